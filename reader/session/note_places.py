"""Where the notes that are on more than a passage belong: an entity, a section, the whole article."""

from reader.article import Article
from reader.entities.sentences import sentences
from reader.entities.types import Analysis
from reader.notes import Note, NoteKind
from reader.text import Span


def standing_for(article: Article, span: Span, kind: NoteKind) -> Span:
    """Return the passage that stands for what a note at a place is on: the heading, the title, or the place itself."""
    if kind == "section":
        section = article.section_at(span.start) or next(iter(article.sections), None)
        inside = [
            block for block in article.blocks if section and section.span.start <= block.span.start < section.span.end
        ]
        headings = [block.span for block in inside if block.kind == "heading"]
        # The lead has no heading: its first sentence stands for it, a whole paragraph would look like a quotation.
        leads = (
            sentence.shift(block.span.start)
            for block in inside
            for sentence in sentences(block.span.of(article.text).rstrip())
        )
        return headings[0] if headings else next(leads, span)
    if kind == "article":
        titles = [block.span for block in article.blocks if block.kind == "title"]
        return next(iter(titles or [block.span for block in article.blocks]), span)
    return span


def entity_of(note: Note, analysis: Analysis) -> str | None:
    """Return the id of the entity that a note is on: that of the mention it stands at, else the one of that name."""
    if note.kind != "entity":
        return None
    for mention in analysis.overlapping(note.span) if note.placed else ():
        if mention.entity is not None:
            return mention.entity
    return next(
        (entity.id for entity in analysis.entities if note.quote == entity.name or note.quote in entity.aliases), None
    )


def shown_at(note: Note, analysis: Analysis) -> tuple[Span, ...]:
    """Return where a note is marked in the text: a note on an entity at each mention, one on the article nowhere."""
    entity = entity_of(note, analysis)
    if entity is not None:
        return tuple(mention.span for mention in analysis.mentions_of(entity))
    return (note.span,) if note.placed and note.kind != "article" else ()
