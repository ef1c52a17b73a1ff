"""What a command is, for the tables of commands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `menu` is the menu that holds it; `group` names commands of which one is on at a time.

    `text` and `tip` are strings marked for the translators; Qt's marker is typed as giving any object.
    """

    id: str
    menu: str
    text: object
    tip: object
    shortcut: str = ""
    checkable: bool = False
    group: str = ""
    separated: bool = False
