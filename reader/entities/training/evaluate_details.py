"""Measures what analysis says beyond names on annotated texts: speakers, roles, values, what short forms stand for.

    python -m reader.entities.training.evaluate_details [--errors] [FOLDER ...]

Each figure is a share of what the annotation has. A speaker is right where a quote of the same kind covers most of the
annotated one and has the same speakers; a role where the person has it as worded, or (`roles, about`) one that contains
it or lies in it and is at least half as long. Values count only where the mention itself was found.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.entities import analyse
from reader.entities.training.marked import Marked, MarkedMention, MarkedQuote, MarkedRole, read
from reader.entities.types import Analysis, Mention, Quantity
from reader.text.span import Span

_CORPUS = Path(__file__).parents[3] / "tests" / "corpus"
_MOST = 0.6

# What was measured, whether it is right, and words that tell which one it was.
Verdict = tuple[str, bool, str]


def judge(known: Marked, found: Analysis) -> Iterator[Verdict]:
    """Yield a verdict on everything that the annotation says."""
    for quote in known.quotes:
        yield f"{quote.kind} speech", _speaker_right(quote, found), _told(quote.span, known.text, quote.speakers)
    for role in known.roles:
        told = _told(role.span, known.text, role.people)
        yield "roles, as worded", _role_right(role, known.text, found, str.__eq__), told
        yield "roles, about", _role_right(role, known.text, found, _about), told
    mentions = {(one.span, one.type): one for one in found.mentions}
    for one in known.mentions:
        mention = mentions.get((one.span, one.type))
        if mention is None:
            continue
        told = _told(one.span, known.text, (one.value or one.name,))
        if one.value is not None:
            yield f"{one.type} values", _value_right(one, mention), told
        elif one.name != mention.text:
            entity = found.entity(mention.entity or "")
            yield "short forms", entity is not None and entity.name == one.name, told


def _told(span: Span, text: str, who: Sequence[str]) -> str:
    words = span.of(text)
    return f"{words if len(words) <= 24 else words[:24] + '…'} ({'、'.join(who)})"


def _speaker_right(quote: MarkedQuote, found: Analysis) -> bool:
    need = _MOST * (quote.span.end - quote.span.start)
    return any(
        one.kind == quote.kind
        and set(one.speakers) == set(quote.speakers)
        and min(one.span.end, quote.span.end) - max(one.span.start, quote.span.start) > need
        for one in found.quotes
    )


def _role_right(role: MarkedRole, text: str, found: Analysis, same: Callable[[str, str], bool]) -> bool:
    worded = role.span.of(text)
    return all(
        any(same(worded, has.text) for entity in found.entities if entity.name == person for has in entity.roles)
        for person in role.people
    )


def _about(wanted: str, given: str) -> bool:
    shorter, longer = sorted((wanted, given), key=len)
    return shorter in longer and 2 * len(shorter) >= len(longer)


def _value_right(wanted: MarkedMention, given: Mention) -> bool:
    if isinstance(given.value, Quantity):
        number, _, counts = (wanted.value or "").partition(" ")
        known = None if number == "?" else float(number)
        alike = known == given.value.number or (
            None not in (known, given.value.number) and abs(float(known or 0) - float(given.value.number or 0)) < 0.001
        )
        return alike and (not counts or counts == given.value.counts)
    if wanted.value and wanted.value.endswith("TXX"):  # a part of the day: however finely it is told
        return isinstance(given.value, str) and given.value.startswith(wanted.value.removesuffix("XX"))
    return given.value == (None if wanted.value == "?" else wanted.value)


def main(arguments: Sequence[str]) -> None:
    """Print the share of each kind that is right, a folder after the other."""
    folders = [Path(one) for one in arguments if one != "--errors"] or [_CORPUS / "dev", _CORPUS / "test"]
    for folder in folders:
        right: Counter[str] = Counter()
        wanted: Counter[str] = Counter()
        errors: list[str] = []
        for file in sorted(folder.glob("*.txt")):
            known = read(file.read_text(encoding="utf-8"))
            for what, good, told in judge(known, analyse(known.text)):
                wanted[what] += 1
                right[what] += good
                errors += [] if good else [f"{file.stem} {what}: {told}"]
        lines = [f"{folder.name}"]
        lines += [
            f"  {what:16} {right[what]:4} of {wanted[what]:4}  {right[what] / wanted[what]:.3f}"
            for what in sorted(wanted)
        ]
        sys.stdout.write("\n".join(lines + (errors if "--errors" in arguments else [])) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
