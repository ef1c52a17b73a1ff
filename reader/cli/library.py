"""`xidu library ...`: what is done with the library as a whole."""

import argparse
from argparse import Namespace
from collections import deque
from pathlib import Path
from typing import Any

from reader.cli.arguments import Command, Parser, add_json, library_folder, open_library, reference, words
from reader.cli.output import say, say_json, write_to
from reader.errors import LibraryTrouble
from reader.library import Library
from reader.library.bin import Bin
from reader.library.names.appearances import Appearance
from reader.library.names.directory import Directory, Listed
from reader.library.safety.archive import take_archive, write_archive
from reader.library.safety.moving import move
from reader.library.safety.repair import refuse_damaged, repair
from reader.session.bulk.naming import read_names
from reader.session.names_table import names_table
from reader.text import fold_key


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
    writing = actions.add_parser("export", help="write the whole library, notes and all but the bin, to one file")
    writing.add_argument("file", metavar="FILE.zip", help="the file")
    writing.set_defaults(act=export)
    taking = actions.add_parser("import", help="take in such a file; what is there already isn't doubled")
    taking.add_argument("file", metavar="FILE.zip", help="the file")
    taking.set_defaults(act=take_in)
    names = actions.add_parser("names", help="list who and what appears where, over all articles")
    names.add_argument("name", metavar="NAME", nargs="?", type=words, help="give each sentence with this name")
    names.add_argument("--csv", metavar="OUT", help="write the sentences as a table; `-` is standard output")
    add_json(names)
    names.set_defaults(act=list_names)
    moving = actions.add_parser("move", help="move the library to an empty folder; it is used there from then on")
    moving.add_argument("folder", metavar="FOLDER", help="the folder")
    moving.set_defaults(act=move_to)
    saving = actions.add_parser("backup", help="make a backup of the library now and print where it is")
    saving.set_defaults(act=back_up)
    checking = actions.add_parser("check", help="check that every page of the library is whole")
    checking.set_defaults(act=check)
    mending = actions.add_parser("repair", help="put a damaged library right from its newest whole backup")
    mending.set_defaults(act=mend)


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


def export(options: Namespace) -> int:
    """Write the library to a file."""
    with open_library(options) as library:
        deque(write_archive(library, Path(options.file)), maxlen=0)
    return 0


def take_in(options: Namespace) -> int:
    """Take in a file that `export` wrote, and print the articles that are new."""
    with open_library(options) as library:
        for taken in take_archive(library, Path(options.file)):
            if not taken.known:
                say(f"@{taken.number}  {library.entry(taken.number).title}")
    return 0


def list_names(options: Namespace) -> int:
    """Print the names, or the sentences with one; articles that weren't read for names yet are read first."""
    with open_library(options) as library:
        deque(read_names(library), maxlen=0)
        directory = Directory(library)
        listed = directory.listed()
        if options.name:
            key = fold_key(options.name)
            listed = [each for each in listed if key in {fold_key(name.name) for name in (each.name, *each.joined)}]
        if options.csv:
            write_to(options.csv, names_table(directory.appearances(listed)))
        elif options.json:
            say_json({"names": [_described(directory, each, sentences=bool(options.name)) for each in listed]})
        elif options.name:
            for found in directory.appearances(listed):
                say(f"@{found.article}  ¶{found.paragraph or '–'}  {found.sentence}")
        else:
            for each in listed:
                say(f"{each.name.type}  {each.name.name}  {' '.join(f'@{number}' for number in each.articles)}")
    return 0


def check(options: Namespace) -> int:
    """Check the library; a damaged one is an error that says so."""
    with open_library(options) as library:
        refuse_damaged(library)
    return 0


def mend(options: Namespace) -> int:
    """Repair the library and say what came back; one that is whole is left alone."""
    folder = library_folder(options)
    try:
        with Library(folder) as library:
            refuse_damaged(library)
    except LibraryTrouble as trouble:
        if trouble.message.id != "library_damaged":
            raise
        done = repair(folder)
        say(f"Restored from {done.backup or 'nothing: there was no whole backup'}.")
        say(f"{done.rescued} articles were read from the damaged file, which is in {done.aside} now.")
    return 0


def move_to(options: Namespace) -> int:
    """Move the library, and say that the old folder is still there."""
    folder = library_folder(options)
    deque(move(folder, Path(options.folder)), maxlen=0)
    say(f"The library is in {Path(options.folder).absolute()} now.")
    say(f"{folder} is left as it was; delete it if all is well.")
    return 0


def back_up(options: Namespace) -> int:
    """Make a backup and print its path."""
    with open_library(options) as library:
        say(str(library.back_up(now=True)))
    return 0


def _described(directory: Directory, each: Listed, *, sentences: bool) -> dict[str, Any]:
    described: dict[str, Any] = {
        "type": each.name.type,
        "name": each.name.name,
        "joined": [name.name for name in each.joined],
        "variants": list(each.variants),
        "held_to_be_one": each.person is not None,
        "articles": [{"id": f"@{number}", "mentions": count} for number, count in each.articles.items()],
    }
    if sentences:
        described["appearances"] = [_sentence(found) for found in directory.appearances([each])]
    return described


def _sentence(found: Appearance) -> dict[str, Any]:
    return {
        "article": f"@{found.article}", "start": found.span.start, "end": found.span.end, "text": found.form,
        "sentence": found.sentence, "role": found.role or None, "date": found.date or None,
        "basis": found.basis or None, "paragraph": found.paragraph,
    }  # fmt: skip


COMMAND = Command(
    "library",
    "look after the library: bin, archive, names, backups",
    "xidu library restore @3",
    configure,
    run,
)
