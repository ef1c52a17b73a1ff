"""Pictures of an article: which bytes count as one, and between which blocks each stands."""

from collections.abc import Iterator, Sequence

from reader.article.apparatus import Image
from reader.article.article import Block

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)


def media_type(data: bytes) -> str | None:
    """Return the media type of a picture of a kind that Xidu shows, by its signature; None for anything else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)


def pictures_before(images: Sequence[Image], blocks: Sequence[Block], end: int) -> Iterator[tuple[int, int]]:
    """Yield which of the blocks shown each picture stands before, with its number; the count of blocks for the end.

    Args:
        images: the article's.
        blocks: those shown, in order.
        end: the length of the article's text.
    """
    starts = {block.span.start: line for line, block in reversed(list(enumerate(blocks)))}
    for number, image in enumerate(images):
        if image.offset in starts:
            yield starts[image.offset], number
        elif blocks and image.offset >= end >= blocks[-1].span.end >= end - 2:
            yield len(blocks), number
