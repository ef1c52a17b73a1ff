"""Small articles built by hand, with entities, damage and notes in known places."""

from reader.article.article import Article, Block, Damage, Metadata
from reader.entities.types import Analysis, Entity, Mention
from reader.errors import Message
from reader.text.span import Span

TITLE = "社区里的一天"
FIRST = "王小明在太原市工作,他的内存很大,后来*员很多。"
SECOND = "𠮷野家\u00a0在\u3000街上,名党员干部见到王小明。"
HEADING = "第二部分"
THIRD = "4月3日,王小明回到太原市。"
TEXT = f"首页 > 新闻\r\n{TITLE}\r\n\r\n　　{FIRST}\r\n{SECOND}\r\n\r\n{HEADING}\r\n{THIRD}\r\n"


def span_of(words: str, text: str = TEXT, occurrence: int = 1) -> Span:
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def small_article() -> Article:
    blocks = (
        Block("boilerplate", span_of("首页 > 新闻")),
        Block("title", span_of(TITLE)),
        Block("paragraph", span_of(FIRST), number=1),
        Block("paragraph", span_of(SECOND), number=2),
        Block("heading", span_of(HEADING), level=1),
        Block("paragraph", span_of(THIRD), number=3),
    )
    dropped = span_of("名党员干部").start
    damage = (
        Damage("masked_character", span_of("*"), "党", 0.98, Message("common", "A common word")),
        Damage("missing_number", Span(dropped, dropped), None, 0.8, Message("number", "A number is missing")),
    )
    metadata = Metadata(
        author="张三",
        posted_at="2023-11-06T21:28:00",
        posted_by="poster",
        breadcrumb=("首页", "新闻"),
        encoding="utf-8",
    )
    return Article(TEXT, TITLE, metadata, blocks, (), damage, name="small.txt")


def small_analysis() -> Analysis:
    person = [Mention(span_of("王小明", occurrence=n), "王小明", "PER", "e1") for n in (1, 2, 3)]
    place = [Mention(span_of("太原市", occurrence=n), "太原市", "LOC", "e2") for n in (1, 2)]
    time = Mention(span_of("4月3日"), "4月3日", "TIME", None, "XXXX-04-03")
    mentions = tuple(sorted([*person, *place, time], key=lambda mention: mention.span))
    entities = (
        Entity("e1", "PER", "王小明", mentions=tuple(person)),
        Entity("e2", "LOC", "太原市", mentions=tuple(place)),
    )
    return Analysis(mentions, entities, (), complete=True)


def long_article(size: int) -> Article:
    """An article of about `size` code points in numbered paragraphs of 100."""
    blocks, parts, at = [], [], 0
    for number in range(1, size // 102 + 1):
        words = f"第{number}段，" + "春天的社区很安静，人们在街上走。" * 6
        words = words[:100]
        blocks.append(Block("paragraph", Span(at, at + len(words)), number=number))
        parts.append(words + "\n\n")
        at += len(words) + 2
    return Article("".join(parts), "长文", Metadata(), tuple(blocks), ())
