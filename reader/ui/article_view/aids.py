"""What helps to read an article and can be switched on: paragraph numbers."""

from dataclasses import dataclass

from reader.session.settings import Numbers

_FIFTH = 5


@dataclass(frozen=True)
class Aids:
    """Which aids are on."""

    numbers: Numbers = "every"

    def numbered(self, paragraph: int | None) -> bool:
        """Say whether a paragraph's number stands in the margin."""
        if paragraph is None or self.numbers == "off":
            return False
        return self.numbers == "every" or paragraph % _FIFTH == 0


DEFAULT_AIDS = Aids()
