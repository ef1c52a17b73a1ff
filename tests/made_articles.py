"""Articles built by hand, so that tests of what rests on them need no importer."""

import hashlib

from reader.article import Article, Block, Damage, Metadata, Section
from reader.entities.types import Analysis, Entity, Mention, Quantity, Quote, Role
from reader.errors import Message
from reader.text import Span

TEXT = (
    "致敬身影\r\n"
    "首页 » 常识\r\n"
    "　　据了解,抗病*战打响后,名*员干部到岗。余海说：“我们的软件很好。”\r\n"
    "他们的名字\r\n"
    "　　后来王云发现内存里有35万条记录,\r\n他们一里一里地走(共三天)。\r\n"
    "　　<b>𠮷野家</b> & *太原* _市_ [x](y) 的“说明”。\r\n"
    "查看完整版本\r\n"
)


def find_span(text: str, piece: str, nth: int = 1) -> Span:
    """The span of the nth occurrence."""
    at = -1
    for _ in range(nth):
        at = text.index(piece, at + 1)
    return Span(at, at + len(piece))


def make_article(text: str = TEXT, **metadata: object) -> Article:
    """The article that the tests share, or the same structure found in a variant of its text."""
    lines: list[Span] = []
    at = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        start = at + line.index(bare) if bare else at
        lines.append(Span(start, start + len(bare)))
        at += len(line)
    title, furniture, first, heading, one, two, third, foot, *_ = lines
    blocks = (
        Block("title", title),
        Block("boilerplate", furniture),
        Block("paragraph", first, number=1),
        Block("heading", heading, level=1),
        Block("paragraph", Span(one.start, two.end), number=2),
        Block("paragraph", third, number=3),
        Block("boilerplate", foot),
    )
    sections = (
        Section(None, 1, Span(first.start, heading.start)),
        Section(heading.of(text), 1, Span(heading.start, len(text))),
    )
    raw = text.encode()
    fields: dict[str, object] = {"site": "晋中论坛", "posted_at": "2023-11-06T21:28:00", **metadata}
    return Article(
        text=text,
        title=title.of(text),
        metadata=Metadata(sha256=hashlib.sha256(raw).hexdigest(), **fields),
        blocks=blocks,
        sections=sections,
        damage=_damage(text),
        raw=raw,
        name="a.txt",
        importer="made 1",
    )


def _damage(text: str) -> tuple[Damage, ...]:
    reason = Message("lexicon", "{word} is a word.", {"word": "病毒"})
    first, second = find_span(text, "*"), find_span(text, "*", 2)
    dropped = second.start - 1
    return (
        Damage("masked_character", first, "毒", 0.9, reason),
        Damage("missing_number", Span(dropped, dropped), None, 0.8, reason),
        Damage("masked_character", second, "党", 0.95, reason),
    )


def make_analysis(text: str = TEXT) -> Analysis:
    """Names, a quantity and direct speech in the shared article."""
    you, wang = find_span(text, "余海"), find_span(text, "王云")
    number = find_span(text, "35万条")
    place = find_span(text, "太原")
    first = Mention(you, you.of(text), "PER", "e1")
    second = Mention(wang, wang.of(text), "PER", "e2")
    there = Mention(place, place.of(text), "LOC", "e3")
    role = Role("站长", find_span(text, "余海"), find_span(text, "余海说"))
    return Analysis(
        mentions=(
            first,
            second,
            Mention(number, "35万条", "QUANTITY", value=Quantity(350000, "条", None, "记录")),
            there,
        ),
        entities=(
            Entity("e1", "PER", "余海", ("海哥",), (role,), ("e3",), (first,)),
            Entity("e2", "PER", "王云", mentions=(second,)),
            Entity("e3", "LOC", "太原", mentions=(there,)),
        ),
        quotes=(Quote(find_span(text, "我们的软件很好。"), ("余海",), "direct", "说"),),
        complete=True,
    )
