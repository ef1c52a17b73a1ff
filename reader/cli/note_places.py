"""`xidu note follow` and `place`: notes come over from another version, or to another passage."""

from argparse import ArgumentParser, Namespace

from reader.cli.arguments import ARTICLE, open_library, positive, reference, words
from reader.cli.output import say
from reader.cli.passages import locate_quote, resolve
from reader.session import Reading
from reader.session.note_changes import follow_notes, move_note


def configure_places(follow_parser: ArgumentParser, place_parser: ArgumentParser) -> None:
    """Add the arguments of the two actions."""
    follow_parser.add_argument("article", metavar="ARTICLE", help=ARTICLE)
    follow_parser.add_argument("--from", dest="other", metavar="@N", type=reference, required=True, help="that version")
    follow_parser.set_defaults(act=follow)
    place_parser.add_argument("note", metavar="NOTE-ID", help="as `xidu note list` shows it")
    place_parser.add_argument("--quote", metavar="TEXT", type=words, required=True, help="the passage, in any script")
    place_parser.add_argument("--occurrence", metavar="K", type=positive, help="which one, where it is repeated")
    place_parser.set_defaults(act=place)


def follow(options: Namespace) -> int:
    """Bring the notes of another version over, and say how many have no place in this one."""
    with open_library(options) as library:
        number, article = resolve(options.article, library)
        followed = follow_notes(Reading(article, library=library, entry_number=number), library, options.other)
    say(f"{followed.notes} notes came over, {followed.unplaced} of them unplaced.")
    return 0


def place(options: Namespace) -> int:
    """Put a note on a passage of its article."""
    with open_library(options) as library:
        number, _ = library.note(options.note)
        article = library.load(number)
        span = locate_quote(article, options.quote, options.occurrence)
        move_note(Reading(article, library=library, entry_number=number), options.note, span)
    return 0
