"""Which quotation marks hold what somebody says: clauses, no terms, titles, mottos or verses."""

import re

from reader.entities.speech.cues import CUE_END, HANDED_ON, IN_VIEW, INDIRECT, VERB, last_cue
from reader.entities.speech.quotation_marks import Marks
from reader.entities.speech.speakers import Speakers

ENDS = "。！？!?…～~"
CLAUSE = re.compile(r"[，。！？；：,!?;…]")
_VERSE = re.compile(
    r"([\u4e00-\u9fff]{5}[，,][\u4e00-\u9fff]{5}|[\u4e00-\u9fff]{7}[，,][\u4e00-\u9fff]{7})[。！？!?]?(?:\1)?"
)
_PLAIN_WORDS = re.compile("[的了着过我你您他她它们吗呢吧啊这那么]")  # modern prose, no verse
_WRITTEN = re.compile(
    r"(?:写着|印着|题为|刻着|贴着|挂着|名为|叫做|取名|打出|标语|横幅|口号|标题|主题为|诗云|古诗|诗句|诗人)[\u4e00-\u9fff]{0,4}[：:，,]?$"
)
_SHORTEST_HANDED = 3
_COLONS = frozenset({":", "："})
_COMMAS = frozenset({"，", ","})
_STOPS = frozenset("。！？!?，,；;”’」』…—\n")
# Behind a quotation that is a part of the sentence: 所谓“不插手”的原则.
_GO_ON_AS_NOUN = frozenset("的等、为")
_PHRASE = 6
_SENTENCE = 12
_BREAK = re.compile(r"[。！？!?；;\n“”「」]")


class Said:
    """Tells speech from other quotations."""

    def __init__(self, text: str, who: Speakers) -> None:
        self.text = text
        self.who = who

    def is_speech(self, marks: Marks) -> bool:
        """Tell a whole clause that someone says from a term, a title, a motto or a verse."""
        inner = self.text[marks.start : marks.end].strip()
        before = self.text[max(0, marks.before - 30) : marks.before]
        if len(inner) >= _SHORTEST_HANDED and self.handed_on(marks):
            return True
        if len(inner) < 2 or _WRITTEN.search(before):
            return False
        if _VERSE.fullmatch(inner) and not _PLAIN_WORDS.search(inner):
            return False
        return self._is_said(marks, inner, before)

    def _is_said(self, marks: Marks, inner: str, before: str) -> bool:
        cued = CUE_END.search(before) is not None
        finished = inner[-1] in ENDS
        if before.rstrip()[-1:] in _COLONS:
            return cued or finished or self._names_speaker(marks) or _has_clauses(inner)
        if finished:
            return cued or _opens(before) or (len(inner) > _SENTENCE and inner[-1] == "。")
        return self._goes_over(marks, inner, before, cued=cued)

    def _goes_over(self, marks: Marks, inner: str, before: str, *, cued: bool) -> bool:
        """Say whether an unfinished quotation is speech: the sentence goes on to who speaks, or reports from before."""
        if inner[-1] in _COMMAS and (cued or _opens(before)):
            return True  # 王慧 does something in between, and the words go on
        if before.rstrip()[-1:] in _COMMAS and self._goes_on(marks, inner):
            return True
        if _opens(before) and self._leads_to_verb(marks, inner):
            return last_cue(self.tail(marks)) is not None  # “…”，老人说
        if _is_han(self.text[marks.after : marks.after + 1]) and last_cue(self.tail(marks)) is None:
            return False  # 他回应，“先导计划”年内会扩展
        whole = cued and (len(inner) >= _PHRASE or _has_clauses(inner))
        return whole and self.text[marks.after : marks.after + 1] not in _GO_ON_AS_NOUN

    def _leads_to_verb(self, marks: Marks, inner: str) -> bool:
        """Say whether an unfinished quotation goes over to a verb of speaking."""
        following = self.text[marks.after : marks.after + 1]
        return (inner[-1] in "、—" or following in _COMMAS) and VERB.search(self.tail(marks)) is not None

    def _names_speaker(self, marks: Marks) -> bool:
        """Say whether the colon before a quotation follows a person's name, as in headlines: 试飞员羊舌锐：“…”."""
        named = self.who.people.before(marks.before)
        return named is not None and not self.text[named.end : marks.before].strip("：: ")

    def _goes_on(self, marks: Marks, inner: str) -> bool:
        """Say whether reported speech ends in the speaker's own words, as in 他说，路修好了，“再也不怕下雨”."""
        closed = self.text[marks.after : marks.after + 1] in {"。", "！", "？", "", "\n"}
        if not closed or len(inner) < 5:
            return False
        head = self.text[self.clause_start(marks) : marks.before]
        return INDIRECT.search(head) is not None or IN_VIEW.search(head) is not None

    def handed_on(self, marks: Marks) -> tuple[str, ...]:
        """Return whose words the text hands on in a quotation that is part of its own sentence: 张三那句“…”."""
        start = self.clause_start(marks)
        found = HANDED_ON.search(self.text, start, marks.before)
        if found is None or INDIRECT.search(self.text, start, found.start()):
            return ()
        return self.who.owner(start, found.start())

    def tail(self, marks: Marks) -> str:
        """Return the rest of the clause after the closing mark."""
        stop = _BREAK.search(self.text, marks.after)
        return self.text[marks.after : min(stop.start() if stop else len(self.text), marks.after + 80)]

    def clause_start(self, marks: Marks) -> int:
        """Return where the sentence that leads to the quote begins, after the quote before it."""
        floor = max(0, marks.before - 120)
        return max((found.end() for found in _BREAK.finditer(self.text, floor, marks.before)), default=floor)


def _opens(before: str) -> bool:
    """Say whether a quotation begins a sentence or clause, by what stands before it."""
    return not before.strip(" \u3000") or before.rstrip()[-1:] in _STOPS or before.endswith(("\n", "\u3000"))


def _is_han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _has_clauses(words: str) -> bool:
    return CLAUSE.search(words) is not None
