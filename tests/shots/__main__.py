"""`python -m tests.shots OUT` takes all pictures; options choose states, themes, languages, and the window's size."""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.ui.look.fonts import ensure_chinese
from reader.ui.start.screenshot import hush
from tests.shots.states import STATES
from tests.shots.studio import Studio

THEMES = ("light", "sepia", "dark", "contrast")
LANGUAGES = ("en", "zh_CN", "zh_TW")


def main() -> None:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser("tests.shots", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs="*", default=[], choices=STATES)
    parser.add_argument("--themes", nargs="*", default=THEMES)
    parser.add_argument("--languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--size", default="1280x800")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    hush()
    QApplication(sys.argv[:1])
    ensure_chinese()
    taken = 0
    for language in options.languages:
        taken += Studio(options.out, language, options.themes, frozenset(options.only), options.size).work()
    sys.stdout.write(f"{taken} pictures in {options.out}\n")


if __name__ == "__main__":
    main()
