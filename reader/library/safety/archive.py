"""The whole library as one file: a ZIP with each article's original bytes, and all that belongs to it as JSON.

::

    library.json                     what it is, which layout, what is kept for no single article
    articles/00001/original.html     the bytes as they came
    articles/00001/text.txt          the original text
    articles/00001/articles.json     the article's own row; `notes.json` and others hold the rows that belong to it

Bytes in a row stand in a file of their own, which the row names. An archive that is taken in twice changes nothing.
"""

import hashlib
import json
import os
import re
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from reader.errors import CannotOpen, CannotWrite, LibraryTrouble, reason_of
from reader.library import articles, belongings, joins, migrations, note_rows
from reader.library.belongings import ARTICLES, MADE_FROM_TEXT, Row
from reader.library.copies import likeness
from reader.library.library import Library
from reader.text import fold_key, hash_text

_MANIFEST, _FORMAT = "library.json", "xidu-library"
_FOLDER = re.compile(r"articles/[0-9]+/")
_MACHINE = "path"  # where a file lay on this machine is nobody else's business


class Taken(NamedTuple):
    """An article of an archive that is in the library now.

    Attributes:
        number: of the article.
        known: the library had it before.
        left: how many articles of the archive are still to come.
    """

    number: int
    known: bool
    left: int


def write_archive(library: Library, target: Path) -> Iterator[int]:
    """Write the whole library to a file and give how many articles are left; closing the generator leaves no file.

    Raises:
        CannotWrite: the file can't be written.
    """
    part = target.with_name(f".{target.name[:80]}.{os.urandom(4).hex()}.part")
    numbers = [entry.number for entry in library.entries()]
    try:
        with ZipFile(part, "w", ZIP_DEFLATED) as archive:
            with library.reading() as connection:
                _write_json(archive, _MANIFEST, _manifest(connection, len(numbers)))
            for place, number in enumerate(numbers, 1):
                with library.reading() as connection:
                    _write_article(archive, f"articles/{place:05}/", belongings.rows(connection, number))
                yield len(numbers) - place
        part.replace(target)
    except OSError as error:
        raise CannotWrite.refused(target, error) from error
    finally:
        with suppress(OSError):
            part.unlink()


def take_archive(library: Library, source: Path) -> Iterator[Taken]:
    """Take the articles of an archive in, one after the other; what the library has already isn't doubled.

    Notes of an article that is known join those that are there; of a note that is known the later wording stays.

    Raises:
        CannotOpen: the file is no archive of a library, or is damaged.
        LibraryTrouble: a newer program made the archive, or the library can't be written.
    """
    with _said(source.name), ZipFile(source) as archive:
        manifest = json.loads(archive.read(_MANIFEST))
        if manifest["format"] != _FORMAT:
            raise ValueError
        _refuse_newer(source.name, int(manifest["layout"]))
        with library.writing() as connection:
            for row in _rows(archive, manifest["rows"]):
                joins.take_in(connection, row)
        folders = sorted({found[0] for name in archive.namelist() if (found := _FOLDER.match(name))})
        for place, folder in enumerate(folders, 1):
            with library.writing() as connection:
                number, known = _take_article(connection, _read_article(archive, folder))
            yield Taken(number, known, len(folders) - place)


def _manifest(connection: sqlite3.Connection, count: int) -> dict[str, Any]:
    rows = [*belongings.rows_of_none(connection), *joins.rows(connection)]
    return {
        "format": _FORMAT,
        "layout": migrations.VERSION,
        "made": articles.now(),
        "articles": count,
        "rows": [{"table": row.table, **row.values} for row in rows],
    }


def _write_article(archive: ZipFile, folder: str, rows: Iterable[Row]) -> None:
    tables: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if row.table in MADE_FROM_TEXT:
            continue
        values: dict[str, Any] = {}
        for name, value in row.values.items():
            if isinstance(value, bytes):
                file = _file_name(row, name, len(tables[row.table]))
                archive.writestr(folder + file, value)
                values[name] = {"file": file}
            elif name != _MACHINE:
                values[name] = value
        tables[row.table].append(values)
    for table, found in tables.items():
        _write_json(archive, f"{folder}{table}.json", found)


def _file_name(row: Row, column: str, place: int) -> str:
    if row.table == ARTICLES:
        suffix = PurePosixPath(str(row.values["name"])).suffix
        return f"original{suffix}" if column == "raw" and suffix.isascii() else f"{column}.txt"
    return f"{row.table}-{place:03}.{column}"


def _write_json(archive: ZipFile, name: str, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    archive.writestr(name, text.encode("utf-8", "backslashreplace"))


def _read_article(archive: ZipFile, folder: str) -> list[Row]:
    """Return an article's own row, then those that belong to it."""
    names = [name for name in archive.namelist() if name.startswith(folder) and name.endswith(".json")]
    names.sort(key=lambda name: (name != f"{folder}{ARTICLES}.json", name))
    found = [
        Row(name.removeprefix(folder).removesuffix(".json"), _values(archive, folder, values))
        for name in names
        if not name.removeprefix(folder).startswith("original")
        for values in json.loads(archive.read(name))
    ]
    own = found[0]
    if own.table != ARTICLES or hashlib.sha256(bytes(own.values["raw"])).hexdigest() != own.values["sha256"]:  # type: ignore[arg-type]
        raise ValueError
    return found


def _rows(archive: ZipFile, found: Iterable[Mapping[str, Any]]) -> Iterator[Row]:
    for values in found:
        table = str(values["table"])
        yield Row(table, _values(archive, "", {name: value for name, value in values.items() if name != "table"}))


def _values(archive: ZipFile, folder: str, values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: archive.read(folder + value["file"]) if isinstance(value, dict) else value
        for name, value in values.items()
    }


def _take_article(connection: sqlite3.Connection, rows: list[Row]) -> tuple[int, bool]:
    article, *others = rows
    old, text = int(article.values["number"] or 0), articles.text_in(article.values)
    folded = fold_key(text)
    known = articles.number_by_sha256(connection, str(article.values["sha256"]))
    if known is None:
        known = articles.find_by_text(connection, folded)
    number = known
    if number is None:
        fresh = {**article.values, "folded_hash": hash_text(folded), "length": len(text)}
        del fresh["number"]
        number = belongings.put(connection, Row(ARTICLES, fresh))
        if number is None:
            raise ValueError
        likeness.remember(connection, number, folded)
    else:
        note_rows.make_way(connection, others)
    allowed = belongings.tables(connection)
    belongings.adopt(connection, [row for row in others if row.table in allowed], old, number, known=known is not None)
    note_rows.follow(connection, number, others, text)
    return number, known is not None


def _refuse_newer(name: str, layout: int) -> None:
    if layout > migrations.VERSION:
        raise LibraryTrouble("archive_newer", "{name} was made by a newer Xidu; please update Xidu.", name=name)


@contextmanager
def _said(name: str) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise CannotOpen("open.unreadable", "{name} can't be read: {why}.", name=name, why=reason_of(error)) from error
    except (BadZipFile, zlib.error, KeyError, ValueError, TypeError, IndexError, AttributeError) as error:
        raise CannotOpen("no_archive", "{name} is no archive of a library, or it is damaged.", name=name) from error
