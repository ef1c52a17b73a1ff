"""What is taken for damage in clean text, and how many dropped numbers are found.

    python -m tests.benchmarks.clean [--all] [--blanks] SENTENCES.jsonl.gz ... FOLDER ...

Sentences, one a line, are clean: twenty make an article, and each finding is printed with its surroundings, to be
judged by eye. From the annotated texts of a folder every number in figures is taken out, as a forum's filter does, and
the share of the gaps that are found is told by what followed the number; `--all` prints those that are not. `--blanks`
leaves a blank for each number. Of the texts as they are the numbers are told that are taken for dropped.
"""

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

from reader.article import Damage
from reader.entities.training.marked import read
from reader.importers import open_article

_SENTENCES, _AROUND = 20, 12
_FIGURES = re.compile(r"[0-9０-９](?:[0-9０-９.,，:：]*[0-9０-９])?")
_COUNTED = frozenset({"TIME", "DURATION", "QUANTITY"})


def main() -> None:
    """Print the findings and how many there are of each kind."""
    paths = [Path(word) for word in sys.argv[1:] if not word.startswith("--")]
    _report_clean([path for path in paths if path.is_file()])
    for folder in filter(Path.is_dir, paths):
        _report_dropped(folder, " " if "--blanks" in sys.argv else "", show="--all" in sys.argv)


def _report_clean(paths: list[Path]) -> None:
    found: Counter[str] = Counter()
    letters = 0
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            sentences = [json.loads(line)["text"] for line in file]
        for at in range(0, len(sentences), _SENTENCES):
            article = open_article("\n".join(sentences[at : at + _SENTENCES]).encode(), "clean.txt")
            letters += len(article.text)
            for damage in article.damage:
                found[damage.kind] += 1
                sys.stdout.write(f"    {damage.kind}: {_around(article.text, damage.span.start, damage.span.end)!r}\n")
    sys.stdout.write(f"{letters:,} characters: {dict(found)}\n")


def _report_dropped(folder: Path, left: str, *, show: bool) -> None:
    had: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    invented: list[str] = []
    for path in sorted(folder.glob("*.txt")):
        marked = path.read_text(encoding="utf-8")
        as_it_is = open_article(read(marked).text.encode(), "whole.txt")
        invented += [_around(as_it_is.text, one.span.start, one.span.end) for one in as_it_is.damage if _counts(one)]
        text, gaps = _without_figures(marked, left)
        found = {one.span.start for one in open_article(text.encode(), "dropped.txt").damage if not one.restored}
        for at in gaps:
            had[text[at : at + 1]] += 1
            seen[text[at : at + 1]] += at in found
            if show and at not in found:
                sys.stdout.write(f"    {_around(text, at, at)}\n")
    for unit, number in had.most_common(40):
        sys.stdout.write(f"{unit!r} {seen[unit]} of {number}\n")
    sys.stdout.write(f"{folder}: {seen.total()} of {had.total()} dropped numbers found\n")
    sys.stdout.write(f"in the texts as they are: {invented}\n")


def _counts(damage: Damage) -> bool:
    return damage.kind == "missing_number"


def _without_figures(marked: str, left: str) -> tuple[str, list[int]]:
    """Return an annotated text without its numbers in figures, and where those stood that say how much or when."""
    known = read(marked)
    pieces: list[str] = []
    gaps: list[int] = []
    at = length = 0
    for figures in _FIGURES.finditer(known.text):
        pieces.append(known.text[at : figures.start()] + left)
        length += len(pieces[-1])
        at = figures.end()
        if any(one.type in _COUNTED and one.span.start <= figures.start() < one.span.end for one in known.mentions):
            gaps.append(length)
    return "".join([*pieces, known.text[at:]]), gaps


def _around(text: str, start: int, end: int) -> str:
    around = text[max(0, start - _AROUND) : start], text[start:end], text[end : end + _AROUND]
    return "|".join(around if start < end else (around[0], around[2])).replace("\n", "/")


if __name__ == "__main__":
    main()
