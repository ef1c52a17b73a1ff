"""Direct and indirect speech, with the speaker where the text says who it is.

::

    “今年收成好。” | 何玉兰 | 说        the verb after
    何玉兰 | 说 | ：“今年收成好。”      the verb before
    据 | 何玉兰 | 介绍 | ，今年收成好。  reported, kind indirect
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.sentences import SentenceIndex
from reader.entities.speech.cues import ASKED, CUE_END, IN_VIEW, MANNER, PRONOUN, SAID_SO, TOLD, VERB, last_cue
from reader.entities.speech.quotation_marks import Marks, pairs
from reader.entities.speech.reported import Reported
from reader.entities.speech.said import CLAUSE, ENDS, Said
from reader.entities.speech.speakers import Speakers
from reader.entities.types import Entity, Quote
from reader.text.span import Span

# Someone else speaks after the one who spoke: “…。”李明|接着|说，“…”
_NEXT = re.compile("接着|接话|插话|回答|[也又则回]")


def find_quotes(text: str, people: Sequence[Entity]) -> list[Quote]:
    """Return what the text says that someone said, in reading order."""
    return sorted(_Reader(text, people).read(), key=lambda quote: (quote.span.start, quote.kind))


class _Reader:
    def __init__(self, text: str, people: Sequence[Entity]) -> None:
        self.text = text
        self.sentences = SentenceIndex(text)
        self.marks = list(pairs(text))
        self.who = Speakers(text, people, self.sentences)
        self.said = Said(text, self.who)
        self.last: tuple[int, tuple[str, ...]] = (-1, ())
        self.asked: tuple[int, tuple[str, ...]] = (-1, ())

    def read(self) -> Iterator[Quote]:
        speech: list[Marks] = []
        going_on: list[Quote] = []
        for marks in self.marks:
            if not self.said.is_speech(marks):
                continue
            self.who.subjects.note_speech(Span(marks.start, marks.end))
            speakers, cue = self._said_by(marks, speech)
            quote = Quote(Span(marks.start, marks.end), speakers, "direct", cue)
            speech.append(marks)
            going_on.append(quote)
            if self._goes_on_below(marks):
                continue
            self.last = (marks.end, quote.speakers)
            self._note_asked(marks, quote.speakers)
            yield from (replace(one, speakers=quote.speakers) for one in going_on)
            going_on = []
        yield from going_on
        yield from Reported(self.text, self.who).read(speech)

    def _said_by(self, marks: Marks, speech: Sequence[Marks]) -> tuple[tuple[str, ...], str | None]:
        speakers, cue = self._speakers(marks)
        if not speakers and speech and self._follows_at_once(speech[-1], marks):
            speakers = self.last[1]  # the same words go on in the next paragraph
        return speakers, cue

    def _note_asked(self, marks: Marks, speakers: tuple[str, ...]) -> None:
        """Keep whom a question is put to, who answers where the next paragraph is what somebody says."""
        tail = self.said.tail(marks)
        for start, words in ((self.said.clause_start(marks), marks.before), (marks.after, marks.after + len(tail))):
            asked = ASKED.search(self.text, start, words)
            if asked is not None and self.text[marks.end - 1] in "？?":
                named = self.who.people.at(asked.end())
                whom = (named.entity.name,) if named else self.who.pronoun(asked.start()) if asked["whom"] else ()
                if whom and whom != speakers:
                    self.asked = (max(marks.after, words), whom)

    def _follows_at_once(self, left: Marks, right: Marks) -> bool:
        return right.before <= left.after + 1 and "\n" in self.text[left.end : right.start]

    def _goes_on_below(self, marks: Marks) -> bool:
        """Say whether a quotation is left open and the next paragraph opens it again, as speech over several is set."""
        return self.text[marks.end : marks.end + 1] == "\n" and self.text[marks.end + 1 : marks.end + 2] in {"“", "「"}

    def _speakers(self, marks: Marks) -> tuple[tuple[str, ...], str | None]:
        said: str | None = None
        for reader in (self._handed_on, self._cue_right_before, self._verb_after, self._verb_before, self._around):
            speakers, cue = reader(marks)
            said = said or cue
            if speakers or (cue and reader != self._verb_after):
                return speakers, said
        return (), said

    def _handed_on(self, marks: Marks) -> tuple[tuple[str, ...], str | None]:
        """王慧那句“…”, 在王慧看来，“…”."""
        start = self.said.clause_start(marks)
        view = IN_VIEW.search(self.text, start, marks.before)
        if view is not None and view.end() == marks.before:
            return self.who.source(view), view["cue"]
        return self.said.handed_on(marks), None

    def _cue_right_before(self, marks: Marks) -> tuple[tuple[str, ...], str | None]:
        """王慧说：“…”."""
        start = self.said.clause_start(marks)
        head = self.text[start : marks.before]
        cue = CUE_END.search(head) or TOLD.search(head)
        if cue is None or (
            cue["cue"] in {"道", "问", "答", "写", "讲", "喊", "称", "说"}
            and head.rstrip()[-1:] not in {":", "：", "，", ",", cue["cue"][-1]}
        ):
            return (), None
        stop = start + cue.start()
        return self.who.subject(start, stop), cue["cue"]

    def _verb_after(self, marks: Marks) -> tuple[tuple[str, ...], str | None]:
        """“…”王慧说."""
        tail = self.said.tail(marks)
        if not tail.strip("，, ") or (self.text[marks.end - 1] in ENDS and not tail):
            return (), None
        cue = last_cue(tail)
        if cue is None or self._leads_on(marks, cue):
            return (), None
        return self.who.subject(marks.after, marks.after + cue.start()), cue["cue"]

    def _leads_on(self, marks: Marks, cue: re.Match[str]) -> bool:
        """Say whether the verb after a finished quotation introduces what follows it."""
        finished = self.text[marks.end - 1] in ENDS
        if finished and self.text[marks.before - 1 : marks.before] in {"：", ":"}:
            return True  # who speaks stands before the colon
        if self.text[marks.after + cue.end() + 1 : marks.after + cue.end() + 2] in {"“", "「"}:
            return _NEXT.search(self.text, marks.after, marks.after + cue.start()) is not None
        follows = self.text[marks.after + cue.end() : marks.after + cue.end() + 1] in {"，", ",", "：", ":"}
        inside = self.text[marks.before - 1 : marks.before] not in {"", "\n", "\u3000"}
        return finished and follows and inside and self.text[marks.before - 1] in ENDS

    def _verb_before(self, marks: Marks) -> tuple[tuple[str, ...], str | None]:
        """王慧说，她很高兴，“…” and a cue in the sentence before."""
        start = self.said.clause_start(marks)
        head = self.text[start : marks.before]
        if not head.strip():
            return self._sentence_before(start)
        cue = _leading_cue(head)
        if cue is None:
            return (), None
        speakers = self.who.subject(start, start + cue.start())
        return (speakers, cue["cue"]) if speakers else ((), None)

    def _sentence_before(self, start: int) -> tuple[tuple[str, ...], str | None]:
        if start == 0 or self.text[start - 1] == "\n" or self.text[start - 1] in "”」":
            return (), None
        sentence = self.sentences.at(start - 1)
        head = self.text[sentence.start : start]
        cue = None if "”" in head or "」" in head else last_cue(head)
        if cue is None:
            return (), None
        return self.who.subject(sentence.start, sentence.start + cue.start()), cue["cue"]

    def _around(self, marks: Marks) -> tuple[tuple[str, ...], str | None]:
        """Find the person whom the same sentence, or the one after, is about."""
        start = self.said.clause_start(marks)
        group = self.who.group(start, marks.before)
        if group and not self.who.named_inside(marks, set(group)):
            return group, None
        head = self.text[start : marks.before]
        if not head.strip():
            return self._alone(marks), None
        if re.search(r"[让使令](?!我)[\u4e00-\u9fff]*(?:居民|大家|他人|村民|群众|人们)", head):
            return (), None
        return self.who.pronoun(start) if PRONOUN.search(head) or self._continues(start) else (), None

    def _alone(self, marks: Marks) -> tuple[str, ...]:
        """Return who says a sentence that stands by itself, with nothing around it that tells of saying."""
        tail = self.said.tail(marks)
        if MANNER.search(tail):
            named = self.who.people.within(marks.after, marks.after + len(tail))
            if named:
                return (named[0].entity.name,)
            if PRONOUN.search(tail):
                return self.who.pronoun(marks.before)
        paragraph = self.text.rfind("\n", 0, marks.before) + 1
        if self.text[paragraph : marks.before].strip():
            spoken = self.last[1] if self.last[0] >= paragraph else ()
            spoken = self._acting(marks, paragraph) or spoken
            return spoken or self.who.of_paragraph(marks.before) or self._said_above(paragraph)
        if self.asked[1] and not self.text[self.asked[0] : marks.before].strip("。！!… \u3000\n"):
            return self.asked[1]
        return self._next_subject(marks) or self._said_above(paragraph) or self.who.pronoun(marks.before)

    def _acting(self, marks: Marks, paragraph: int) -> tuple[str, ...]:
        """Return who does something to another in the sentence right before a quotation."""
        if self.text[marks.before - 1] in "”」\n":
            return ()
        sentence = self.sentences.at(marks.before - 1)
        return self.who.acting(max(sentence.start, paragraph), marks.before)

    def _next_subject(self, marks: Marks) -> tuple[str, ...]:
        """Return whom the words right after the quotation begin with, or who is said there to have spoken them."""
        border = CLAUSE.search(self.text, marks.after)
        later = CLAUSE.search(self.text, border.end(), border.end() + 60) if border and border[0] == "，" else None
        if border and later and SAID_SO.search(self.text, border.end(), later.start()):
            border = later
        stop = min(border.start() if border else len(self.text), marks.after + 60)
        rest = self.who.people.within(marks.after, stop)
        if not rest or "\n" in self.text[marks.after : rest[0].start] or not self.who.subjects.is_subject(rest[0]):
            return ()
        return (rest[0].entity.name,)

    def _said_above(self, paragraph: int) -> tuple[str, ...]:
        """Return who spoke last in the paragraph before."""
        above = self.text.rfind("\n", 0, max(0, paragraph - 1)) + 1
        return self.last[1] if self.last[0] >= above else ()

    def _continues(self, start: int) -> bool:
        """Say whether he or she is spoken of right before, in the same paragraph."""
        before = self.text[max(0, start - 60) : start]
        return bool(before) and before[-1] != "\n" and PRONOUN.search(before) is not None


def _leading_cue(head: str) -> re.Match[str] | None:
    """Return the verb of speaking in what leads up to a quotation: one that ends a clause rather than 在陈述时|表示."""
    inside = None
    for match in VERB.finditer(head):
        if head[match.end() : match.end() + 1] in {"，", ",", "：", ":", ""}:
            return match
        inside = inside or (match if len(match["cue"]) > 1 else None)
    return inside
