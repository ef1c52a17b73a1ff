"""The posts, titles and descriptions that the text gives a person, as worded.

::

    据 | 河湾街道办事处主任 | 陈立新 | 介绍        before the name: back to the verb, the mark or the other name
    老党员 | 何玉兰 | 是 | 东风社区退休干部 | ，   before the name and after 是
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.entities.names.lexicon import terms
from reader.entities.roles.phrases import LONGEST, Phrases
from reader.entities.roles.titles import title_at_end, title_at_start
from reader.entities.sentences import Named, NameIndex, SentenceIndex
from reader.entities.speech.subjects import called, outside_speech
from reader.entities.types import Entity, Role
from reader.text.span import Span

_COLLECTIVE = tuple(terms("titles", "collective"))
# After a name these address someone politely, or are the verb of the sentence.
_NOT_AFTER = terms("titles", "not_after")
_IS = re.compile(
    r"(?:同志|先生|女士)?(?:[（(][^（）()]{1,14}[）)])?(?:[，,]?(?:男|女))?(?:[，,]?(?:今年|现年|年近)?[\d一二三四五六七八九十]{1,4}岁)?(?:，|,)?\s?(?:同时)?(?:也|还|又|曾经|曾|现|原|则|便|都|过去|以前|从前|生前|此前|本来|原本|后来|如今|现在|早年|当时|一直|一度)?(?:就是|正是|只是|不仅是|当选为|晋升为|升任为|被任命为|被聘为|被选为|受聘为|是|系|为|现任|时任|历任|曾任|担任|出任|兼任|升任|调任|就任|接任|当选|任|作为|身为|当上|当(?!班(?!长|主任)|值(?!日生)))"
    r"(?:了|过)?(?:[\d一二两三四五六七八九十几]{1,3}多?年(?:的)?)?(?:一名|一位|一个|一家|首位|首名|唯一的)?"
)
# Posts told one after the other: 曾任…，2019年起担任…
_CAREER = re.compile(
    r"(?:曾任|现任|现为|现系|原为|后任|继任|改任|续任|连任|转任|时任|历任|原任|先后任|担任|出任|兼任|升任|调任|转任|改任|就任|接任|当选为|当选|被任命为|被选为|被聘为|受聘为|"
    r"晋升为|升为|获任|辞去|卸任|成了|成为|做过|当过|干过|转为|改行当|转行做|退休前是|当时还是|(?<=[，,])(?:也|还|又|同时|更)?是(?=[一首]|唯一)|当上|(?:如今|现在|原来|本来|曾经|曾)是|当(?![地时年天日场中前作然事局晚即]|班(?!长|主任)|值(?!日生))|(?<=[，,年月起后曾并队厂校院所局社团部站])任(?![务何意命性期教免]))(?:了|过)?(?:[\d一二两三四五六七八九十几]{1,3}多?年(?:的)?)?(?:一名|一位|首位|首名|首个|唯一的?)?"
)
# Behind a body or a place, where nothing else can be meant: 在|驻外使馆|任二等秘书
_SERVES = re.compile(
    r"(?:担任|出任|任|当(?!班(?!长|主任)|值(?!日生)))(?:了|过)?(?:一名|一位)?(?![务何意命性期教地时年天日场中前作然事局晚即])"
)
# What is said of a post that is given up: 辞去|市长|职务
_GIVEN_UP = re.compile(r"(?:职务|一职|之职|职位)(?:的(?:请求|申请|决定))?$")
# A post that somebody else's words hand over: 组长由|张三|担任
_BY = re.compile(r"(?P<post>[^，,。；：、！？“”\n]{2,20}?)(?:一职)?(?:由|暂由)[^，,。；！？“”\n]{0,24}$")
_TAKES_ON = re.compile(r"(?:同志|先生|女士)?(?:担任|出任|兼任|接任)(?![\u4e00-\u9fff])")
# The person told of before: 这位|前工程师|在, 这位42岁的|创始人|是
_THIS_ONE = re.compile(
    r"这[位名](?P<post>[^，,。；！？“”\n]{2,24}?)(?=[在是说把对从将也曾又已就却没找用看想实亲主首仍正不很终刚最再当给向因为被跟拿带收写出回到来去发]|，)"
)
_AGE = re.compile(r"(?:年近)?[\d一二三四五六七八九十]{1,4}岁的")
_CAREER_REACH = 240
_SENTENCE_STOP = re.compile(r"[。！？!?\n“”]")
# A clause that leads up to the name: 时任副县长的…, 担任村委会主任已有八年的…
_RELATIVE = re.compile(
    r"(?:时任|曾任|现任|历任|担任|出任|兼任|身为|作为|当上|当过|做过|当选为|当选)(?:过|了)?(?:一名|一位)?"
    r"([^，,。；！？“”\n]{2,30}?)(?:已有?(?:近|约)?[^，,。；！？“”\n的]{1,4}年(?:之久)?)?的$"
)
_AS = re.compile(r"(?:作为|身为|身兼)(?:一名|一位|一个)?([^，,。；！？“”\n]{2,30})[，,]$")
# What stands between marks behind a name: posts, and what tells of a life before it comes to them.
_ITEM = re.compile(
    r"[，,（(]\s?(?:时任|现任|原任|曾任|现为|原为|原是|曾是|也是|是|系|男|女)?\s?(?P<words>[^，,。；！？（）()“”\n]{1,30})(?=[，,。）)])"
)
# 田桂枝，1987年生，某学院毕业，某小学教师
_LIFE = re.compile(
    r"男|女|[\d一二三四五六七八九十]{1,4}岁|[^，,。；！？\n“”]{1,16}(?:(?<![学医先究])生|出生|(?<![负责发言始])人|族|籍|毕业|学历|文化程度|党员)"
)
_ITEMS = 8
# What only a post can be where a post is told, whether or not a dictionary has it: 仓管员.
_PLAIN_POST = re.compile(r"(?:[\u4e00-\u9fff]{2,16}的)?[\u4e00-\u9fff]{2,4}[员师匠]")
# 水利会前会长、|现任|县议员
_STILL = re.compile("(?<=、)(?:现任|时任|现为|也是|又是|同时也是)$")
_JOINTS = re.compile(r"[、和与及\s]|以及")


def find_roles(text: str, entities: Sequence[Entity]) -> dict[str, tuple[Role, ...]]:
    """Return the roles of each person that has any, by the person's id, in reading order."""
    return _Reader(text, entities).read()


class _Reader:
    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self.text = text
        self.names = NameIndex(entity for entity in entities if entity.type in {"PER", "LOC", "ORG"})
        self.phrases = Phrases(text, self.names)
        self.sentences = SentenceIndex(text)
        self.subjects = outside_speech(text, self.names, self.sentences)

    def read(self) -> dict[str, tuple[Role, ...]]:
        found: dict[str, dict[str, Role]] = {}
        for named in self.names:
            if named.entity.type != "PER":
                continue
            for span in self._spans(named):
                self._note(found, named, span)
        for named in called(self.text, self.subjects):
            for span in (*self._predicate(named), *self._career(named)):
                self._note(found, named, span)
        for this_one, span in self._described():
            self._note(found, this_one, span)
        return {id: tuple(sorted(_without_parts(roles.values()), key=_place)) for id, roles in found.items()}  # noqa: A001

    def _described(self) -> Iterator[tuple[Named, Span]]:
        """Read what the person told of before is called: 这位前工程师在会上说."""
        for match in _THIS_ONE.finditer(self.text):
            start, end = match.span("post")
            start = age.end() if (age := _AGE.search(self.text, start, end)) else start
            following = self.names.within(end, end + 1)
            if following or any(each.entity.type == "PER" for each in self.names.within(start, end)):
                continue
            said = self.subjects.spoken(match.start())
            if not said and title_at_end(self.text, end, start) is not None and self.phrases.is_post(start, end):
                person = self.subjects.he_or_she(match.start())
                if person is not None:
                    yield Named(match.start(), match.end(), person.entity), Span(start, end)

    def _note(self, found: dict[str, dict[str, Role]], named: Named, span: Span) -> None:
        worded = span.of(self.text)
        role = Role(worded, span, self.sentences.at(named.start))
        found.setdefault(named.entity.id, {}).setdefault(worded, role)

    def _spans(self, named: Named) -> Iterator[Span]:
        yield from self._before(named)
        yield from self._title_after(named)
        yield from self._predicate(named)
        yield from self._career(named)
        yield from self._apposition(named)
        yield from self._leading(named, _AS)
        yield from self._leading(named, _RELATIVE)
        if _TAKES_ON.match(self.text, named.end):
            yield from self._leading(named, _BY)

    def _before(self, named: Named) -> Iterator[Span]:
        """Read titles that stand right before the name: 社区治保组组长纪明."""
        end = named.start
        if self.text[end - 1 : end] in {" ", "\u3000", "：", ":"}:
            end -= 1  # 记者 王云, 项目负责人：王云
        floor, found = self.phrases.floor(end), False
        while end > floor and title_at_end(self.text, end, floor) is not None:
            start = self.phrases.start(floor, end)
            if start is None:
                return
            found = True
            yield Span(start, end)
            # 入党积极分子、社区治保组组长: one more role before the enumeration comma
            still = _STILL.search(self.text, floor, start)
            start = still.start() if still else start
            if start <= floor or self.text[start - 1] != "、":
                return
            end = start - 1
        if not found:
            yield from self._shared(named)

    def _shared(self, named: Named) -> Iterator[Span]:
        """Read a title that several names share: 记者张三、李四."""
        before = self.names.before(named.start)
        steps = 0
        while before is not None and before.entity.type == "PER" and steps < 6:
            if not _JOINTS.fullmatch(self.text[before.end : named.start]):
                return
            end = before.start - (self.text[before.start - 1 : before.start] in {" ", "\u3000"})
            head = title_at_end(self.text, end, max(0, end - 5))
            if head is not None:
                if self.text.endswith(_COLLECTIVE, head, end):
                    yield from self._before(before)
                return
            named, before, steps = before, self.names.before(before.start), steps + 1

    def _title_after(self, named: Named) -> Iterator[Span]:
        """Read a title that stands right after the name, 王慧主任; before another name it is whose, 王慧|女婿|李明."""
        inside = title_at_end(self.text, named.end, named.start) is not None
        if len(named.entity.name) < 2 or inside:
            return
        end = title_at_start(self.text, named.end)
        if (
            end
            and self.text[named.end] != "的"  # 王慧的|姐姐 drives no taxi
            and self.text[named.end : end] not in _NOT_AFTER
            and self.text[end : end + 1] not in {"们", "会", "室", "团"}
            and ((following := self.names.at(end)) is None or following.entity.type != "PER")
        ):
            yield Span(named.end, end)

    def _predicate(self, named: Named) -> Iterator[Span]:
        """Read what follows 是, 时任, 担任, as in 何玉兰是东风社区退休干部."""
        match = _IS.match(self.text, named.end)
        if match is not None:
            yield from self._phrase(match.end(), self.phrases.clause_end(match.end()))

    def _career(self, named: Named) -> Iterator[Span]:
        """Read the posts that the rest of the sentence tells, up to the next person."""
        limit = min(len(self.text), named.end + _CAREER_REACH)
        stop = _SENTENCE_STOP.search(self.text, named.end, limit)
        end = stop.start() if stop else limit
        within = self.names.within(named.end, end)
        others = (each for each in within if each.entity.type == "PER" and not self.text.startswith("的", each.end))
        following = next((each.start for each in others), min(len(self.text), end + LONGEST))
        for match in _CAREER.finditer(self.text, named.end, min(following, end)):
            yield from self._phrase(match.end(), min(following, self.phrases.clause_end(match.end())))
        for each in within:
            serves = _SERVES.match(self.text, each.end) if each.end < following else None
            if serves:
                yield from self._phrase(serves.end(), min(following, self.phrases.clause_end(serves.end())))

    def _phrase(self, start: int, stop: int) -> Iterator[Span]:
        """Yield the roles that `[start, stop)` enumerates, if it is nothing else."""
        if any(name.entity.type == "PER" for name in self.names.within(start, stop)):
            return
        place = start
        for part in self.text[start:stop].split("、"):
            end = place + len(_GIVEN_UP.sub("", part))
            titled = title_at_end(self.text, end, place) is not None or _PLAIN_POST.fullmatch(self.text, place, end)
            if titled and self.phrases.is_post(place, end):
                yield Span(place, end)
            place += len(part) + 1

    def _apposition(self, named: Named) -> Iterator[Span]:
        """Read what stands between commas or in brackets after the name, as in 周立，时任副县长."""
        place = named.end
        for _ in range(_ITEMS):
            item = _ITEM.match(self.text, place)
            if item is None:
                return
            roles = list(self._phrase(*item.span("words")))
            yield from roles
            if not roles and _LIFE.fullmatch(item["words"]) is None:
                return
            place = item.end()

    def _leading(self, named: Named, pattern: re.Pattern[str]) -> Iterator[Span]:
        """Read the post that the words right before the name tell: 作为项目负责人，陈以恒; 时任副县长的周立."""
        shift = max(0, named.start - LONGEST)
        match = pattern.search(self.text[shift : named.start])
        if match:
            yield from self._phrase(match.start(1) + shift, match.end(1) + shift)


def _place(role: Role) -> int:
    return role.span.start if role.span else 0


def _without_parts(roles: Iterable[Role]) -> list[Role]:
    """Leave out a role that repeats the end of a longer one: 主任 beside 街道办主任, but not 书记 beside 副书记."""
    found = list(roles)
    return [role for role in found if not any(other is not role and _ends_so(other.text, role.text) for other in found)]


def _ends_so(role: str, end: str) -> bool:
    return role.endswith(end) and role[: len(role) - len(end)][-1:] not in {"副", "前", "原"}
