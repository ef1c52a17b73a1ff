"""`xidu library ...`: what is done with the library as a whole."""

import argparse
from argparse import Namespace

from reader.cli.arguments import Command, Parser, open_library, reference
from reader.cli.output import say
from reader.library import Bin


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the actions."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    listing = actions.add_parser("bin", help="list what was removed and can be restored")
    listing.set_defaults(act=list_bin)
    restoring = actions.add_parser("restore", help="take an article out of the bin, with its notes")
    restoring.add_argument("number", metavar="@N", type=reference, help="as `xidu library bin` shows it")
    restoring.set_defaults(act=restore)
    emptying = actions.add_parser("empty-bin", help="delete what is in the bin for good")
    emptying.set_defaults(act=empty_bin)
    saving = actions.add_parser("backup", help="make a backup of the library now and print where it is")
    saving.set_defaults(act=back_up)


def run(options: Namespace) -> int:
    """Do what the action says."""
    return options.act(options)


def list_bin(options: Namespace) -> int:
    """Print what is in the bin, the latest first."""
    with open_library(options) as library:
        for entry in Bin(library).entries():
            notes = f"  {entry.notes} note{'' if entry.notes == 1 else 's'}" if entry.notes else ""
            say(f"@{entry.number}  {entry.title}{notes}  removed {entry.removed[:10]}")
    return 0


def restore(options: Namespace) -> int:
    """Take an article out of the bin and print its number."""
    with open_library(options) as library:
        entry = library.entry(Bin(library).restore(options.number))
    say(f"@{entry.number}  {entry.title}")
    return 0


def empty_bin(options: Namespace) -> int:
    """Delete what is in the bin."""
    with open_library(options) as library:
        Bin(library).empty()
    return 0


def back_up(options: Namespace) -> int:
    """Make a backup and print its path."""
    with open_library(options) as library:
        say(str(library.back_up(now=True)))
    return 0


COMMAND = Command(
    "library",
    "look after the library: its bin and its backups",
    "xidu library restore @3",
    configure,
    run,
)
