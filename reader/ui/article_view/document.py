"""Sets the shown text as a document: one block of Qt's for each line, formatted by what the block is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextOption,
)

from reader.article.article import Article, Block
from reader.article.pictures import pictures_before
from reader.article.structure.untitled import is_untitled
from reader.session.view_text import ViewText
from reader.text import convert, convert_name
from reader.ui.article_view.aids import DEFAULT_AIDS, Aids
from reader.ui.article_view.fonts import line_height
from reader.ui.article_view.pictures import picture_format
from reader.ui.article_view.spacing import Spacing, spread_out, with_firm_spaces
from reader.ui.look.fonts import by_family
from reader.ui.look.theme import Theme
from reader.ui.qt_text import ShownText, for_qt, jointed, joints

GUTTER = 56
# Of the format of a block whose lines are to fall well: its kind.
FITTED = QTextFormat.Property.UserProperty.value + 2
# Of that of a row of a table.
ROW = QTextFormat.Property.UserProperty.value + 5
# Of that of a quotation or an item of a list, which have a sign beside them: its kind.
SIGN = QTextFormat.Property.UserProperty.value + 6
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_SIZES = {
    "title": 31 / 19,
    "heading": 22 / 19,
    # Columns need the width of the page.
    "table_row": 15 / 19,
    **dict.fromkeys(("caption", "footnote", "boilerplate"), 16 / 19),
}

# What Markdown has between two cells of a row, which is shown as a tab, character for character.
_BAR = re.compile(r" ?(?<!\\)\| ?")
_BETWEEN = "  ·  "
_FIRM = "\u00a0"
# Lines of one list or table stand close; what follows keeps a paragraph's distance.
_TIGHT = {"list_item", "table_row"}
# At whose edge a mark that opens them stands.
_HUNG = {"title", "heading", "quote", "list_item"}
_LEADING = {"title": 1.57, "heading": 1.6, "about": 1.7}


@dataclass(frozen=True)
class Style:
    """How to set the text: colours, families (best first), size of the body in pixels."""

    theme: Theme
    families: tuple[str, ...]
    ui_families: tuple[str, ...]
    size: int
    aids: Aids = DEFAULT_AIDS

    def font(self, ratio: float = 1.0) -> QFont:
        """Return the font of the body, or one larger or smaller."""
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPixelSize(round(self.size * ratio))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return by_family(font)


@dataclass(frozen=True)
class Head:
    """What stands above the text: the title (set where no block of the text is one), the line about its source.

    An empty title isn't set; an empty line is only where it keeps a title apart.
    """

    title: str
    line: str


def set_text(
    document: QTextDocument, shown: ViewText, style: Style, head: Head | None, article: Article | None = None
) -> ShownText:
    """Fill an empty document and return its mapping; with the article, its pictures stand between the blocks."""
    setter = _Setter(document, style)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(GUTTER)
    document.setDefaultFont(style.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    numbers: list[int] = []
    pictures = _pictures(article, shown)
    head_after = _title_line(shown) if head else -1
    setter.cursor.beginEditBlock()
    if head and head_after is None:
        if head.title:
            setter.add("title", head.title)
        if head.title or head.line:
            setter.add("about", _kept_together(head.line))
    for line, (block, span) in enumerate(shown.blocks):
        setter.add_pictures(pictures.get(line, ()))
        numbers.append(setter.add(block, span.of(shown.aligned.target)))
        if head and line == head_after:
            setter.add("about", _kept_together(head.line))
    setter.add_pictures(pictures.get(len(shown.blocks), ()))
    setter.cursor.endEditBlock()
    return ShownText(document, shown, numbers)


def lay_out(document: QTextDocument) -> None:
    """Have Qt, which lays out as it goes, finish now, so that the scroll bar's range is true."""
    layout = document.documentLayout()
    # Asking for the size finishes the layout, but only a timer would tell the bar.
    layout.documentSizeChanged.emit(layout.documentSize())


def _pictures(article: Article | None, shown: ViewText) -> dict[int, list[QTextImageFormat]]:
    """Return the pictures before each line; those at the end come after the last line."""
    pictures: dict[int, list[QTextImageFormat]] = {}
    if article is not None and article.images:
        blocks = [block for block, _ in shown.blocks]
        for line, number in pictures_before(article.images, blocks, len(article.text)):
            shape = picture_format(number, article.images[number])
            if shape is not None:
                pictures.setdefault(line, []).append(shape)
    return pictures


def _title_line(shown: ViewText) -> int | None:
    return next((line for line, (block, _) in enumerate(shown.blocks) if block.kind == "title"), None)


def head_of(article: Article, config: str | None) -> Head:
    """Return what stands above an article's text; one that is called by its first words isn't titled by them again.

    Args:
        article: the article.
        config: the conversion that the text is shown in; None for as found.
    """
    title = "" if is_untitled(article) else article.title
    return Head(convert(title, config) if title and config else title, about_line(article, config))


def about_line(article: Article, config: str | None) -> str:
    """Return the line under the title: author, source, dates, who reposted it, where on the site it stood.

    Args:
        article: the article.
        config: the conversion that the text is shown in; None for as found.
    """
    metadata = article.metadata

    def shown(words: str | None) -> str | None:
        return convert(words, config) if words and config else words

    posted, published = _moment(metadata.posted_at), _moment(metadata.published)
    # Words of a Chinese window are in the script of what they stand between.
    reposted = (
        shown(QCoreApplication.translate("ArticleView", "reposted {time}").format(time=posted)) if posted else None
    )
    author = convert_name(metadata.author, config) if metadata.author and config else metadata.author
    site = metadata.site if metadata.site not in {metadata.source, *metadata.breadcrumb[:1]} else None
    trail = " › ".join(metadata.breadcrumb)
    issue = shown(QCoreApplication.translate("ArticleView", "no. {issue}").format(issue=metadata.issue))
    source = (shown(metadata.source), issue if metadata.issue else None)
    parts = (author, *source, published, reposted, metadata.posted_by, shown(site), shown(trail))
    return _BETWEEN.join(part for part in parts if part)


def _kept_together(line: str) -> str:
    """Let a dot end a line of facts where it has to be broken, but begin none."""
    return line.replace(_BETWEEN, f"{_FIRM}{_FIRM}·  ")


def _moment(time: str | None) -> str:
    return (time or "").replace("T", " ")[:16]


class _Setter:
    """Appends blocks; formats are made once for each kind."""

    def __init__(self, document: QTextDocument, style: Style) -> None:
        self.cursor = QTextCursor(document)
        self._style = style
        self._count = 0
        self._before = ""
        self._formats: dict[tuple[str, int], tuple[QTextBlockFormat, QTextCharFormat]] = {}
        self._spaced: dict[tuple[int, float], QTextCharFormat] = {}
        self._spacing = Spacing(style.font())

    def add(self, what: Block | str, text: str) -> int:
        """Append a block and return its number."""
        text = for_qt(text)
        if not isinstance(what, str) and what.kind == "table_row" and "\t" not in text:
            text = _BAR.sub(lambda sign: sign[0].replace(" ", "\u200b").replace("|", "\t"), text)
        char_format = self._start(what, text)
        if self.cursor.blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify:
            text = with_firm_spaces(text)
        spread, places = (0.0, []) if what == "about" else (self._style.aids.spread, joints(text))
        for start, end, apart in spread_out(self._spacing.runs(text), text, spread):
            letters = self._apart(char_format, apart) if apart else char_format
            self.cursor.insertText(jointed(text, places, start, end), letters)
        return self._count - 1

    def _apart(self, letters: QTextCharFormat, spacing: float) -> QTextCharFormat:
        """Return one of the kinds' formats with a distance to the next letter; few differ, and thousands are set."""
        key = id(letters), spacing
        if key not in self._spaced:
            self._spaced[key] = _spaced(letters, spacing)
        return self._spaced[key]

    def add_pictures(self, pictures: Sequence[QTextImageFormat]) -> None:
        """Append pictures, each a block of its own."""
        for picture in pictures:
            self._start("picture")
            self.cursor.insertImage(picture)

    def _start(self, what: Block | str, text: str = "") -> QTextCharFormat:
        """Begin a block and return the format of its letters; marks that open headings or quotations hang."""
        kind, level = (what, 0) if isinstance(what, str) else (str(what.kind), what.level or 0)
        if (kind, level) not in self._formats:
            self._formats[kind, level] = self._format(kind, level)
        block_format, char_format = self._formats[kind, level]
        hung = self._spacing.lead(text[:1]) if kind in _HUNG else 0.0
        if hung:
            block_format = QTextBlockFormat(block_format)
            block_format.setTextIndent(-hung * char_format.font().pixelSize())
        if self._before in _TIGHT and kind != self._before:
            block_format = QTextBlockFormat(block_format)
            block_format.setTopMargin(max(block_format.topMargin(), _margins("paragraph", self._style.size)[1]))
        self._before = kind
        if self._count:
            self.cursor.insertBlock(block_format, char_format)
        else:
            self.cursor.setBlockFormat(block_format)
            self.cursor.setBlockCharFormat(char_format)
        self._count += 1
        return char_format

    def _format(self, kind: str, level: int) -> tuple[QTextBlockFormat, QTextCharFormat]:
        theme, size = self._style.theme, self._style.size
        font = self._font(kind, level)
        char_format = QTextCharFormat()
        char_format.setFont(font)
        quiet = kind in {"about", "caption", "footnote", "boilerplate"}
        char_format.setForeground(QColor(theme.soft if quiet else theme.ink))
        block_format = QTextBlockFormat()
        if kind != "picture":  # a picture's line is as high as the picture
            leading = _LEADING.get(kind, 1.87) + self._style.aids.lift
            block_format.setLineHeight(line_height(_highest(font), leading), _PROPORTIONAL)
        if kind in {"title", "heading", "about"}:
            block_format.setProperty(FITTED, kind)
        if kind == "table_row":
            block_format.setProperty(ROW, True)  # noqa: FBT003 - Qt's own
        block_format.setAlignment(_alignment(kind))
        top, bottom = _margins(kind, size)
        block_format.setTopMargin(top)
        block_format.setBottomMargin(bottom)
        if kind in {"paragraph", "footnote"}:
            block_format.setTextIndent(2 * font.pixelSize())
        if kind in {"quote", "list_item"}:
            block_format.setLeftMargin(2 * size)
            block_format.setProperty(SIGN, kind)
        return block_format, char_format

    def _font(self, kind: str, level: int) -> QFont:
        if kind == "about":
            font = QFont(list(self._style.ui_families))
            font.setPixelSize(max(11, round(self._style.size * 13 / 19)))
            return font
        ratio = _SIZES.get(kind, 1.0)
        if kind == "heading" and level > 2:
            ratio = 20 / 19
        font = self._style.font(ratio)
        if kind in {"title", "heading"}:
            font.setWeight(QFont.Weight.Bold)
        return font


def _highest(font: QFont) -> QFont:
    """Return the font that a line with Chinese in it is as high as: the window's own may begin with a Latin family."""
    chinese = QFont(font)
    chinese.setFamilies(font.families()[-1:] if font.families()[-1:] != ["serif"] else font.families())
    return chinese


def _spaced(letters: QTextCharFormat, spacing: float) -> QTextCharFormat:
    """Return a format with a distance to the next letter, in em."""
    spaced = QTextCharFormat(letters)
    spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spaced.setFontLetterSpacing(spacing * letters.font().pixelSize())
    return spaced


def _alignment(kind: str) -> Qt.AlignmentFlag:
    if kind in {"caption", "picture"}:
        return Qt.AlignmentFlag.AlignHCenter
    if kind in {"title", "heading", "about", "table_row", "boilerplate"}:
        return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignJustify


def _margins(kind: str, size: int) -> tuple[float, float]:
    em = size / 19
    return {
        "title": (0.0, 8 * em),
        "about": (0.0, 24 * em),
        "heading": (22 * em, 7 * em),
        "list_item": (0.0, 6 * em),
        **dict.fromkeys(("table_row", "boilerplate"), (0.0, 4 * em)),
        "picture": (6 * em, 8 * em),
    }.get(kind, (0.0, 13 * em))
