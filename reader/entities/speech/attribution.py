"""Who speaks, where the words around a quotation say so: a verb before it or behind it, or whose words they are.

::

    何玉兰 | 说 | ：“今年收成好。”      the verb before
    “今年收成好。” | 何玉兰 | 说        the verb after
    何玉兰 | 那句 | “收成好”            handed on
"""

import re

from reader.entities.speech.conversation import Conversation
from reader.entities.speech.cues import CUE_END, IN_VIEW, TOLD, VERB, last_cue
from reader.entities.speech.quotation_marks import Marks
from reader.entities.speech.said import ENDS, Said
from reader.entities.speech.speakers import Speakers

# Who speaks, and the verb that says so.
Told = tuple[tuple[str, ...], str | None]
# Someone else speaks after the one who spoke: “…。”李明|接着|说，“…”
_NEXT = re.compile("接着|接话|插话|回答|[也又则回]")


class Attribution:
    """Reads who speaks from the verbs of speaking around a quotation, and where none says so from the conversation."""

    def __init__(self, text: str, who: Speakers, said: Said, conversation: Conversation) -> None:
        self.text = text
        self.who = who
        self.said = said
        self.conversation = conversation

    def of(self, marks: Marks) -> Told:
        """Return who speaks, and the verb; the verb alone where the text has one but names nobody."""
        said: str | None = None
        for reader in (self._handed_on, self._cue_right_before, self._verb_after, self._verb_before, self._around):
            speakers, cue = reader(marks)
            said = said or cue
            if speakers or (cue and reader != self._verb_after):
                return speakers, said
        return (), said

    def _around(self, marks: Marks) -> Told:
        return self.conversation.around(marks), None

    def _handed_on(self, marks: Marks) -> Told:
        """王慧那句“…”, 在王慧看来，“…”."""
        start = self.said.clause_start(marks)
        view = IN_VIEW.search(self.text, start, marks.before)
        if view is not None and view.end() == marks.before:
            return self.who.source(view), view["cue"]
        return self.said.handed_on(marks), None

    def _cue_right_before(self, marks: Marks) -> Told:
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

    def _verb_after(self, marks: Marks) -> Told:
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
        if finished and self.text[marks.before - 1 : marks.before] in {"，", ","} and self._verb_before(marks)[0]:
            return True  # 她说，他不爱讲话，“…。”|学会在唁电中称
        if self.text[marks.after + cue.end() + 1 : marks.after + cue.end() + 2] in {"“", "「"}:
            return _NEXT.search(self.text, marks.after, marks.after + cue.start()) is not None
        follows = self.text[marks.after + cue.end() : marks.after + cue.end() + 1] in {"，", ",", "：", ":"}
        inside = self.text[marks.before - 1 : marks.before] not in {"", "\n", "\u3000"}
        return finished and follows and inside and self.text[marks.before - 1] in ENDS

    def _verb_before(self, marks: Marks) -> Told:
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

    def _sentence_before(self, start: int) -> Told:
        if start == 0 or self.text[start - 1] == "\n" or self.text[start - 1] in "”」":
            return (), None
        sentence = self.conversation.sentences.at(start - 1)
        head = self.text[sentence.start : start]
        cue = None if "”" in head or "」" in head else last_cue(head)
        if cue is None:
            return (), None
        return self.who.subject(sentence.start, sentence.start + cue.start()), cue["cue"]


def _leading_cue(head: str) -> re.Match[str] | None:
    """Return the verb of speaking in what leads up to a quotation: one that ends a clause rather than 在陈述时|表示."""
    inside = None
    for match in VERB.finditer(head):
        if head[match.end() : match.end() + 1] in {"，", ",", "：", ":", ""}:
            return match
        inside = inside or (match if len(match["cue"]) > 1 else None)
    return inside
