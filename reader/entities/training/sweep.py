"""Shows precision, recall and F1 of names on the corpus' dev set for each confidence from which they might count.

python -m reader.entities.training.sweep
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from reader.entities import analyse
from reader.entities.training.evaluate import read_marked

_DEV = Path(__file__).parents[3] / "tests" / "corpus" / "dev"
_NAMES = frozenset(("PER", "LOC", "ORG"))
_STEPS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9)


def sweep(folder: Path) -> Iterator[tuple[float, float, float, float]]:
    """Yield a confidence with precision, recall and F1 of the names that have at least that much."""
    found: list[tuple[float, bool]] = []
    wanted = 0
    for file in sorted(folder.glob("*.txt")):
        text, gold = read_marked(file.read_text(encoding="utf-8"))
        wanted += sum(kind in _NAMES for _, _, kind in gold)
        found += [
            (one.confidence, (one.span.start, one.span.end, one.type) in gold)
            for one in analyse(text, detail="more").mentions
            if one.type in _NAMES
        ]
    for least in _STEPS:
        kept = [right for confidence, right in found if confidence >= least]
        good = sum(kept)
        yield least, good / max(len(kept), 1), good / max(wanted, 1), 2 * good / max(len(kept) + wanted, 1)


if __name__ == "__main__":
    for step in sweep(_DEV):
        sys.stdout.write("least {:.2f}  P {:.3f}  R {:.3f}  F {:.3f}\n".format(*step))
