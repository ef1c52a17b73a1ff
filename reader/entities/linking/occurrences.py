"""Every occurrence of a document's names, and one type for each form."""

from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from reader.entities.linking.nicknames import nicknames
from reader.entities.linking.short_names import short_names
from reader.entities.linking.short_persons import BEFORE, Calls, masked_forms
from reader.entities.names.beside import latin_names, nicks, things
from reader.entities.names.brands import brands
from reader.entities.names.candidates import Candidate, longest_stepwise
from reader.entities.names.lexicon import table
from reader.entities.networks.segmentation import cutter
from reader.entities.steps import stepwise, text_pieces
from reader.entities.types import EntityType

# Names that may be looked for everywhere: type and confidence of each form.
_Known = dict[str, tuple[EntityType, float]]

_TRUSTED = 0.6
_ALONE = 0.85
_CALLED = 0.7
_NAMES_STEP = 2_000
# Where a name begins, and where it goes on.
_FIRST, _INSIDE = 1, 2
_LONG_NAME = 3
_SHORTEST = 2
_DOING = frozenset(
    "拉带说问答笑哭走来去在对让叫把被给买卖看听想都又还已将从到是做读讲唱打接送坐站跑拿找请写穿吃喝骑扛抱"
)
_NAMES: frozenset[EntityType] = frozenset({"PER", "LOC", "ORG"})


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
    made = yield from brands(text, text_pieces(text), borders)
    found = yield from longest_stepwise([*found, *made])
    settled = yield from _typed(text, found)
    names = yield from _trusted(text, settled)
    names |= yield from _other_forms(text, names, borders)
    if not names:
        return settled
    settled = yield from stepwise(_whole(text, one, names) for one in settled)
    everywhere = yield from _everywhere(text, names, settled, borders)
    return (yield from longest_stepwise([*settled, *everywhere]))


def _other_forms(text: str, names: _Known, borders: bytearray) -> Generator[None, None, _Known]:
    """Return the forms that stand for these names: short ones, masked ones, with a title, nicknames of places."""
    forms = yield from _shortened(text, names)
    people = {form for form, (kind, _) in (names | forms).items() if kind == "PER"}
    calls = Calls(people)
    forms |= {form: ("PER", _TRUSTED) for form in masked_forms(people, frozenset(text)) if form not in names}
    forms |= dict.fromkeys(_by_nickname(text, names), ("LOC", _TRUSTED))
    for base, piece in text_pieces(text):
        called = calls.find(piece, borders[base : base + len(piece) + 1])
        forms |= dict.fromkeys(called, ("PER", _CALLED))
        places = (nick for nick, full in nicknames(piece) if names.get(full, ("", 0))[0] == "LOC")
        forms |= dict.fromkeys(places, ("LOC", _TRUSTED))
        yield
    return forms


def _by_nickname(text: str, names: _Known) -> Iterator[str]:
    """Yield what everybody calls places that the text names: 魔都 where 上海 is named."""
    for nick, full in table("places", "nicknames").items():
        if nick not in names and nick in text and any(names.get(one, ("", 0))[0] == "LOC" for one in full.split()):
            yield nick


def _everywhere(
    text: str, names: _Known, settled: Sequence[Candidate], borders: bytearray
) -> Generator[None, None, list[Candidate]]:
    """Return the places where a name stands that nobody proposed there."""
    taken = bytearray(len(text) + 1)
    for number, one in enumerate(settled):
        taken[one.start : one.end] = bytes((_FIRST, *(_INSIDE for _ in range(len(one) - 1))))
        if number % _NAMES_STEP == 0:
            yield
    forms = list(names)
    matcher = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.NoncontiguousNFA)
    found: list[Candidate] = []
    for base, piece in text_pieces(text):
        for number, first, last in matcher.find_matches_as_indexes(piece):
            kind, confidence = names[forms[number]]
            start, end = base + first, base + last
            if _free(taken, start, end, kind) and stands_alone(text, start, end, kind, borders):
                found.append(Candidate(start, end, kind, confidence * 0.9))
        yield
    return found


def _free(taken: bytearray, start: int, end: int, kind: EntityType) -> bool:
    """Say whether a name may stand here: over nothing, or over names that lie wholly inside it: 深言|智能, 区|永康."""
    if not any(taken[start:end]):
        return True
    long_enough = end - start > _LONG_NAME - (kind == "PER")
    return long_enough and _INSIDE not in (taken[start], taken[end]) and _FIRST in taken[start:end]


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


def _shortened(text: str, names: Mapping[str, tuple[EntityType, float]]) -> Generator[None, None, _Known]:
    """Return the short forms of organisations that the text uses by themselves too."""
    shorter = ((form, name) for name, (kind, _) in names.items() if kind == "ORG" for form in short_names(name))
    of = {form: name for form, name in (yield from stepwise(shorter)) if form not in names and len(form) > 1}
    apart: Counter[str] = Counter()
    # The full names are looked for with their forms, so that a form inside its full name is none by itself.
    known = [*of, *of.values()]
    matcher = AhoCorasick(known, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.NoncontiguousNFA)
    for _, piece in text_pieces(text):
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


def _typed(text: str, found: Sequence[Candidate]) -> Generator[None, None, list[Candidate]]:
    """Return the names with one type for each form, by the sum of confidences."""
    votes: dict[str, dict[EntityType, int]] = defaultdict(dict)
    for number, one in enumerate(found):
        if one.type in _NAMES:
            of = votes[text[one.start : one.end]]
            of[one.type] = of.get(one.type, 0) + int(one.confidence * 1000)
        if number % _NAMES_STEP == 0:
            yield
    chosen = yield from stepwise((form, max(of, key=of.__getitem__)) for form, of in votes.items())
    types = dict(chosen)
    kinds = (types.get(text[one.start : one.end], one.type) if one.type in _NAMES else one.type for one in found)
    return (
        yield from stepwise(
            one if one.type == kind else replace(one, type=kind) for one, kind in zip(found, kinds, strict=True)
        )
    )


def _trusted(text: str, found: Iterable[Candidate]) -> Generator[None, None, _Known]:
    """Return the names that may be looked for everywhere, with type and confidence."""
    counts: Counter[str] = Counter()
    best: _Known = {}
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


def stands_alone(text: str, start: int, end: int, kind: EntityType, borders: bytearray) -> bool:
    """Say whether a name found by its letters is a name here and not a part of other words."""
    if borders[start] and borders[end]:
        return True
    if end - start >= (_LONG_NAME if kind == "PER" else _LONG_NAME + 1):
        return True
    # 去|听雨楼, whose words the networks cut 去听|雨楼; but no 南山区 in 云南山区
    return end - start == _LONG_NAME and not any(cutter().knows(text[at - 1 : at + 1]) for at in (start, end) if at)
