"""How many of OpenCC's published cases each configuration passes, beside two peers, as a Markdown table.

Run `python -m tests.benchmarks.opencc_cases CASES.json`. The cases are those of OpenCC's `testcases.json`; for the last
column `XIDU_OFFICIAL_OPENCC` names the Python of a venv that has the official wheel.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from opencc import OpenCC

from reader.text import CONFIGS, convert
from tests.benchmarks import official

Case = tuple[str, str, str]


def read_cases(path: Path) -> list[Case]:
    """Return configuration, text and wanted conversion of each case."""
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    return [(config, case["input"], wanted) for case in cases for config, wanted in case["expected"].items()]


def rows(cases: Sequence[Case], *, with_official: bool) -> Iterator[tuple[str, ...]]:
    """Yield a row a configuration: its name, how many cases, and the passes of us and the peers."""
    ours = _passes(cases, convert)
    base = _passes(cases, _convert_by_base)
    answers = official.convert_all([(config, text) for config, text, _ in cases]) if with_official else []
    theirs = [answer == wanted for answer, (_, _, wanted) in zip(answers, cases, strict=False)]
    for config in CONFIGS:
        places = [number for number, case in enumerate(cases) if case[0] == config]
        yield config, str(len(places)), *(_counted(results, places) for results in (ours, base, theirs))


def _passes(cases: Sequence[Case], converter: Callable[[str, str], str | None]) -> list[bool | None]:
    results = [(converter(text, config), wanted) for config, text, wanted in cases]
    return [None if result is None else result == wanted for result, wanted in results]


def _convert_by_base(text: str, config: str) -> str | None:
    """Return what opencc-python-reimplemented gives; None for a configuration that it lacks."""
    try:
        return OpenCC(config).convert(text)
    except (FileNotFoundError, KeyError, ValueError):
        return None


def _counted(results: Sequence[bool | None], places: Sequence[int]) -> str:
    asked = [results[place] for place in places if place < len(results) and results[place] is not None]
    return str(sum(map(bool, asked))) if asked else "–"


def main(path: Path) -> None:
    """Print the table."""
    head = ("Configuration", "Cases", "Xidu", "opencc-python-reimplemented", "OpenCC (official)")
    print("|", " | ".join(head), "|")
    print("|", " | ".join(["---"] * len(head)), "|")
    for row in rows(read_cases(path), with_official=official.is_there()):
        print("|", " | ".join(row), "|")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
