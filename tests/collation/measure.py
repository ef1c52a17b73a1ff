"""How much of what was changed between two copies is listed, and how much is invented.

The copies are made of the annotated texts of `tests/corpus/train`: in each some names, numbers, dates, posts and
letters of direct speech are changed, and the other copy comes in another script, width or line length, with a paragraph
moved or a forum's furniture. The first copy has masked characters and lacks numbers.
"""

import random
from collections import Counter
from pathlib import Path

from reader.collation import TELLING, Copy, Difference, collate, restorations
from reader.entities.training.marked import read
from tests.collation.known import FORMS, Case, cases, placed

_TRAIN = Path(__file__).parents[1] / "corpus" / "train"
KINDS = ("names", "numbers", "dates", "quotes")


def measure(rounds: int, *, texts: int | None = None) -> Counter[str]:
    """Return counts of changes and what became of them, by name; each round takes all texts in every form."""
    paths = sorted(_TRAIN.glob("*.txt"))[:texts]
    marked = [read(path.read_text("utf-8")) for path in paths]
    counts: Counter[str] = Counter()
    for number in range(rounds):
        for form in FORMS:
            for case in cases(marked, random.Random(number), form):  # noqa: S311
                _judge(case, counts)
    return counts


def _judge(case: Case, counts: Counter[str]) -> None:
    collation = collate([Copy("first", case.first), Copy("other", case.other)])
    telling = [each for each in collation.differences if set(each.kinds) & set(TELLING)]
    known: set[int] = set()
    for change in case.changes:
        start, end = placed(case, change.span.start), placed(case, change.span.end)
        here = [each for each in telling if each.change == "varied" and _touches(each, start, end)]
        known |= {id(each) for each in here}
        counts[f"{change.kind} changed"] += 1
        if any(change.kind in each.kinds for each in here):
            counts[f"{change.kind} listed"] += 1
        elif here:
            counts[f"{change.kind} listed as another kind"] += 1
    given = {each.span.start: each for each in restorations(collation)}
    for harm in case.harms:
        start = placed(case, harm.span.start)
        kind = "number dropped" if harm.lost.isdecimal() else "character masked"
        counts[f"{kind}"] += 1
        found = given.pop(start, None)
        counts[f"{kind}, proposed"] += found is not None and _same(found.agreed, harm.lost)
        known |= {id(each) for each in telling if _touches(each, start, start + 1)}
    invented = [each for each in telling if id(each) not in known and each.change != "moved"]
    counts["cases"] += 1
    counts[f"{case.form}: invented"] += len(invented)
    counts["invented as a name, number, date or quotation"] += sum(each.kind in KINDS for each in invented)
    counts["invented as wording"] += sum(each.kind not in KINDS for each in invented)


def _same(proposed: str | None, lost: str) -> bool:
    from reader.text import fold_key

    return proposed is not None and fold_key(proposed) == fold_key(lost)


def _touches(difference: Difference, start: int, end: int) -> bool:
    reading = difference.readings[0]
    first = reading.span.start if reading.span else reading.place
    last = reading.span.end if reading.span else reading.place
    return first <= end and start <= last
