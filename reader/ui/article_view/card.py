"""The small card that a resting mouse brings up: for a name its type, full form, first role and count."""

from html import escape

from PySide6.QtCore import QCoreApplication

from reader.article import Article
from reader.article.projection import Projection
from reader.entities.telling.shown import Shown
from reader.entities.types import Entity, Mention
from reader.session import Reading
from reader.ui.article_view.fonts import serif_families
from reader.ui.article_view.marks import Thing
from reader.ui.article_view.sheet import Sheet
from reader.ui.article_view.tips import tip
from reader.ui.look.words import mentions_counted, type_name

# Of the name, in pixels: as in the details, smaller.
_NAME = 18


class Card:
    """Describes what lies on a sheet, as rich text."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def describe(self, thing: Thing, article: Article) -> str:
        """Return the words about a thing; empty where there is nothing to say."""
        reading = self._sheet.reading
        if isinstance(thing, Mention) and thing.entity and reading is not None:
            entity = reading.analysis.entity(thing.entity)
            if entity is not None:
                return self._entity(entity, reading)
        return escape(tip(thing, article)).replace("\n", "<br>")

    def words(self, entity: Entity) -> str:
        """Return what a screen reader says of a name: as it is shown, its type, how often it is named."""
        reading = self._sheet.reading
        name = self._shown(reading).named(entity.name) if reading else entity.name
        said = QCoreApplication.translate("ArticleView", "{name}, {type}, {count}")
        return said.format(name=name, type=type_name(entity.type), count=mentions_counted(len(entity.mentions)))

    def _shown(self, reading: Reading) -> Shown:
        view = reading.view
        how = Projection(view.script, view.proposals, view.typography, view.quotation, marked=True)
        return Shown(reading.article, reading.analysis, how)

    def _entity(self, entity: Entity, reading: Reading) -> str:
        theme, shown = self._sheet.theme, self._shown(reading)
        kind = f'<span style="color:{theme.of_type(entity.type)}">{escape(type_name(entity.type))}</span>'
        counted = f'<span style="color:{theme.soft}">{escape(mentions_counted(len(entity.mentions)))}</span>'
        families = serif_families(reading.view.script, reading.article.metadata.language)
        serif = ",".join(f"'{family}'" for family in families if family != "serif")
        named = f'<b style="font-family:{serif};font-size:{_NAME}px">{escape(shown.named(entity.name))}</b>'
        lines = [f"{kind} · {counted}", named]
        if entity.pinyin:
            lines[-1] += f' <span style="color:{theme.soft}">{escape(entity.pinyin)}</span>'
        if entity.roles:
            role = entity.roles[0]
            lines.append(escape(shown.of(role.span) if role.span else shown.worded(role.text)))
        return "<br>".join(lines)
