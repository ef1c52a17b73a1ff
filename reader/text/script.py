"""Conversion between scripts, with the alignment kept: each pass of a configuration is one link of the chain.

::

    后来他用内存 --s2t--> 後來他用內存 --words of Taiwan--> 後來他用記憶體 --forms of Taiwan--> 後來他用記憶體
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from typing import Literal

from reader.errors import UnknownScript
from reader.text.aligned import AlignedText
from reader.text.matcher import Matcher, Piece, Segments
from reader.text.opencc import CONFIGS, VOCABULARY, Recipe, Stage, recipe, table, telling_characters
from reader.text.span import Span

Script = Literal["original", "s", "t", "tw", "twp", "hk", "hkp"]
Language = Literal["zh-Hans", "zh-Hant"]
SCRIPTS: tuple[Script, ...] = ("original", "s", "t", "tw", "twp", "hk", "hkp")

_HONG_KONG_TAG = re.compile(r"(?:zh|yue)[-_](?:hant[-_])?(?:hk|mo)\b|yue", re.IGNORECASE)
# Written for what Cantonese says and the written language doesn't; so many of them are no quotation.
_CANTONESE = re.compile("[嘅喺咗嚟冇佢哋啲嗰嘢咁乜嘥攞]")
_ENOUGH = 3
_FROM_SIMPLIFIED = {"t": "s2t", "tw": "s2tw", "twp": "s2twp", "hk": "s2hk", "hkp": "s2hkp"}
_FROM_TRADITIONAL = {"tw": "t2tw", "twp": "t2tw", "hk": "t2hk", "hkp": "t2hk"}
_SAMPLE = 20_000
_TAIWAN_PARTICLE = "著"
# What nobody in Taiwan writes. A text without it is Taiwan's, or might be: its 貪污 and 祕書 are as current there as
# 貪汙 and 秘書, which the dictionaries would make of them.
_ELSEWHERE = frozenset("爲裏着衆羣峯麪啓僞牀竈糉鉢喫")


def convert(text: str, config: str) -> str:
    """Convert a text as OpenCC's configuration of this name does, such as `s2twp`.

    Raises:
        UnknownScript: there is no such configuration.
    """
    return align(text, config).target


def align(text: str, config: str, *, fixed: Sequence[tuple[Span, str]] = ()) -> AlignedText:
    """Convert a text and keep the alignment.

    Args:
        text: what to convert.
        config: name of a configuration of OpenCC.
        fixed: pieces with a result of their own (names), in order; no word is matched across their borders.

    Raises:
        UnknownScript: there is no such configuration.
    """
    if config not in CONFIGS:
        known = ", ".join(CONFIGS)
        raise UnknownScript(
            "unknown_config", "There is no conversion {name}; choose one of {known}.", name=config, known=known
        )
    steps = recipe(config)
    aligned = AlignedText.identity(text)
    given = [(span, result) for span, result in fixed if len(span)]
    # One that is to vanish stands until the end: once gone, its neighbours would meet and be matched as a word.
    pieces: list[Piece] = [(span.start, span.end, result or span.of(text)) for span, result in given]
    for stage in steps.normalise:
        link, pieces = matcher(stage).apply(aligned.target, pieces)
        aligned = aligned.compose(link)
    segments = _segments(steps, aligned.target, pieces)
    for number, stage in enumerate(steps.stages):
        cut = segments.crossed if segments and not _is_cut_by(stage, steps.segment) else None
        words = segments.words if segments and not number and cut is None else None
        link, pieces = matcher(stage).apply(aligned.target, pieces, cut, words)
        aligned = aligned.compose(link)
        if segments:
            segments.follow(link)
    gone = [(Span(start, end), "") for (start, end, _), (_, result) in zip(pieces, given, strict=True) if not result]
    return aligned.compose(AlignedText.from_edits(aligned.target, gone)) if gone else aligned


def _segments(steps: Recipe, text: str, pieces: Sequence[Piece]) -> Segments | None:
    """Return the segments of a text where later passes must heed them."""
    if steps.segment is None or all(_is_cut_by(stage, steps.segment) for stage in steps.stages):
        return None
    return Segments(text, matcher(steps.segment).matches(text, pieces))


@cache
def matcher(stage: Stage) -> Matcher:
    """Return the matcher of a stage, built when it is first needed."""
    words = frozenset(number for number, name in enumerate(stage.tables) if name in VOCABULARY)
    return Matcher([table(name) for name in stage.tables], words)


@cache
def _is_cut_by(stage: Stage, segment: Stage | None) -> bool:
    """Say whether the words of a pass are the segments themselves, so that none can reach across one."""
    return segment is not None and matcher(stage).words == matcher(segment).words


def regional(form: str, config: str) -> str:
    """Return a form of OpenCC's Traditional script as a configuration from Simplified script would have it."""
    region = f"t2{config.removesuffix('p')[2:]}"
    return convert(form, region) if region in CONFIGS else form


def loose_letters(
    text: str, config: str, letters: Iterable[str], particles: Collection[str], taken: Sequence[Span]
) -> list[int]:
    """Return where some characters stand that no word of a configuration's dictionaries settles.

    Args:
        text: where to look.
        config: whose dictionaries.
        letters: the characters.
        particles: what settles nothing beside one of them: 干了.
        taken: pieces that are settled already, in order.
    """
    wanted = frozenset(letters)
    covered = bytearray(len(text))
    pieces = [(span.start, span.end, "") for span in taken if len(span)]
    words = [word for stage in recipe(config).stages for word in matcher(stage).matches(text, pieces)]
    for _, start, end in words:
        if end - start > 2 or (end - start == 2 and not set(text[start:end]) & set(particles)):
            covered[start:end] = b"\1" * (end - start)
    for start, end, _ in pieces:
        covered[start:end] = b"\1" * (end - start)
    return [at for at, letter in enumerate(text) if letter in wanted and not covered[at]]


def telling_words(config: str) -> tuple[list[str], list[str]]:
    """Return the words of a configuration's first pass: those that change a character's form, and the others."""
    return matcher(recipe(config).stages[0]).telling()


def detect_script(text: str) -> Language:
    """Say which script a text is written in; Simplified where nothing speaks for either."""
    return _detect(text[:_SAMPLE])


def language_of(text: str, declared: str = "") -> str:
    """Return the language tag of a text: its script, with Hong Kong where the document or the words say so.

    Args:
        text: the text.
        declared: what the document says that it is in, such as `zh-HK`; its script is not believed.
    """
    script = detect_script(text)
    said = "tw" not in declared.lower() and len(set(_CANTONESE.findall(text))) >= _ENOUGH
    there = said or _HONG_KONG_TAG.match(declared)
    return f"{script}-HK" if there and script == "zh-Hant" else script


@lru_cache(maxsize=16)
def _detect(sample: str) -> Language:
    """Decide by the sample; a window asks this of one article for each passage that it shows."""
    counts = Counter(sample)
    simplified, traditional = (
        sum(counts[letter] for letter in set(counts).intersection(telling)) for telling in telling_characters()
    )
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def config_for(script: str, text: str) -> str | None:
    """Return the configuration that shows a text in a script; None where it stays as it is, as Taiwan's own does.

    Raises:
        UnknownScript: there is no such script.
    """
    config = plain_config(script, text)
    return None if config == "t2tw" and _ELSEWHERE.isdisjoint(text[:_SAMPLE]) else config


def plain_config(script: str, text: str) -> str | None:
    """Return OpenCC's configuration from the script of a text to another one; None where there is none.

    Raises:
        UnknownScript: there is no such script.
    """
    if script not in SCRIPTS:
        known = ", ".join(SCRIPTS)
        raise UnknownScript(
            "unknown_script", "There is no script {name}; choose one of {known}.", name=script, known=known
        )
    if script == "original":
        return None
    if detect_script(text) == "zh-Hans":
        return _FROM_SIMPLIFIED.get(script)
    return _from_regional(script, text) if script in {"s", "t"} else _FROM_TRADITIONAL[script]


def _from_regional(script: str, text: str) -> str | None:
    """Return what undoes the forms of Taiwan or Hong Kong, whichever the text has more of."""
    taiwan, hong_kong = _regional()
    sample = text[:_SAMPLE]
    score = sum((letter in taiwan) - (letter in hong_kong) for letter in sample)
    if not score and script == "s" and _TAIWAN_PARTICLE in sample:
        return "tw2s"  # knows where 著 is 着; a text without it comes out alike
    if not score:
        return "t2s" if script == "s" else None
    return ("tw2" if score > 0 else "hk2") + script


@cache
def _regional() -> tuple[frozenset[str], frozenset[str]]:
    """Return the characters that are forms of Taiwan alone and of Hong Kong alone."""
    taiwan, hong_kong = (set(table(name)) for name in ("TWVariantsRev", "HKVariantsRev"))
    return frozenset(taiwan - hong_kong), frozenset(hong_kong - taiwan)
