"""Pieces of the article as panels show them: in the script shown, cut with ［…］, as rich text."""

import re
from html import escape

from PySide6.QtGui import QFont

from reader.article import Article
from reader.article.projection import Projection
from reader.entities.telling.shown import Shown
from reader.notes import Note
from reader.session import Reading
from reader.text import Span
from reader.ui.article_view.fonts import serif_families
from reader.ui.article_view.spacing import Spacing
from reader.ui.look.fonts import words_families
from reader.ui.look.theme import Theme

_CUT = "［…］"
# What is shorter than the sign for what is left out isn't left out.
_SHORT = 3
_SIZE = 14
_TAG = re.compile("<[^>]*>")


class Passages:
    """Shows pieces of one reading; short-lived, made anew when the view changes."""

    def __init__(self, reading: Reading, theme: Theme) -> None:
        """Remember what to show, and in which colours."""
        self._reading = reading
        self._theme = theme
        view = reading.view
        how = Projection(view.script, view.proposals, view.typography, view.quotation, marked=True)
        self._shown = Shown(reading.article, reading.analysis, how)
        families = serif_families(reading.view.script, reading.article.metadata.language)
        self.serif = ",".join(f"'{family}'" for family in families if family != "serif") + ",serif"
        first = QFont(families)
        first.setPixelSize(_SIZE)
        self._spacing = Spacing(first)
        sans = words_families(reading.view.script, reading.article.metadata.language)
        self._begun = f'<span style="font-family:{self.serif};'
        self._sans = ",".join(f"'{family}'" for family in sans)

    @property
    def article(self) -> Article:
        """The article that is shown."""
        return self._reading.article

    def about(self, note: Note) -> tuple[str, list[str]]:
        """Return the title of a note's section and the full names of who and what its passage names.

        The title is a line end for what stands before the first heading.
        """
        section = self.article.section_at(note.span.start)
        analysis = self._reading.analysis
        ids = dict.fromkeys(mention.entity for mention in analysis.overlapping(note.span) if mention.entity)
        names = [entity.name for entity in map(analysis.entity, ids) if entity]
        return (section.title if section and section.title else "\n"), names

    def shown(self, span: Span) -> str:
        """Return a piece of the text as the window shows it, proposals in brackets."""
        return self._shown.of(span)

    def named(self, name: str) -> str:
        """Return a name as shown: as its first place in the article shows it."""
        return self._shown.named(name)

    def worded(self, words: str) -> str:
        """Return words that have no place in the article, in the script that is shown."""
        return self._shown.worded(words)

    def excerpt(self, whole: Span, focus: Span, before: int = 16, after: int = 24) -> str:
        """Return rich text of `whole` with `focus` emphasised, cut to about so many characters on either side.

        What of `focus` runs over the ends of `whole` is shown too.
        """
        from reader.text import excerpt  # noqa: PLC0415 - not before somebody looks at a panel

        text = self.article.text
        start = focus.start - len(excerpt.before(text[whole.start : focus.start], before))
        end = focus.end + len(excerpt.after(text[focus.end : whole.end], after))
        if 0 < start - whole.start <= _SHORT:
            start = whole.start
        if 0 < whole.end - end <= _SHORT:
            end = whole.end
        head = _CUT if start > whole.start else ""
        tail = _CUT if end < whole.end else ""
        parts = (self._html(Span(start, focus.start)), self._html(focus), self._html(Span(focus.end, end)))
        return self.serifed(f"{self.faint(head)}{parts[0]}<b>{parts[1]}</b>{parts[2]}{self.faint(tail)}")

    def quoted(self, span: Span, most: int = 72) -> str:
        """Return rich text of a longer piece, cut in its middle."""
        if len(span) <= most:
            return self.serifed(self._html(span))
        head, tail = Span(span.start, span.start + most * 2 // 3), Span(span.end - most // 3, span.end)
        return self.serifed(f"{self._html(head)}{self.faint(_CUT)}{self._html(tail)}")

    def faint(self, text: str) -> str:
        """Return rich text in the colour of what may be overlooked."""
        return f'<span style="color:{self._theme.faint}">{escape(text)}</span>' if text else ""

    def soft(self, text: str) -> str:
        """Return rich text in the softer ink."""
        return f'<span style="color:{self._theme.soft}">{escape(text)}</span>' if text else ""

    def hung(self, html: str) -> str:
        """Return a passage so that a mark that opens it stands at its edge: the paper before the mark lies outside."""
        shown = _TAG.sub("", html)
        lead = self._spacing.lead(shown[:1]) if html.startswith(self._begun) else 0.0
        return f'<p style="margin:0;text-indent:-{round(lead * _SIZE)}px">{html}</p>' if lead else html

    def serifed(self, html: str, size: int = _SIZE) -> str:
        """Return rich text in the article's serif."""
        return f'{self._begun}font-size:{size}px">{html}</span>'

    def colored(self, text: str, type: str) -> str:  # noqa: A002
        """Return rich text in an entity type's colour."""
        return self.own(f'<span style="color:{getattr(self._theme, type)}">{escape(text)}</span>')

    def own(self, html: str, size: int = 13) -> str:
        """Return rich text of the article's own words in the window's face, with the forms of their region."""
        return f'<span style="font-family:{self._sans};font-size:{size}px">{html}</span>'

    def _html(self, span: Span) -> str:
        text = escape(self.shown(span).replace("\n", " "))
        for mark in ("〔", "〕"):
            color = self._theme.damage
            text = text.replace(mark, f'<span style="color:{color}">{mark}</span>')
        return text
