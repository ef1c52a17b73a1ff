"""Word documents built part by part, so that a test says exactly what is in one."""

import io
import zipfile

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/>{more}</w:style>'
    for id_, name, more in (
        ("a", "Normal", ""),
        ("1", "heading 1", ""),
        ("B2", "标题 2", ""),
        ("own", "我的小节", '<w:basedOn w:val="B2"/>'),
        ("out", "大纲三", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
        ("T", "Title", ""),
        ("q", "引用", ""),
        ("cap", "题注", ""),
        ("TOC1", "toc 1", ""),
    )
)


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(words: str, style: str = "", settings: str = "", raw: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{settings}</w:pPr>{run(words) if words else ''}{raw}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def part(tag: str, inside: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {_NAMES}>{inside}</w:{tag}>'.encode()


def docx(body: str, **parts: str | bytes) -> bytes:
    """Return a document; `parts` are further parts by name (`comments`, `footnotes`, `numbering`, `core`, `rels`)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        package.writestr("word/styles.xml", part("styles", STYLES))
        for name, inside in parts.items():
            if name == "core":
                package.writestr("docProps/core.xml", inside)
            elif name == "rels":
                package.writestr("word/_rels/document.xml.rels", inside)
            elif isinstance(inside, bytes):
                package.writestr(f"word/media/{name}.png", inside)
            else:
                package.writestr(f"word/{name}.xml", part(name, inside))
    return out.getvalue()
