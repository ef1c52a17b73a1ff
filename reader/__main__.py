"""Where the program begins: a command goes to the command line, everything else to the window.

The only place that knows both; the window's code, and Qt with it, is loaded only when a window is wanted. Nothing else
is loaded when this module is: each process that the program starts loads it again, to no use.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader import ANALYSIS_PROCESS

if TYPE_CHECKING:
    from reader.window_options import WindowOptions


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [ANALYSIS_PROCESS]:
        from reader.entities.elsewhere import work

        work()
        return 0
    # What is imported stays: looking through it again and again would take as long as some of the imports.
    gc.disable()
    from reader.cli import COMMANDS, first_word, guard, window_options
    from reader.cli import main as command_line

    if first_word(arguments) in {*COMMANDS, "-h", "--help", "--version"}:
        gc.enable()
        return command_line(arguments)
    return guard(lambda: _window(window_options(arguments)))


def _window(options: WindowOptions) -> int:
    from reader.cli.system import ALWAYS, display_trouble, install_lines, missing_libraries

    if options.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    trouble = display_trouble()
    if trouble:
        return _refuse(trouble)
    try:
        from reader.ui.app import run

        # The window collects garbage by itself, and leaves out what is there now: that would take 35 ms each time.
        gc.freeze()
    except ImportError as error:
        missing = missing_libraries(ALWAYS)
        lines = " or: ".join(install_lines(missing))
        how = f"install with: {lines}" if missing else "`xidu doctor` looks for the reason"
        return _refuse(f"The window can't be loaded ({error}); {how}.")
    return run(options)


def _refuse(sentence: str) -> int:
    from reader.cli.output import complain

    complain(sentence)
    return 1


if __name__ == "__main__":
    sys.exit(main())
