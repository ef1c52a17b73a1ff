"""A note's Markdown as plain text, for where nothing is set in bold: a row of a list, a footnote."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token


def plain_text(markdown: str) -> str:
    """Return what Markdown says without its signs, a paragraph or an item of a list a line."""
    bare = markdown.strip()
    # What reads Markdown is slow to load; a note without words doesn't need it.
    return "\n".join(_lines(_parser()(markdown))).strip() or bare if bare else bare


@cache
def _parser() -> "Callable[[str], list[Token]]":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - slow to load, and seldom wanted

    # A definition of a link is nothing that one would see; taken for one, words of a note would be gone.
    return MarkdownIt("commonmark", {"html": False}).disable("reference").parse


def _lines(tokens: "Sequence[Token]") -> Iterator[str]:
    sign = ""
    for token in tokens:
        if token.type == "list_item_open":
            sign = f"{token.info}{token.markup} " if token.info else "• "
        elif token.type == "inline":
            yield sign + "".join(_said(token.children or []))
            sign = ""
        elif token.type in {"fence", "code_block"}:
            yield token.content.rstrip("\n")


def _said(tokens: "Sequence[Token]") -> Iterator[str]:
    """Yield the words of a paragraph; where a link leads is said behind its words."""
    addresses: list[str] = []
    for token in tokens:
        if token.type == "link_open":
            addresses.append("" if token.info == "auto" else str(token.attrGet("href")))
        elif token.type == "link_close":
            address = addresses.pop()
            yield f" ({address})" if address else ""
        else:
            yield "\n" if token.type in {"softbreak", "hardbreak"} else token.content
