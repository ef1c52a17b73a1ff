"""The article's pictures in the document: decoded when they come into sight, taken from the article alone."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QUrl
from PySide6.QtGui import QImage, QImageReader, QTextCursor, QTextDocument, QTextFormat, QTextImageFormat

from reader.article import Image

_OWN_SIZE = QTextFormat.Property.UserProperty.value + 1
_OBJECT = "\ufffc"
_SCHEME = "xidu-picture"
_WIDEST = 1600
_TALLEST = 2400
_MEGABYTES = 256


class IllustratedDocument(QTextDocument):
    """A document that shows the pictures of one article and loads nothing else."""

    def __init__(self, images: Sequence[Image]) -> None:
        super().__init__()
        self._images = images

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Decode a picture of the article, no larger than the page needs it; refuse any other address."""
        url = QUrl(name)
        place = url.path()
        if kind != QTextDocument.ResourceType.ImageResource.value or url.scheme() != _SCHEME or not place.isdigit():
            return None
        reader, _buffer = _reader(self._images[int(place)].data)
        reader.setScaledSize(_bounded(reader.size()))
        image = reader.read()
        return image if not image.isNull() else QImage(1, 1, QImage.Format.Format_ARGB32)


def picture_format(place: int, image: Image) -> QTextImageFormat | None:
    """Return the format that shows an article's picture in its own size; None if it can't be decoded."""
    reader, _buffer = _reader(image.data)
    size = _bounded(reader.size())
    if not reader.canRead() or size.isEmpty():
        return None
    shape = QTextImageFormat()
    shape.setName(f"{_SCHEME}:{place}")
    shape.setWidth(size.width())
    shape.setHeight(size.height())
    shape.setProperty(_OWN_SIZE, size)
    return shape


def fit_pictures(document: QTextDocument, width: float) -> None:
    """Make pictures as wide as the page at most; their height follows, so that nothing is decoded to be laid out."""
    block = document.begin()
    while block.isValid():
        if block.length() == 2 and block.text() == _OBJECT:
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            shape = cursor.charFormat().toImageFormat()
            own = shape.property(_OWN_SIZE)
            if isinstance(own, QSize) and own.width() > 0:
                wanted = max(1.0, min(own.width(), width))
                if wanted != shape.width():
                    shape.setWidth(wanted)
                    shape.setHeight(own.height() * wanted / own.width())
                    cursor.setCharFormat(shape)
        block = block.next()


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """Return a reader, and the buffer that must live as long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MEGABYTES)
    return reader, buffer


def _bounded(size: QSize) -> QSize:
    if size.width() <= _WIDEST and size.height() <= _TALLEST:
        return size
    share = min(_WIDEST / max(1, size.width()), _TALLEST / max(1, size.height()))
    return QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share)))
