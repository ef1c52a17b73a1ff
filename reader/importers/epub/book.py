"""What an e-book's package says: order of the chapters, table of contents, metadata, cover."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any
from urllib.parse import unquote

from reader.article.dates import parse_date
from reader.article.metadata import Fields
from reader.errors import CannotOpen
from reader.importers.epub.markup import parse_xml
from reader.importers.package import Package, damaged

_CONTAINER = "META-INF/container.xml"
_DRM = ("META-INF/rights.xml", "META-INF/license.lcpl", "META-INF/sinf.xml")
_FONT_ALGORITHMS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_YEAR = re.compile(r"^\s*(\d{4})\s*$")
_MOST = 20_000
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the table of contents.

    Attributes:
        title: its words.
        level: 1 the highest.
        path: the part that it leads to.
        fragment: the place in it; empty for its start.
    """

    title: str
    level: int
    path: str
    fragment: str


@dataclass(frozen=True, slots=True)
class _Item:
    path: str
    media: str
    properties: frozenset[str]


@dataclass
class Book:
    """An opened e-book.

    Attributes:
        title: of the book; may be empty.
        fields: author, publisher, date.
        spine: chapters in reading order.
        contents: the table of contents.
        cover: the cover picture's part; may be empty.
    """

    package: Package
    title: str = ""
    fields: Fields = field(default_factory=Fields)
    spine: list[str] = field(default_factory=list[str])
    contents: list[Entry] = field(default_factory=list[Entry])
    cover: str = ""

    @cached_property
    def _names(self) -> dict[str, str]:
        """Parts by what a link may call them: packers differ in case, and write GBK names without saying so."""
        names: dict[str, str] = {}
        for name in sorted(self.package.names):
            for form in (name, _as_gbk(name), name.lower()):
                names.setdefault(form, name)
        return names

    def read(self, path: str) -> bytes:
        """Return a part's bytes; empty where there is none."""
        if path in self.package.names:
            return self.package.read(path)
        name = self._names.get(path) or self._names.get(path.lower())
        return self.package.read(name) if name else b""


def open_book(raw: bytes, name: str) -> Book:
    """Return an e-book's package, read.

    Raises:
        CannotOpen: it is no e-book, locked, damaged or too large.
    """
    package = Package(raw, name)
    _refuse_locked(package, name)
    opf = _package_path(package)
    root = parse_xml(package.read(opf)) if opf else None
    if root is None:
        raise damaged(name)
    book = Book(package)
    folder = posixpath.dirname(opf)
    items = _items(root, folder)
    _read_metadata(root, book)
    _read_spine(root, items, book)
    book.cover = _cover(root, items)
    book.contents = _contents(root, items, book)
    return book


def _refuse_locked(package: Package, name: str) -> None:
    root = parse_xml(package.read("META-INF/encryption.xml"))
    algorithms = (
        {each.get("Algorithm") for each in _named(root, "EncryptionMethod")} if root is not None else set[str]()
    )
    if algorithms - _FONT_ALGORITHMS or any(part in package.names for part in _DRM):
        raise CannotOpen(
            "open.drm", "{name} is locked by its shop's copy protection (DRM); Xidu can't open it.", name=name
        )


def _package_path(package: Package) -> str:
    root = parse_xml(package.read(_CONTAINER))
    stated = [each.get("full-path") or "" for each in _named(root, "rootfile")] if root is not None else []
    found = [path for path in (*stated, *map(unquote, stated)) if path in package.names]
    return next(iter(found or sorted(name for name in package.names if name.lower().endswith(".opf"))), "")


def _named(root: Any, name: str) -> Iterator[Any]:
    """Yield the elements of that name in any namespace, within bounds."""
    for element, _ in zip(root.iter(f"{{*}}{name}"), range(_MOST), strict=False):
        yield element


def _items(root: Any, folder: str) -> dict[str, _Item]:
    items: dict[str, _Item] = {}
    for element in _named(root, "item"):
        path = part_path(folder, element.get("href") or "")
        properties = frozenset((element.get("properties") or "").split())
        items.setdefault(element.get("id") or path, _Item(path, (element.get("media-type") or "").lower(), properties))
    return items


def part_path(folder: str, link: str) -> str:
    """Return the part that a link from a part in `folder` leads to; never one outside the book."""
    path = unquote(link.partition("#")[0].partition("?")[0])
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/") if path else ""


def _read_metadata(root: Any, book: Book) -> None:
    def words(name: str) -> list[str]:
        return [text for each in _named(root, name) if (text := " ".join("".join(each.itertext()).split()))]

    book.title = next(iter(words("title")), "")
    writers = [each for each in _named(root, "creator") if _role(root, each) in {"", "aut"}] or list(
        _named(root, "creator")
    )
    names = [" ".join("".join(each.itertext()).split()) for each in writers]
    book.fields.set("author", "、".join(dict.fromkeys(filter(None, names))))
    book.fields.set("source", next(iter(words("publisher")), ""))
    book.fields.language = next(iter(words("language")), "")
    dates = sorted(_named(root, "date"), key=lambda each: _event(each) != "publication")
    for each in dates:
        text = "".join(each.itertext())
        year = _YEAR.match(text)
        if _event(each) not in {"modification", "creation"}:
            book.fields.set("published", year[1] if year else parse_date(text))
    for link in words("source"):
        book.fields.set("url", link if link.startswith(("http://", "https://")) else None)


def _event(date: Any) -> str:
    return next((value for name, value in date.attrib.items() if name.endswith("event")), "")


def _role(root: Any, creator: Any) -> str:
    """Return what a creator did: in EPUB 2 an attribute says so, in EPUB 3 another element."""
    role = next((value for name, value in creator.attrib.items() if name.endswith("role")), "")
    refers = f"#{creator.get('id')}"
    more = (each for each in _named(root, "meta") if each.get("refines") == refers and each.get("property") == "role")
    return role or next(("".join(each.itertext()).strip() for each in more), "")


def _read_spine(root: Any, items: dict[str, _Item], book: Book) -> None:
    seen: set[str] = set()
    for element in _named(root, "itemref"):
        item = items.get(element.get("idref") or "")
        if item and item.path not in seen and "nav" not in item.properties and "html" in (item.media or "html"):
            seen.add(item.path)
            book.spine.append(item.path)


def _cover(root: Any, items: dict[str, _Item]) -> str:
    named = next((each.get("content") or "" for each in _named(root, "meta") if each.get("name") == "cover"), "")
    marked = (item.path for item in items.values() if "cover-image" in item.properties)
    return next(marked, items[named].path if named in items and items[named].media.startswith("image/") else "")


def _contents(root: Any, items: dict[str, _Item], book: Book) -> list[Entry]:
    """Return the table of contents: the navigation document's, else the NCX's."""
    nav = next((item.path for item in items.values() if "nav" in item.properties), "")
    entries = _from_nav(parse_xml(book.read(nav)), posixpath.dirname(nav)) if nav else []
    if entries:
        return entries
    spine = next(_named(root, "spine"), None)
    named = items.get(spine.get("toc") or "") if spine is not None else None
    ncx = (
        named.path if named else next((item.path for item in items.values() if item.path.lower().endswith(".ncx")), "")
    )
    return _from_ncx(parse_xml(book.read(ncx)), posixpath.dirname(ncx)) if ncx else []


def _from_nav(root: Any, folder: str) -> list[Entry]:
    if root is None:
        return []
    lists = list(_named(root, "nav"))
    toc = next(
        (each for each in lists if any(n.endswith("type") and "toc" in v.split() for n, v in each.attrib.items())), None
    )
    toc = next(iter(lists), None) if toc is None else toc
    entries: list[Entry] = []
    for label in islice(toc.iter("{*}a", "{*}span"), _MOST) if toc is not None else ():
        # A label that is no link heads the entries under it: it stands where the first of them does.
        grouping = label.tag.rpartition("}")[2] == "span"
        if grouping and (label.getparent() is None or label.getparent().tag.rpartition("}")[2] != "li"):
            continue
        link = next(label.getparent().iter("{*}a"), None) if grouping else label
        if link is not None:
            level = sum(1 for above in label.iterancestors("{*}ol") if above is not toc)
            _add_entry(entries, "".join(label.itertext()), level, folder, link.get("href") or "")
    return entries


def _from_ncx(root: Any, folder: str) -> list[Entry]:
    entries: list[Entry] = []
    for point in _named(root, "navPoint") if root is not None else ():
        label, content = next(point.iterchildren("{*}navLabel"), None), next(point.iterchildren("{*}content"), None)
        if label is not None and content is not None:
            level = 1 + sum(1 for _ in point.iterancestors("{*}navPoint"))
            _add_entry(entries, "".join(label.itertext()), level, folder, content.get("src") or "")
    return entries


def _add_entry(entries: list[Entry], title: str, level: int, folder: str, link: str) -> None:
    words, path = " ".join(title.split()), part_path(folder, link)
    if words and path:
        entries.append(Entry(words, min(max(level, 1), _DEEPEST), path, unquote(link.partition("#")[2])))


def _as_gbk(name: str) -> str:
    try:
        return name.encode("cp437").decode("gbk")
    except UnicodeError:
        return name
