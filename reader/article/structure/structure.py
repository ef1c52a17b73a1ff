"""Makes an article of a text: furniture, title, headings, paragraphs, sections, metadata, damage.

Importers of formats with markup hand over the blocks that their markup shows; plain text has its lines looked at.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from reader.article.apparatus import Comment, Image, Reference, Ruby
from reader.article.article import Article, Block, Damage, Section
from reader.article.damage.damage import find_damage
from reader.article.language import article_language
from reader.article.limits import refuse_long
from reader.article.metadata import Fields, read_closing
from reader.article.reporters import read_opening
from reader.article.structure.furniture import find_furniture
from reader.article.structure.headings import Mark, find_headings, levels
from reader.article.structure.lines import split_lines
from reader.article.structure.paragraphs import group, spans
from reader.article.structure.sections import make_sections
from reader.article.structure.untitled import name_untitled
from reader.errors import Message
from reader.text.span import Span

_ENDS = re.compile(r"[。；;，,：:、]$|[。！？!?…][”’」』\"）)]$")
_CHAPTER = re.compile(
    r"^(?:(?:正文\s*)?第\s*[〇零一二三四五六七八九十百千\d]+\s*[章回卷节部话話幕集]|(?:楔子|序章|序幕|引子|[一二三四五六七八九十]{1,3}|\d{1,3})$|§|[上中下][篇编編卷部](?=[\s:：]|$)|[=＝【〔-]{1,6}\s*第|[IVX]{1,5}[.、]|[甲乙丙丁]、|[一二三四五六七八九十]{1,3}、|[（(][一二三四]|\d{1,2}[.、]|[-*•#>])"
)
# What a forum puts before a title, of which it is no part: [转贴], 【原创】.
_LABEL = re.compile(
    r"(?:[\[【［〔]\s*(?:[转轉][贴貼帖载載]|原[创創]|分享|[讨討][论論]|灌水|精[华華]|置[顶頂])\s*[\]】］〕]\s*)+(?=\S)"
)
_COUNTED = re.compile(r"^(\D{0,6})(\d{1,3})(\D|$)")


@dataclass
class Draft:
    """What an importer knows before the text has been looked at.

    Attributes:
        text: the original text.
        raw: the bytes imported.
        name: the file's name.
        importer: name and version.
        encoding: of the bytes.
        blocks: what markup shows, in order; None for plain text.
        title: where markup shows the title in the text, or its words if they are not in the text.
        fields: metadata read from markup.
        damage: found while decoding.
        skip: spans where marks belong to the markup, no damage.
        images: pictures between the blocks.
        ruby: readings above characters.
        references: footnote marks.
        comments: that came with the source.
        sections: that a table of contents names; None to make them of the headings.
        page_labels: what the source calls its pages.
        notices: what the importer did that the reader should know.
    """

    text: str
    raw: bytes
    name: str
    importer: str
    encoding: str | None = None
    blocks: list[Block] | None = None
    title: Span | str | None = None
    fields: Fields = field(default_factory=Fields)
    damage: tuple[Damage, ...] = ()
    skip: Sequence[Span] = ()
    images: Sequence[Image] = ()
    ruby: Sequence[Ruby] = ()
    references: Sequence[Reference] = ()
    comments: tuple[Comment, ...] = ()
    notices: tuple[Message, ...] = ()
    sections: tuple[Section, ...] | None = None
    page_labels: tuple[str, ...] = ()


def build(draft: Draft, sha256: str) -> Article:
    """Return the article of a draft.

    Raises:
        CannotOpen: it is longer than Xidu opens.
    """
    text, fields = draft.text, draft.fields
    refuse_long(len(text), draft.name, text.count("\n"))
    blocks, title = _plain_blocks(draft) if draft.blocks is None else _markup_blocks(draft, draft.blocks)
    blocks = _numbered(chain.from_iterable(_without_label(text, block) for block in blocks))
    _body_authors(text, blocks, fields)
    readable = [block.span for block in blocks if block.kind != "boilerplate"]
    damage = find_damage(text, readable, skip=draft.skip, known=draft.damage)
    language = article_language(text, fields, draft.encoding)
    metadata = fields.metadata(language=language, encoding=draft.encoding, sha256=sha256)
    return Article(
        text=text,
        title=_LABEL.sub("", title or "") or name_untitled(draft.name, text, blocks),
        metadata=metadata,
        blocks=tuple(blocks),
        sections=make_sections(text, blocks) if draft.sections is None else draft.sections,
        damage=damage,
        comments=draft.comments,
        notices=draft.notices,
        raw=draft.raw,
        name=draft.name,
        importer=draft.importer,
        images=tuple(draft.images),
        ruby=tuple(draft.ruby),
        references=tuple(draft.references),
        page_labels=draft.page_labels,
    )


def _without_label(text: str, block: Block) -> Iterator[Block]:
    """Give a block; a title, with what a forum put before it apart."""
    label = _LABEL.match(text, block.span.start, block.span.end) if block.kind == "title" else None
    if label is None:
        yield block
        return
    yield Block("boilerplate", Span(label.start(), label.start() + len(label.group().rstrip())))
    yield replace(block, span=Span(label.end(), block.span.end))


def _plain_blocks(draft: Draft) -> tuple[list[Block], str | None]:
    text = draft.text
    lines = split_lines(text)
    texts = [line.span.of(text) for line in lines]
    furniture = find_furniture(texts, [line.span for line in lines], draft.fields)
    known = furniture.lines | furniture.told
    title_line = None if furniture.title else _title_line(texts, [line.gap for line in lines], known)
    named = furniture.title or (furniture.thread if title_line is None else None)
    apart = known | ({title_line} if title_line is not None else set())
    groups = group(texts, lines, apart)
    blocks: list[Block] = []
    body: list[tuple[Span, str]] = []
    for (first, last), span in zip(groups, spans(lines, groups), strict=True):
        if first == title_line:
            blocks.append(Block("title", span))
        elif first in furniture.lines:
            blocks.append(Block("title", named) if named and span.covers(named) else Block("boilerplate", span))
        elif first in furniture.told:
            blocks.append(Block("paragraph", span))
        else:
            body.append((span, text[span.start : span.end] if first != last else texts[first]))
    blocks += _marked([span for span, _ in body], find_headings([words for _, words in body]))
    blocks.sort(key=lambda block: block.span)
    title = next((block.span.of(text) for block in blocks if block.kind == "title"), None)
    return blocks, title


def _markup_blocks(draft: Draft, given: list[Block]) -> tuple[list[Block], str | None]:
    text = draft.text
    texts = [block.span.of(text) for block in given]
    furniture = find_furniture(texts, [block.span for block in given], draft.fields)
    title = draft.title
    title_span = title if isinstance(title, Span) else None
    words = title_span.of(text) if title_span else title if isinstance(title, str) else None
    blocks: list[Block] = []
    for index, block in enumerate(given):
        if title_span and block.span.overlaps(title_span):
            blocks.append(replace(block, kind="title", span=title_span, level=None))
        elif index in furniture.lines and block.kind in {"paragraph", "list_item"}:
            blocks.append(replace(block, kind="boilerplate"))
        else:
            blocks.append(block)
    if not any(block.kind == "heading" for block in blocks):
        blocks = _headings_by_words(text, blocks, furniture.told)
    else:
        blocks = _levelled(blocks)
    named = furniture.title or furniture.thread
    if words is None and named:
        words = named.of(text)
    return blocks, words


def _headings_by_words(text: str, blocks: list[Block], bylines: Collection[int]) -> list[Block]:
    """Find headings that were set as plain paragraphs."""
    body = [index for index, block in enumerate(blocks) if block.kind == "paragraph" and index not in bylines]
    marked = _marked(
        [blocks[index].span for index in body], find_headings([blocks[index].span.of(text) for index in body])
    )
    result = list(blocks)
    for index, block in zip(body, marked, strict=True):
        if block.kind == "heading":
            result[index] = replace(result[index], kind="heading", level=block.level)
    return result


def _levelled(blocks: list[Block]) -> list[Block]:
    """Make the highest heading level 1."""
    top = min((block.level or 1) for block in blocks if block.kind == "heading")
    return [
        replace(block, level=(block.level or 1) - top + 1) if block.kind == "heading" else block for block in blocks
    ]


def _marked(places: Sequence[Span], marks: dict[int, Mark]) -> list[Block]:
    order = [index for index in sorted(marks) if marks[index].kind == "heading"]
    depth = dict(zip(order, levels([marks[index].style for index in order]), strict=True))
    blocks: list[Block] = []
    for index, span in enumerate(places):
        mark = marks.get(index)
        if mark is None:
            blocks.append(Block("paragraph", span))
        elif mark.kind == "heading":
            blocks.append(Block("heading", span, None, depth[index]))
        else:
            blocks.append(Block("caption" if mark.kind == "caption" else "list_item", span))
    return blocks


def _title_line(texts: Sequence[str], gaps: Sequence[bool], furniture: set[int]) -> int | None:
    """Return the index of the line that is the title, if the first line of text is one."""
    rest = [index for index in range(len(texts)) if index not in furniture][:2]
    if len(rest) < 2:
        return None
    first, second = rest
    line, after = texts[first], texts[second]
    if len(line) > 60 or (_ENDS.search(line) and not line.endswith(("”", "」", "）", ")"))) or line.endswith("。"):
        return None
    if _CHAPTER.match(line) or re.match(r"^[“「『].*[！？。][”」』]$", line) or line.count("。"):
        return None
    if _begins_series(line, texts):
        return None
    parted = gaps[second] or second > first + 1
    return first if parted or len(after) > 40 or re.search(r"[。！？，：]", after) or len(texts) > 3 else None


def _begins_series(line: str, texts: Sequence[str]) -> bool:
    """Say whether a line is the first of several that are counted in one way: 001 渡口, PART 1, 甲、渡口."""
    match = _COUNTED.match(line)
    if match is None:
        return False
    before, number, after = match.groups()
    following = re.compile(f"{re.escape(before)}0*{int(number) + 1}{re.escape(after)}")
    return any(following.match(each) for each in texts)


def _numbered(blocks: Iterable[Block]) -> list[Block]:
    numbered: list[Block] = []
    number = 0
    for block in blocks:
        if block.kind == "paragraph":
            number += 1
            numbered.append(Block(block.kind, block.span, number, None, block.page))
        else:
            numbered.append(block)
    return numbered


def _body_authors(text: str, blocks: Sequence[Block], fields: Fields) -> None:
    last = next((block for block in reversed(blocks) if block.kind not in {"boilerplate", "caption", "footnote"}), None)
    if last and last.kind == "paragraph":
        read_closing(last.span.of(text), last.span.start, fields)
    first = next((block for block in blocks if block.kind == "paragraph"), None)
    if first:
        read_opening(first.span.of(text), first.span.start, fields)
