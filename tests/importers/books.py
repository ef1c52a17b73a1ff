"""Makes small e-books and web archives for tests."""

import base64
import io
import zipfile
from collections.abc import Mapping

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAGCAIAAABxZ0isAAAAFElEQVR4nGNgYPhPBsKhezBKAwBmnw/xW9x3xQAAAABJRU5ErkJggg=="
)
_CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_CHAPTER = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
    'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{body}</body></html>'
)
_METADATA = (
    "<dc:title>河湾旧事</dc:title><dc:creator id='c'>沈渡</dc:creator><dc:publisher>河湾书局</dc:publisher>"
    "<dc:date>2019-05-01</dc:date><dc:language>zh</dc:language>"
)


def pack(parts: Mapping[str, str | bytes], *, mimetype: bool = True) -> bytes:
    """Return a ZIP archive of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        if mimetype:
            archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def chapter(body: str) -> str:
    """Return a chapter's XHTML."""
    return _CHAPTER.format(body=body)


def book_parts(
    bodies: list[str], *, nav: str = "", ncx: str = "", metadata: str = _METADATA, more: str = ""
) -> dict[str, str | bytes]:
    """Return the parts of an e-book of these chapters."""
    items = "".join(
        f'<item id="i{n}" href="text/ch{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(bodies))
    )
    refs = "".join(f'<itemref idref="i{n}"/>' for n in range(len(bodies)))
    contents = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>' if nav else ""
    contents += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>' if ncx else ""
    opf = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata><manifest>{items}{contents}{more}</manifest>'
        f'<spine toc="ncx">{refs}</spine></package>'
    )
    parts: dict[str, str | bytes] = {"META-INF/container.xml": _CONTAINER, "OEBPS/content.opf": opf}
    parts |= {f"OEBPS/text/ch{n}.xhtml": chapter(body) for n, body in enumerate(bodies)}
    if nav:
        parts["OEBPS/nav.xhtml"] = chapter(f'<nav epub:type="toc"><ol>{nav}</ol></nav>')
    if ncx:
        parts["OEBPS/toc.ncx"] = (
            '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/'
            f'ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{ncx}</navMap></ncx>'
        )
    return parts


def archive(html: str, *, location: str = "https://example.org/a/page.html", charset: str = "utf-8") -> bytes:
    """Return a web archive of a page with one picture."""
    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {location}\r\nSubject: page\r\nMIME-Version: 1.0\r\n"
        "Content-Type: "
        f'multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n\r\n------B\r\n'
        f"Content-Type: text/html; charset={charset}\r\n"
        f"Content-Transfer-Encoding: base64\r\nContent-Location: {location}\r\n\r\n"
    )
    picture = (
        "\r\n------B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://example.org/a/pic.png\r\nContent-ID: <p1@x>\r\n\r\n"
    )
    page = base64.encodebytes(html.encode(charset, "xmlcharrefreplace")).replace(b"\n", b"\r\n")
    return head.encode() + page + picture.encode() + base64.encodebytes(PNG) + b"\r\n------B--\r\n"
