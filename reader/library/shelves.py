"""How a reader orders the library: collections, and tags on whole articles."""

from collections.abc import Iterable, Sequence

from reader.library.database import Database


class Collections:
    """Collections of articles; an article may be in many."""

    def __init__(self, library: Database) -> None:
        self._library = library

    def counts(self) -> dict[str, int]:
        """Return the collections by name, each with how many articles it holds."""
        return _counted(
            self._library,
            "SELECT name, count(article) FROM collections LEFT JOIN collected ON collection = name "
            "GROUP BY name ORDER BY name",
        )

    def articles(self, name: str) -> frozenset[int]:
        """Return the numbers of the articles in a collection."""
        with self._library.reading() as connection:
            found = connection.execute("SELECT article FROM collected WHERE collection = ?", (name,))
            return frozenset(row[0] for row in found)

    def add(self, name: str, numbers: Iterable[int] = ()) -> None:
        """Put articles into a collection; it is made if need be."""
        with self._library.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO collections (name) VALUES (?)", (name,))
            connection.executemany(
                "INSERT OR IGNORE INTO collected (collection, article) SELECT ?, number FROM articles WHERE number = ?",
                ((name, number) for number in numbers),
            )

    def take_out(self, name: str, numbers: Iterable[int]) -> None:
        """Take articles out of a collection; they stay in the library."""
        with self._library.writing() as connection:
            connection.executemany(
                "DELETE FROM collected WHERE collection = ? AND article = ?", ((name, number) for number in numbers)
            )

    def rename(self, name: str, new: str) -> None:
        """Give a collection another name; one that has the name already takes its articles in."""
        if name == new:
            return
        numbers = self.articles(name)
        with self._library.writing():
            self.add(new, numbers)
            self.delete(name)

    def delete(self, name: str) -> None:
        """Delete a collection; its articles stay in the library."""
        with self._library.writing() as connection:
            connection.execute("DELETE FROM collections WHERE name = ?", (name,))


class ArticleTags:
    """Tags that the reader gave whole articles; those of notes stand with the notes."""

    def __init__(self, library: Database) -> None:
        self._library = library

    def counts(self) -> dict[str, int]:
        """Return the tags in order, each with how many articles have it, on them or on a note of theirs."""
        return _counted(
            self._library,
            "SELECT tag, count(*) FROM (SELECT article, tag FROM article_tags UNION "
            "SELECT article, value FROM notes, json_each(notes.tags)) GROUP BY tag ORDER BY tag",
        )

    def of(self, number: int) -> tuple[str, ...]:
        """Return the tags of an article itself."""
        with self._library.reading() as connection:
            found = connection.execute("SELECT tag FROM article_tags WHERE article = ? ORDER BY tag", (number,))
            return tuple(row[0] for row in found)

    def add(self, numbers: Sequence[int], tag: str) -> None:
        """Tag articles."""
        with self._library.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO article_tags (article, tag) SELECT number, ? FROM articles WHERE number = ?",
                ((tag, number) for number in numbers),
            )

    def remove(self, numbers: Sequence[int], tag: str) -> None:
        """Take a tag off articles; on their notes it stays."""
        with self._library.writing() as connection:
            connection.executemany(
                "DELETE FROM article_tags WHERE article = ? AND tag = ?", ((number, tag) for number in numbers)
            )


def _counted(library: Database, statement: str) -> dict[str, int]:
    with library.reading() as connection:
        return {str(name): int(count) for name, count in connection.execute(statement)}
