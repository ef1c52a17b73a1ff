"""What open articles are called beside each other: by their titles, and those of one title by what tells them apart."""

from collections import Counter
from collections.abc import Sequence

from reader.article import Article
from reader.library import Entry
from reader.ui.desk.tabs import Tab


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
    return [tab.title if often[tab.title] == 1 else _told_apart(tab, tabs) for tab in tabs]


def _told_apart(tab: Tab, tabs: Sequence[Tab]) -> str:
    """Return the title after the first fact that no other tab of this title shares, else after its place among them."""
    others = [other for other in tabs if other.title == tab.title and other is not tab]
    for number, fact in enumerate(tab.facts):
        if fact and all(other.facts[number : number + 1] != (fact,) for other in others):
            return f"{fact} · {tab.title}"
    place = [other for other in tabs if other.title == tab.title].index(tab) + 1
    return f"{place} · {tab.title}"
