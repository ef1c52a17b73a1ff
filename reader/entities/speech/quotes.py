"""Direct and indirect speech, with the speaker where the text says who it is.

::

    “今年收成好。” | 何玉兰 | 说        the verb after
    何玉兰 | 说 | ：“今年收成好。”      the verb before
    据 | 何玉兰 | 介绍 | ，今年收成好。  reported, kind indirect
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.entities.sentences import SentenceIndex
from reader.entities.speech.attribution import Attribution, Told
from reader.entities.speech.conversation import Conversation
from reader.entities.speech.quotation_marks import Marks, pairs
from reader.entities.speech.reported import Reported
from reader.entities.speech.said import Said
from reader.entities.speech.speakers import Speakers
from reader.entities.types import Entity, Quote
from reader.text.span import Span


def find_quotes(text: str, people: Sequence[Entity]) -> list[Quote]:
    """Return what the text says that someone said, in reading order."""
    return sorted(_Reader(text, people).read(), key=lambda quote: (quote.span.start, quote.kind))


class _Reader:
    def __init__(self, text: str, people: Sequence[Entity]) -> None:
        self.text = text
        self.marks = list(pairs(text))
        sentences = SentenceIndex(text)
        self.who = Speakers(text, people, sentences)
        self.said = Said(text, self.who)
        self.conversation = Conversation(text, self.who, self.said, sentences)
        self.attribution = Attribution(text, self.who, self.said, self.conversation)

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
            self.conversation.note(marks, quote.speakers)
            yield from (replace(one, speakers=quote.speakers) for one in going_on)
            going_on = []
        yield from going_on
        yield from Reported(self.text, self.who).read(speech)

    def _said_by(self, marks: Marks, speech: Sequence[Marks]) -> Told:
        speakers, cue = self.attribution.of(marks)
        if not speakers and speech and self._follows_at_once(speech[-1], marks):
            speakers = self.conversation.last[1]  # the same words go on in the next paragraph
        return speakers, cue

    def _follows_at_once(self, left: Marks, right: Marks) -> bool:
        return right.before <= left.after + 1 and "\n" in self.text[left.end : right.start]

    def _goes_on_below(self, marks: Marks) -> bool:
        """Say whether a quotation is left open and the next paragraph opens it again, as speech over several is set."""
        return self.text[marks.end : marks.end + 1] == "\n" and self.text[marks.end + 1 : marks.end + 2] in {"“", "「"}
