"""PDFs built line by line, so that a test says exactly what stands where.

The font is a name only (Adobe-GB1 with a Unicode map): Chinese characters are 1 em wide, ASCII half of it.
"""

from dataclasses import dataclass, field

WIDTH, HEIGHT = 595, 842


@dataclass
class MadePage:
    """A page; `lines` are x, y, size, text, face (2: the bold one), `more` its further entries."""

    lines: list[tuple[float, float, float, str, int]] = field(default_factory=list)
    raw: str = ""
    more: str = ""

    def put(self, x: float, y: float, text: str, size: float = 12, face: int = 1) -> "MadePage":
        self.lines.append((x, y, size, text, face))
        return self

    def flow(self, x: float, y: float, lines: list[str], size: float = 12, pitch: float = 20) -> float:
        """Set lines one below the other; return the height for the next."""
        for line in lines:
            self.put(x, y, line, size)
            y -= pitch
        return y

    def content(self) -> bytes:
        shown = (
            f"BT /F{face} {size} Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET"
            for x, y, size, text, face in self.lines
        )
        return "\n".join([*shown, self.raw]).encode()


def set_in(text: str, columns: int) -> list[str]:
    """Cut a paragraph into lines of so many ems, the first with an indent."""
    text = "\u3000\u3000" + text
    return [text[at : at + columns] for at in range(0, len(text), columns)]


def pdf(
    *pages: MadePage, outline: list[tuple[str, int]] | None = None, title: str = "", author: str = "", labels: str = ""
) -> bytes:
    """Return a document; `outline` holds titles and page numbers from 1, `labels` what pages are called."""
    objects: list[bytes] = []

    def add(body: bytes | str) -> int:
        objects.append(body.encode() if isinstance(body, str) else body)
        return len(objects)

    def words(text: str) -> str:
        return f"<feff{text.encode('utf-16-be').hex()}>"

    for name in ("STSong-Light", "STHeiti-Bold"):
        add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/UniGB-UTF16-H/DescendantFonts[<</Type/Font"
            f"/Subtype/CIDFontType0/BaseFont/{name}/DW 1000/W[1 95 500]/CIDSystemInfo<</Registry(Adobe)"
            f"/Ordering(GB1)/Supplement 4>>/FontDescriptor<</Type/FontDescriptor/FontName/{name}/Flags 6"
            "/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>]>>"
        )
    contents = [add(b"<</Length %d>>stream\n%s\nendstream" % (len(page.content()), page.content())) for page in pages]
    root = len(objects) + len(pages) + 1
    numbers = [
        add(
            f"<</Type/Page/Parent {root} 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents {content} 0 R"
            f"/Resources<</Font<</F1 1 0 R/F2 2 0 R>>>>{page.more}>>"
        )
        for content, page in zip(contents, pages, strict=True)
    ]
    add(f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{number} 0 R' for number in numbers)}]>>")
    entries = outline or []
    first = len(objects) + 2
    add(f"<</Type/Outlines/Count {len(entries)}/First {first} 0 R/Last {first + len(entries) - 1} 0 R>>")
    for at, (entry, page) in enumerate(entries):
        near = f"/Next {first + at + 1} 0 R" if at + 1 < len(entries) else ""
        add(f"<</Title{words(entry)}/Parent {first - 1} 0 R{near}/Dest[{numbers[page - 1]} 0 R/Fit]>>")
    named = f"/PageLabels<</Nums[{labels}]>>" if labels else ""
    catalog = add(f"<</Type/Catalog/Pages {root} 0 R{named}" + (f"/Outlines {first - 1} 0 R>>" if entries else ">>"))
    info = add(f"<</Title{words(title)}/Author{words(author)}/CreationDate(D:20240301093000+08'00')>>")
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer<</Size {len(objects) + 1}/Root {catalog} 0 R/Info {info} 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)
