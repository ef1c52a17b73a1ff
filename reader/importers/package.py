"""A document that is a ZIP package (Word, OpenDocument): its parts are looked up by name and read within limits.

Nothing is unpacked to disk, so names like `../../x` and links lead nowhere.
"""

import io
import zipfile
import zlib
from functools import cached_property
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

from reader.article.limits import refuse_long
from reader.errors import CannotOpen

UNPACKED_LIMIT = 200_000_000
_PART_LIMIT = 64_000_000
_ENTRY_LIMIT = 20_000
_TAG_LIMIT = 4_000_000
_DIRECTORY_MARK = b"PK\x01\x02"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)


class Package:
    """The parts of a ZIP package."""

    def __init__(self, raw: bytes, name: str) -> None:
        """Look at the package's directory.

        Raises:
            CannotOpen: it is no ZIP archive, damaged, or holds too many files.
        """
        self._name = name
        self._left = UNPACKED_LIMIT
        # The directory is counted before it is parsed: each entry costs memory.
        if raw.count(_DIRECTORY_MARK) > _ENTRY_LIMIT:
            raise CannotOpen(
                "open.entries", "{name} holds more than {count} files, which is more than Xidu opens.",
                name=name, count=_ENTRY_LIMIT,
            )  # fmt: skip
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except _BROKEN as error:
            raise damaged(name) from error

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._zip.namelist())

    def read(self, part: str) -> bytes:
        """Return a part's bytes; empty where there is none of that name.

        Raises:
            CannotOpen: it is encrypted, damaged or too large.
        """
        if part not in self.names:
            return b""
        info = self._zip.getinfo(part)
        if info.flag_bits & 1:
            raise encrypted(self._name)
        try:
            with self._zip.open(info) as file:
                data = file.read(self._left + 1)
        except _BROKEN as error:
            raise damaged(self._name) from error
        self._left -= len(data)
        if self._left < 0:
            raise too_large(self._name)
        return data

    def xml(self, part: str) -> Any:
        """Return the root of an XML part; None where there is none of that name.

        Raises:
            CannotOpen: it is encrypted, damaged or too large, or declares entities.
        """
        data = self.read(part)
        if not data:
            return None
        if len(data) > _PART_LIMIT:
            raise too_large(self._name, _PART_LIMIT)
        if data.count(b"<") > _TAG_LIMIT:
            raise too_much_markup(self._name)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
            remove_pis=True,
        )  # fmt: skip
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise damaged(self._name) from error
        if root.getroottree().docinfo.doctype:
            raise damaged(self._name)
        return root


def refuse_long_text(root: Any, name: str) -> None:
    """Refuse a part whose words alone are longer than an article may be, before anything is made of them.

    Raises:
        CannotOpen: they are.
    """
    refuse_long(sum(map(len, root.itertext())), name)


def damaged(name: str) -> CannotOpen:
    """Return the error for a document that can't be taken apart."""
    return CannotOpen(
        "open.damaged", "{name} is damaged or incomplete; open it in the program that made it and save a copy.",
        name=name,
    )  # fmt: skip


def encrypted(name: str) -> CannotOpen:
    """Return the error for a document with a password."""
    return CannotOpen(
        "open.encrypted", "{name} is protected by a password; save a copy without one and open that.", name=name
    )


def too_large(name: str, limit: int = UNPACKED_LIMIT) -> CannotOpen:
    """Return the error for a document that is small only as long as it is packed."""
    return CannotOpen(
        "open.unpacked", "{name} unpacks to more than Xidu opens ({size} MB).", name=name, size=limit // 1_000_000
    )


def too_much_markup(name: str) -> CannotOpen:
    """Return the error for a document whose elements would not fit into memory."""
    return CannotOpen(
        "open.markup", "{name} holds more markup than Xidu opens; split it and open the parts.", name=name
    )


def no_words(name: str) -> CannotOpen:
    """Return the error for a document without text."""
    return CannotOpen("open.no_words", "{name} holds no text, only pictures or nothing at all.", name=name)
