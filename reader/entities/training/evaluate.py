"""Measures the recogniser: exact-match F1 a type, on the corpus and on other annotated files.

    python -m reader.entities.training.evaluate [--errors] [FOLDER | TEXT.txt GOLD.json | FILE.jsonl.gz ...]

Without a path, `dev` and `test` of `tests/corpus` are measured, each as it is, all in Simplified and all in Traditional
characters; UNER's dev set too where `../shared/data/ner` holds it; then the speed, beside `jieba.posseg` where that is
installed. A folder holds texts in inline markup (`[PER 张三]`); a `.txt` is a file as found, with furniture and damage,
followed by its gold with `entities`; a `.jsonl.gz` has a text and its names a line.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.article.structure.structure import Draft, build
from reader.entities import analyse
from reader.entities.simplify import simplify
from reader.entities.training import marked as marked_text
from reader.entities.training.speed import speeds
from reader.text import convert

Gold = set[tuple[int, int, str]]
Text = tuple[str, str, Gold]
Figures = dict[str, tuple[float, float, float]]
_ROOT = Path(__file__).parents[3]
CORPUS = _ROOT / "tests" / "corpus"
_UNER = _ROOT.parent / "shared" / "data" / "ner" / "uner_gsdsimp" / "dev.jsonl.gz"


def read_marked(marked: str) -> tuple[str, Gold]:
    """Return the text without marks, and the mentions."""
    known = marked_text.read(marked)
    return known.text, {(one.span.start, one.span.end, one.type) for one in known.mentions}


def _texts(path: Path, gold: Path | None) -> Iterator[Text]:
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


def in_script(texts: Iterable[Text], config: str) -> Iterator[Text]:
    """Yield the texts in other characters, one to one, so that the mentions stay where they are."""
    for name, text, gold in texts:
        yield name, simplify(text) if config == "t2s" else "".join(_one_to_one(text, config)), gold


def _one_to_one(text: str, config: str) -> Iterator[str]:
    for line in text.splitlines(keepends=True):
        changed = convert(line, config)
        yield changed if len(changed) == len(line) else line


def measure(texts: Iterable[Text], *, errors: bool, whole_files: bool = False) -> tuple[Figures, list[str]]:
    """Return precision, recall and F1 a type (`all`, `names` too), and lines that tell the errors.

    Args:
        texts: what to analyse, with its mentions.
        errors: whether to tell them.
        whole_files: whether the texts are files as found, of which the article is to be made first, as the program
            does: what stands around it is no part of it, and damaged characters are read as proposed.
    """
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    told: list[str] = []
    kinds: set[str] = set()
    for name, text, gold in texts:
        kinds |= {kind for _, _, kind in gold}
        article = build(Draft(text, b"", name, "text"), "") if whole_files else text
        found = {(one.span.start, one.span.end, one.type) for one in analyse(article).mentions}
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


def _table(figures: Figures, simplified: Figures, traditional: Figures) -> Iterator[str]:
    """Yield lines of precision, recall and F1 as found, and F1 of the copies in either script."""
    yield f"  {'':9}     P      R      F   simp.F  trad.F"
    for name, (precision, recall, both) in figures.items():
        copies = f"{simplified[name][2]:7.3f} {traditional[name][2]:7.3f}"
        yield f"  {name:9} {precision:.3f}  {recall:.3f}  {both:.3f} {copies}"


def _report(path: Path, gold: Path | None, *, errors: bool) -> None:
    """Print the figures of what lies at a path."""
    texts = list(_texts(path, gold))
    files = gold is not None
    figures, told = measure(texts, errors=errors, whole_files=files)
    copies = [measure(in_script(texts, config), errors=False, whole_files=files)[0] for config in ("t2s", "s2t")]
    size = sum(len(text) for _, text, _ in texts)
    title = f"{path.parent.name}/{path.name}: {len(texts)} texts, {size:,} characters"
    sys.stdout.write("\n".join([title, *_table(figures, *copies), *told]) + "\n")


def main(arguments: Sequence[str]) -> None:
    """Print a table for each path, and the speed where none is given."""
    errors = "--errors" in arguments
    given = [Path(one) for one in arguments if one != "--errors"]
    paths = given or [CORPUS / "dev", CORPUS / "test", *([_UNER] if _UNER.exists() else [])]
    golds = {path: paths[at + 1] for at, path in enumerate(paths[:-1]) if path.suffix == ".txt"}
    for path in paths:
        if path not in golds.values():
            _report(path, golds.get(path), errors=errors)
    if not given:
        sys.stdout.write("\n".join(speeds([text for _, text, _ in _texts(CORPUS / "dev", None)])) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
