"""Speakers without a name, as the text words them: 一位不愿具名的职员, 一审法院, 保安局发言人, 一旁的护士."""

import re
from collections.abc import Sequence

from reader.entities.names.gazetteer import surname_of
from reader.entities.roles.titles import title_at_end
from reader.entities.sentences import Named, NameIndex
from reader.entities.speech.cues import BODY, DESCRIPTION

# In front of a body these make it a place, or whom something is done to: 在法院裁决.
_WHERE = frozenset("在于到向从被对由给")
# A body told of before: 该所, 该公司.
_THIS_BODY = re.compile(r"该(?:[所厂店校院局公司行社台馆队会]|公司|集团|机构|部门|协会|医院|学校)$")
# The company told of before, and how the names of companies end
_COMPANY = re.compile(r"(?:(?<=[，,。；：！？“”「」\n 　])|\A)(?:该|本)?(?:公司|集团)\Z")
_COMPANY_NAME = re.compile(r"(?:公司|集团)\Z")
_COMPANY_REACH = 1_000
_ONE_OF = re.compile(r"[一两几数多](?:位|名)(?=[\u4e00-\u9fff])")
# A body that no name is known for, by how such end: 天成所|一位不愿具名的合伙人.
_BODY_LIKE = re.compile(r"[\u4e00-\u9fff]{1,10}(?:[所局厅院校行社厂店台馆]|公司|集团|大学|中心|协会|事务所|基金)的?")
_LONGEST = 12
_POST = re.compile(r"[\u4e00-\u9fff·]{2,16}")
_NAME = re.compile("[\u4e00-\u9fff]{2,4}")


class Descriptions:
    """Reads how a text describes who speaks."""

    def __init__(self, text: str, bodies: NameIndex) -> None:
        self.text = text
        self.bodies = bodies

    def of(self, bare: str, start: int, stop: int) -> tuple[str, ...]:
        """Return who speaks by the subject of a clause, `bare`, which ends `text[start:stop]`."""
        described = DESCRIPTION.search(bare)
        bodies = self.bodies.within(start, stop)
        if not bodies and (company := self._company(self.text.rfind(bare, start, stop) + len(bare))):
            return (company,)
        if described:
            return (self._with_body(bare, described, self.text.rfind(bare, start, stop), bodies),)
        if bodies and (bodies[-1].entity.type == "ORG" or bodies[-1].end == stop):
            return (self._of_body(bodies[-1], self.text.rfind(bare, start, stop) + len(bare)),)
        if not bodies and (body := BODY.search(bare)) and bare[: body.start()][-1:] not in _WHERE:
            return (body[0],)
        unnamed = None if bodies else _unnamed(bare)
        return () if unnamed is None else (unnamed,)

    def _of_body(self, body: Named, end: int) -> str:
        """Return who speaks for a body where words follow its name: a post, somebody whom nobody knows, or itself.

        ::

            教育局 | 局长             the post as worded
            检察院 | 检察员 | 阙问尘   a name that isn't known
            教育局 | 昨天             the body
        """
        if not _POST.fullmatch(self.text, body.end, end):
            return body.entity.name
        for place in range(end, body.end + 1, -1):
            if title_at_end(self.text, place, body.end) is not None:
                name = self.text[place:end]
                if not name:
                    return self.text[body.start : end]
                return name if _NAME.fullmatch(name) and surname_of(name) else body.entity.name
        return body.entity.name

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
        if company := self._company(stop):
            return company
        described = BODY.search(self.text, start, stop)
        return None if described is None or self.text[described.start() - 1] in _WHERE else described[0]

    def _company(self, stop: int) -> str | None:
        """Return the company that 公司 or 该公司 right before a place means: the last one named before it."""
        meant = _COMPANY.search(self.text, max(0, stop - 4), stop)
        named = self.bodies.before(meant.start()) if meant else None
        while named is not None and stop - named.end <= _COMPANY_REACH:
            if _COMPANY_NAME.search(named.entity.name):
                return named.entity.name
            named = self.bodies.before(named.start)
        return None

    def this_body(self, start: int, stop: int) -> str | None:
        """Return the words for a body told of before that end a stretch of text: 该所."""
        this = _THIS_BODY.search(self.text, start, stop)
        return None if this is None else this[0]


def _whole_description(worded: str, bodies: Sequence[str]) -> str:
    """Return a description with the name of its body whole: 安局发言人 is 保安局发言人."""
    for name in bodies:
        for at in range(1, len(name)):
            if worded.startswith(name[at:]):
                return name[:at] + worded
    return worded


def _unnamed(clause: str) -> str | None:
    """Return who speaks where only a profession or standing is said: 保安, 一旁的护士."""
    start = title_at_end(clause, len(clause))
    if start is None:
        return None
    return clause if len(clause) <= _LONGEST and "的" in clause else clause[start:]
