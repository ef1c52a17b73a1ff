"""All commands. A new one is one entry in `menus/`, and one line in `window.py` that says what it does."""

from reader.ui.commands.menus.article import ARTICLE
from reader.ui.commands.menus.edit import EDIT
from reader.ui.commands.menus.go import GO
from reader.ui.commands.menus.help import HELP
from reader.ui.commands.menus.notes import NOTES
from reader.ui.commands.menus.view import VIEW

MENUS = (ARTICLE, EDIT, NOTES, VIEW, GO, HELP)
COMMANDS = tuple(command for menu in MENUS for command in menu.commands)
WITH_ARTICLE = tuple(command.id for command in COMMANDS if command.needs_article)
FOR_CHOSEN = {command.id: command.chosen for command in COMMANDS if command.chosen}
