"""Who is who: the forms of one document put together by whom they name."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from reader.entities.linking.short_names import abbreviates, key_of_team, keys_of_body
from reader.entities.linking.short_persons import (
    BEFORE,
    HIDDEN,
    KIN,
    is_kept_back,
    is_masked,
    keys_of_person,
    masked_name,
    short_surname,
)
from reader.entities.linking.short_places import keys_of_place, shortens
from reader.entities.names.gazetteer import surname_of, surnames
from reader.entities.names.lexicon import table
from reader.entities.names.places import ADMIN
from reader.entities.steps import text_pieces
from reader.entities.types import EntityType

_STEP = 200


@dataclass(frozen=True, slots=True)
class Group:
    """Forms that name one entity: the fullest and the others, simplified; `entered` where the reader said so."""

    type: EntityType
    name: str
    forms: tuple[str, ...]
    entered: bool = False


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
        index = _INDEXES.get(kind, _Names)()
        yield from index.add(names)
        yield from index.read(text)
        for number, form in enumerate(names):
            declared = short.get(form)
            heads[kind, form] = declared if declared in index.known else index.full(form)
            if number % _STEP == 0:
                yield
    groups: dict[tuple[EntityType, str], list[str]] = {}
    for (kind, form), head in heads.items():
        final = heads.get((kind, head), head)
        groups.setdefault((kind, final), []).append(form)
    return [Group(kind, head, tuple(members)) for (kind, head), members in groups.items()]


class _Names:
    """The forms of one type, found quickly by what a short form shares with them; here none shortens another."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}  # with their numbers in reading order
        self.shared: dict[str, list[str]] = defaultdict(list)

    def add(self, names: Iterable[str]) -> Iterator[None]:
        """Take names in, some hundred at a step."""
        for number, name in enumerate(names):
            self.known.setdefault(name, len(self.known))
            for key in set(self.keys(name)):
                self.shared[key].append(name)
            if number % _STEP == 0:
                yield

    def read(self, text: str) -> Iterator[None]:  # noqa: ARG002 - persons look there
        """Note what the text says about the names taken in."""
        yield from ()

    def keys(self, name: str) -> Iterable[str]:
        """Return what a short form of a name may be looked up by."""
        return (name,)

    def fits(self, form: str) -> Iterator[str]:
        """Yield the names that a form may stand for."""
        yield from self.shared.get(form, ())

    def choose(self, form: str, fits: Set[str]) -> Set[str]:  # noqa: ARG002 - persons look at it
        """Return which of several names a form stands for."""
        return fits

    def full(self, form: str) -> str:
        """Return the full name that a form stands for; itself where none or more than one fits."""
        fits: Set[str] = set(self.fits(form)) - {form}
        if len(fits) > 1:
            fits = self._heads(fits)
        if len(fits) > 1:
            fits = self.choose(form, fits)
        return next(iter(fits)) if len(fits) == 1 else form

    def _heads(self, fits: Set[str]) -> Set[str]:
        """Return those of several whom none of the others names in full: 青海队 is 青海天佑德, as 青海男篮 is."""
        short = {one for one in fits if len((set(self.fits(one)) & fits) - {one}) == 1}
        return fits - short if short < fits else fits


_KEPT_BACK = "某"


class _Persons(_Names):
    def __init__(self) -> None:
        super().__init__()
        self._titles: set[str] = set()

    def keys(self, name: str) -> Iterable[str]:
        return keys_of_person(name)

    def read(self, text: str) -> Iterator[None]:
        """Note which titles stand beside the names that a short form may mean, in one pass."""
        wanted: set[str] = set()
        for form in self.known:
            if surname := short_surname(form):
                title = form.removeprefix(surname)
                fits = [name for name in self.shared.get(surname, ()) if name != form]
                if title and len(fits) > 1:
                    wanted.update(each for name in fits for each in _titled(name, title))
        if not wanted:
            return
        known = list(wanted)
        yield
        matcher = AhoCorasick(known)
        yield
        for _, piece in text_pieces(text):
            self._titles.update(known[at] for at, _, _ in matcher.find_matches_as_indexes(piece, overlapping=True))
            yield

    def fits(self, form: str) -> Iterator[str]:
        surname = short_surname(form)
        foreign = "" if "·" in form or surname or form in surnames() else form
        yield from self.shared.get(foreign, ())
        known = self.shared.get(surname or "", ())
        # Whom a text keeps back it doesn't name afterwards: 祁某's father may be 祁海潮.
        before = self.known.get(form, 0) if _KEPT_BACK in form else len(self.known)
        yield from (name for name in known if self.known[name] < before)
        if surname and (form.startswith(BEFORE) or form.endswith(KIN)):
            yield from self.shared.get(form, ())
        yield from self._behind_masks(form)

    def choose(self, form: str, fits: Set[str]) -> Set[str]:
        """Return those whom the text gives the title of 王主任; 蕭翁 is one whose given name is kept back."""
        surname = short_surname(form)
        if not surname:
            return fits
        title = form.removeprefix(surname)
        masked = {name for name in fits if any(mark in name for mark in "姓某○〇")}
        if title in HIDDEN:
            return masked
        if len(fits - masked) == 1:
            return fits - masked  # 苟教授 is 苟建功 and not 苟某
        return {name for name in fits if _titled(name, title) & self._titles} if title else fits

    def _behind_masks(self, form: str) -> list[str]:
        """Return the persons whom a masked name may be; none where one of them is named 李某华 on purpose."""
        if not is_masked(form):
            return []
        fits = [name for name in self.shared.get(surname_of(form) or "", ()) if masked_name(form, name)]
        return [] if any(map(is_kept_back, fits)) else fits


def _titled(name: str, title: str) -> set[str]:
    """Return a name with a title, or with a post whose holders are so addressed: 温老师 is 教师|温丽珠."""
    posts = (title, *table("titles", "addressed").get(title, "").split())
    return {each for post in posts for each in (post + name, name + post)}


class _Places(_Names):
    def keys(self, name: str) -> Iterable[str]:
        return keys_of_place(name)

    def fits(self, form: str) -> Iterator[str]:
        yield from (form + suffix for suffix in ADMIN if form + suffix in self.known)
        for meant in (table("places", "short"), table("places", "nicknames")):
            yield from (full for full in meant.get(form, "").split() if full in self.known)
        yield from self.shared.get(form, ())
        yield from (name for name in self.shared.get(form[:2], ()) if shortens(form, name))
        if len(form) == 2 and form[1] in ADMIN:
            yield from (full for full in self.known if full.startswith(form[0]) and len(full) > 2)

    def choose(self, form: str, fits: Set[str]) -> Set[str]:
        """Return the division of several places that a short name may mean: 丹洲 is 丹洲镇 and not 丹洲书院."""
        divisions = fits & {form + level for level in ADMIN}
        return divisions if len(divisions) == 1 else fits


class _Bodies(_Names):
    def keys(self, name: str) -> Iterable[str]:
        return keys_of_body(name)

    def fits(self, form: str) -> Iterator[str]:
        yield from self.shared.get(form, ())
        yield from (name for name in self.shared.get(form[0], ()) if abbreviates(form, name))
        yield from self.shared.get(key_of_team(form), ())


_INDEXES: Mapping[EntityType, type[_Names]] = {"PER": _Persons, "LOC": _Places, "ORG": _Bodies}


def fuller(kind: EntityType, name: str, other: str) -> str:
    """Return by which of two names of one entity it is called: the one that the other shortens, else the first."""
    index = _INDEXES.get(kind, _Names)()
    for _ in index.add((name, other)):
        pass
    titled = kind == "PER" and short_surname(name) is not None and short_surname(other) is None
    letters = iter(other)
    # That they are one is known: 水务局 needn't be told from those of other towns.
    part = len(name) < len(other) and all(letter in letters for letter in name)
    return other if titled or part or index.full(name) == other else name
