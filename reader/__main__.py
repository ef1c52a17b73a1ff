"""Where the program begins: a command goes to the command line, everything else to the window.

The only place that knows both; the window's code, and Qt with it, is loaded only when a window is wanted.
"""

import os
import sys
from collections.abc import Sequence

from reader.cli import COMMANDS, WindowOptions, first_word, guard, window_options
from reader.cli import main as command_line
from reader.cli.output import complain
from reader.cli.system import ALWAYS, display_trouble, install_lines, missing_libraries

_FOR_COMMANDS = {*COMMANDS, "-h", "--help", "--version"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if first_word(arguments) in _FOR_COMMANDS:
        return command_line(arguments)
    return guard(lambda: _window(window_options(arguments)))


def _window(options: WindowOptions) -> int:
    if options.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    trouble = display_trouble()
    if trouble:
        return _refuse(trouble)
    try:
        from reader.ui.app import run  # noqa: PLC0415 - commands must not wait for Qt
    except ImportError as error:
        missing = missing_libraries(ALWAYS)
        lines = " or: ".join(install_lines(missing))
        how = f"install with: {lines}" if missing else "`xidu doctor` looks for the reason"
        return _refuse(f"The window can't be loaded ({error}); {how}.")
    return run(**{name: getattr(options, name) for name in WindowOptions.__dataclass_fields__})


def _refuse(sentence: str) -> int:
    complain(sentence)
    return 1


if __name__ == "__main__":
    sys.exit(main())
