"""The reader's choices of characters, kept for one article or for all."""

from dataclasses import dataclass

from reader.article.conversion.doubts import Choice
from reader.library.database import Database


@dataclass(frozen=True, slots=True)
class KeptChoice:
    """A choice and whether it holds in every article."""

    choice: Choice
    everywhere: bool

    def rivals(self, other: "KeptChoice") -> bool:
        """Say whether another choice of the same reach is for the same character of the same word."""
        one, two = self.choice, other.choice
        return (one.word, one.place, self.everywhere) == (two.word, two.place, other.everywhere)


class Choices:
    """The choices in a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, number: int | None) -> tuple[KeptChoice, ...]:
        """Return the choices that hold in an article, those for all before its own, each group by age."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT word, place, form, article IS NULL FROM choices WHERE article IS NULL OR article = ?"
                " ORDER BY article IS NOT NULL, rowid",
                (number,),
            )
            return tuple(KeptChoice(Choice(word, place, form), bool(all_)) for word, place, form, all_ in rows)

    def save(self, number: int, kept: KeptChoice) -> None:
        """Write a choice made in an article; it takes the place of one for the same word and reach."""
        with self._database.writing() as connection:
            connection.execute(*_removal(number, kept))
            connection.execute(
                "INSERT INTO choices (article, word, place, form) VALUES (?, ?, ?, ?)",
                (_reach(number, kept), kept.choice.word, kept.choice.place, kept.choice.form),
            )

    def delete(self, number: int, kept: KeptChoice) -> None:
        """Remove a choice made in an article."""
        with self._database.writing() as connection:
            connection.execute(*_removal(number, kept))


def _reach(number: int, kept: KeptChoice) -> int | None:
    return None if kept.everywhere else number


def _removal(number: int, kept: KeptChoice) -> tuple[str, tuple[int | None, str, int]]:
    choice = kept.choice
    return (
        "DELETE FROM choices WHERE article IS ? AND word = ? AND place = ?",
        (_reach(number, kept), choice.word, choice.place),
    )
