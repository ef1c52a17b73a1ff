"""Measures the recogniser: exact-match F1 a type, on the corpus and on other annotated files.

    python -m reader.entities.training.evaluate [--errors] [FOLDER | TEXT.txt GOLD.json | FILE.jsonl.gz ...]

Without a path, the halves `dev` and `test` of `tests/corpus` are measured. A folder holds texts in inline markup
(`[PER 张三]`); a `.txt` is followed by its gold with `entities`; a `.jsonl.gz` has a text and its names a line.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.entities import analyse
from reader.entities.training import marked as marked_text

Gold = set[tuple[int, int, str]]
_CORPUS = Path(__file__).parents[3] / "tests" / "corpus"


def read_marked(marked: str) -> tuple[str, Gold]:
    """Return the text without marks, and the mentions."""
    known = marked_text.read(marked)
    return known.text, {(one.span.start, one.span.end, one.type) for one in known.mentions}


def _texts(path: Path, gold: Path | None) -> Iterator[tuple[str, str, Gold]]:
    """Yield name, text and mentions of what lies at a path."""
    if path.is_dir():
        for file in sorted(path.glob("*.txt")):
            yield file.stem, *read_marked(file.read_text(encoding="utf-8"))
    elif path.name.endswith(".jsonl.gz"):
        for number, line in enumerate(gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()):
            row = json.loads(line)
            yield f"{path.name}:{number}", row["text"], {(start, end, kind) for start, end, kind in row["entities"]}
    elif gold is not None:
        known = json.loads(gold.read_text(encoding="utf-8"))
        text = path.read_bytes().decode("utf-8")
        yield path.stem, text, {(one["start"], one["end"], one["type"]) for one in known["entities"]}


def measure(
    texts: Iterator[tuple[str, str, Gold]], *, errors: bool
) -> tuple[dict[str, tuple[float, float, float]], list[str]]:
    """Return precision, recall and F1 a type (`all`, `names` too), and lines that tell the errors."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    told: list[str] = []
    kinds: set[str] = set()
    for name, text, gold in texts:
        kinds |= {kind for _, _, kind in gold}
        found = {(one.span.start, one.span.end, one.type) for one in analyse(text).mentions}
        right.update(kind for _, _, kind in gold & found)
        wanted.update(kind for _, _, kind in gold)
        given.update(kind for _, _, kind in found)
        if errors:
            told += [f"{name} - {kind} {text[start:end]}" for start, end, kind in sorted(gold - found)]
            told += [f"{name} + {kind} {text[start:end]}" for start, end, kind in sorted(found - gold)]
    groups = {kind: [kind] for kind in sorted(kinds)}
    groups["names"] = [kind for kind in ("PER", "LOC", "ORG") if kind in kinds]
    groups["all"] = sorted(kinds)
    return {name: _figures(right, given, wanted, members) for name, members in groups.items()}, told


def _figures(
    right: Counter[str], given: Counter[str], wanted: Counter[str], kinds: Sequence[str]
) -> tuple[float, float, float]:
    good, out, gold = (sum(count[kind] for kind in kinds) for count in (right, given, wanted))
    return good / max(out, 1), good / max(gold, 1), 2 * good / max(out + gold, 1)


def main(arguments: Sequence[str]) -> None:
    """Print a table for each path."""
    errors = "--errors" in arguments
    paths = [Path(one) for one in arguments if one != "--errors"] or [_CORPUS / "dev", _CORPUS / "test"]
    golds = {path: paths[at + 1] for at, path in enumerate(paths[:-1]) if path.suffix == ".txt"}
    for path in paths:
        if path in golds.values():
            continue
        figures, told = measure(_texts(path, golds.get(path)), errors=errors)
        lines = [
            f"{path.name}",
            *(f"  {name:9} P {p:.3f}  R {r:.3f}  F {f:.3f}" for name, (p, r, f) in figures.items()),
        ]
        sys.stdout.write("\n".join([*lines, *told]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
