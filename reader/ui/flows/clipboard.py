"""What lies on the clipboard, in the terms of the core."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData

from reader.importers import Clipping

_WINDOWS = 'application/x-qt-windows-mime;value="HTML Format"'
# Where browsers name the page that something was copied from: Firefox in UTF-16, Chromium in UTF-8.
_FIREFOX, _CHROMIUM = "text/x-moz-url-priv", "chromium/x-source-url"


def clipping_of(data: QMimeData) -> Clipping:
    """Return the text and markup of the clipboard, and the address of their page where it is known."""
    text = data.text() if data.hasText() else ""
    markup = data.html() if data.hasHtml() else ""
    if data.hasFormat(_WINDOWS):
        markup = _bytes(data.data(_WINDOWS)).decode("utf-8", "replace") or markup
    source = _bytes(data.data(_FIREFOX)).decode("utf-16-le", "replace") if data.hasFormat(_FIREFOX) else ""
    if data.hasFormat(_CHROMIUM):
        source = source or _bytes(data.data(_CHROMIUM)).decode("utf-8", "replace")
    return Clipping(text, markup, source.strip("\0\ufeff \r\n"))


def files_of(data: QMimeData) -> list[Path]:
    """Return the files that were copied, if it was files."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())
