"""Organisations that the second network sees."""

from collections.abc import Sequence

from reader.entities.names.bodies import closes_name, is_body
from reader.entities.names.gazetteer import gazetteer
from reader.entities.names.hints.hint import DOUBTED, SURE, Hint
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.offices import is_office
from reader.entities.names.organisations import untitled
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token
from reader.entities.roles.titles import title_at_start

_LONG = 6
# Words that the first network may cut anywhere, whole clauses among them.
_LOOSE_WORDS = frozenset({"nw", "nz", "n"})
_COMMON_TAGS = frozenset({"n", "vn", "v", "an", "b"})
_NEVER_IN_NAMES = ("v", "p", "c", "u", "d", "r", "m", "w", "TIME")
_ASPECTS = ("了", "着", "过")
# How the names of branches end, which the second network leaves out: 教育局|基础教育股.
_BRANCHES = frozenset("处股科室组队部院所站心办会系")


def lay_body(text: str, words: list[Token], start: int, end: int) -> list[Token]:
    """Lay an organisation whose last word is one of organisations, or that is an unknown word by itself.

    ::

        地检署分案侦办           地检署, out of what the first network took for one body
        环保组织                  no name: common words
        阿贝娜 | 学会了           no name: a verb
    """
    hint = Hint.over(text, words, *untitled(text, start, end))
    if _breaks_a_word(hint) or _holds_sure_person(hint):
        return words
    if _opens_loose_words(hint):
        return hint.laid("ORG", 0.7)
    if _seen_as_body(hint):
        return hint.laid_over_noun("ORG", 0.7) if _swallowed(hint) else words
    if _only_describes(hint):
        return words
    closes = closes_name(hint.name)
    if closes or gazetteer().kind(hint.name) in {"body", "media"} or _looks_like_a_name(hint):
        return hint.laid("ORG", 0.78 if closes else 0.62)
    return words


def _breaks_a_word(hint: Hint) -> bool:
    """Say whether the hint ends or begins where no name can: 民主|西路118号某中心, 阿贝娜|学会|了, 旗委|办."""
    first = hint.under[0]
    road_cut = first.tag == "LOC" and hint.begins_inside
    is_verb = hint.text.startswith(_ASPECTS, hint.end)
    office_cut = hint.cuts_words and len(hint.under) == 1 and is_office(first.text)
    return road_cut or is_verb or office_cut


def _holds_sure_person(hint: Hint) -> bool:
    return any(word.tag == "PER" and word.confidence > SURE and word.end - word.start > 1 for word in hint.under)


def _opens_loose_words(hint: Hint) -> bool:
    """Say whether the hint begins words of which the last is cut anywhere, and ends as only bodies do."""
    several = len(hint.under) > 1 and hint.under[-1].tag in _LOOSE_WORDS
    return hint.begins_word and hint.ends_inside and several and is_body(hint.name)


def _seen_as_body(hint: Hint) -> bool:
    """Say whether the first network sees a body there already, of the same length or longer."""
    return hint.touches("ORG") and (hint.cuts_words or len(hint.under) == 1)


def _swallowed(hint: Hint) -> bool:
    """Say whether the first network, none too sure, took more words into a body than its name: 地检署|分案侦办."""
    word = hint.under[0]
    return (
        len(hint.under) == 1
        and hint.begins_word
        and word.confidence < DOUBTED
        and is_body(hint.name)
        and not closes_name(word.text)
        and word.text[-1] not in _BRANCHES
    )


def _only_describes(hint: Hint) -> bool:
    """Say whether the hint is whole common words, as in 环保组织, and nothing about it is as in names."""
    if hint.cuts_words or len(hint.name) >= _LONG or not _plain(hint.under):
        return False
    if any(word.tag not in _COMMON_TAGS for word in hint.under):
        return False
    leads_to_post = len(hint.name) > 2 and title_at_start(hint.text, hint.end)
    return not (is_body(hint.name) or leads_to_post)


def _plain(words: Sequence[Token]) -> bool:
    """Say whether all words are common ones, as in 环保组织 or 造纸厂, which name nobody."""
    return all(word.text in common_words() or cutter().knows(word.text) for word in words)


def _looks_like_a_name(hint: Hint) -> bool:
    """Say whether whole words are names by their look: unknown, or begun by a name."""
    if hint.cuts_words or hint.touches(*_NEVER_IN_NAMES):
        return False
    first, last = hint.under[0], hint.under[-1]
    if len(hint.under) == 1:
        return len(first.text) > 1 and first.tag in {"nz", "nw"} and not gazetteer().kind(first.text)
    if first.tag == "ORG" and len(hint.under) == 2 and _plain(hint.under[1:]):
        return False
    return first.tag in {"ORG", "nz", "nw"} and last.tag in {"n", "nz", "nw"}
