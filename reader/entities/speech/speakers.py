"""Who speaks: the subject of a verb of speaking, as names, a description as worded, or nobody."""

import re
from collections.abc import Sequence

from reader.entities.names.lexicon import tokens
from reader.entities.roles.titles import title_at_end, title_at_start
from reader.entities.sentences import Named, NameIndex, SentenceIndex
from reader.entities.speech.bylines import outside_bylines
from reader.entities.speech.cues import (
    BOTH,
    DESCRIPTION,
    PRONOUN,
    SOMEONE,
    THEY,
    THIS_ONE,
    TO_OTHER,
    TO_WHOM,
    WORDED,
    bare_subject,
)
from reader.entities.speech.descriptions import Descriptions
from reader.entities.speech.quotation_marks import Marks
from reader.entities.speech.subjects import Subjects
from reader.entities.types import Entity

_NEAR = 400
_SHORT = 4
# He or she begins the clause and so is its subject, whoever was named in the one before: 粉丝问那是谁，|她|说.
_HE = re.compile(r"(?:但|而|可|于是|接着|随后|后来|不过|只是|对此|因此|最后)?(?P<he>他|她)(?![们的和与、])")
# The other one does something in turn: 劝她下山，|她|不肯。
_DOES = re.compile(r"[，,；;](?:可|但|而)?(?:他|她)(?!们)")
_JOINT = re.compile(r"[、和与及]|以及|跟")


class Speakers:
    """Reads who is spoken of at a place, from the names known in the text."""

    def __init__(self, text: str, people: Sequence[Entity], sentences: SentenceIndex) -> None:
        self.text = text
        self.people = NameIndex(outside_bylines(text, (entity for entity in people if entity.type == "PER")))
        self.bodies = NameIndex(entity for entity in people if entity.type in {"ORG", "LOC"})
        self.descriptions = Descriptions(text, self.bodies)
        self.subjects = Subjects(text, self.people, sentences)

    def subject(self, start: int, stop: int) -> tuple[str, ...]:
        """Return who speaks in `text[start:stop]`, which ends at the verb."""
        stop = self._before_whom(start, stop)
        head = self.text[start:stop]
        clause = re.split(r"[，,：:]", head)[-1] or head
        own = self._own_subject(clause, stop)
        return self.group(start, stop) or self._unnamed_subject(head, start, stop) if own is None else own

    def _own_subject(self, clause: str, stop: int) -> tuple[str, ...] | None:
        """Return whom the verb's own clause says to speak, whoever was named before; None where it doesn't say."""
        if SOMEONE.search(clause):
            return ()
        if begins := _HE.match(clause):
            return self.pronoun(stop - len(clause) + begins.start("he"))
        worded = WORDED.fullmatch(bare_subject(clause.strip()))
        named = (one for one in self.people.within(stop - len(clause), stop) if not self.subjects.possesses(one))
        return None if worded is None or any(named) else (worded["who"],)

    def _unnamed_subject(self, head: str, start: int, stop: int) -> tuple[str, ...]:
        """Return who speaks where no name stands before the verb: he or she, or a description as worded."""
        clause = re.split(r"[，,：:]", head)[-1] or head
        bare = bare_subject(clause.strip())
        if THEY.fullmatch(bare):
            return ()
        if PRONOUN.search(clause):
            return self.pronoun(start)
        return self._described(bare, start, stop) or (
            self.pronoun(start) if PRONOUN.search(head) or _says_nothing_of_who(clause) else ()
        )

    def _before_whom(self, start: int, stop: int) -> int:
        """Return where the words end before whom one speaks to; 向 and 朝 in a name are no prepositions."""
        at = start
        while found := TO_WHOM.search(self.text, at, stop):
            if not self.people.covers(found.start()):
                return found.start()
            at = found.start() + 1
        return stop

    def _described(self, bare: str, start: int, stop: int) -> tuple[str, ...]:
        """Return who speaks where the subject is no person's name: 两人, a description, a body, a profession."""
        if BOTH.search(bare):
            return self.last_two(stop)
        who = self._this_one(bare, stop)
        worded = () if who else self.descriptions.of(bare, start, stop)
        return who or worded

    def _this_one(self, bare: str, stop: int) -> tuple[str, ...]:
        """Return the person whom a description means who was told of before: 这位|创始人."""
        described = DESCRIPTION.search(bare)
        return self.pronoun(stop - len(bare)) if described and THIS_ONE.match(described["who"]) else ()

    def owner(self, start: int, stop: int) -> tuple[str, ...]:
        """Return whose the words are that a text hands on, from what stands right in front: 谢若兰, 该所."""
        named = self.people.before(stop)
        if named is not None and named.end == stop and named.start >= start:
            return (named.entity.name,)
        if self.text[stop - 1] in {"他", "她"}:
            return self.pronoun(stop - 1)
        body = self.descriptions.body(start, stop) or self.descriptions.this_body(start, stop)
        return () if body is None else (body,)

    def acting(self, start: int, stop: int) -> tuple[str, ...]:
        """Return the person who does something to him or her in a stretch of text, if it tells that of anybody."""
        for named in self.people.within(start, stop):
            if self.subjects.is_subject(named) and not self.subjects.possesses(named):
                acts = TO_OTHER.search(self.text, named.end, stop)
                return (named.entity.name,) if acts and not _DOES.search(self.text, acts.end(), stop) else ()
        return ()

    def group(self, start: int, stop: int) -> tuple[str, ...]:
        """Return the persons who are the subject: the last group of joined names that nobody speaks to."""
        people = [named for named in self.people.within(start, stop) if not self.addressed(named)]
        people = [
            named for named in people if not self.subjects.possesses(named) or self.text.startswith("的话", named.end)
        ]
        people = [named for named in people if self.subjects.is_subject(named)] or people
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
        gap = self.text[title_at_start(self.text, left.end) or left.end : right.start]
        if gap[:1] in {"和", "、"} and not re.search(r"[，,。了]", gap) and title_at_end(gap, len(gap)) is not None:
            return gap[:1]
        return (
            gap[:1]
            if len(gap) <= 12
            and not re.search(r"[，,。的了]", gap)
            and _JOINT.match(gap)
            and not gap.startswith(("跟", "与"))
            else gap
        )

    def addressed(self, named: Named) -> bool:
        """Say whether someone speaks to the person named here."""
        if self.people.covers(named.start - 1):
            return False
        return self.text[named.start - 1 : named.start] in {"对", "向", "给"} or self.text[
            named.start - 2 : named.start
        ] in {"告诉", "采访", "询问", "感谢"}

    def pronoun(self, before: int) -> tuple[str, ...]:
        """Return the person whom he or she names."""
        return _names(self.subjects.he_or_she(before))

    def of_paragraph(self, before: int) -> tuple[str, ...]:
        """Return the person whom the paragraph tells of up to a place."""
        return _names(self.subjects.of_paragraph(before))

    def last_two(self, before: int) -> tuple[str, ...]:
        """Return the two persons named last before a place, in reading order; nobody where there are fewer."""
        names: dict[str, None] = {}
        named = self.people.before(before)
        while named is not None and len(names) < 2 and before - named.end <= _NEAR:
            if not self.subjects.spoken(named.start):
                names.setdefault(named.entity.name)
            named = self.people.before(named.start)
        return tuple(reversed(names)) if len(names) == 2 else ()

    def subject_close(self, start: int, stop: int) -> tuple[str, ...]:
        """Return the subject of a reporting verb: it must stand in the verb's own clause, or open the sentence."""
        comma = max(self.text.rfind("，", start, stop), self.text.rfind(",", start, stop)) + 1
        own = max(start, comma)
        if own > start and not self.text[own:stop].strip() and (group := self.group(start, own)):
            return group  # 邻居端来茶，|告诉他
        return self.subject(own, stop) or self.group(start, stop)

    def named_inside(self, marks: Marks, names: set[str]) -> bool:
        """Say whether the quoted words speak of one of these persons."""
        return any(named.entity.name in names for named in self.people.within(marks.start, marks.end))

    def source(self, match: re.Match[str]) -> tuple[str, ...]:
        """Return whom 据……介绍 names: a person, a body, or a description as worded."""
        people = self.people.within(match.start("who"), match.end("who"))
        bodies = self.bodies.within(match.start("who"), match.end("who"))
        if not people and PRONOUN.fullmatch(match["who"]):
            return self.pronoun(match.start())
        if people or bodies:
            return ((people or bodies)[-1].entity.name,)
        return () if match["who"] in {"", "了解", "悉", "此前"} else (match["who"],)


def _says_nothing_of_who(clause: str) -> bool:
    """Say whether what stands before a verb of speaking tells only when or how, not by whom: 随后, but not 研究."""
    bare = clause.strip("，, 还也又则并接着随后")
    return len(bare) <= _SHORT and all(kind not in {"n", "m"} for _, _, kind in tokens(bare, 0, len(bare)))


def _names(found: Named | None) -> tuple[str, ...]:
    return () if found is None else (found.entity.name,)
