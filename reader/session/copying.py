"""What leaves the open article by the clipboard: as found unless the reader asks for more."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from reader.article import Article
from reader.article.projection import extent
from reader.notes import Note
from reader.session.reading import Reading
from reader.session.view_text import View, view_text
from reader.text import Span

if TYPE_CHECKING:
    from reader.exporters import Citing


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage with its source, as text and as HTML."""

    text: str
    html: str


def as_found(reading: Reading, span: Span) -> str:
    """Return a passage as the source has it."""
    return span.of(reading.article.text)


def as_shown(reading: Reading, span: Span, view: View | None = None) -> str:
    """Return a passage as a view shows it, proposals in brackets, then the copies that gave them back.

    Args:
        reading: the open article.
        span: of the original.
        view: to show it in; None for the chosen one.
    """
    view = view or reading.view
    blocks = tuple(
        block
        for block in reading.article.blocks
        if (view.left_out or block.kind != "boilerplate") and block.span.overlaps(span)
    )
    if not blocks:
        return as_found(reading, span)
    chosen = [kept.choice for kept in reading.choices]
    known = reading.analysis
    shown = view_text(reading.article, view, blocks=blocks, analysis=known, choices=chosen, marked=True)
    window = extent(blocks)
    inside = Span(max(span.start, window.start), min(span.end, window.end))
    words = shown.aligned.to_target(inside).of(shown.aligned.target)
    if not view.proposals:
        return words
    from reader.exporters.witnessed import witnessed  # noqa: PLC0415 - a start needs no exporter

    named = witnessed(reading.article, inside)
    return f"{words}（{named}）" if named else words


def with_citation(reading: Reading, span: Span, citing: "Citing", *, restored: bool = False) -> Cited:
    """Return a passage with where it comes from, as one would paste it into a manuscript.

    Args:
        reading: the open article.
        span: of the original.
        citing: how to cite.
        restored: what was masked or dropped stands in brackets, with the copies that gave it back; else the passage is
            as found. Its script is that of the source, since vocabulary that was converted can't be cited.

    Raises:
        NotFound: the citation style can't be used.
    """
    article = reading.article
    marks = _MARKS[article.metadata.language[: len("zh-Hant")]]
    quote = as_shown(reading, span, View("original", proposals=True)) if restored else as_found(reading, span)
    block = article.block_at(span.start)
    number, page = (block.number, block.page) if block else (None, None)
    quoted = quote.strip() if _is_quotation(quote.strip()) else quote.join(marks)
    lines = "<br>".join(escape(line.strip()) for line in quoted.splitlines())
    source = citing.html(article, number, page)
    return Cited(
        f"{quoted}\n{citing.line(article, number, page)}",
        f"<blockquote>{lines}</blockquote>\n<p>{source}</p>",
    )


def notes_with_citations(reading: Reading, notes: Iterable[Note], citing: "Citing") -> Cited:
    """Return the passages of notes, each with what the note says of it and where it comes from.

    Raises:
        NotFound: the citation style can't be used.
    """
    cited = [(with_citation(reading, note.span, citing), note.text) for note in notes]
    return Cited(
        "\n\n".join("\n".join(filter(None, (one.text, said))) for one, said in cited),
        "\n".join(one.html + f"\n<p>{escape(said)}</p>" * bool(said) for one, said in cited),
    )


def citations(sources: Iterable[tuple[Article, "Citing"]]) -> Cited:
    """Return where articles come from, a line each, every one cited in its way.

    Raises:
        NotFound: a citation style can't be used.
    """
    lines = [(citing.line(article), citing.html(article)) for article, citing in sources]
    return Cited("\n".join(line for line, _ in lines), "\n".join(f"<p>{html}</p>" for _, html in lines))


_MARKS = {"zh-Hans": ("“", "”"), "zh-Hant": ("「", "」")}


def _is_quotation(words: str) -> bool:
    """Say whether words are one quotation as they stand, marks and all."""
    pairs = {"“": "”", "「": "」"}
    closing = pairs.get(words[:1])
    if closing is None or not words.endswith(closing):
        return False
    depth = 0
    for at, letter in enumerate(words):
        depth += (letter == words[0]) - (letter == closing)
        if depth == 0:
            return at == len(words) - 1
    return False
