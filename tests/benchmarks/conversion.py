"""How many of the sentences in `tests/corpus/conversion` come out right, beside plain OpenCC, as a Markdown table.

Run `python -m tests.benchmarks.conversion`; with `--wrong` it prints what comes out wrong too.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reader.cli.show import show
from reader.importers import open_article
from reader.session import View
from reader.text import Script, config_for, convert

FOLDER = Path(__file__).parents[1] / "corpus" / "conversion"


class Sentence(NamedTuple):
    """A sentence, the script to show it in, and what must stand in the result."""

    script: Script
    text: str
    wanted: str


def sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield Sentence(*line.split("\t"))


def shown(script: Script, text: str) -> str:
    """Return what `xidu show` prints of a file that holds this text."""
    return show(open_article(text.encode(), "sentence.txt"), View(script))


def main() -> None:
    """Print the table."""
    print("| Sentences | Number | Xidu | plain OpenCC |\n| --- | --- | --- | --- |")
    for path in sorted(FOLDER.glob("*.tsv")):
        given = list(sentences(path))
        wrong = [(one, result) for one in given if one.wanted not in (result := shown(one.script, one.text))]
        plain = sum(one.wanted in convert(one.text, config_for(one.script, one.text) or "s2t") for one in given)
        print(f"| `{path.stem}` | {len(given)} | {len(given) - len(wrong)} | {plain} |")
        for one, result in wrong if "--wrong" in sys.argv else ():
            print(f"    {one.wanted}: {result.split()[-1]}")


if __name__ == "__main__":
    main()
