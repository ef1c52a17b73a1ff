"""Copies of annotated texts with known changes: what was changed, of which kind, and in which form it comes."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.article import Article
from reader.collation import Kind
from reader.entities.training.marked import Marked
from reader.importers import open_article
from reader.text import Span, convert

_KINDS: dict[str, Kind] = {
    "PER": "names", "LOC": "names", "ORG": "names", "TIME": "dates", "QUANTITY": "numbers", "DURATION": "numbers",
}  # fmt: skip
# Alike in both scripts.
_LETTERS = "秀文立志波山河石南北涵梅安平"
_NUMERALS = "一二三四五六七八九"
_MASKABLE = re.compile("[党官毒权民政警委死枪]")
_FURNITURE = (
    "楼主发表于 2021-06-08 10:20",
    "本帖最后由 管理员 编辑",
    "分享到：微信 微博 QQ空间",
    "上一篇：无 下一篇：无",
)
_SPACES = re.compile(r"(.{37})")


class Change(NamedTuple):
    """Words of the first copy and what another has instead."""

    kind: Kind
    span: Span
    words: str


class Harm(NamedTuple):
    """A place of the first copy that was masked, or lost its number, and what stood there."""

    span: Span
    lost: str


@dataclass(frozen=True)
class Case:
    """Two copies of one text.

    Attributes:
        first: a copy, which may be harmed.
        other: a copy with changes, in another form.
        changes: what differs on purpose, by its place in the text before both.
        harms: what the first copy lost, by its place in that text.
        form: what else was done to the other copy; none of it is a difference.
    """

    first: Article
    other: Article
    changes: tuple[Change, ...]
    harms: tuple[Harm, ...]
    form: str


FORMS = ("as it is", "other script", "rewrapped", "other width", "moved", "furniture")


def cases(marked: Sequence[Marked], source: random.Random, form: str) -> Iterator[Case]:
    """Make a case of each text.

    Args:
        marked: the texts, a line a paragraph.
        source: of all choices.
        form: one of `FORMS`.
    """
    for each in marked:
        changes = _apart(_changes(each, source), source, 4)
        harms = _apart(_harms(each, [change.span for change in changes]), source, 4)
        first = _put(each.text, [(harm.span, "*" * (not harm.lost.isdecimal())) for harm in harms])
        other = _put(each.text, [(change.span, change.words) for change in changes])
        yield Case(
            _article(first, "first.txt"), _article(_formed(other, form, source), "other.txt"), changes, harms, form
        )


def _changes(marked: Marked, source: random.Random) -> Iterator[Change]:
    """Give a change for every annotated name, number and date, post and direct speech."""
    held = [mention.span for mention in marked.mentions]
    for mention in marked.mentions:
        words, kind = mention.span.of(marked.text), _KINDS.get(mention.type)
        altered = _altered(words, kind, source) if kind else words
        if kind and altered != words:
            yield Change(kind, mention.span, altered)
    for role in marked.roles:
        words = role.span.of(marked.text)
        if re.search("(?<!副)(主任|书记|局长|镇长|县长|市长|部长|院长|校长|书記|局長|縣長|市長|部長)$", words):
            start = role.span.end - 2
            yield Change("names", Span(start, role.span.end), "副" + words[-2:])
    for quote in marked.quotes:
        free = [at for at in range(quote.span.start + 1, quote.span.end - 1) if not _in(at, held)]
        free = [at for at in free if "\u4e00" <= marked.text[at] <= "\u9fff"]
        if quote.kind == "direct" and free:
            at = source.choice(free)
            yield Change("quotes", Span(at, at + 1), source.choice(_LETTERS))


def _altered(words: str, kind: Kind, source: random.Random) -> str:
    if kind == "names":
        letter = source.choice([each for each in _LETTERS if each != words[-1]])
        return words[:-1] + letter if len(words) > 1 and "\u4e00" <= words[-1] <= "\u9fff" else words
    digits = [at for at, letter in enumerate(words) if letter.isdecimal()]
    numerals = [at for at, letter in enumerate(words) if letter in _NUMERALS]
    if not digits and not numerals:
        return words
    at = source.choice(digits or numerals)
    letter = source.choice([each for each in ("123456789" if digits else _NUMERALS) if each != words[at]])
    return words[:at] + letter + words[at + 1 :]


def _harms(marked: Marked, held: Sequence[Span]) -> Iterator[Harm]:
    """Give characters that filters mask, outside names, and the Arabic numbers before a unit."""
    names = [mention.span for mention in marked.mentions if mention.type in {"PER", "LOC", "ORG"}]
    for match in _MASKABLE.finditer(marked.text):
        if not _in(match.start(), [*names, *held]):
            yield Harm(Span(*match.span()), match[0])
    for match in re.finditer(r"(?<![\d.,年月第])\d+(?=[人个名户万亿吨米岁](?!\d))", marked.text):
        if not _in(match.start(), held):
            yield Harm(Span(*match.span()), match[0])


def _apart(found, source: random.Random, most: int):
    """Choose some that don't touch each other's words."""
    chosen = []
    mixed = list(found)
    source.shuffle(mixed)
    for each in mixed:
        wide = Span(max(0, each.span.start - 8), each.span.end + 8)
        if not any(other.span.overlaps(wide) for other in chosen):
            chosen.append(each)
    return tuple(sorted(chosen[:most], key=lambda each: each.span))


def _formed(text: str, form: str, source: random.Random) -> str:
    title, *paragraphs = text.split("\n")
    if form == "moved" and len(paragraphs) > 4:
        paragraphs.insert(source.randrange(len(paragraphs)), paragraphs.pop(source.randrange(len(paragraphs))))
    if form == "rewrapped":
        paragraphs = ["　　" + _SPACES.sub(r"\1\n", paragraph) for paragraph in paragraphs]
        return f"{title}\n\n" + "\n\n".join(paragraphs) + "\n"
    if form == "other script":
        hant = convert(text, "t2s") != text
        return convert(text, "t2s" if hant else "s2twp")
    if form == "other width":
        return text.translate(str.maketrans("，；：！？（）0123456789%", ",;:!?()０１２３４５６７８９％"))
    if form == "furniture":
        paragraphs = [_FURNITURE[0], *paragraphs, *_FURNITURE[1:]]
    return "\n".join([title, *paragraphs])


def _article(text: str, name: str) -> Article:
    return open_article((text.rstrip("\n") + "\n").encode(), name)


def _put(text: str, edits: Sequence[tuple[Span, str]]) -> str:
    for span, words in sorted(edits, reverse=True):
        text = text[: span.start] + words + text[span.end :]
    return text


def _in(at: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= at < span.end for span in spans)


def placed(case: Case, at: int) -> int:
    """Return where a place of the text before both stands in the first copy."""
    shift = 0
    for harm in case.harms:
        if harm.span.end <= at:
            shift += (0 if harm.lost.isdecimal() else 1) - len(harm.span)
    return at + shift
