"""Captions for pictures that have none: what the page says in their place to whoever can't see them."""

import re

from reader.importers.html.text import Found, PagePicture
from reader.importers.html.title import key
from reader.importers.pieces import Piece

_SHORTEST, _LONGEST = 6, 120
_HAN = re.compile("[\u4e00-\u9fff]")
_NO_WORDS = re.compile(r"\.(?:jpe?g|png|gif|webp|bmp)$|点击|點擊|查看|二维码|logo|图片|圖片|配图|头像", re.IGNORECASE)


def with_captions(found: Found, title: str) -> Found:
    """Give each picture a caption of its alternative words, unless it has one or they say what the text says."""
    said = key(title) + "\n" + "\n".join(key(piece.text) for piece in found.pieces)
    told: dict[int, list[str]] = {}
    for picture in found.pictures:
        if _tells(picture.alt, said) and not _has_caption(found.pieces, picture.before):
            said += "\n" + key(picture.alt)
            told.setdefault(min(picture.before, len(found.pieces)), []).append(picture.alt)
    if not told:
        return found
    pieces: list[Piece] = []
    shifts: list[int] = []
    for index in range(len(found.pieces) + 1):
        shifts.append(len(pieces))
        pieces += [Piece("caption", alt) for alt in told.get(index, ())]
        pieces += found.pieces[index : index + 1]
    pictures = [_moved(picture, shifts, told) for picture in found.pictures]
    return Found(pieces, pictures)


def _moved(picture: PagePicture, shifts: list[int], told: dict[int, list[str]]) -> PagePicture:
    """Return a picture before its own caption, where several were given one at the same place."""
    index = min(picture.before, len(shifts) - 1)
    captions = told.get(index, [])
    own = captions.index(picture.alt) if picture.alt in captions else 0
    return picture._replace(before=shifts[index] + own)


def _tells(alt: str, said: str) -> bool:
    words = _SHORTEST <= len(alt) <= _LONGEST and len(_HAN.findall(alt)) >= _SHORTEST and not _NO_WORDS.search(alt)
    return words and key(alt) not in said


def _has_caption(pieces: list[Piece], before: int) -> bool:
    return any(piece.kind == "caption" for piece in pieces[before : before + 1])
