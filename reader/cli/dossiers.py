"""What `xidu entities --about NAME` prints: everything that an article says about one entity."""

from collections.abc import Iterable, Iterator
from typing import Any

from reader.article import Article
from reader.entities import Analysis, Entity, Role
from reader.entities.telling.dossier import Dossier, Dossiers
from reader.entities.telling.shown import Shown
from reader.text import Span


def about(analysis: Analysis, name: str) -> list[Entity]:
    """Return the entities of that id, name or other form."""
    return [one for one in analysis.entities if name in {one.id, one.name, *one.aliases}]


def origin(role: Role) -> str:
    """Return in words, after a space, where a role comes from that the text doesn't word."""
    return " (entered by the reader)" if role.entered else " (inferred)" if role.inferred else ""


class DossierPrinter:
    """Prints dossiers of one article, as found and as shown."""

    def __init__(self, article: Article, analysis: Analysis, shown: Shown) -> None:
        self._article = article
        self._dossiers = Dossiers(article, analysis)
        self._shown = shown

    def described(self, entities: Iterable[Entity]) -> dict[str, Any]:
        """Return the object that `--json` prints."""
        return {"dossiers": [self._described(self._dossiers.of(one.id)) for one in entities]}

    def lines(self, entity: Entity) -> Iterator[str]:
        """Yield the lines for people: head, posts, speech, dates, numbers, mentions, company."""
        found = self._dossiers.of(entity.id)
        yield "  ".join(part for part in (self._shown.named(found.name), found.pinyin, found.type) if part)
        yield from self._who(found)
        for one in found.affiliations:
            yield _line("belongs to", self._shown.named(one.name), None)
        for person, role in found.people:
            yield _line("has", f"{self._shown.named(person.name)}: {self._shown.worded(role.text)}", None)
        for quote, number in found.quotes:
            words = self._shown.of(quote.span)
            yield _line("said", f"“{words}”" if quote.kind == "direct" else words, number)
        for statement, number in found.statements:
            yield _line(f"{statement.time.value}", self._shown.of(statement.sentence), number)
        for figure, number in found.figures:
            yield _line("counted", self._shown.of(figure.quantity.span), number)
        for _, sentence, number, _ in found.mentions:
            yield _line("named", self._shown.of(sentence), number)
        if found.companions:
            names = (f"{self._shown.named(other.name)} {count}" for other, count in found.companions)
            yield "  beside: " + "、".join(names)

    def _who(self, found: Dossier) -> Iterator[str]:
        """Yield other forms, what it lies in, and posts."""
        if found.aliases:
            yield "  also: " + "、".join(f"{self._shown.named(form)} ×{count}" for form, count in found.aliases)
        if found.entity.parents:
            yield "  in: " + "、".join(self._shown.named(one.name) for one in found.entity.parents)
        for role, number in found.roles:
            words = self._shown.of(role.span) if role.span else self._shown.worded(role.text)
            yield _line("role", f"{words}{origin(role)}", number)

    def _described(self, found: Dossier) -> dict[str, Any]:
        return {
            "id": found.entity.id,
            "type": found.type,
            "name": found.name,
            "shown": self._shown.named(found.name),
            "pinyin": found.pinyin,
            "aliases": [
                {"text": form, "shown": self._shown.named(form), "count": count} for form, count in found.aliases
            ],
            "roles": [
                self._place(role.span, number, role.text) | {"inferred": role.inferred, "entered": role.entered}
                for role, number in found.roles
            ],
            "affiliations": [{"id": one.id, "name": one.name} for one in found.affiliations],
            "people": [{"id": one.id, "name": one.name, "role": role.text} for one, role in found.people],
            "quotes": [
                self._place(quote.span, number) | {"kind": quote.kind, "cue": quote.cue}
                for quote, number in found.quotes
            ],
            "statements": [
                self._place(one.sentence, number) | {"time": one.time.text, "value": one.time.value}
                for one, number in found.statements
            ],
            "quantities": [self._place(one.quantity.span, number) for one, number in found.figures],
            "mentions": [
                self._place(one.span, number) | {"sentence": self._shown.of(sentence), "section": section}
                for one, sentence, number, section in found.mentions
            ],
            "companions": [{"id": one.id, "name": one.name, "paragraphs": count} for one, count in found.companions],
        }

    def _place(self, span: Span | None, number: int | None, worded: str = "") -> dict[str, Any]:
        """Return where something stands, as found and as shown; `worded` where it stands nowhere."""
        return {
            "start": span.start if span else None,
            "end": span.end if span else None,
            "text": span.of(self._article.text) if span else worded,
            "shown": self._shown.of(span) if span else self._shown.worded(worded),
            "paragraph": number,
        }


def _line(kind: str, words: str, number: int | None) -> str:
    place = f"  ¶{number}" if number else ""
    return f"  {kind}: {' '.join(words.split())}{place}"
