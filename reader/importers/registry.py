"""All formats that can be opened; content is looked at before the extension is trusted."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from os import PathLike
from pathlib import Path, PurePath
from typing import BinaryIO

from reader.article.article import Article
from reader.importers.pictures import with_pictures
from reader.importers.source import read_source


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be opened.

    Attributes:
        id: short name.
        name: for people.
        extensions: with their dot, in lower case.
        sniff: says from the first bytes and the extension how sure it is, 0 to 1.
        read: makes the article of bytes and file name.
    """

    id: str
    name: str
    extensions: tuple[str, ...]
    sniff: Callable[[bytes, str], float]
    read: Callable[[bytes, str], Article]


_HTML_START = re.compile(
    rb"^(?:\s|\xef\xbb\xbf|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|meta\s)",
    re.IGNORECASE | re.DOTALL,
)
_HTML_PART = re.compile(
    rb"<(?:p|div|br|h[1-6]|a|span|table|article|section|ul|li|title)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_HTML_CLOSE = re.compile(rb"</(?:p|div|h[1-6]|a|span|table|article|section|ul|li|title)>", re.IGNORECASE)


_MHTML_START = re.compile(
    rb"\A(?:[A-Za-z-]+:.*\r?\n(?:[ \t].*\r?\n)*)*Content-Type:\s*multipart/related", re.IGNORECASE
)
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"


def _without_wide_nulls(head: bytes) -> bytes:
    return head.replace(b"\0", b"") if head[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"<\0" in head[:8] else head


def _sniff_html(head: bytes, extension: str) -> float:
    narrow = _without_wide_nulls(head)
    if _HTML_START.match(narrow):
        return 1.0
    if extension in HTML.extensions:
        return 0.8
    opened, closed = len(_HTML_PART.findall(narrow)), len(_HTML_CLOSE.findall(narrow))
    return (
        0.6
        if extension not in {".txt", ".text", ".md", ".markdown"}
        and narrow.lstrip()[:1] == b"<"
        and opened > 1
        and closed
        else 0.0
    )


def _sniff_markdown(_head: bytes, extension: str) -> float:
    return 0.9 if extension in MARKDOWN.extensions else 0.0


def _sniff_docx(head: bytes, extension: str) -> float:
    if head.startswith(_ZIP):
        # An unnamed package shows what it is by the names of its first parts.
        return 0.9 if extension in DOCX.extensions or b"word/" in head else 0.0
    return 0.9 if extension in {*DOCX.extensions, ".doc"} and head.startswith(_OLE) else 0.0


def _sniff_epub(head: bytes, extension: str) -> float:
    if not head.startswith(_ZIP):
        return 0.7 if extension in EPUB.extensions else 0.0
    # A book's first part says what it is; where it is missing, the extension or the container may.
    return 1.0 if b"application/epub+zip" in head[:200] else 0.9 if extension in EPUB.extensions else 0.0


def _sniff_mhtml(head: bytes, extension: str) -> float:
    if _MHTML_START.search(head):
        return 1.0 if extension in MHTML.extensions else 0.75
    return 0.7 if extension in MHTML.extensions and not _HTML_START.match(head) else 0.0


def _sniff_pdf(head: bytes, extension: str) -> float:
    # Rubbish before the header is allowed, and common in mail attachments.
    return 1.0 if b"%PDF-" in head[:1024] and (extension == ".pdf" or head.startswith(b"%PDF-")) else 0.0


def _sniff_odt(head: bytes, extension: str) -> float:
    named = b"mimetypeapplication/vnd.oasis.opendocument.text" in head[:200]
    return 0.95 if named or (head.startswith(_ZIP) and extension in ODT.extensions) else 0.0


def _sniff_rtf(head: bytes, _extension: str) -> float:
    return 1.0 if head.lstrip().startswith(b"{\\rtf") else 0.0


def _sniff_gzip(head: bytes, _extension: str) -> float:
    return 1.0 if head.startswith(b"\x1f\x8b\x08") else 0.0


def _sniff_shortcut(head: bytes, extension: str) -> float:
    if extension == ".webloc":
        return 1.0
    narrow = head.replace(b"\0", b"")
    start = narrow.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    windows = start.startswith((b"[InternetShortcut]", b"[DEFAULT]")) and b"URL=" in narrow
    linux = start.startswith(b"[Desktop Entry]") and b"Type=Link" in narrow
    return 1.0 if windows or linux else 0.0


def _sniff_plain(_head: bytes, extension: str) -> float:
    return 0.7 if extension in PLAIN.extensions else 0.1


def _reader(module: str) -> Callable[[bytes, str], Article]:
    """Return a reader whose file, with its heavy libraries, is loaded on first use."""

    def read(raw: bytes, name: str) -> Article:
        return import_module(f"reader.importers.{module}").read(raw, name)

    return read


HTML = Format("html", "Saved web page", (".html", ".htm", ".xhtml", ".shtml"), _sniff_html, _reader("html.read"))
MHTML = Format("mhtml", "Web archive", (".mhtml", ".mht"), _sniff_mhtml, _reader("mhtml"))
EPUB = Format("epub", "E-book", (".epub",), _sniff_epub, _reader("epub.read"))
DOCX = Format("docx", "Word document", (".docx", ".docm", ".dotx"), _sniff_docx, _reader("docx.read"))
ODT = Format("odt", "OpenDocument text", (".odt", ".ott"), _sniff_odt, _reader("odt"))
RTF = Format("rtf", "Rich Text", (".rtf",), _sniff_rtf, _reader("rtf"))
MARKDOWN = Format("markdown", "Markdown", (".md", ".markdown", ".mdown", ".mkd"), _sniff_markdown, _reader("markdown"))
PDF = Format("pdf", "PDF", (".pdf",), _sniff_pdf, _reader("pdf.read"))
PLAIN = Format("plain", "Plain text", (".txt", ".text"), _sniff_plain, _reader("plain"))
GZIP = Format("gzip", "Any of these packed with gzip", (".gz",), _sniff_gzip, _reader("gzip_file"))
SHORTCUT = Format(
    "shortcut", "Link file (says what to do)", (".url", ".webloc", ".desktop"), _sniff_shortcut, _reader("shortcut")
)
FORMATS = (HTML, MHTML, EPUB, DOCX, ODT, RTF, PDF, MARKDOWN, PLAIN, GZIP, SHORTCUT)


def open_article(source: str | PathLike[str] | bytes | BinaryIO, name: str | None = None) -> Article:
    """Open an article.

    Args:
        source: a path, bytes, or a binary file.
        name: the file's name, where the source has none or another is wanted.

    Raises:
        CannotOpen: it is missing, empty, not text, damaged or too large.
    """
    raw, name = read_source(source, name)
    extension = PurePath(name).suffix.lower()
    chosen = max(FORMATS, key=lambda format_: format_.sniff(raw[:4000], extension))
    beside = Path(source).parent if isinstance(source, (str, PathLike)) else None
    return with_pictures(chosen.read(raw, name), beside)
