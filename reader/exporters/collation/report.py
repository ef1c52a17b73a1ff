"""What is exported of a collation: its copies, and the differences that were asked for."""

from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from reader.collation import Collation, Difference, Reading, around, restored_at
from reader.exporters.citing import citation

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Headings and labels of a report."""

    title: str
    copies: str
    place: str
    kind: str
    lacking: str
    moved: str
    left_out: str
    nothing: str
    restored: str
    after: str
    join: str
    brackets: str
    kinds: MappingProxyType[str, str]


_HANS = ReportWords(
    "异文对照", "文本", "位置", "类别", "无", "移位", "缺段", "没有异文", "补出", "据{witness}", "、", "（{words}）",
    MappingProxyType({
        "names": "人名、地名、职务", "numbers": "数字", "dates": "日期", "quotes": "引语", "wording": "文字",
        "masked": "遮字", "script": "字形、标点",
    }),
)  # fmt: skip
_HANT = ReportWords(
    "異文對照", "文本", "位置", "類別", "無", "移位", "缺段", "沒有異文", "補出", "據{witness}", "、", "（{words}）",
    MappingProxyType({
        "names": "人名、地名、職務", "numbers": "數字", "dates": "日期", "quotes": "引語", "wording": "文字",
        "masked": "遮字", "script": "字形、標點",
    }),
)  # fmt: skip


@dataclass(frozen=True)
class Report:
    """A collation with the differences to report.

    Attributes:
        collation: the copies and their alignment.
        differences: those to report, in their order.
        own_words: headings and labels; those of the first copy's script where none are given.
    """

    collation: Collation
    differences: tuple[Difference, ...]
    own_words: ReportWords | None = None

    @property
    def language(self) -> str:
        """The language tag of the first copy."""
        return self.collation.copies[0].article.metadata.language

    @property
    def words(self) -> ReportWords:
        """The words of the report."""
        return self.own_words or (_HANT if self.language.startswith("zh-Hant") else _HANS)

    @cached_property
    def sources(self) -> tuple[tuple[str, str, str], ...]:
        """Each copy's siglum, name and citation."""
        return tuple(
            (siglum(number), copy.name, citation(copy.article)) for number, copy in enumerate(self.collation.copies)
        )

    def cited(self, number: int) -> tuple[str, str]:
        """Return a copy's citation, and what its name tells beyond that; empty where that is nothing."""
        copy = self.collation.copies[number]
        line = citation(copy.article)
        told = copy.name.removeprefix(f"《{copy.article.title}》")
        if told == copy.name:
            return line, told
        parts = told.removeprefix("（").removesuffix("）").split("，")
        return line, "，".join(part for part in parts if part not in line)

    def kind(self, difference: Difference) -> str:
        """Return what a difference concerns, in words."""
        words = self.words
        kinds = words.join.join(words.kinds[kind] for kind in difference.concerns)
        changes = {"moved": words.moved, "left_out": words.left_out}
        said = [changes[difference.change]] if difference.change in changes else []
        if any(self.restored(number, reading) for number, reading in enumerate(difference.readings)):
            said.append(words.restored)
        return kinds + (words.brackets.format(words=words.join.join(said)) if said else "")

    def restored(self, number: int, reading: Reading) -> str:
        """Return what the reader put in at a reading of a copy, and after which witness: 〔监会〕 据B ¶ 4."""
        found: list[str] = []
        for damage in restored_at(self.collation.copies[number].article, reading):
            witness = str(damage.reason.values.get("witness", ""))
            after = self.words.after.format(witness=self._short(witness)) if witness else ""
            found.append(f"〔{damage.restored}〕 {after}".rstrip())
        return " ".join(found)

    def _short(self, witness: str) -> str:
        """Return which copy a witness is, without the name that stands above the table."""
        for number, copy in enumerate(self.collation.copies):
            letter = siglum(number)
            witness = witness.replace(f"{letter}{copy.name}", letter).replace(copy.name, letter)
        return witness

    def held(self, difference: Difference, reading: Reading) -> str:
        """Return what a copy has at a place, or that it has nothing there."""
        if reading.text is not None:
            return reading.text
        return f"［{self.words.left_out if difference.change == 'left_out' else self.words.lacking}］"

    def context(self, number: int, reading: Reading) -> tuple[str, str]:
        """Return a few characters before and after a reading of a copy, or the place where it would stand."""
        before, after = around(self.collation.copies[number].article, reading, names=self.collation.names)
        return before.lstrip(), after


def siglum(number: int) -> str:
    """Return the letter that stands for a copy: A to Z, then A2, B2 and so on."""
    letter, turn = chr(ord("A") + number % _LETTERS), number // _LETTERS
    return f"{letter}{turn + 1}" if turn else letter


def place(reading: Reading) -> str:
    """Return the paragraph of a reading, as citations write it."""
    return f"¶ {reading.paragraph}" if reading.paragraph is not None else ""
