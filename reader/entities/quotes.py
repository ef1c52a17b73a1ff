"""Direct and indirect speech, with the speaker where the text says who it is.

::

    “今年收成好。” | 何玉兰 | 说        the verb after
    何玉兰 | 说 | ：“今年收成好。”      the verb before
    据 | 何玉兰 | 介绍 | ，今年收成好。  reported, kind indirect
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.entities.sentences import Named, NameIndex, SentenceIndex
from reader.entities.speech import ACCORDING, CUE_END, DESCRIPTION, INDIRECT, NOT_SPEECH, PRONOUN, VERB
from reader.entities.types import Entity, Quote
from reader.text.span import Span

_PAIRS = {"“": "”", "「": "」", "‘": "’", "『": "』", "＂": "＂", '"': '"'}
_ENDS = "。！？!?…～~"
_CLAUSE = re.compile(r"[，。！？；：,!?;…]")
_VERSE = re.compile(
    r"([\u4e00-\u9fff]{5}[，,][\u4e00-\u9fff]{5}|[\u4e00-\u9fff]{7}[，,][\u4e00-\u9fff]{7})[。！？!?]?(?:\1)?"
)
_WRITTEN = re.compile(
    r"(?:写着|印着|题为|刻着|贴着|挂着|名为|叫做|取名|打出|标语|横幅|口号|标题|主题为|诗云|古诗|诗句|诗人)[\u4e00-\u9fff]{0,4}[：:，,]?$"
)
_JOINT = re.compile(r"[、和与及]|以及|跟")
_SENTENCE_STOP = re.compile(r"[。！？!?\n]")
_BREAK = re.compile(r"[。！？!?；;\n“”「」]")


@dataclass(frozen=True, slots=True)
class _Marks:
    """A pair of quotation marks: `start` and `end` are those of the words inside."""

    start: int
    end: int

    @property
    def before(self) -> int:
        return self.start - 1

    @property
    def after(self) -> int:
        return self.end + 1


def find_quotes(text: str, people: Sequence[Entity]) -> list[Quote]:
    """Return what the text says that someone said, in reading order."""
    return sorted(_Reader(text, people).read(), key=lambda quote: (quote.span.start, quote.kind))


class _Reader:
    def __init__(self, text: str, people: Sequence[Entity]) -> None:
        self.text = text
        self.people = NameIndex(entity for entity in people if entity.type == "PER")
        self.bodies = NameIndex(entity for entity in people if entity.type in {"ORG", "LOC"})
        self.sentences = SentenceIndex(text)
        self.marks = list(_pairs(text))
        self.last: tuple[int, tuple[str, ...]] = (-1, ())

    def read(self) -> Iterator[Quote]:
        speech: list[_Marks] = []
        for marks in self.marks:
            if not self._is_speech(marks):
                continue
            speakers, cue = self._speakers(marks)
            if (
                not speakers
                and speech
                and marks.before <= speech[-1].after + 1
                and "\n" in self.text[speech[-1].end : marks.start]
            ):
                speakers = self.last[1]  # the same words go on in the next paragraph
            speech.append(marks)
            self.last = (marks.end, speakers)
            yield Quote(Span(marks.start, marks.end), speakers, "direct", cue)
        yield from self._indirect(speech)

    # direct speech

    def _is_speech(self, marks: _Marks) -> bool:
        """Tell a whole clause that someone says from a term, a title, a motto or a verse."""
        inner = self.text[marks.start : marks.end].strip()
        before = self.text[max(0, marks.before - 30) : marks.before]
        if len(inner) < 2 or _VERSE.fullmatch(inner) or _WRITTEN.search(before):
            return False
        last = before.rstrip()[-1:]
        cued = CUE_END.search(before) is not None
        if last in {":", "："}:
            return cued or inner[-1] in _ENDS or bool(_CLAUSE.search(inner))
        opens = (
            not before.strip(" \u3000") or last in set("。！？!?，,；;”’」』…—\n") or before.endswith(("\n", "\u3000"))
        )
        if inner[-1] in _ENDS:
            return opens or cued or (len(inner) > 12 and inner[-1] == "。")
        after = self._tail(marks)
        if (
            VERB.search(after)
            and opens
            and (inner[-1] in "，,、—" or self.text[marks.after : marks.after + 1] in {"，", ","})
        ):
            return _spoken_tail(after)
        return (
            cued
            and (len(inner) >= 6 or bool(_CLAUSE.search(inner)))
            and self.text[marks.after : marks.after + 1] not in {"的", "等", "、", "为"}
        )

    def _tail(self, marks: _Marks) -> str:
        """Return the rest of the clause after the closing mark."""
        stop = _BREAK.search(self.text, marks.after)
        return self.text[marks.after : min(stop.start() if stop else len(self.text), marks.after + 80)]

    def _speakers(self, marks: _Marks) -> tuple[tuple[str, ...], str | None]:
        for reader in (self._cue_right_before, self._verb_after, self._verb_before, self._around):
            speakers, cue = reader(marks)
            if speakers or cue:
                return speakers, cue
        return (), None

    def _clause_start(self, marks: _Marks) -> int:
        """Return where the sentence that leads to the quote begins, after the quote before it."""
        start = marks.before
        floor = max(0, start - 120)
        while start > floor and not _BREAK.match(self.text[start - 1]):
            start -= 1
        return start

    def _cue_right_before(self, marks: _Marks) -> tuple[tuple[str, ...], str | None]:
        """王慧说：“…”."""
        start = self._clause_start(marks)
        head = self.text[start : marks.before]
        cue = CUE_END.search(head)
        if cue is None or (
            cue["cue"] in {"道", "问", "答", "写", "讲", "喊", "称", "说"}
            and head.rstrip()[-1:] not in {":", "：", "，", ",", cue["cue"][-1]}
        ):
            return (), None
        stop = start + cue.start()
        return self._subject(start, stop), cue["cue"]

    def _verb_after(self, marks: _Marks) -> tuple[tuple[str, ...], str | None]:
        """“…”王慧说."""
        tail = self._tail(marks)
        if not tail.strip("，, ") or (self.text[marks.end - 1] in _ENDS and not tail):
            return (), None
        cue = _last_cue(tail)
        if cue is None:
            return (), None
        return self._subject(marks.after, marks.after + cue.start()), cue["cue"]

    def _verb_before(self, marks: _Marks) -> tuple[tuple[str, ...], str | None]:
        """王慧说，她很高兴，“…” and a cue in the sentence before."""
        start = self._clause_start(marks)
        head = self.text[start : marks.before]
        if not head.strip():
            return self._sentence_before(marks, start)
        cue = next(
            (
                match
                for match in VERB.finditer(head)
                if len(match["cue"]) > 1 or head[match.end() : match.end() + 1] in {"，", ",", ""}
            ),
            None,
        )
        if cue is None:
            return (), None
        speakers = self._subject(start, start + cue.start())
        return (speakers, cue["cue"]) if speakers else ((), None)

    def _sentence_before(self, marks: _Marks, start: int) -> tuple[tuple[str, ...], str | None]:
        if start == 0 or self.text[start - 1] == "\n" or self.text[start - 1] in "”」":
            return (), None
        sentence = self.sentences.at(start - 1)
        head = self.text[sentence.start : start]
        if "”" in head or "」" in head:
            return (), None
        cue = _last_cue(head)
        people = self.people.within(sentence.start, start)
        if cue is not None:
            speakers = self._subject(sentence.start, sentence.start + cue.start())
            if speakers:
                return speakers, cue["cue"]
        names = {named.entity.name for named in people}
        return (tuple(names), None) if len(names) == 1 and not self._named_inside(marks, names) else ((), None)

    def _around(self, marks: _Marks) -> tuple[tuple[str, ...], str | None]:
        """Find the person whom the same sentence, or the one after, is about."""
        start = self._clause_start(marks)
        group = self._group(start, marks.before)
        if group and not self._named_inside(marks, set(group)):
            return group, None
        head = self.text[start : marks.before]
        if head.strip():
            if re.search(r"[让使令](?!我)[\u4e00-\u9fff]*(?:居民|大家|他人|村民|群众|人们)", head):
                return (), None
            if PRONOUN.search(head) or self._continues(start):
                return self._pronoun(start), None
            return (), None
        stop = self.text.find("。", marks.after)
        rest = self.people.within(marks.after, min(stop if stop >= 0 else len(self.text), marks.after + 60))
        line = self.text.find("\n", marks.after)
        if rest and (line < 0 or rest[0].start < line):
            return (rest[0].entity.name,), None
        return (), None

    def _continues(self, start: int) -> bool:
        """Say whether he or she is spoken of right before, in the same paragraph."""
        before = self.text[max(0, start - 60) : start]
        return bool(before) and before[-1] != "\n" and PRONOUN.search(before) is not None

    def _named_inside(self, marks: _Marks, names: set[str]) -> bool:
        return any(named.entity.name in names for named in self.people.within(marks.start, marks.end))

    def _subject(self, start: int, stop: int) -> tuple[str, ...]:
        """Return who speaks in `text[start:stop]`, which ends at the verb."""
        group = self._group(start, stop)
        if group:
            return group
        head = self.text[start:stop]
        clause = re.split(r"[，,：:]", head)[-1] or head
        if PRONOUN.search(clause) or PRONOUN.search(head):
            return self._pronoun(start)
        described = DESCRIPTION.search(clause.strip())
        if described:
            return (described["who"],)
        bodies = self.bodies.within(start, stop)
        if bodies:
            return (bodies[-1].entity.name,) if bodies[-1].entity.type == "ORG" or bodies[-1].end == stop else ()
        return self._pronoun(start) if not clause.strip("，, 还也又则并接着随后") or len(clause) <= 4 else ()

    def _group(self, start: int, stop: int) -> tuple[str, ...]:
        """Return the persons who are the subject: the last group of joined names that nobody speaks to."""
        people = [named for named in self.people.within(start, stop) if not self._addressed(named)]
        people = [named for named in people if self.text[named.end : named.end + 1] != "的"]
        if not people:
            return ()
        group = [people[-1]]
        for named in reversed(people[:-1]):
            if not _JOINT.fullmatch(self._between(named, group[0])):
                break
            group.insert(0, named)
        return tuple(dict.fromkeys(named.entity.name for named in group))

    def _between(self, left: Named, right: Named) -> str:
        """Return what joins two names; a title before the second one is left out."""
        gap = self.text[left.end : right.start]
        return (
            gap[:1]
            if len(gap) <= 12
            and not re.search(r"[，,。的了]", gap)
            and _JOINT.match(gap)
            and not gap.startswith(("跟", "与"))
            else gap
        )

    def _addressed(self, named: Named) -> bool:
        return self.text[named.start - 1 : named.start] in {"对", "向", "给"} or self.text[
            named.start - 2 : named.start
        ] in {"告诉", "采访", "询问", "感谢"}

    def _pronoun(self, before: int) -> tuple[str, ...]:
        """Return the person whom he or she names: the last one before, outside the quotes, not far off."""
        named = self.people.before(before)
        while named is not None and self._quoted(named.start):
            named = self.people.before(named.start)
        if named is None or before - named.end > 400 or self.text.count("\n", named.end, before) > 4:
            return ()
        group = self._group(max(0, named.start - 20), named.end)
        return (group or (named.entity.name,))[-1:]

    def _quoted(self, offset: int) -> bool:
        place = bisect_right(self.marks, offset, key=lambda pair: pair.start)
        return bool(place) and offset < self.marks[place - 1].end

    # reported speech

    def _indirect(self, speech: list[_Marks]) -> Iterator[Quote]:
        taken = sorted((marks.start, marks.end) for marks in speech)
        place = 0
        for match in ACCORDING.finditer(self.text):
            end = self._sentence_end(match.end())
            if self._free(taken, match.start(), end) and end - match.end() >= 5:
                yield Quote(Span(match.end(), end), self._source(match), "indirect", match["cue"])
                insort(taken, (match.start(), end))
        while match := INDIRECT.search(self.text, place):
            place = match.end()
            quote = self._reported(match, taken)
            if quote is not None:
                yield quote
                place = quote.span.end

    def _source(self, match: re.Match[str]) -> tuple[str, ...]:
        people = self.people.within(match.start("who"), match.end("who"))
        bodies = self.bodies.within(match.start("who"), match.end("who"))
        if people or bodies:
            return ((people or bodies)[-1].entity.name,)
        return () if match["who"] in {"", "了解", "悉", "此前"} else (match["who"],)

    def _sentence_end(self, start: int) -> int:
        limit = min(len(self.text), start + 600)
        stop = _SENTENCE_STOP.search(self.text, start, limit)
        return stop.start() if stop else limit

    def _free(self, taken: list[tuple[int, int]], start: int, end: int) -> bool:
        """Say whether nothing taken overlaps; `taken` is sorted and its pieces don't overlap one another."""
        place = bisect_left(taken, (end, end))
        return place == 0 or taken[place - 1][1] <= start

    def _reported(self, match: re.Match[str], taken: list[tuple[int, int]]) -> Quote | None:
        cue, start = match["cue"], match.end()
        if NOT_SPEECH.search(self.text, max(0, match.start() - 1), match.end() + 5):
            return None
        needs_comma = cue not in {
            "表示",
            "称",
            "认为",
            "指出",
            "强调",
            "透露",
            "宣布",
            "承认",
            "否认",
            "预计",
            "声称",
            "宣称",
            "相信",
            "证实",
            "辩称",
            "警告称",
            "回应称",
        }
        if (needs_comma and not match["joint"]) or self.text[start : start + 1] in '“「"':
            return None
        end = self._sentence_end(start)
        if end - start < 6 or not self._free(taken, match.start(), end):
            return None
        clause = max(self.text.rfind(mark, max(0, match.start() - 60), match.start()) for mark in "。！？；\n”」") + 1
        speakers = self._subject_close(max(clause, match.start() - 60), match.start())
        return Quote(Span(start, end), speakers, "indirect", cue) if speakers else None

    def _subject_close(self, start: int, stop: int) -> tuple[str, ...]:
        """Return the subject of a reporting verb: it must stand in the verb's own clause, or open the sentence."""
        comma = max(self.text.rfind("，", start, stop), self.text.rfind(",", start, stop)) + 1
        own = max(start, comma)
        return self._subject(own, stop) or self._group(start, stop)


def _spoken_tail(tail: str) -> bool:
    return _last_cue(tail) is not None


def _last_cue(text: str) -> re.Match[str] | None:
    """Return the verb of speaking that ends a clause of `text`."""
    best: re.Match[str] | None = None
    for match in VERB.finditer(text):
        behind = text[match.end() : match.end() + 1]
        if NOT_SPEECH.search(text, max(0, match.start() - 1), match.end() + 5):
            continue
        if behind in {"", "，", ",", "：", ":", "了"} or (len(match["cue"]) > 1 and best is None):
            if behind in {"", "，", ",", "：", ":"}:
                return match
            best = match
    return best


def _pairs(text: str) -> Iterator[_Marks]:
    """Yield the outermost pairs of quotation marks, paragraph by paragraph; one left open ends with its paragraph."""
    offset = 0
    for line in text.splitlines(keepends=True):
        yield from _line_pairs(line, offset)
        offset += len(line)


def _line_pairs(line: str, offset: int) -> Iterator[_Marks]:
    stack: list[tuple[str, int]] = []
    for place, char in enumerate(line):
        if stack and char == _PAIRS[stack[-1][0]]:
            _, start = stack.pop()
            if not stack:
                yield _Marks(offset + start, offset + place)
        elif char in _PAIRS and not (char == "‘" and place and line[place - 1].isascii() and line[place - 1].isalpha()):
            stack.append((char, place + 1))
    if stack and stack[0][0] in {"“", "「"} and len(line.rstrip()) - stack[0][1] > 8:
        yield _Marks(offset + stack[0][1], offset + len(line.rstrip()))
