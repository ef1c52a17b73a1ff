"""What a command is, and a menu of them."""

from dataclasses import dataclass

# As many as there are.
ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        id: by which the window and the reader's own shortcuts know it.
        text: its name, marked for the translators (Qt's marker is typed as giving any object); empty where the name
            is that of a colour, a script or the like.
        tip: a sentence on what it does, marked likewise.
        shortcut: the keys that it comes with.
        checkable: it is on or off.
        group: of its commands one is on at a time.
        separated: a line stands above it in its menu.
        under: the title, marked likewise, of the menu inside its menu that it stands in with its neighbours.
        needs_article: it can't be given on the library's page, unless it is for the articles chosen there.
        chosen: for how many articles chosen on the library's page it can be given at most.
    """

    id: str
    text: object
    tip: object
    shortcut: str = ""
    checkable: bool = False
    group: str = ""
    separated: bool = False
    under: object = ""
    needs_article: bool = False
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its id, its title marked for the translators, and its commands in order."""

    id: str
    title: object
    commands: tuple[Command, ...]
