"""Whom a passage is about: the grammatical subjects of its sentences, and whom he or she names.

::

    许麗花 | 在碼頭等了兩夜。 | 她 | 說，        the subject of the sentence before
    銀行將獎金發給 | 詹雅筑 | 。 | 她 | 說，      an object, where no sentence of the paragraph has a person as subject
    单于骁 | 跑过来抱住 | 他 | 。 | 他 | 答，      not 单于骁, who does something to him
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from reader.entities.names.lexicon import tokens
from reader.entities.roles.titles import INSIDE, title_at_end
from reader.entities.sentences import Named, NameIndex, SentenceIndex
from reader.entities.speech.cues import PRONOUN
from reader.entities.speech.quotation_marks import pairs
from reader.text.span import Span

_NEAR = 400
# How far back a story is read for whom it is about, in characters, and how much oftener it must name that person.
_STORY = 3_000
_OFTEN = 3
_PARAGRAPHS = 4
_CLAUSE_BORDER = re.compile(r"[，,。；;！!？?：:\n“”「」『』（）()…—]")
_GOVERNED = re.compile(
    r"(?:[到了着过给见问请让派找带叫是为有住抱陪帮替把被对向跟朝同与]|告诉|采访|询问|感谢|按照|根据|还有|包括|例如|比如)$"
)
# Verbs with somebody as their object that the dictionary has as nouns
_MEETS = frozenset({"会见", "任命"})
# What somebody does to another person, whatever is said of that one in between: 老蓝把护照|递给|窗口里的民警韦柳.
_HANDED = re.compile(r"[递交送还塞寄][给到]|[把将].{1,12}给|(?<![面应])[对向朝](?![于来前])")
_POSSESSED = re.compile(r"的|[一二两三]家|(?:夫妇|夫妻)?家(?=[里中的门])")
# He who speaks or thinks may well be whom the pronoun of his own clause names: 张三说他不去.
_OWN_WORDS = re.compile(r"[说称觉想怕问答道]|认为|表示|知道|以为|希望|相信")
_OTHER = re.compile(r"(?<![其和])(?:他|她)(?!们|自己|[的俩人])")
_STOP = re.compile(r"[。！？!?]")
_QUOTED = re.compile(r"[“”「」『』：:]")
# A relative or friend of somebody may as well be the one whom he or she names: 李明|的女儿
_SOMEBODY = re.compile(
    r"[^，,。；：！？“”「」\n]{0,6}(?:[父母]亲|[爸妈]|[妻儿孙]子|丈夫|太太|女儿|[孙外]女|[兄弟姐妹哥姊嫂婶叔伯舅姑姨爷奶婆友]|同[学事]|[徒弟]弟|师[父傅])"
)
# He or she as the subject of what follows: 他是…, 退休前，他当过…
_HE = re.compile(
    r"(?:(?<=[，,。；！？\n\s的”」后时前今年月日])|^)(?:他|她)(?![们的])(?=[^。！？\n“”「」]{0,50}?(?:是|为|任|当|做过|成为|成了))"
)


class Subjects:
    """Finds whom the sentences of a text are about."""

    def __init__(self, text: str, people: NameIndex, sentences: SentenceIndex) -> None:
        self._text = text
        self._people = people
        self._sentences = sentences
        self._speech: list[Span] = []

    def note_speech(self, span: Span) -> None:
        """Leave out what is said from now on when looking for whom the text tells of; spans come in reading order."""
        self._speech.append(span)

    def he_or_she(self, before: int) -> Named | None:
        """Return whom he or she names at a place: the last subject told of before, not far off."""
        objects: list[Named] = []
        owners: list[Named] = []
        lines = _PARAGRAPHS
        for sentence in self._back(before):
            end = min(sentence.end, before)
            told = self._told(sentence, end)
            subjects = [named for named in told if self.is_subject(named)]
            if subjects:
                if any(one.entity.id != subjects[0].entity.id and self.is_subject(one) for one in owners):
                    return None  # 汪水木|走了。|秦若岚|的文章还在。他说
                above = "\n" in self._text[subjects[0].start : before]
                return self._protagonist(subjects[0], before) if above else subjects[0]
            objects = objects or told
            owners += self._owners(sentence, end)
            if self._text.startswith("\n", sentence.start - 1) or "\n" in self._text[sentence.start : end]:
                lines -= 1
                if objects or owners or not lines:
                    break
        return objects[-1] if objects else self._only(owners)

    def _protagonist(self, found: Named, before: int) -> Named:
        """Return whom a story is about rather than someone whom an earlier paragraph tells of in passing."""
        named = Counter(one.entity.id for one in self._people.within(max(0, before - _STORY), before))
        most, times = named.most_common(1)[0]
        if times < _OFTEN * named[found.entity.id]:
            return found
        return next(one for one in self._people if one.entity.id == most)

    def of_paragraph(self, before: int) -> Named | None:
        """Return the person whom a paragraph tells of up to a place: its first subject, or whom its pronouns name."""
        start = self._text.rfind("\n", 0, before) + 1
        named = [one for one in self._people.within(start, before) if not self.spoken(one.start)]
        subject = next((one for one in named if self.is_subject(one) and not self.possesses(one)), None)
        pronoun = next(
            (found for found in PRONOUN.finditer(self._text, start, before) if not self.spoken(found.start())), None
        )
        if pronoun is not None and (subject is None or pronoun.start() < subject.start):
            return self.he_or_she(pronoun.start()) or subject
        return subject or next((one for one in named if not self.possesses(one)), None)

    def is_subject(self, named: Named) -> bool:
        """Say whether nothing before a name in its clause governs it: no verb, no preposition."""
        floor = max(0, named.start - 60)
        border = max((found.end() for found in _CLAUSE_BORDER.finditer(self._text, floor, named.start)), default=floor)
        start = max(border, self._text.rfind("的", border, named.start) + 1)
        if self._text.endswith("的是", border, start + 1):
            return True  # 敲门|的是|组长张三
        others = self._people.within(border, named.start)
        if others and _HANDED.search(self._text, others[0].end, named.start):
            return False
        if _GOVERNED.search(self._text, start, named.start):
            return False
        place = start
        for other in self._people.within(start, named.start):
            place = max(place, other.end)
        words = tokens(self._text, place, title_at_end(self._text, named.start, place) or named.start)
        return not any(
            self._text[left:right] in _MEETS or (kind == "v" and self._text[left:right] not in INSIDE)
            for left, right, kind in words
        )

    def possesses(self, named: Named) -> bool:
        """Say whether a name only tells whose something is: 萧翁|的女儿."""
        return _POSSESSED.match(self._text, named.end) is not None

    def spoken(self, offset: int) -> bool:
        """Say whether a place lies in what somebody says."""
        place = bisect_right(self._speech, offset, key=lambda span: span.start)
        return bool(place) and offset < self._speech[place - 1].end

    def _owners(self, sentence: Span, end: int) -> list[Named]:
        """Return the persons of whom a sentence tells only what is theirs: 巴奈|的家族搬走了."""
        return [
            named
            for named in self._people.within(sentence.start, end)
            if self.possesses(named) and not self.spoken(named.start)
        ]

    def _only(self, owners: list[Named]) -> Named | None:
        """Return the one person whose things are told of, if nobody else is who may be meant."""
        alone = len({one.entity.id for one in owners}) == 1
        return owners[0] if alone and not any(_SOMEBODY.match(self._text, one.end) for one in owners) else None

    def _back(self, before: int) -> Iterator[Span]:
        """Yield the sentences that tell something, from the one around a place backwards to the last headline."""
        at = before - 1
        while at >= 0 and before - at <= _NEAR:
            sentence = self._sentences.at(at)
            if sentence.end <= before and self._is_headline(sentence):
                return
            if sentence.end > before or _STOP.search(self._text, sentence.start, sentence.end):
                yield sentence
            at = sentence.start - 1

    def _is_headline(self, sentence: Span) -> bool:
        """Say whether a line has neither a stop nor speech in it; who was told of above it is not he or she below."""
        whole = sentence.start == 0 or self._text[sentence.start - 1] == "\n"
        words = self._text[sentence.start : sentence.end]
        return whole and bool(words.strip()) and not _STOP.search(words) and not _QUOTED.search(words)

    def _told(self, sentence: Span, end: int) -> list[Named]:
        """Return the persons whom a sentence is about, and not about him or her and them."""
        return [
            named
            for named in self._people.within(sentence.start, end)
            if not self.spoken(named.start)
            and not self.possesses(named)
            and not self._after_pronoun(sentence.start, named.start)
            and not self._does_to_other(named, end)
        ]

    def _after_pronoun(self, start: int, stop: int) -> bool:
        return any(not self.spoken(found.start()) for found in PRONOUN.finditer(self._text, start, stop))

    def _does_to_other(self, named: Named, end: int) -> bool:
        """Say whether the person does something to him or her, who then is someone else."""
        border = _CLAUSE_BORDER.search(self._text, named.end, end)
        clause = Span(named.end, border.start() if border else end)
        other = _OTHER.search(self._text, clause.start, clause.end)
        return other is not None and not _OWN_WORDS.search(self._text, clause.start, other.start())


def outside_speech(text: str, names: NameIndex, sentences: SentenceIndex) -> Subjects:
    """Return what finds whom the sentences of a text are about, with all that is quoted left out."""
    people = {named.entity.id: named.entity for named in names if named.entity.type == "PER"}
    subjects = Subjects(text, NameIndex(people.values()), sentences)
    for marks in pairs(text):
        subjects.note_speech(Span(marks.start, marks.end))
    return subjects


def called(text: str, subjects: Subjects) -> Iterator[Named]:
    """Yield where he or she stands for a person who is or was something, outside of what is quoted: 他|是|退休会计."""
    for found in _HE.finditer(text):
        if not subjects.spoken(found.start()) and (person := subjects.he_or_she(found.start())) is not None:
            yield Named(found.start(), found.end(), person.entity)
