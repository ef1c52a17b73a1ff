"""What the commands' arguments have in common: the parser, articles, scripts, the library."""

import argparse
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from reader.article import Article
from reader.cli.output import complain
from reader.entities.corrections.rules import Correction
from reader.errors import CannotOpen, LibraryTrouble
from reader.importers import CHOICES, open_article
from reader.library import Library
from reader.session.correcting import load_corrected
from reader.text import SCRIPTS

_REFERENCE = re.compile(r"@([1-9][0-9]{0,17})", re.ASCII)
ARTICLE = "a file, `-` for standard input, or @N for an article of the library"


class Parser(argparse.ArgumentParser):
    """A parser that complains in one line and takes no abbreviated options."""

    def __init__(self, *args: object, **options: object) -> None:
        options.setdefault("allow_abbrev", False)
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        self._mixing = False
        super().__init__(*args, **options)  # pyright: ignore[reportArgumentType] - argparse checks them

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride] - its overloads are stubs only
        """Take options before, between and after a command's arguments: `find QUERY --json FILE FILE`."""
        if self._mixing or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage and end with status 2."""
        complain(f"{message}; `{self.prog} --help` shows how")
        raise SystemExit(2)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does in a line, an example, its arguments, and the function that does it."""

    name: str
    summary: str
    example: str
    configure: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Namespace], int]


def add_script(parser: argparse.ArgumentParser) -> None:
    """Add `--script` and `--proposals`, which choose how the article is shown."""
    parser.add_argument("--script", choices=SCRIPTS, default="original", help="the script to show it in (%(choices)s)")
    parser.add_argument("--proposals", action="store_true", help="put proposed characters in, in brackets: 〔党〕")


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add `--json`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object for programs")


def add_encoding(parser: argparse.ArgumentParser) -> None:
    """Add `--encoding`, for a file whose encoding was guessed wrong or that is garbled."""
    choices = [choice.id for choice in CHOICES]
    parser.add_argument(
        "--encoding", metavar="E", choices=choices, help=f"read the file in this encoding: {', '.join(choices)}"
    )


def reference(text: str) -> int:
    """Read `@N`; the type of arguments that must name an article of the library."""
    number = reference_number(text)
    if number is None:
        raise argparse.ArgumentTypeError(f"{text} is no article of the library, which are written @1, @2, …")
    return number


def reference_number(text: str) -> int | None:
    """Return N of `@N`, None for anything else."""
    match = _REFERENCE.fullmatch(text)
    return int(match[1]) if match else None


def library_folder(options: Namespace) -> Path:
    """Return the library's folder: as given, as the environment says, or the platform's."""
    return Path(options.library) if options.library else Library.default_folder()


@contextmanager
def open_library(options: Namespace) -> Generator[Library]:
    """Open the library that the options name; the first time of a day it is backed up afterwards."""
    library = Library(library_folder(options))
    with library:
        yield library
        try:
            library.back_up()
        except LibraryTrouble as trouble:  # what was asked for is done
            complain(str(trouble))


def load_as_corrected(argument: str, options: Namespace) -> tuple[Article, tuple[Correction, ...]]:
    """Open the article that an argument names; one of the library (`@N`) as the reader corrected it.

    Raises:
        CannotOpen: the file can't be read.
        NotFound: the library has no such article.
    """
    number = reference_number(argument)
    if number is None:
        return open_path(argument), ()
    with open_library(options) as library:
        return load_corrected(library, number)


def open_path(argument: str) -> Article:
    """Open a file, or standard input for `-`.

    Raises:
        CannotOpen: it can't be read.
    """
    if argument != "-":
        return open_article(Path(argument))
    return open_article(read_stdin())


def read_stdin() -> bytes:
    """Read standard input to its end.

    Raises:
        CannotOpen: the program was started without one.
    """
    stdin = getattr(sys.stdin, "buffer", None)
    if stdin is None:
        raise CannotOpen("no_input", "There is no standard input to read from.")
    return stdin.read()


def positive(text: str) -> int:
    """Read a number that counts from 1."""
    if not re.fullmatch(r"[0-9]{1,9}", text, re.ASCII) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 on")
    return int(text)


def words(text: str) -> str:
    """Read an argument that must hold more than white space."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it must not be empty")
    return text
