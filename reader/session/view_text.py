"""The chosen view of an article, and the text that it gives."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Article, Block
from reader.article.conversion.conversion import Words
from reader.article.conversion.doubts import Choice
from reader.article.projection import Projection, ViewText, body_blocks, extent, project
from reader.entities.telling.kept import authors_within, names_within, words_within
from reader.entities.types import Analysis
from reader.text import QuotationMarks, Script


@dataclass(frozen=True, slots=True)
class View:
    """How the reader wants to see the article; the default is the text as found.

    Attributes:
        script: one of `reader.text.SCRIPTS`.
        proposals: masked characters restored, dropped numbers shown.
        typography: half-width punctuation in Chinese widened.
        quotation: which quotation marks Chinese text has.
        doubts: characters whose conversion is uncertain are marked.
        left_out: furniture, replies and what else is no part of the article is shown where it stands.
    """

    script: Script = "original"
    proposals: bool = False
    typography: bool = False
    quotation: QuotationMarks = "as_found"
    doubts: bool = False
    left_out: bool = False


def view_text(
    article: Article,
    view: View,
    *,
    blocks: Sequence[Block] | None = None,
    analysis: Analysis | None = None,
    choices: Sequence[Choice] = (),
    marked: bool = False,
) -> ViewText:
    """Return the shown text of an article.

    Args:
        article: the article.
        view: script and stages.
        blocks: which blocks, in reading order; without, all but the furniture.
        analysis: knows the names, which keep their form in every script.
        choices: of the reader, for characters whose conversion is uncertain; the later ones before the earlier.
        marked: put proposals in brackets (〔党〕, 〔缺数〕), as whatever leaves the program has them.
    """
    chosen = body_blocks(article) if blocks is None else blocks
    window = extent(chosen)
    names = names_within(analysis, window) or authors_within(article, window)
    words = Words(names, words_within(analysis, window), choices)
    how = Projection(view.script, view.proposals, view.typography, view.quotation, marked, view.doubts)
    return project(article, how, chosen, words)
