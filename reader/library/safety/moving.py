"""Moves the library to another folder: copied, held against the original, and only then switched to.

Where it is stands in one line of a small file beside the settings; without it the library is where the platform keeps
data. The old folder is left as it is.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import platformdirs

from reader.errors import CannotWrite, LibraryTrouble

_FILE = "library.sqlite3"
_INDEX = "search.sqlite3"  # made anew where it is missing
_POINTER = "library-folder"
_PAGES = 2_000


def pointer() -> Path:
    """Return the file that says where the library is."""
    return Path(platformdirs.user_config_dir("xidu", appauthor=False)) / _POINTER


def chosen_folder() -> Path | None:
    """Return where the library was moved to; None if it never was.

    Raises:
        LibraryTrouble: it isn't there now; a new one in its place would look as if everything were lost.
    """
    try:
        folder = Path(pointer().read_text("utf-8").strip())
    except (OSError, ValueError):
        return None
    if not (folder / _FILE).is_file():
        raise LibraryTrouble(
            "library_gone", "The library was moved to {path} and isn't there; is the disk connected?", path=str(folder)
        )
    return folder


def usual_folder() -> Path:
    """Return where the library is if neither an option nor the environment says otherwise.

    Raises:
        LibraryTrouble: it was moved to a folder that isn't there now.
    """
    return chosen_folder() or Path(platformdirs.user_data_dir("xidu", appauthor=False))


def move(folder: Path, target: Path) -> Iterator[int]:
    """Copy a library to an empty folder and use it there from now on; gives how many articles are left to compare.

    Nobody can write to the library meanwhile. Closing the generator, and any trouble, leaves everything as it was.

    Raises:
        CannotWrite: the target isn't an empty folder that can be written.
        LibraryTrouble: the library is busy or can't be read, or the copy isn't the same.
    """
    fresh = not target.exists()
    if os.environ.get("XIDU_LIBRARY") or folder.absolute() != usual_folder().absolute():
        raise LibraryTrouble(
            "library_placed", "An option or XIDU_LIBRARY says where the library is; move the folder and change that."
        )
    if not fresh and (not target.is_dir() or any(target.iterdir())):
        raise CannotWrite("folder_not_empty", "{path} isn't an empty folder.", path=str(target))
    if target.absolute().is_relative_to(folder.absolute()):
        raise CannotWrite("folder_inside", "{path} lies in the library's own folder.", path=str(target))
    done = False
    try:
        target.mkdir(parents=True, exist_ok=True)
        yield from _copied(folder, target)
        _point_to(target)
        done = True
    except OSError as error:
        raise CannotWrite.refused(target, error) from error
    finally:
        if not done:
            _clear(target, remove=fresh)


def _copied(folder: Path, target: Path) -> Iterator[int]:
    from reader.library.library import Library  # noqa: PLC0415 - asks here where it is

    with (
        Library(folder) as library,
        library.writing(),
        closing(sqlite3.connect(folder / _FILE)) as source,
        closing(sqlite3.connect(target / _FILE)) as copy,
    ):
        source.backup(copy, pages=_PAGES)
        yield from _compared(source, copy, target)
        for path in sorted(folder.iterdir()):
            if not path.name.startswith((_FILE, _INDEX, ".")):
                _copy_beside(path, target / path.name)


def _compared(source: sqlite3.Connection, copy: sqlite3.Connection, target: Path) -> Iterator[int]:
    """Refuse a copy that lacks a row of any table, or whose articles aren't the bytes that they were."""
    tables = [row[0] for row in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    same = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",) and all(
        source.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - names of our own tables
        == copy.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
        for table in tables
    )
    numbers = [row[0] for row in source.execute("SELECT number FROM articles")]
    for left, number in zip(reversed(range(len(numbers))), numbers, strict=True):
        raw, mark = copy.execute("SELECT raw, sha256 FROM articles WHERE number = ?", (number,)).fetchone()
        same = same and hashlib.sha256(raw).hexdigest() == mark
        yield left
    if not same:
        raise LibraryTrouble(
            "copy_differs", "The copy in {path} isn't the same; nothing was changed.", path=str(target)
        )


def _copy_beside(path: Path, target: Path) -> None:
    """Copy a file or folder of the library's, and read it again."""
    import filecmp  # noqa: PLC0415 - a start moves nothing

    if path.is_dir():
        shutil.copytree(path, target)
    else:
        shutil.copyfile(path, target)
    for each in [path, *path.rglob("*")] if path.is_dir() else [path]:
        if each.is_file() and not filecmp.cmp(each, target / each.relative_to(path), shallow=False):
            raise OSError(f"{each.name} was not copied as it is")


def _point_to(target: Path) -> None:
    place = pointer()
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f".{place.name}.{os.urandom(4).hex()}.part")
    part.write_text(f"{target.absolute()}\n", "utf-8")
    part.replace(place)


def _clear(target: Path, *, remove: bool) -> None:
    with suppress(OSError):
        for each in target.iterdir():
            shutil.rmtree(each) if each.is_dir() else each.unlink()
        if remove:
            target.rmdir()
