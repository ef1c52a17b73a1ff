"""Makes a small library with whichever version of the program is imported: `python -m tests.library.make_old_library`.

Before a step is appended to the migrations, run it and commit what it writes: `tests/library/old/layoutN.sqlite3.gz`,
N being the layout that the program of now makes. Those of past layouts were made by the programs of their time.
"""

import gzip
import sqlite3
import sys
import tempfile
from pathlib import Path

from reader.importers import open_article
from reader.library import Library, migrations
from reader.notes import make_note
from reader.text import Span

TEXT = (
    "青河社区通水记\n\n本报记者 周文\n\n"
    "　　“水来了！”5月6日上午，青河街道主任林秀芳说。社区*员连夜抢修，一共12个小区。\n"
)
OLD = Path(__file__).with_name("old")


def make(folder: Path) -> bytes:
    """Make a library with two articles and a note, and return its file."""
    with Library(folder) as library:
        number = library.add(open_article(TEXT.encode(), "news.txt")).number
        library.add(open_article("第二篇\n\n　　正文不长，只有一句。\n".encode("gb18030"), "gbk.txt"))
        library.save_note(number, make_note(TEXT, Span(20, 23), text="核对", tags=("水",)))
        library.save_position(number, 12)
    with sqlite3.connect(folder / "library.sqlite3", isolation_level=None) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA page_size = 512")
        connection.execute("VACUUM")
    connection.close()
    return (folder / "library.sqlite3").read_bytes()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OLD
    with tempfile.TemporaryDirectory() as made:
        packed = gzip.compress(make(Path(made)), mtime=0)
    (target / f"layout{migrations.VERSION}.sqlite3.gz").write_bytes(packed)
