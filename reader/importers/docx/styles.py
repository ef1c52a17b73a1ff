"""What the styles of a Word document say of a paragraph: title, heading and its level, list, quotation, caption.

Word's own styles carry English names in every language version (`heading 1`), other programs and older templates the
translated ones (标题 1, 標題 1), and a style of the author's own shows by its outline level or by what it is based on.
"""

import re
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH_NUMBER = "XiduParagraphNumber"
"""The style of the paragraph numbers that our own export prints in the margin; no part of the text."""
_HEADING = re.compile(r"(?:heading|标题|標題|章节标题|見出し)\s*([1-9])(?:\s*字符)?", re.IGNORECASE)
_ROLES = (
    ("title", re.compile(r"title|标题|標題|文档标题|文章标题|書名|书名", re.IGNORECASE)),
    ("quote", re.compile(r"(?:intense |block )?quot(?:e|ation)s?|(?:明显|明顯)?引[用文述]", re.IGNORECASE)),
    ("caption", re.compile(r"caption|题注|題注|标号|標號|图题|圖題|表题|表題", re.IGNORECASE)),
    ("contents", re.compile(r"(?:toc|目录|目錄|table of contents)(?:\s*(?:heading|标题|標題|\d))?", re.IGNORECASE)),
    (
        "list_item",
        re.compile(r"list (?:bullet|number)(?: \d)?|(?:项目符号|列表编号|列表项目符号)(?: \d)?", re.IGNORECASE),
    ),
)
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of a paragraph by its style and its own settings.

    Attributes:
        role: `title`, `heading`, `quote`, `caption`, `contents`, `list_item` or `paragraph`.
        level: of a heading.
        numbering: list id and list level, if it is numbered.
        centred: whether it stands in the middle of the line.
    """

    role: str
    level: int | None = None
    numbering: tuple[str, int] | None = None
    centred: bool = False


def value(element: Any, tag: str) -> str | None:
    """Return the value of a child such as `<w:jc w:val="center"/>`; None where there is none."""
    child = element.find(f"{W}{tag}") if element is not None else None
    return child.get(f"{W}val") if child is not None else None


class Styles:
    """The paragraph styles of a document."""

    def __init__(self, root: Any) -> None:
        self._styles = {
            style.get(f"{W}styleId"): style for style in (root.iterfind(f"{W}style") if root is not None else ())
        }

    def look(self, properties: Any) -> Look:
        """Return what a paragraph's `w:pPr` (None: it has none) makes of it."""
        chain = self._chain(value(properties, "pStyle"))
        settings = [properties, *(style.find(f"{W}pPr") for style in chain)]
        settings = [each for each in settings if each is not None]
        role, level = self._role(chain)
        outline = next((found for each in settings if (found := value(each, "outlineLvl"))), None)
        if role in {"paragraph", "list_item"} and outline is not None and outline.isdecimal() and int(outline) < 9:
            role, level = "heading", int(outline) + 1
        centred = next((found for each in settings if (found := value(each, "jc"))), None) == "center"
        return Look(role, level, _numbering(settings), centred)

    def _chain(self, style_id: str | None) -> list[Any]:
        """Return a style and those that it is based on; a circle ends."""
        chain: list[Any] = []
        while style_id in self._styles and len(chain) < _DEPTH:
            chain.append(self._styles[style_id])
            style_id = value(chain[-1], "basedOn")
        return chain

    def _role(self, chain: list[Any]) -> tuple[str, int | None]:
        for style in chain:
            name = (value(style, "name") or "").strip()
            if match := _HEADING.fullmatch(name):
                return "heading", int(match[1])
            for role, pattern in _ROLES:
                if pattern.fullmatch(name):
                    return role, None
        return "paragraph", None


def _numbering(settings: list[Any]) -> tuple[str, int] | None:
    """Return list id and level, the level from wherever it is set first; list 0 is none."""
    list_id = level = None
    for each in settings:
        numbered = each.find(f"{W}numPr")
        if numbered is not None:
            list_id = list_id or value(numbered, "numId")
            level = level or value(numbered, "ilvl")
    if list_id is None or list_id == "0":
        return None
    return list_id, int(level) if level and level.isdecimal() else 0
