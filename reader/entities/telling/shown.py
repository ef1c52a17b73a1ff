"""Pieces of an article in the script that is shown, for whatever speaks of them: panels, command line, exports."""

import re

from reader.article import Article, Block
from reader.article.conversion.conversion import Words, settled_pieces
from reader.article.projection import Projection, ViewText, project
from reader.entities.telling.kept import names_within, words_within
from reader.entities.types import Analysis
from reader.text import Span, align, config_for


class Shown:
    """Shows pieces of one article in one way, names kept; a paragraph is converted once."""

    def __init__(self, article: Article, analysis: Analysis, how: Projection) -> None:
        self._article = article
        self._analysis = analysis
        self._how = how
        self._texts: dict[Span, ViewText] = {}
        self._words: dict[str, str] = {}

    def of(self, span: Span) -> str:
        """Return a piece of the text as shown; one of several blocks has each of them on a line of its own."""
        block = self._article.block_at(span.start)
        blocks = (block,) if block is not None and block.span.covers(span) else self._blocks(span)
        return "\n".join(self._part(each, span) for each in blocks) if blocks else span.of(self._article.text)

    def named(self, name: str) -> str:
        """Return a name as shown: as its first place in the article shows it."""
        at = self._article.text.find(name)
        return self.of(Span(at, at + len(name))) if at >= 0 else self.worded(name)

    def worded(self, words: str) -> str:
        """Return words that have no place in the article, such as an inferred role, in the script that is shown."""
        if words not in self._words:
            config = config_for(self._how.script, self._article.text)
            self._words[words] = words if config is None else self._converted(words, config)
        return self._words[words]

    def _converted(self, words: str, config: str) -> str:
        """Convert words; whom the article names keeps the form of the name there too."""
        people = sorted((each.name for each in self._analysis.entities if each.type == "PER"), key=len, reverse=True)
        named = "|".join(re.escape(name) for name in people if name in words)
        names = [Span(*found.span()) for found in re.finditer(named or "(?!)", words)]
        return align(words, config, fixed=settled_pieces(words, Words(names), config)).target

    def _blocks(self, span: Span) -> list[Block]:
        return [block for block in self._article.blocks if block.span.overlaps(span)]

    def _part(self, block: Block, span: Span) -> str:
        """Return what a piece of the text takes of a block."""
        text = self._text_of(block)
        part = Span(max(block.span.start, span.start), min(block.span.end, span.end))
        return text.aligned.to_target(part).of(text.aligned.target)

    def _text_of(self, block: Block) -> ViewText:
        if block.span not in self._texts:
            words = Words(names_within(self._analysis, block.span), words_within(self._analysis, block.span))
            self._texts[block.span] = project(self._article, self._how, (block,), words)
        return self._texts[block.span]
