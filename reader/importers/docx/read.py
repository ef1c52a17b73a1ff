"""Word documents: text, structure, footnotes, comments, properties; macros and parts outside are never looked at."""

import hashlib
import posixpath
import re
from collections.abc import Sequence
from itertools import chain
from typing import Any

from reader.article import Article, Block, Comment
from reader.article.dates import parse_date
from reader.article.metadata import Fields
from reader.article.structure.structure import Draft, build
from reader.errors import CannotOpen, Message
from reader.importers.docx.numbering import Numbering
from reader.importers.docx.styles import Styles, W
from reader.importers.docx.text import Walker
from reader.importers.file_properties import describe_file
from reader.importers.package import Package, damaged, encrypted, no_words, refuse_long_text
from reader.importers.pictures import is_picture
from reader.importers.pieces import Assembled, Mark, Picture, Piece, assemble
from reader.text.span import Span

_OLD = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_JUNK = re.compile(
    r"(?:microsoft )?word\b|^文[档檔]\s*\d*$|^document\s*\d*$|\.docx?$|^untitled|^标题$|^無標題|^无标题", re.IGNORECASE
)
_LONGEST_TITLE = 50
_SENTENCE = re.compile(r"[。；，：]")


def read(raw: bytes, name: str) -> Article:
    """Return the article of a Word document.

    Raises:
        CannotOpen: it is encrypted, damaged, too large, of the old format, or without text.
    """
    if raw.startswith(_OLD):
        raise encrypted(name) if _ENCRYPTED in raw else _old(name)
    package = Package(raw, name)
    part = _main_part(package)
    root = package.xml(part)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise damaged(name)
    refuse_long_text(body, name)
    relations = _relations(package, part)
    folder = posixpath.dirname(part)

    def picture(relation: str, alt: str) -> Picture | None:
        target = relations.get(relation, "")
        data = package.read(posixpath.normpath(posixpath.join(folder, target))) if target else b""
        return Picture(alt, posixpath.basename(target), data) if is_picture(data) else None

    walker = Walker(
        Styles(package.xml(f"{folder}/styles.xml")), Numbering(package.xml(f"{folder}/numbering.xml")), picture
    )
    walker.blocks(body)
    _notes(walker, package, folder)
    whole = assemble(walker.pieces)
    if not whole.blocks:
        raise no_words(name)
    fields = Fields()
    declared = _properties(package, fields)
    comments = whole.comments(_comments(package, folder))
    draft = Draft(
        whole.text, raw, name, "docx 1", None, whole.blocks, _title(walker, whole, declared), fields,
        images=whole.images, ruby=whole.ruby(), references=whole.references(), comments=comments,
        notices=_notices(walker),
    )  # fmt: skip
    return build(draft, hashlib.sha256(raw).hexdigest())


def _old(name: str) -> CannotOpen:
    return CannotOpen(
        "open.old_word", "{name} is in Word's format of before 2007; save it as .docx and open that.", name=name
    )


def _main_part(package: Package) -> str:
    return next(
        (part for part in sorted(package.names) if re.fullmatch(r"word/document\d*\.xml", part)), "word/document.xml"
    )


def _relations(package: Package, part: str) -> dict[str, str]:
    """Return the targets of a part's relations that lie inside the package."""
    root = package.xml(posixpath.join(posixpath.dirname(part), "_rels", posixpath.basename(part) + ".rels"))
    found = root.iterfind(_RELATION) if root is not None else ()
    return {
        each.get("Id", ""): each.get("Target", "").lstrip("/") for each in found if each.get("TargetMode") != "External"
    }


def _notes(walker: Walker, package: Package, folder: str) -> None:
    """Append the footnotes and endnotes in the order in which the text speaks of them."""
    bodies: dict[str, Any] = {}
    for kind in ("footnote", "endnote"):
        root = package.xml(f"{folder}/{kind}s.xml")
        for each in root.iterfind(f"{W}{kind}") if root is not None else ():
            bodies[kind[0] + each.get(f"{W}id", "")] = each
    for key, number in list(walker.notes.items()):
        if key not in bodies:
            continue
        before, walker.pieces = walker.pieces, []
        walker.blocks(bodies[key])
        found = [piece for piece in walker.pieces if isinstance(piece, Piece) and piece.text.strip()]
        walker.pieces = before
        for index, piece in enumerate(found):
            lead = "" if index else f"[{number}] "
            marks = [] if index else [Mark("footnote", key, 0, 0)]
            walker.pieces.append(Piece("footnote", lead + piece.text.strip(), None, None, marks))


def _comments(package: Package, folder: str) -> list[tuple[str, Comment]]:
    root = package.xml(f"{folder}/comments.xml")
    found: list[tuple[str, Comment]] = []
    for each in root.iterfind(f"{W}comment") if root is not None else ():
        paragraphs = ["".join(part.itertext(f"{W}t")) for part in each.iter(f"{W}p")]
        text = "\n".join(words for words in paragraphs if words.strip())
        author = each.get(f"{W}author", "").strip()
        found.append((each.get(f"{W}id", ""), Comment(Span(0, 0), text, author, each.get(f"{W}date", ""))))
    return found


def _properties(package: Package, fields: Fields) -> str:
    """Read the core properties; return the title that they state."""
    root = package.xml("docProps/core.xml")
    told = {str(each.tag).rpartition("}")[2]: (each.text or "").strip() for each in (root if root is not None else ())}
    describe_file(fields, told.get("creator", ""), told.get("created", ""))
    fields.set("published", parse_date(told.get("issued", "")))
    return told.get("title", "")


def _title(walker: Walker, whole: Assembled, declared: str) -> Span | str | None:
    """Return the title: set as one, else what the properties name, else a line in the middle of the page's head."""
    blocks = whole.blocks
    key = "".join(declared.split())
    set_as_title = (block for block in blocks[:10] if block.kind == "title")
    declared_one = (block for block in blocks[:5] if key and "".join(block.span.of(whole.text).split()) == key)
    block = next(chain(set_as_title, declared_one), None)
    if block is None and (_is_only_top(blocks) or _is_centred(walker, whole)):
        block = blocks[0]
    if block is not None:
        return block.span
    return declared if declared and not _JUNK.search(declared) else None


def _is_only_top(blocks: Sequence[Block]) -> bool:
    """Say whether the first block is a heading, the only one of the first level."""
    tops = sum(block.kind == "heading" and block.level == 1 for block in blocks)
    return blocks[0].kind == "heading" and (blocks[0].level or 1) == 1 and tops == 1


def _is_centred(walker: Walker, whole: Assembled) -> bool:
    """Say whether the first block is a short line in the middle of the page, with text under it, and no sentence."""
    first = whole.blocks[0].span.of(whole.text)
    centred = any(piece.text.strip() == first for piece in walker.centred[:1])
    return centred and len(whole.blocks) > 1 and len(first) <= _LONGEST_TITLE and not _SENTENCE.search(first)


def _notices(walker: Walker) -> tuple[Message, ...]:
    if not walker.inserted + walker.deleted:
        return ()
    return (
        Message(
            "docx.tracked",
            "Of the tracked changes {inserted} insertions are shown as accepted, {deleted} deletions are left out.",
            {"inserted": walker.inserted, "deleted": walker.deleted},
        ),
    )
