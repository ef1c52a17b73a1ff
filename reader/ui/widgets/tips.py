"""Tips that are no wider than one reads at a glance: Qt sets a plain one in a single line, however long it is."""

from html import escape

from PySide6.QtGui import QFontMetrics, QTextDocumentFragment
from PySide6.QtWidgets import QToolTip

WIDEST = 420


def tip_of(words: str) -> str:
    """Return rich text that shows plain words, broken into lines where they are long; empty for none."""
    return broken(escape(words).replace("\n", "<br>"))


def broken(html: str) -> str:
    """Return rich text for a tip, broken into lines of `WIDEST` pixels where it is wider; empty for none."""
    if not html:
        return ""
    metrics = QFontMetrics(QToolTip.font())
    lines = QTextDocumentFragment.fromHtml(html).toPlainText().split("\n")
    if max(map(metrics.horizontalAdvance, lines)) <= WIDEST:
        return f'<p style="white-space: pre">{html}</p>'
    return f'<table width="{WIDEST}"><tr><td>{html}</td></tr></table>'
