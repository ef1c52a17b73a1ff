"""What the reader can put right in the open article: each a change that is saved, shown and can be undone."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from reader.article import Article
from reader.entities.corrections.article import corrected_article
from reader.entities.corrections.rules import NAMING, Correction, made_now
from reader.entities.simplify import simplify
from reader.errors import BadCorrection
from reader.library import Corrections, Library
from reader.session.edits import CorrectionEdit
from reader.session.reading import Reading
from reader.text import Span


def enter(reading: Reading, *corrections: Correction, origin: object = None) -> tuple[Correction, ...]:
    """Put things right, all of them one step for undo; earlier words of the reader about the same things go.

    Words may be given in either script; they are kept simplified. What can't hold in every article holds in this one.
    Returns them as they are kept.

    Raises:
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    made = tuple(made_now(_plain(one)) for one in corrections)
    before = tuple(one for one in reading.corrections if any(one.rivals(each) for each in made))
    reading.do(CorrectionEdit(before, made), origin)
    return made


def enter_everywhere(library: Library, *corrections: Correction) -> tuple[Correction, ...]:
    """Add to the reader's gazetteer, which holds in all articles; earlier words about the same things go.

    Raises:
        BadCorrection: it speaks of one place or one article, so it can't hold everywhere.
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    made = tuple(made_now(_plain(replace(one, everywhere=True))) for one in corrections)
    if not all(one.everywhere for one in made):
        raise BadCorrection("not_everywhere", "That can be put right in one article only; say in which.")
    kept = Corrections(library)
    with library.writing():
        kept.delete(one.id for one in kept.of(None) if any(one.rivals(each) for each in made))
        for one in made:
            kept.save(None, one)
    return made


def withdraw(reading: Reading, corrections: Iterable[Correction], origin: object = None) -> None:
    """Take back words of the reader, as if they had never been said; undo brings them back.

    Raises:
        LibraryTrouble: it can't be saved; nothing has changed then.
    """
    ids = {one.id for one in corrections}
    gone = tuple(one for one in reading.corrections if one.id in ids)
    if gone:
        reading.do(CorrectionEdit(gone, ()), origin)


def load_corrected(library: Library, number: int) -> tuple[Article, tuple[Correction, ...]]:
    """Return an article of the library as the reader has it, with the corrections for its analysis.

    Raises:
        NotFound: no article has this number.
    """
    article = library.load(number)
    corrections = Corrections(library).of(number)
    return corrected_article(article, corrections), corrections


def words_read(article: Article, span: Span) -> str:
    """Return a passage as a correction may name it: in the script of the article, repaired, without line breaks."""
    words, at = [], span.start
    for damage in article.damage[bisect_left(article.damage, span.start, key=lambda one: one.span.start) :]:
        if not span.covers(damage.span):
            break
        if damage.restored and len(damage.restored) == len(damage.span):
            words += (article.text[at : damage.span.start], damage.restored)
            at = damage.span.end
    return "".join("".join((*words, article.text[at : span.end])).split("\n"))


def _plain(correction: Correction) -> Correction:
    if correction.action == "restoration":
        return replace(correction, everywhere=False)
    words = {"surface": simplify(correction.surface)}
    if correction.was is not None:
        words["was"] = simplify(correction.was)
    if correction.value is not None and correction.action not in {"metadata", "value"}:
        words["value"] = simplify(correction.value)
    reach = correction.everywhere and correction.action in NAMING and correction.span is None
    return replace(correction, everywhere=reach, **words)  # pyright: ignore[reportArgumentType] - names of fields
