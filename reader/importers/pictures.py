"""Pictures of an article: which bytes are taken as one, how much is kept, and those that lie beside a saved page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from reader.article.apparatus import Image
from reader.article.article import Article
from reader.article.pictures import media_type

LARGEST = 16_000_000
_ALTOGETHER = 64_000_000


def is_picture(data: bytes) -> bool:
    """Say whether bytes are a picture of a kind that the window shows, and not too large a file."""
    return media_type(data) is not None and len(data) <= LARGEST


def with_pictures(article: Article, folder: Path | None) -> Article:
    """Return the article with the pictures that lie beside its file; what has no bytes in the end is left out.

    Args:
        article: as imported.
        folder: where its file lies; None if it is no file.
    """
    return replace(article, images=tuple(_filled(article, folder))) if article.images else article


def _filled(article: Article, folder: Path | None) -> Iterator[Image]:
    left = _ALTOGETHER
    for image in article.images:
        data = image.data or (_beside(folder, image.source) if folder else b"")
        if data and len(data) <= left:
            left -= len(data)
            yield replace(image, data=data)


def _beside(folder: Path, source: str) -> bytes:
    """Return a picture's bytes from a folder or below it; nothing for links out of it, or what is no picture."""
    try:
        path = folder / unquote(source.partition("#")[0].partition("?")[0])
        inside = path.resolve().is_relative_to(folder.resolve()) and not path.is_symlink()
        if not inside or not path.is_file() or path.stat().st_size > LARGEST:
            return b""
        data = path.read_bytes()
    except (OSError, ValueError, RuntimeError):
        return b""
    return data if is_picture(data) else b""
