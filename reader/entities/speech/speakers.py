"""Who speaks: the subject of a verb of speaking, as names, a description as worded, or nobody."""

import re
from collections.abc import Sequence

from reader.entities.roles.titles import title_at_end, title_at_start
from reader.entities.sentences import Named, NameIndex, SentenceIndex
from reader.entities.speech.cues import (
    BODY,
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
from reader.entities.speech.quotation_marks import Marks
from reader.entities.speech.subjects import Subjects
from reader.entities.types import Entity

_NEAR = 400
# He or she begins the clause and so is its subject, whoever was named in the one before: 粉丝问那是谁，|她|说.
_HE = re.compile(r"(?:但|而|可|于是|接着|随后|后来|不过|只是|对此|因此|最后)?(?P<he>他|她)(?![们的和与、])")
# In front of a body these make it a place, or whom something is done to: 在法院裁决.
_WHERE = frozenset("在于到向从被对由给")
# The other one does something in turn: 劝她下山，|她|不肯。
_DOES = re.compile(r"[，,；;](?:可|但|而)?(?:他|她)(?!们)")
# A body told of before: 该所, 该公司.
_THIS_BODY = re.compile(r"该(?:[所厂店校院局公司行社台馆队会]|公司|集团|机构|部门|协会|医院|学校)$")
_JOINT = re.compile(r"[、和与及]|以及|跟")


class Speakers:
    """Reads who is spoken of at a place, from the names known in the text."""

    def __init__(self, text: str, people: Sequence[Entity], sentences: SentenceIndex) -> None:
        self.text = text
        self.people = NameIndex(entity for entity in people if entity.type == "PER")
        self.bodies = NameIndex(entity for entity in people if entity.type in {"ORG", "LOC"})
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
            self.pronoun(start)
            if PRONOUN.search(head) or not clause.strip("，, 还也又则并接着随后") or len(clause) <= 4
            else ()
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
        described = DESCRIPTION.search(bare)
        if described and THIS_ONE.match(described["who"]) and (who := self.pronoun(stop - len(bare))):
            return who
        bodies = self.bodies.within(start, stop)
        if described:
            return (self._with_body(bare, described, self.text.rfind(bare, start, stop), bodies),)
        if bodies and (bodies[-1].entity.type == "ORG" or bodies[-1].end == stop):
            return (bodies[-1].entity.name,)
        if not bodies and (body := BODY.search(bare)) and bare[: body.start()][-1:] not in _WHERE:
            return (body[0],)
        unnamed = None if bodies else _unnamed(bare)
        return () if unnamed is None else (unnamed,)

    def _with_body(self, bare: str, described: re.Match[str], at: int, bodies: Sequence[Named]) -> str:
        """Return a description as worded, with the body in front that it belongs to, and nothing else in front.

        ::

            教育局 | 一位不愿具名的工作人员
            昨天 | 一位不愿具名的工作人员     not when
        """
        one_of = _ONE_OF.search(bare, 0, described.end("who"))
        if one_of is None:
            return _whole_description(described["who"], [one.entity.name for one in bodies])
        front = at + one_of.start()
        end = front - (self.text[front - 1] == "的")
        body = next((one.start for one in bodies if one.end == end and one.entity.type == "ORG"), None)
        if body is None:
            body = at if _BODY_LIKE.fullmatch(bare, 0, one_of.start()) else front
        return self.text[body : at + described.end("who")]

    def body(self, start: int, stop: int) -> str | None:
        """Return the body whose name or description ends a stretch of text, as 检方 and 一审法院; None otherwise."""
        named = self.bodies.before(stop)
        if named is not None and named.end == stop and named.start >= start and named.entity.type == "ORG":
            return None if self.text[named.start - 1 : named.start] in _WHERE else named.entity.name
        described = BODY.search(self.text, start, stop)
        return None if described is None or self.text[described.start() - 1] in _WHERE else described[0]

    def owner(self, start: int, stop: int) -> tuple[str, ...]:
        """Return whose the words are that a text hands on, from what stands right in front: 谢若兰, 该所."""
        named = self.people.before(stop)
        if named is not None and named.end == stop and named.start >= start:
            return (named.entity.name,)
        if self.text[stop - 1] in {"他", "她"}:
            return self.pronoun(stop - 1)
        this = _THIS_BODY.search(self.text, start, stop)
        body = self.body(start, stop) or (this[0] if this else None)
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


def _whole_description(worded: str, bodies: Sequence[str]) -> str:
    """Return a description with the name of its body whole: 安局发言人 is 保安局发言人."""
    for name in bodies:
        for at in range(1, len(name)):
            if worded.startswith(name[at:]):
                return name[:at] + worded
    return worded


_ONE_OF = re.compile(r"[一两几数多](?:位|名)(?=[\u4e00-\u9fff])")
# A body that no name is known for, by how such end: 天成所|一位不愿具名的合伙人.
_BODY_LIKE = re.compile(r"[\u4e00-\u9fff]{1,10}(?:[所局厅院校行社厂店台馆]|公司|集团|大学|中心|协会|事务所|基金)的?")


def _names(found: Named | None) -> tuple[str, ...]:
    return () if found is None else (found.entity.name,)


_LONGEST_DESCRIPTION = 12


def _unnamed(clause: str) -> str | None:
    """Return who speaks where only a profession or standing is said: 保安, 一旁的护士."""
    start = title_at_end(clause, len(clause))
    if start is None:
        return None
    return clause if len(clause) <= _LONGEST_DESCRIPTION and "的" in clause else clause[start:]
