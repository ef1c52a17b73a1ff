"""What the bundle starts: the program, and the processes that it starts from itself."""

import multiprocessing
import os
import sys

from reader.__main__ import main

_LIBRARIES = "LD_LIBRARY_PATH"


def give_back_libraries() -> None:
    """Let browsers and helpers of the system find the system's libraries, not those that the bundle carries.

    The bundle's start program sets the variable, which works once, when a process starts; it keeps what was there.
    """
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    if before is not None:
        os.environ[_LIBRARIES] = before
    else:
        os.environ.pop(_LIBRARIES, None)


def print_somewhere() -> None:
    """Let what is printed go to nowhere where there is no console: a program of Windows has none at all."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))


if __name__ == "__main__":
    give_back_libraries()
    print_somewhere()
    multiprocessing.freeze_support()
    sys.exit(main())
