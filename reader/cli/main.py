"""The parser of all commands, exit statuses, and one line an error."""

import os
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

import reader
from reader.cli.output import complain, hang_up
from reader.errors import ReaderError, UnknownFormat, UnknownScript

if TYPE_CHECKING:
    from reader.cli.arguments import Command, Parser

# Each command with the module that carries it out and its name there: only the one asked for is loaded.
_PLACES = {
    "show": ("show", "COMMAND"),
    "entities": ("entities", "COMMAND"),
    "convert": ("convert", "COMMAND"),
    "find": ("find", "COMMAND"),
    "compare": ("compare", "COMMAND"),
    "add": ("shelf", "ADD"),
    "list": ("shelf", "LIST"),
    "remove": ("shelf", "REMOVE"),
    "library": ("library", "COMMAND"),
    "note": ("note", "COMMAND"),
    "export": ("export", "COMMAND"),
    "corrections": ("corrections", "COMMAND"),
    "import-notes": ("import_notes", "COMMAND"),
    "doctor": ("doctor", "COMMAND"),
}
COMMANDS = tuple(_PLACES)
_WINDOW = """\
without a command:
  xidu [FILE ...]                      open the window
  xidu --screenshot OUT.png [FILE] [--script S] [--proposals] [--theme light|sepia|dark]
       [--size 1280x800] [--select NAME] [--panel details|notes|search|overview]
                                       write a picture of the window, no display needed
"""


def main(argv: Sequence[str]) -> int:
    """Carry out one command and return its exit status: 0, 1 for trouble, 2 for wrong usage."""

    def work() -> int:
        word = first_word(argv)
        options = _parser([word] if word in _PLACES else COMMANDS).parse_args(argv)
        return options.run(options)

    return guard(work)


def first_word(arguments: Sequence[str]) -> str | None:
    """Return the first argument that is not about the library."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--library":
            next(rest, None)
        elif not argument.startswith("--library="):
            return argument
    return None


def guard(work: Callable[[], int]) -> int:
    """Do some work; whatever goes wrong in it becomes one line and an exit status."""
    try:
        return work()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except (UnknownFormat, UnknownScript) as error:
        complain(str(error))
        return 2
    except ReaderError as error:
        complain(str(error))
    except BrokenPipeError:
        hang_up()
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        complain(f"{error.filename or 'The system'}: {error.strerror or error}.")
    except Exception as error:
        if os.environ.get("XIDU_DEBUG"):
            raise
        complain(f"internal error, please report it: {type(error).__name__}: {error}")
    return 1


def load(name: str) -> "Command":
    """Return the command of that name."""
    module, attribute = _PLACES[name]
    return getattr(import_module(f"reader.cli.{module}"), attribute)


def _parser(names: Iterable[str]) -> "Parser":
    """Return a parser that knows these commands."""
    from reader.cli.arguments import Parser  # noqa: PLC0415 - the window needs no parser of commands

    parser = Parser("xidu", description="细读 Xidu reads Chinese articles closely.", epilog=_WINDOW)
    parser.add_argument("--version", action="version", version=f"xidu {reader.__version__}")
    parser.add_argument(
        "--library", metavar="DIR", help="the library's folder (else XIDU_LIBRARY, else the platform's)"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    for command in map(load, names):
        sub = commands.add_parser(
            command.name, help=command.summary, description=command.summary, epilog=f"example:\n  {command.example}"
        )
        command.configure(sub)
        sub.set_defaults(run=command.run)
    return parser
