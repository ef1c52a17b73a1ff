"""What stood beside the open articles, as it is kept from one start to the next: `tw 4800`, or `@7 5000`."""

from collections.abc import Mapping

from reader.text import SCRIPTS
from reader.ui.desk.tabs import WHOLE, SecondHalf, Tab, Tabs


def second_halves(tabs: Tabs) -> dict[int, str]:
    """Return it for those articles of the library that are shown so, by their numbers."""
    said = {tab.library_number: _said(tab.second) for tab in tabs.all if tab.second is not None and tab.second.on}
    return {number: words for number, words in said.items() if number is not None}


def restore_second_halves(tabs: Tabs, kept: Mapping[int, str]) -> None:
    """Give tabs from the last time back what stood beside them; nothing where nothing did."""
    for tab in tabs.all:
        tab.second = _read(kept.get(tab.library_number or 0, ""), tabs)


def _said(second: SecondHalf) -> str:
    what = f"@{second.what.library_number}" if isinstance(second.what, Tab) else second.what
    return f"{what} {second.share}"


def _read(words: str, tabs: Tabs) -> SecondHalf:
    what, _, share = words.partition(" ")
    if not share.isdecimal():
        return SecondHalf(on=False)
    number = what.removeprefix("@")
    other = tabs.with_number(int(number)) if what != number and number.isdecimal() else None
    return SecondHalf(True, other or (what if what in SCRIPTS else None), min(int(share), WHOLE))  # noqa: FBT003
