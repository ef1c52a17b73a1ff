"""Indirect speech: what the text says that someone said, in its own words."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from reader.entities.speech.cues import ACCORDING, DENIALS, IN_VIEW, INDIRECT, NARRATED, NOT_SPEECH
from reader.entities.speech.quotation_marks import Marks
from reader.entities.speech.speakers import Speakers
from reader.entities.speech.statements import statements
from reader.entities.types import Quote
from reader.text.span import Span

_SENTENCE_STOP = re.compile(r"[。！？!?\n]")
_BRACKET = re.compile(r"[（()）]")
_OPENING = frozenset({"“", "「", '"'})
_SHORTEST = 6
_SHORTEST_BEHIND_COMMA = 4
_SUBJECT_REACH = 60
# 主计总处发布国民所得|统计|，上修…: what somebody publishes or gives, and no verb
_ALSO_NOUNS = frozenset({
    "统计",
    "分析",
    "推测",
    "测算",
    "建议",
    "说明",
    "解释",
    "评论",
    "批评",
    "回应",
    "反映",
    "估计",
})
_HAS_OBJECT = re.compile(r"(?:发布|公布|发表|提出|作出|做出|给出|进行|接受|出具|公开|听取|收到)[^，,。；：]{0,12}\Z")
# Who does otherwise than the one told of before.
_IN_TURN = re.compile("[；;](?P<who>[\u4e00-\u9fff·]{2,12}?)则")
# What introduces a clause without a comma: 他认为路修好了. Other verbs take objects: 他介绍情况.
_WITHOUT_COMMA = frozenset({
    "表示", "称", "认为", "指出", "强调", "透露", "宣布", "承认", "否认", "预计", "声称", "宣称", "相信", "证实",
    "辩称", "警告称", "回应称", "坚称", "供称", "证称", "诉称", "断言", "坦承", "坦言", "直言", "重申", "主张", "忆述",
    "撰文称",
})  # fmt: skip

# … and where the speaker stands right before: 他说路修好了, 警方则指司机超速, 他每次都说在沟通
_AFTER_NAME = frozenset({"说", "交代", "交待", "指"})
_OFTEN = re.compile(r"(?:每次|每回|一直|反复|多次)?(?:[只都总常也还就便却又则亦均]|[则也还]只)\Z")
_LONGEST_OFTEN = 4
# What is foreseen by nobody in particular, unless the sentence says by whom: 预计明年完工.
_FORESEEN = frozenset({"预计", "估计", "预测", "推测"})
# He goes on with a verb of his own, or it leads over to his words: 否认偷工，|他说合同没有写, 否认供货，|称“…”
_UNNAMED = INDIRECT.pattern.replace("?P<cue>", "?:").replace("?P<joint>", "?:")
_CUE = rf"(?:{_UNNAMED}|[说称道])"
_GOES_ON = re.compile(
    r"[，,；;](?:但是?|不过|并且?|还|又)?"
    rf"(?:(?:他|她)(?:[还也则只又就]|同时|随后)?(?={_CUE})|{_CUE}[，,：:]?\Z)"
)


class Reported:
    """Finds reported clauses beside the direct speech of a text."""

    def __init__(self, text: str, who: Speakers) -> None:
        self.text = text
        self.who = who

    def read(self, speech: Sequence[Marks]) -> Iterator[Quote]:
        """Yield indirect quotes that lie in no direct one."""
        taken = sorted((marks.start, marks.end) for marks in speech)
        place = 0
        for match in (*ACCORDING.finditer(self.text), *IN_VIEW.finditer(self.text)):
            end = self._sentence_end(match.end())
            if self._free(taken, match.start(), end) and end - match.end() >= 5:
                yield Quote(Span(match.end(), end), self.who.source(match), "indirect", match["cue"])
                insort(taken, (match.start(), end))
        for stated in statements(self.text, self.who):
            start = stated.words
            end = self._inside_bracket(start, self._own_words(taken, start, self._sentence_end(start)))
            end = self._before_another(start, end)
            if end - start >= _SHORTEST and self._free(taken, stated.start, end):
                yield Quote(Span(start, end), (stated.speaker,), "indirect", stated.cue)
                insort(taken, (stated.start, end))
        while match := INDIRECT.search(self.text, place):
            place = match.end()
            quote = self._reported(match, taken)
            if quote is not None:
                yield quote
                place = quote.span.end

    def _said_directly(self, match: re.Match[str]) -> bool:
        """Say whether nothing stands between a pronoun or name and the verb: 他说等桥修好再走."""
        if match["cue"] not in _AFTER_NAME:
            return False
        often = _OFTEN.search(self.text, max(0, match.start() - _LONGEST_OFTEN), match.start())
        at = often.start() if often else match.start()
        if self.text[at - 1 : at] in {"他", "她"}:
            return True
        if self.text[at - 1 : at] in {"，", ","}:
            return match["cue"] == "说"  # 他端来石榴，说等火车来了要改行
        speakers = [self.who.people, self.who.bodies] if match["cue"] == "指" else [self.who.people]
        return any(named.end == at for index in speakers if (named := index.before(at)) is not None)

    def _sentence_end(self, start: int) -> int:
        limit = min(len(self.text), start + 600)
        stop = _SENTENCE_STOP.search(self.text, start, limit)
        return stop.start() if stop else limit

    def _inside_bracket(self, start: int, end: int) -> int:
        """Return where reported words end that begin inside a bracket: where it closes."""
        open_ones = 0
        for bracket in _BRACKET.finditer(self.text, start, end):
            open_ones += 1 if bracket[0] in "（(" else -1
            if open_ones < 0:
                return bracket.start()
        return end

    def _free(self, taken: list[tuple[int, int]], start: int, end: int) -> bool:
        """Say whether nothing taken overlaps; `taken` is sorted and its pieces don't overlap one another."""
        place = bisect_left(taken, (end, end))
        return place == 0 or taken[place - 1][1] <= start

    def _own_words(self, taken: list[tuple[int, int]], start: int, end: int) -> int:
        """Return where reported speech ends: before the direct speech that it goes over to."""
        place = bisect_left(taken, (start, start))
        if place == len(taken) or taken[place][0] > end:
            return end
        head = self.text[start : taken[place][0] - 1]
        return start + len(head.rstrip("，,：:"))

    def _reported(self, match: re.Match[str], taken: list[tuple[int, int]]) -> Quote | None:
        """Return what stands behind a verb of saying, if it is a clause that a known speaker says."""
        # 否认有两本账: without the verb the words would say the contrary.
        start = match.start() if match["cue"] in DENIALS else match.end()
        if self._is_no_speech(match) or not self._introduces(match) or self._is_foreseen(match):
            return None
        if self.text[start : start + 1] in _OPENING and not self._free(taken, start, start + 2):
            return None
        end = self._inside_bracket(start, self._own_words(taken, start, self._sentence_end(start)))
        end = self._before_another(start, end)
        if goes_on := _GOES_ON.search(self.text, match.end(), end):
            end = goes_on.start()
        shortest = _SHORTEST_BEHIND_COMMA if match["joint"] else _SHORTEST
        if end - start < shortest or not self._free(taken, match.start(), end):
            return None
        speakers = self.who.subject_close(self._clause_start(match.start()), match.start())
        return Quote(Span(start, end), speakers, "indirect", match["cue"]) if speakers else None

    def _is_foreseen(self, match: re.Match[str]) -> bool:
        """Say whether a sentence begins with the verb, so that whoever was told of before has not said it."""
        return match["cue"] in _FORESEEN and not self.text[self._clause_start(match.start()) : match.start()].strip()

    def _before_another(self, start: int, end: int) -> int:
        """Return where reported words end: before somebody else has the word, 甲表示…；乙说, 甲表示…，乙则认为."""
        if turn := next((turn for turn in _IN_TURN.finditer(self.text, start, end) if self._named_at(turn)), None):
            end = turn.start()
        for match in INDIRECT.finditer(self.text, start, end):
            verb = match.start()
            clause = max(self.text.rfind(mark, start, verb) for mark in "；;，,")
            if clause < start or not self._introduces(match) or self._is_no_speech(match):
                continue
            named = self.who.people.within(clause + 1, verb) or self.who.bodies.within(clause + 1, verb)
            if named and (self.text[clause] in "；;" or self.text[clause + 1] == "而" or self.text[verb - 1] in "则却"):
                return clause
        return end

    def _named_at(self, turn: re.Match[str]) -> bool:
        """Say whether somebody named stands between the mark and 则: ；某党|则|拒绝评论."""
        named = self.who.people.at(turn.start("who")) or self.who.bodies.at(turn.start("who"))
        return named is not None and named.end == turn.end("who")

    def _is_no_speech(self, match: re.Match[str]) -> bool:
        """Say whether the verb tells on or is part of another word: 说到这里, 称号, 如说; but 裕如|说 is speech."""
        if NARRATED.match(self.text, match.start()):
            return True
        if match["cue"] in _ALSO_NOUNS and _HAS_OBJECT.search(
            self.text, self._clause_start(match.start()), match.start()
        ):
            return True
        named = self.who.people.before(match.start())
        after_name = named is not None and named.end == match.start()
        reach = 0 if after_name or match.start() == 0 else 1
        return NOT_SPEECH.search(self.text, match.start() - reach, match.end() + 5) is not None

    def _introduces(self, match: re.Match[str]) -> bool:
        """Say whether a verb introduces a clause: by itself, by the mark behind it or by who stands before it."""
        if match["joint"] or match["cue"] in _WITHOUT_COMMA:
            return True
        points = match["cue"] == "指" and self.text[match.start() - 1] in "，,"
        return points or self._said_directly(match)

    def _clause_start(self, verb: int) -> int:
        """Return where the clause of a verb begins, no farther back than a subject may stand."""
        floor = max(0, verb - _SUBJECT_REACH)
        return max(*(self.text.rfind(mark, floor, verb) + 1 for mark in "。！？；\n”」"), verb - _SUBJECT_REACH)
