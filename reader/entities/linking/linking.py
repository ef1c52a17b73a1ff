"""One document's names: every occurrence of a name, one type for each, and who is who."""

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from ahocorasick_rs import AhoCorasick, MatchKind

from reader.entities.linking.nicknames import nicknames
from reader.entities.linking.short_names import abbreviates, key_of_team, keys_of_body, short_names
from reader.entities.linking.short_persons import (
    BEFORE,
    HIDDEN,
    addressed,
    is_kept_back,
    is_masked,
    keys_of_person,
    masked_forms,
    masked_name,
    patterns,
    short_surname,
)
from reader.entities.linking.short_places import keys_of_place, shortens
from reader.entities.names.beside import latin_names, nicks, things
from reader.entities.names.brands import brands
from reader.entities.names.candidates import Candidate, longest_stepwise
from reader.entities.names.gazetteer import surname_of, surnames
from reader.entities.names.lexicon import table
from reader.entities.names.places import ADMIN
from reader.entities.networks.segmentation import cutter
from reader.entities.steps import pieces, stepwise
from reader.entities.types import EntityType

_TRUSTED = 0.6
_ALONE = 0.85
_PIECE = 20_000
_FORMS_STEP = 200
_NAMES_STEP = 2_000
# Where a name begins, and where it goes on.
_FIRST, _INSIDE = 1, 2
_LONG_NAME = 3
_SHORTEST = 2
_DOING = frozenset(
    "拉带说问答笑哭走来去在对让叫把被给买卖看听想都又还已将从到是做读讲唱打接送坐站跑拿找请写穿吃喝骑扛抱"
)
_NAMES: frozenset[EntityType] = frozenset({"PER", "LOC", "ORG"})


@dataclass(frozen=True, slots=True)
class Group:
    """Forms that name one entity: the fullest and the others, simplified; `entered` where the reader said so."""

    type: EntityType
    name: str
    forms: tuple[str, ...]
    entered: bool = False


def settle(text: str, found: Sequence[Candidate], borders: bytearray) -> Generator[None, None, list[Candidate]]:
    """Find each trusted name everywhere and give each form one type; a piece of the work at each step.

    Args:
        text: the whole simplified text.
        found: what the rules propose, without overlaps.
        borders: 1 where words begin or end.
    """
    found = yield from stepwise(_told(text, found))
    people = {text[one.start : one.end] for one in found if one.type == "PER"}
    found = yield from stepwise(_without_verb(text, one, people) for one in found)
    made = yield from brands(text, _pieces(text), borders)
    found = yield from longest_stepwise([*found, *made])
    types = yield from _types(text, found)
    settled = yield from stepwise(
        Candidate(one.start, one.end, types.get(text[one.start : one.end], one.type), one.confidence, one.rank)
        if one.type in _NAMES
        else one
        for one in found
    )
    names = yield from _trusted(text, settled)
    names |= yield from _shortened(text, names)
    called = patterns(form for form, (kind, _) in names.items() if kind == "PER")
    people = {form for form, (kind, _) in names.items() if kind == "PER"}
    names |= {form: ("PER", _TRUSTED) for form in masked_forms(people, frozenset(text)) if form not in names}
    for base, piece in _pieces(text):
        names |= addressed(piece, called, borders[base : base + len(piece) + 1])
        names |= {nick: ("LOC", _TRUSTED) for nick, full in nicknames(piece) if names.get(full, ("", 0))[0] == "LOC"}
        yield
    if not names:
        return settled
    settled = yield from stepwise(_whole(text, one, names) for one in settled)
    taken = bytearray(len(text) + 1)
    for number, one in enumerate(settled):
        taken[one.start : one.end] = bytes((_FIRST, *(_INSIDE for _ in range(len(one) - 1))))
        if number % _NAMES_STEP == 0:
            yield
    forms = list(names)
    matcher = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest)
    for base, piece in _pieces(text):
        for number, start, end in matcher.find_matches_as_indexes(piece):
            kind, confidence = names[forms[number]]
            start, end = base + start, base + end  # noqa: PLW2901 - in the whole text
            if _free(taken, start, end) and _stands_alone(start, end, kind, borders):
                settled.append(Candidate(start, end, kind, confidence * 0.9))
        yield
    return (yield from longest_stepwise(settled))


def _free(taken: bytearray, start: int, end: int) -> bool:
    """Say whether a name may stand here: over nothing, or over names that lie wholly inside it: 深言|智能."""
    if not any(taken[start:end]):
        return True
    return end - start > _LONG_NAME and taken[start] != _INSIDE and taken[end] != _INSIDE and _FIRST in taken[start:end]


def _told(text: str, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the names without those that the words beside them say to be none, and with what they add."""
    latin = [*latin_names(text, found), *nicks(text, found)]
    places = {place for one in latin for place in range(one.start, one.end)}
    nobody = things(text, found)
    yield from latin
    for one in found:
        told = one.type == "PER" and text[one.start : one.end] in nobody
        if not told and places.isdisjoint(range(one.start, one.end)):
            yield one


def _without_verb(text: str, one: Candidate, people: Set[str]) -> Candidate:
    """Return a name without the verb behind a person whom the text names without it too: 简乐欣|代写, 简乐欣."""
    if (
        one.type == "PER"
        and len(one) > _SHORTEST
        and text[one.start : one.end - 1] in people
        and (text[one.end - 1] in _DOING or cutter().knows(text[one.end - 1 : one.end + 1]))
    ):
        return replace(one, end=one.end - 1)
    return one


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield the text in pieces of whole lines, each with its place."""
    return ((start, text[start:end]) for start, end in pieces(text, _PIECE))


def _shortened(
    text: str, names: Mapping[str, tuple[EntityType, float]]
) -> Generator[None, None, dict[str, tuple[EntityType, float]]]:
    """Return the short forms of organisations that the text uses by themselves too."""
    shorter = ((form, name) for name, (kind, _) in names.items() if kind == "ORG" for form in short_names(name))
    of = {form: name for form, name in (yield from stepwise(shorter)) if form not in names and len(form) > 1}
    apart: Counter[str] = Counter()
    # The full names are looked for with their forms, so that a form inside its full name is none by itself.
    known = [*of, *of.values()]
    matcher = AhoCorasick(known, matchkind=MatchKind.LeftmostLongest)
    for _, piece in _pieces(text):
        apart.update(known[number] for number, _, _ in matcher.find_matches_as_indexes(piece))
        yield
    return {
        form: ("ORG", min(names[name][1], _TRUSTED + 0.1))
        for form, name in of.items()
        if apart[form] >= (1 if len(form) > 2 else 2)
    }


def _whole(text: str, found: Candidate, names: Mapping[str, tuple[EntityType, float]]) -> Candidate:
    """Return a name with the character that it has elsewhere: 詹雅|筑, 内|罗毕 where the text knows the whole."""
    longer = text[found.start : found.end + 1]
    if found.type == "PER" and len(found) == 2 and longer[2:] and longer in names and names[longer][0] == "PER":
        return replace(found, end=found.end + 1)
    wider = text[max(0, found.start - 1) : found.end]
    if found.type == "PER" and len(wider) > 2 and wider in names and names[wider][0] == "LOC":
        return replace(found, start=found.start - 1, type="LOC")
    return found


def _types(text: str, found: Iterable[Candidate]) -> Generator[None, None, dict[str, EntityType]]:
    """Return the type of each form, by the sum of confidences."""
    votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for number, one in enumerate(found):
        if one.type in _NAMES:
            votes[text[one.start : one.end]][one.type] += int(one.confidence * 1000)
        if number % _NAMES_STEP == 0:
            yield
    types: dict[str, EntityType] = {}
    for number, (form, count) in enumerate(votes.items()):
        types[form] = count.most_common(1)[0][0]
        if number % _NAMES_STEP == 0:
            yield
    return types


def _trusted(text: str, found: Iterable[Candidate]) -> Generator[None, None, dict[str, tuple[EntityType, float]]]:
    """Return the names that may be looked for everywhere, with type and confidence."""
    counts: Counter[str] = Counter()
    best: dict[str, tuple[EntityType, float]] = {}
    for number, one in enumerate(found):
        if number % _NAMES_STEP == 0:
            yield
        form = text[one.start : one.end]
        if one.type not in _NAMES or len(form) < (2 if one.type != "ORG" else 3):
            continue
        if form.startswith(BEFORE) and one.confidence < _ALONE:
            continue
        counts[form] += 1
        if form not in best or best[form][1] < one.confidence:
            best[form] = (one.type, one.confidence)
    return {
        form: known
        for form, known in best.items()
        if known[1] >= (_TRUSTED if counts[form] > 1 or len(form) > 2 else _ALONE)
    }


def _stands_alone(start: int, end: int, kind: EntityType, borders: bytearray) -> bool:
    """Say whether a name found by its letters is a name here and not a part of other words."""
    if borders[start] and borders[end]:
        return True
    return end - start >= (3 if kind == "PER" else 4)


def group(
    forms: Mapping[tuple[EntityType, str], int], short: Mapping[str, str], text: str = ""
) -> Generator[None, None, list[Group]]:
    """Put the forms of a document together by whom they name; a piece of the work at each step.

    Args:
        forms: the forms in reading order, with counts.
        short: declared short forms with the full ones.
        text: the whole text, which tells whose title 王主任 has where several persons are named 王.
    """
    by_type: dict[EntityType, list[str]] = defaultdict(list)
    for kind, form in forms:
        by_type[kind].append(form)
    heads: dict[tuple[EntityType, str], str] = {}
    for kind, names in by_type.items():
        index = _Names(kind)
        yield from index.add(names)
        yield from index.read_titles(names, text)
        for number, form in enumerate(names):
            declared = short.get(form)
            heads[kind, form] = declared if declared in index.known else index.full(form)
            if number % _FORMS_STEP == 0:
                yield
    groups: dict[tuple[EntityType, str], list[str]] = {}
    for (kind, form), head in heads.items():
        final = heads.get((kind, head), head)
        groups.setdefault((kind, final), []).append(form)
    return [Group(kind, head, tuple(members)) for (kind, head), members in groups.items()]


class _Names:
    """The forms of one type, found quickly by what a short form shares with them."""

    def __init__(self, kind: EntityType) -> None:
        self._kind: EntityType = kind
        self._titles: set[str] = set()
        self.known: set[str] = set()
        self._shared: dict[str, list[str]] = defaultdict(list)

    def add(self, names: Iterable[str]) -> Iterator[None]:
        """Take names in, some hundred at a step."""
        keys_of = _KEYS.get(self._kind)
        for number, name in enumerate(names):
            self.known.add(name)
            for key in set(keys_of(name)) if keys_of else ():
                self._shared[key].append(name)
            if number % _FORMS_STEP == 0:
                yield

    def read_titles(self, forms: Iterable[str], text: str) -> Iterator[None]:
        """Note which titles stand beside the names that a short form of a person may mean, in one pass."""
        if self._kind != "PER":
            return
        wanted: set[str] = set()
        for form in forms:
            if surname := short_surname(form):
                title = form.removeprefix(surname)
                fits = [name for name in self._shared.get(surname, ()) if name != form]
                if title and len(fits) > 1:
                    wanted.update(each for name in fits for each in (title + name, name + title))
        if not wanted:
            return
        known = list(wanted)
        yield
        matcher = AhoCorasick(known)
        yield
        for _, piece in _pieces(text):
            self._titles.update(known[at] for at, _, _ in matcher.find_matches_as_indexes(piece, overlapping=True))
            yield

    def full(self, form: str) -> str:
        """Return the full name that a form stands for; itself where none or more than one fits."""
        fits = {name for name in self._fits(form) if name != form}
        fits = fits if len(fits) < 2 else self._heads(fits)
        if len(fits) > 1 and self._kind == "PER" and (surname := short_surname(form)):
            fits = self._titled(fits, form.removeprefix(surname))
        return fits.pop() if len(fits) == 1 else form

    def _heads(self, fits: set[str]) -> set[str]:
        """Return those of several whom none of the others names in full: 青海队 is 青海天佑德, as 青海男篮 is."""
        short = {one for one in fits if len((set(self._fits(one)) & fits) - {one}) == 1}
        return fits - short if short < fits else fits

    def _behind_masks(self, form: str) -> list[str]:
        """Return the persons whom a masked name may be; none where one of them is named 李某华 on purpose."""
        if self._kind != "PER" or not is_masked(form):
            return []
        fits = [name for name in self._shared.get(surname_of(form) or "", ()) if masked_name(form, name)]
        return [] if any(map(is_kept_back, fits)) else fits

    def _titled(self, fits: set[str], title: str) -> set[str]:
        """Return those whom the text gives a title, as 王主任 names; 蕭翁 is one whose given name is kept back."""
        masked = {name for name in fits if any(mark in name for mark in "姓某○〇")}
        if title in HIDDEN:
            return masked
        if len(fits - masked) == 1:
            return fits - masked  # 苟教授 is 苟建功 and not 苟某
        return {name for name in fits if {title + name, name + title} & self._titles} if title else fits

    def _fits(self, form: str) -> Iterator[str]:
        if self._kind == "PER":
            surname = short_surname(form)
            foreign = "" if "·" in form or surname or form in surnames() else form
            yield from self._shared.get(foreign, ())
            yield from self._shared.get(surname or "", ())
            if surname and form.startswith(BEFORE):
                yield from self._shared.get(form, ())
            yield from self._behind_masks(form)
        elif self._kind == "LOC":
            yield from (form + suffix for suffix in ADMIN if form + suffix in self.known)
            yield from (full for full in table("places", "short").get(form, "").split() if full in self.known)
            yield from self._shared.get(form, ())
            yield from (name for name in self._shared.get(form[:2], ()) if shortens(form, name))
            if len(form) == 2 and form[1] in ADMIN:
                yield from (full for full in self.known if full.startswith(form[0]) and len(full) > 2)
        elif self._kind == "ORG":
            yield from self._shared.get(form, ())
            yield from (name for name in self._shared.get(form[0], ()) if abbreviates(form, name))
            yield from self._shared.get(key_of_team(form), ())


# What a short form of a name may be looked up by.
_KEYS: Mapping[EntityType, Callable[[str], Iterable[str]]] = {
    "PER": keys_of_person,
    "LOC": keys_of_place,
    "ORG": keys_of_body,
}
