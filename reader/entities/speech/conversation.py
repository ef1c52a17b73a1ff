"""Who speaks, where no verb says so: the one the passage tells of, who spoke above or who was asked.

::

    翻到最后一页给他看。 | “…。”               who does something to another right before
    “…？”何玉兰问张三。 | “…。”                who was asked, in the next paragraph
"""

import re

from reader.entities.sentences import SentenceIndex
from reader.entities.speech.cues import ASKED, MANNER, PRONOUN, SAID_SO
from reader.entities.speech.quotation_marks import Marks
from reader.entities.speech.said import CLAUSE, Said
from reader.entities.speech.speakers import Speakers


class Conversation:
    """Keeps who spoke last and who was asked, and tells by that and by the passage who speaks next."""

    def __init__(self, text: str, who: Speakers, said: Said, sentences: SentenceIndex) -> None:
        self.text = text
        self.who = who
        self.said = said
        self.sentences = sentences
        self.last: tuple[int, tuple[str, ...]] = (-1, ())
        self.asked: tuple[int, tuple[str, ...]] = (-1, ())

    def note(self, marks: Marks, speakers: tuple[str, ...]) -> None:
        """Keep who has spoken, and whom a question was put to."""
        self.last = (marks.end, speakers)
        self._note_asked(marks, speakers)

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

    def around(self, marks: Marks) -> tuple[str, ...]:
        """Find the person whom the same sentence, or the one after, is about."""
        start = self.said.clause_start(marks)
        group = self.who.group(start, marks.before)
        if group and not self.who.named_inside(marks, set(group)):
            return group
        head = self.text[start : marks.before]
        if not head.strip():
            return self._alone(marks)
        if re.search(r"[让使令](?!我)[\u4e00-\u9fff]*(?:居民|大家|他人|村民|群众|人们)", head):
            return ()
        return self.who.pronoun(start) if PRONOUN.search(head) or self._continues(start) else ()

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
