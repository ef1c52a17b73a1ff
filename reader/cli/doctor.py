"""`xidu doctor`: what the machine lacks, and the line that installs it."""

import argparse
import platform
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass

import reader
from reader.cli.arguments import Command, library_folder
from reader.cli.input_methods import input_method_words
from reader.cli.output import say
from reader.cli.system import (
    FONTS,
    Need,
    can_write,
    chinese_fonts,
    display_trouble,
    install_lines,
    missing_libraries,
    needed_libraries,
    qt_version,
)
from reader.resources import resource

_OLDEST = (3, 11)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        good: whether it is as it should be; None for what is only worth knowing.
        name: what was looked at.
        words: what was found.
        needs: what is missing.
    """

    good: bool | None
    name: str
    words: str
    needs: tuple[Need, ...] = ()


def configure(parser: argparse.ArgumentParser) -> None:
    """Add no arguments: there are none."""


def run(options: Namespace) -> int:
    """Print what was found; status 1 where something must be done."""
    findings = list(_examine(options))
    for finding in findings:
        mark = {True: "ok", False: "missing", None: "note"}[finding.good]
        say(f"{mark:8}{finding.name}: {finding.words}")
    needs = [need for finding in findings for need in finding.needs]
    if needs:
        say("\nThis installs what is missing:")
        for line in install_lines(needs):
            say(f"  {line}")
    return int(any(finding.good is False for finding in findings))


def _examine(options: Namespace) -> Iterator[Finding]:
    yield Finding(None, "Xidu", reader.__version__)
    yield Finding(sys.version_info[:2] >= _OLDEST, "Python", f"{platform.python_version()} on {platform.platform()}")
    version, reason = qt_version()
    yield Finding(version is not None, "Qt", version or f"can't be loaded ({reason})")
    missing = tuple(missing_libraries(needed_libraries()))
    words = ", ".join(need.name for need in missing) if missing else "all there"
    yield Finding(not missing, "system libraries of the window", words, missing)
    yield _fonts()
    typing, words = input_method_words()
    yield Finding(None if typing else False, "input method", words)
    yield Finding(None, "display", display_trouble() or "there is one")
    yield _data_files()
    folder = library_folder(options)
    writable = can_write(folder)
    yield Finding(
        writable, "library", f"{folder}{'' if writable else ' can not be written; choose another with --library'}"
    )


def _fonts() -> Finding:
    fonts = chinese_fonts()
    if fonts is None:
        return Finding(None, "Chinese fonts", "can't be listed here")
    words = ", ".join(fonts[:3]) or "none; the one that ships with the program is used, which lacks rare characters"
    return Finding(True if fonts else None, "Chinese fonts", words, () if fonts else (FONTS,))


def _data_files() -> Finding:
    try:
        resource("sample")
    except FileNotFoundError:
        return Finding(False, "files of the program", "incomplete; install it again")  # noqa: FBT003 - the record's field
    return Finding(True, "files of the program", "all there")  # noqa: FBT003


COMMAND = Command(
    "doctor", "say what the machine lacks for the window, and what installs it", "xidu doctor", configure, run
)
