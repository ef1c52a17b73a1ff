"""What open articles are called beside each other: by their titles, and those of one title by what tells them apart."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.article import Article
from reader.article.projection import Projection
from reader.library import Entry
from reader.session import Changes, Reading
from reader.ui.afterwards import Afterwards
from reader.ui.desk.tabs import Tab, Tabs


def facts_of_article(article: Article) -> tuple[str, ...]:
    """Return what may tell an article from another of its title: source, date, file."""
    about = article.metadata
    date = about.published or about.posted_at or ""
    return (about.source or about.site or "", date[:10], article.name)


def facts_of_entry(entry: Entry) -> tuple[str, ...]:
    """Return the same of an article that lies in the library."""
    return (entry.source or entry.site or "", (entry.published or "")[:10], entry.name)


def tab_names(tabs: Sequence[Tab]) -> list[str]:
    """Return a name for each tab; what differs stands first, because the end of a long title is cut."""
    often = Counter(tab.title for tab in tabs)
    return [title_of(tab) if often[tab.title] == 1 else _told_apart(tab, tabs) for tab in tabs]


def title_of(tab: Tab) -> str:
    """Return a title as it is shown, as the source has it where that isn't known."""
    return tab.shown or tab.title


def tab_tip(tab: Tab) -> str:
    """Return a title as it is shown, and under it the source's own where that is another."""
    return "\n".join(dict.fromkeys((title_of(tab), tab.title)))


def shown_titles(tabs: Tabs) -> dict[int, str]:
    """Return the titles of articles of the library that are shown otherwise than in the source, by their numbers."""
    shown = ((tab.library_number, tab.shown) for tab in tabs.all if tab.shown != tab.title)
    return {number: title for number, title in shown if number is not None and title}


class TabTitles(QObject):
    """Keeps titles in the script that each article is shown in; names keep their form there too."""

    def __init__(self, tabs: Tabs, afterwards: Afterwards) -> None:
        super().__init__(tabs)
        self._tabs, self._afterwards = tabs, afterwards
        self._stale: list[Tab] = []

    def take(self, tab: Tab, changes: Changes) -> None:
        """Show the title anew, in a turn of its own, where a change may be one of it."""
        if changes.article or changes.view or changes.analysis:
            self._stale.append(tab)
            self._afterwards.do(self._show)

    def _show(self) -> None:
        stale, self._stale = self._stale, []
        before = [(tab.title, title_of(tab)) for tab in stale]
        for tab in stale:
            if tab.reading is not None:
                tab.title, tab.shown = tab.reading.article.title, _shown(tab.reading)
        if before != [(tab.title, title_of(tab)) for tab in stale]:
            self._tabs.changed.emit()


def _shown(reading: Reading) -> str:
    article = reading.article
    if reading.view.script == "original":
        return article.title
    from reader.entities.telling.shown import Shown  # noqa: PLC0415 - not before another script is chosen

    title = next((block.span for block in article.blocks if block.kind == "title"), None)
    shown = Shown(article, reading.analysis, Projection(reading.view.script))
    if title is not None and title.of(article.text).strip() == article.title:
        return shown.of(title).strip()
    return shown.named(article.title)


def _told_apart(tab: Tab, tabs: Sequence[Tab]) -> str:
    """Return the title after the first fact that no other tab of this title shares, else after its place among them."""
    others = [other for other in tabs if other.title == tab.title and other is not tab]
    for number, fact in enumerate(tab.facts):
        if fact and all(other.facts[number : number + 1] != (fact,) for other in others):
            return f"{fact} · {title_of(tab)}"
    place = [other for other in tabs if other.title == tab.title].index(tab) + 1
    return f"{place} · {title_of(tab)}"
