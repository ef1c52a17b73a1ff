"""The database's layout, step by step: version 1 is the first; each later version appends one step.

A number belongs to one article for ever, also after the article is gone.
"""

import sqlite3
from collections.abc import Callable

from reader.errors import LibraryTrouble

_TOLD = ("author", "source", "published")


def _as_corrected(which: str, fields: tuple[str, ...] = _TOLD) -> str:
    """Return the statement that gives articles what the reader says about them in the place of what the source does."""
    said = (
        "(SELECT coalesce(value, '') FROM corrections WHERE corrections.article = articles.number "
        "AND action = 'metadata' AND surface = '{}' ORDER BY created DESC LIMIT 1)"
    )
    columns = [
        f"{name} = nullif(coalesce({said.format(name)}, json_extract(document, '$.metadata.{name}')), '')"
        for name in fields
    ]
    title = f"title = coalesce(nullif({said.format('title')}, ''), json_extract(document, '$.title'))"
    return f"UPDATE articles SET {', '.join([title, *columns])} WHERE {which}"  # noqa: S608 - our own words


_STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE articles (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            sha256 TEXT NOT NULL,
            text_hash TEXT NOT NULL,
            folded_hash TEXT NOT NULL,
            folded_length INTEGER NOT NULL,
            raw BLOB NOT NULL,
            text BLOB NOT NULL,
            document TEXT NOT NULL,
            indexed TEXT NOT NULL,
            importer TEXT NOT NULL,
            name TEXT NOT NULL,
            path TEXT,
            title TEXT NOT NULL,
            author TEXT,
            source TEXT,
            published TEXT,
            added TEXT NOT NULL,
            opened TEXT,
            position INTEGER NOT NULL DEFAULT 0
        )""",
        "CREATE UNIQUE INDEX articles_by_bytes ON articles (sha256)",
        "CREATE INDEX articles_by_text ON articles (folded_hash)",
        """CREATE TABLE notes (
            id TEXT PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            quote TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            text TEXT NOT NULL,
            color TEXT NOT NULL,
            tags TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            placed INTEGER NOT NULL
        )""",
        "CREATE INDEX notes_by_article ON notes (article, start)",
        "CREATE VIRTUAL TABLE words USING fts5 (letters, content = '', tokenize = 'unicode61 remove_diacritics 0')",
    ),
    (
        """CREATE TABLE images (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            data BLOB NOT NULL,
            PRIMARY KEY (article, place)
        )""",
    ),
    (
        """CREATE TABLE sketches (
            article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
            minima BLOB NOT NULL
        )""",
        """CREATE TABLE sketch_bands (
            band INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            PRIMARY KEY (band, article)
        ) WITHOUT ROWID""",
        "CREATE INDEX sketch_bands_by_article ON sketch_bands (article)",
        """CREATE TABLE likenesses (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            similarity REAL NOT NULL,
            dismissed INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (article, other)
        ) WITHOUT ROWID""",
        "CREATE INDEX likenesses_by_other ON likenesses (other)",
    ),
    # The index of words moves to a file of its own; what it doesn't know yet waits in a queue. Names are kept.
    (
        "DROP TABLE words",
        "ALTER TABLE articles DROP COLUMN indexed",
        """CREATE TABLE names (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            type TEXT NOT NULL,
            name TEXT NOT NULL,
            aliases TEXT NOT NULL,
            places TEXT NOT NULL
        )""",
        "CREATE INDEX names_by_article ON names (article)",
        "CREATE TABLE unindexed (article INTEGER PRIMARY KEY)",
        "INSERT INTO unindexed SELECT number FROM articles",
        *(
            f"CREATE TRIGGER {table}_{event.split()[0].lower()} AFTER {event} ON {table} "  # noqa: S608 - our own words
            f"BEGIN INSERT OR IGNORE INTO unindexed VALUES ({row}.{key}); END"
            for table, key, event, row in (
                ("articles", "number", "INSERT", "new"),
                ("articles", "number", "UPDATE OF title, author, source", "new"),
                ("articles", "number", "DELETE", "old"),
                ("notes", "article", "INSERT", "new"),
                ("notes", "article", "UPDATE", "new"),
                ("notes", "article", "DELETE", "old"),
                ("names", "article", "INSERT", "new"),
                ("names", "article", "DELETE", "old"),
            )
        ),
    ),
    (
        """CREATE TABLE choices (
            article INTEGER REFERENCES articles (number) ON DELETE CASCADE,
            word TEXT NOT NULL,
            place INTEGER NOT NULL,
            form TEXT NOT NULL
        )""",
        "CREATE INDEX choices_by_article ON choices (article)",
    ),
    (
        "ALTER TABLE notes ADD COLUMN kind TEXT NOT NULL DEFAULT 'passage'",
        "ALTER TABLE notes ADD COLUMN style TEXT NOT NULL DEFAULT 'wash'",
        "ALTER TABLE notes ADD COLUMN proposed TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE notes ADD COLUMN score REAL NOT NULL DEFAULT 1.0",
        "ALTER TABLE notes ADD COLUMN text_hash TEXT NOT NULL DEFAULT ''",
        """UPDATE notes SET score = placed,
            text_hash = (SELECT text_hash FROM articles WHERE articles.number = notes.article)""",
    ),
    # A bin, what orders the library, and how long texts are. The bin's values keep the type that they had.
    (
        """CREATE TABLE bin (
            number INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            author TEXT,
            source TEXT,
            notes INTEGER NOT NULL,
            removed TEXT NOT NULL
        )""",
        """CREATE TABLE binned (
            article INTEGER NOT NULL REFERENCES bin (number) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            origin TEXT NOT NULL,
            name TEXT NOT NULL,
            value
        )""",
        "CREATE INDEX binned_by_article ON binned (article)",
        "CREATE TABLE collections (name TEXT PRIMARY KEY) WITHOUT ROWID",
        """CREATE TABLE collected (
            collection TEXT NOT NULL REFERENCES collections (name) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            PRIMARY KEY (collection, article)
        )""",
        "CREATE INDEX collected_by_article ON collected (article)",
        """CREATE TABLE article_tags (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            PRIMARY KEY (article, tag)
        )""",
        *(
            f"CREATE TRIGGER article_tags_{event.lower()} AFTER {event} ON article_tags "  # noqa: S608 - our own words
            f"BEGIN INSERT OR IGNORE INTO unindexed VALUES ({row}.article); END"
            for event, row in (("INSERT", "new"), ("DELETE", "old"))
        ),
        """CREATE TABLE name_joins (
            type TEXT NOT NULL,
            name TEXT NOT NULL,
            other TEXT NOT NULL,
            joined INTEGER NOT NULL,
            PRIMARY KEY (type, name, other)
        )""",
        "ALTER TABLE articles ADD COLUMN length INTEGER NOT NULL DEFAULT 0",
        "UPDATE articles SET length = length(CAST(text AS TEXT))",
    ),
    (
        """CREATE TABLE corrections (
            id TEXT PRIMARY KEY,
            article INTEGER REFERENCES articles (number) ON DELETE CASCADE,
            action TEXT NOT NULL,
            surface TEXT NOT NULL,
            type TEXT,
            was TEXT,
            value TEXT,
            start INTEGER,
            end INTEGER,
            quote TEXT NOT NULL,
            created TEXT NOT NULL
        )""",
        "CREATE INDEX corrections_by_article ON corrections (article)",
        # Of each name how it is looked for from other articles, and what tells its bearers apart.
        "ALTER TABLE names ADD COLUMN key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE names ADD COLUMN roles TEXT NOT NULL DEFAULT '[]'",
        "ALTER TABLE names ADD COLUMN bodies TEXT NOT NULL DEFAULT '[]'",
        "CREATE INDEX names_by_key ON names (key)",
        """CREATE TABLE same_names (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            type TEXT NOT NULL,
            key TEXT NOT NULL,
            PRIMARY KEY (article, other, type, key)
        )""",
        "CREATE INDEX same_names_by_other ON same_names (other)",
    ),
    # The index of names over all articles: roles with the sentences that say them, dates, and which articles are in it.
    (
        "ALTER TABLE names ADD COLUMN worded_roles TEXT NOT NULL DEFAULT '[]'",
        """CREATE TABLE dates (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            value TEXT NOT NULL
        )""",
        "CREATE INDEX dates_by_article ON dates (article, start)",
        "ALTER TABLE articles ADD COLUMN named INTEGER NOT NULL DEFAULT 0",
    ),
    ("CREATE INDEX articles_by_path ON articles (path)",),
    # Copies of one report, by the reader's word; those of one group have the same reading copy.
    (
        """CREATE TABLE copies (
            article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
            reading INTEGER NOT NULL
        )""",
        "CREATE INDEX copies_by_reading ON copies (reading)",
    ),
    # One table says who is who in different articles, by the reader's word, in the place of two; articles are read for
    # names once more, so that each name has the key that others look for it by and the organisations of its bearer.
    (
        """CREATE TABLE bearers (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            type TEXT NOT NULL,
            name TEXT NOT NULL,
            person TEXT NOT NULL,
            PRIMARY KEY (article, type, name)
        )""",
        "CREATE INDEX bearers_by_person ON bearers (person)",
        """INSERT INTO bearers (article, type, name, person)
            WITH RECURSIVE pairs (type, name, other) AS (
                SELECT type, name, other FROM name_joins WHERE joined
                UNION SELECT type, other, name FROM name_joins WHERE joined
                UNION SELECT type, name, name FROM name_joins WHERE joined
            ), reached (type, name, other) AS (
                SELECT type, name, other FROM pairs
                UNION SELECT reached.type, reached.name, pairs.other FROM reached
                    JOIN pairs ON pairs.type = reached.type AND pairs.name = reached.other
            ), roots (type, name, root) AS (SELECT type, name, min(other) FROM reached GROUP BY type, name)
            SELECT DISTINCT names.article, names.type, names.name, names.type || ' ' || roots.root
                FROM names JOIN roots ON roots.type = names.type AND roots.name = names.name""",
        "DROP TABLE name_joins",
        "DROP TABLE same_names",
        "ALTER TABLE names DROP COLUMN roles",
        "UPDATE articles SET named = 0",
        # Which notes of another version the reader didn't want: those changed until then.
        """CREATE TABLE declined (
            article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
            latest TEXT NOT NULL,
            PRIMARY KEY (article, other)
        )""",
    ),
    (
        "ALTER TABLE articles ADD COLUMN furthest INTEGER NOT NULL DEFAULT 0",
        "UPDATE articles SET furthest = position",
        # The script that the reader chose for the article; unknown where it opens in the usual one.
        "ALTER TABLE articles ADD COLUMN script TEXT",
    ),
    # Lists and search have what the reader put right, whichever way a correction comes or goes.
    (
        *(
            f"""CREATE TRIGGER corrections_{event.lower()} AFTER {event} ON corrections
            WHEN {row}.article IS NOT NULL AND {row}.action IN ('metadata', 'restoration') BEGIN
                {_as_corrected(f"number = {row}.article")};
                INSERT OR IGNORE INTO unindexed VALUES ({row}.article);
            END"""  # noqa: S608 - our own words
            for event, row in (("INSERT", "new"), ("DELETE", "old"))
        ),
        _as_corrected("number IN (SELECT article FROM corrections WHERE action = 'metadata')"),
        """INSERT OR IGNORE INTO unindexed SELECT article FROM corrections
            WHERE action = 'restoration' AND article IS NOT NULL""",
    ),
    # Where a page names no source, lists have the site that it stood on.
    (
        "ALTER TABLE articles ADD COLUMN site TEXT",
        *(
            statement
            for event, row in (("INSERT", "new"), ("DELETE", "old"))
            for statement in (
                f"DROP TRIGGER corrections_{event.lower()}",
                f"""CREATE TRIGGER corrections_{event.lower()} AFTER {event} ON corrections
                WHEN {row}.article IS NOT NULL AND {row}.action IN ('metadata', 'restoration') BEGIN
                    {_as_corrected(f"number = {row}.article", (*_TOLD, "site"))};
                    INSERT OR IGNORE INTO unindexed VALUES ({row}.article);
                END""",  # noqa: S608 - our own words
            )
        ),
        _as_corrected("true", ("site",)),
    ),
)
VERSION = len(_STEPS)


def migrate(connection: sqlite3.Connection, back_up: Callable[[int], object]) -> None:
    """Bring a database to this program's version, wholly or not at all.

    Args:
        connection: to the database.
        back_up: copies the database before it is changed; called with the version found, unless it is new.

    Raises:
        LibraryTrouble: a newer program made it.
    """
    found = _version(connection)
    if found == VERSION:
        return
    _refuse_newer(found)
    if found:
        back_up(found)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        found = _version(connection)
        _refuse_newer(found)
        for step in _STEPS[found:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _refuse_newer(found: int) -> None:
    if found > VERSION:
        raise LibraryTrouble(
            "library_newer",
            "The library was made by a newer Xidu (its version {found}, this program knows {known}); "
            "please update Xidu.",
            found=found,
            known=VERSION,
        )


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
