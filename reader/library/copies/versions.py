"""Articles that may be versions of each other: suggestions, which the reader confirms or dismisses."""

from reader.article import Article
from reader.library.copies import likeness
from reader.library.copies.likeness import Likeness
from reader.library.database import Database


class Versions:
    """What a library knows of near-duplicates; nothing is ever joined without the reader's word."""

    def __init__(self, library: Database) -> None:
        self._library = library

    def of(self, number: int) -> list[Likeness]:
        """Return the articles that may be versions of this one: their texts were found nearly the same."""
        with self._library.reading() as connection:
            return likeness.suggested(connection, number)

    def of_file(self, number: int) -> list[int]:
        """Return the articles that were read from the same file before this one: it has changed since."""
        with self._library.reading() as connection:
            rows = connection.execute(
                "SELECT other.number FROM articles JOIN articles AS other USING (path) "
                "WHERE articles.number = ? AND other.number < articles.number ORDER BY other.number DESC",
                (number,),
            )
            return [int(row[0]) for row in rows]

    def with_notes(self, number: int) -> list[int]:
        """Return the versions of an article that have notes, those read from the same file first, the latest first."""
        numbers = dict.fromkeys([*self.of_file(number), *(like.number for like in self.of(number))])
        with self._library.reading() as connection:
            noted = "SELECT 1 FROM notes WHERE article = ? LIMIT 1"
            return [other for other in numbers if connection.execute(noted, (other,)).fetchone()]

    def like(self, article: Article) -> list[Likeness]:
        """Return the articles whose text is nearly that of an article, which need not be in the library."""
        with self._library.reading() as connection:
            return likeness.of_article(connection, article)

    def dismissed(self, number: int) -> set[int]:
        """Return the articles of which the reader said that they are no versions of this one."""
        with self._library.reading() as connection:
            return likeness.dismissed(connection, number)

    def dismiss(self, number: int, other: int) -> None:
        """Suggest these two no longer as versions of each other."""
        with self._library.writing() as connection:
            likeness.dismiss(connection, number, other)

    def declined(self, number: int, other: int) -> bool:
        """Say whether the reader didn't want the notes of another version, and none has changed since."""
        with self._library.reading() as connection:
            row = connection.execute(
                "SELECT 1 FROM declined WHERE article = ?1 AND other = ?2 AND latest >= "
                "(SELECT coalesce(max(modified), '') FROM notes WHERE notes.article = ?2)",
                (number, other),
            ).fetchone()
        return row is not None

    def decline(self, number: int, other: int) -> None:
        """Remember that the reader doesn't want the notes that another version has now."""
        with self._library.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO declined (article, other, latest) "
                "SELECT ?1, ?2, coalesce(max(modified), '') FROM notes WHERE article = ?2",
                (number, other),
            )
