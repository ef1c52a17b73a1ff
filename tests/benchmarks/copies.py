"""Collating copies beside what aligns or compares without knowing what matters."""

import random
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from reader.collation import Collation, Copy, align_stages, collate_stages
from reader.importers import open_article
from tests.benchmarks.rows import Row, fastest, timed

_TRAIN = Path(__file__).parents[1] / "corpus" / "train"
_BOOK, _ARTICLE, _COPIES = 200_000, 5_000, 10


def copies() -> Iterator[Row]:
    """Give the alignment and the collation of two books, and of ten copies of an article."""
    book = paragraphs(_BOOK)
    two = [_copy(book, 0), _copy(altered(book, 1.0), 1)]
    aligned = fastest(lambda: _last(align_stages(two)), 2)
    letters = [key.text for key in _last(align_stages(two)).keys]
    took = fastest(lambda: Levenshtein.opcodes(*letters), 1)
    yield timed(f"two copies of {_BOOK:,} characters aligned", aligned, "rapidfuzz's opcodes", took)
    collated = fastest(lambda: _last(collate_stages(two)), 2)
    found = len(_last(collate_stages(two)).differences)
    yield timed(f"the same collated, {found:,} differences", collated, "rapidfuzz's opcodes", took)
    article = paragraphs(_ARTICLE)
    ten = [_copy(altered(article, 0.5 * bool(number), number), number) for number in range(_COPIES)]
    collated = fastest(lambda: _last(collate_stages(ten)))
    peer = fastest(lambda: _by_difflib([copy.article.text for copy in ten]))
    yield timed(f"{_COPIES} copies of {_ARTICLE:,} characters collated", collated, "difflib, letters only", peer)


def paragraphs(size: int) -> list[str]:
    """Return numbered paragraphs of so many characters together, from the annotated texts without their marks."""
    from reader.entities.training.marked import read

    lines = [
        line
        for path in sorted(_TRAIN.glob("*.txt"))
        if "_hant" not in path.name
        for line in read(path.read_text("utf-8")).text.split("\n")[2:]
        if len(line) > 20
    ]
    source = random.Random(4)  # noqa: S311
    made: list[str] = []
    length = 0
    while length < size:
        made.append(f"{source.choice(lines)}（第{len(made) + 1}条）")
        length += len(made[-1]) + 2
    return made


def altered(whole: Sequence[str], share: float, seed: int = 1) -> list[str]:
    """Return paragraphs of which a share has a digit or a letter changed, one in a hundred of them elsewhere."""
    source = random.Random(seed)  # noqa: S311
    made = [_changed(each, source) if source.random() < share else each for each in whole]
    for _ in range(round(len(made) * share / 100)):
        made.insert(source.randrange(len(made)), made.pop(source.randrange(len(made))))
    return made


def _changed(paragraph: str, source: random.Random) -> str:
    digits = [at for at, letter in enumerate(paragraph[:-8]) if letter.isdecimal()]
    at = source.choice(digits or range(len(paragraph) - 8))
    letter = source.choice("123456789" if digits else "山河石南")
    return paragraph[:at] + letter + paragraph[at + 1 :]


def _copy(made: Sequence[str], number: int) -> Copy:
    text = "全文记录\n\n" + "\n\n".join(made) + "\n"
    return Copy(str(number), open_article(text.encode(), f"{number}.txt"))


def _last(steps: Iterator[float | Collation]) -> Collation:
    last = [step for step in steps if isinstance(step, Collation)]
    return last[-1]


def _by_difflib(texts: Sequence[str]) -> None:
    for other in texts[1:]:
        SequenceMatcher(None, texts[0], other, autojunk=False).get_opcodes()
