"""The bar at the top: outline and open, the script and proposals, find, theme, type, export."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from reader.ui.commands.actions import Actions
from reader.ui.look.icons import icon
from reader.ui.look.theme import Theme
from reader.ui.look.words import SCRIPT_NAMES, THEME_CHOICES
from reader.ui.widgets.segments import Segments
from reader.ui.widgets.tight import set_tight

_SHORT = {"twp": "臺灣用詞", "hkp": "香港用詞", "t": "OpenCC"}
_FRONT = ("original", "s", "tw", "hk")
_SIDE = QSize(20, 20)
_WIDE, _ROOMY, _NARROWEST = 1180, 1040, 900


class TopBar(QFrame):
    """Buttons for actions that exist already; it decides nothing."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "bar")
        scripts = {name: actions[f"script_{name}"] for name in SCRIPT_NAMES}
        for name, short in _SHORT.items():
            scripts[name].setIconText(short)
        more = [action for name, action in scripts.items() if name not in _FRONT]
        self.scripts = Segments([scripts[name] for name in _FRONT], more)
        self.scripts.setAccessibleName(self.tr("Script"))
        self.scripts.more.setAccessibleName(self.tr("More scripts"))
        self.scripts.more.setToolTip(self.tr("Vocabulary of Taiwan or Hong Kong, OpenCC's standard"))
        self.proposals = Segments([actions["proposals"]], [])
        self.find_button = QPushButton(self.tr("Find in the article"))
        self.find_button.setAccessibleName(self.find_button.text())
        self._icons: dict[_BarButton, str] = {}
        self._open = self._button(actions, "open", "open", words=self.tr("Open"))
        self._build(actions)

    def _build(self, actions: Actions) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 12, 7)
        layout.setSpacing(4)
        layout.addWidget(self._button(actions, "outline", "outline"))
        layout.addWidget(self._open)
        layout.addWidget(self._button(actions, "library", "library"))
        layout.addStretch(1)
        layout.addWidget(self.scripts)
        layout.addSpacing(12)
        layout.addWidget(self.proposals)
        layout.addStretch(1)
        self.find_button.setProperty("field", "true")
        # In a narrow window words give way, so the layout must not insist on them.
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(_NARROWEST, self.sizeHint().height())
        self.find_button.setToolTip(actions["find"].toolTip())
        self.find_button.setStatusTip(actions["find"].statusTip())
        self.find_button.clicked.connect(actions["find"].trigger)
        layout.addWidget(self.find_button)
        themes = [actions[f"theme_{name}"] for name in THEME_CHOICES]
        layout.addWidget(self._menu("theme", self.tr("Colours"), themes))
        sizes = [actions[name] for name in ("bigger", "smaller", "normal_size", "typography", "preferences")]
        layout.addWidget(self._menu("type", self.tr("Type"), sizes))
        layout.addWidget(self._button(actions, "export", "export"))
        layout.addWidget(self._button(actions, "panel", "panel"))

    def show_scope(self, *, library: bool) -> None:
        """Say where the field at the right looks: in the article, or in the library while its page is shown."""
        words = self.tr("Search the library") if library else self.tr("Find in the article")
        self.find_button.setAccessibleName(words)
        if self.find_button.text():
            self.find_button.setText(words)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        for button, name in self._icons.items():
            button.draw(icon(name, theme))
        self.find_button.setIcon(icon("search", theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        wide = self.width() >= _WIDE
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        self._open.setToolButtonStyle(style)
        # So that no name of a script is cut.
        set_tight(self, tight=self.width() < _ROOMY)
        self.find_button.setText(self.find_button.accessibleName() if wide else "")
        self.find_button.setMinimumWidth(190 if wide else 0)
        super().resizeEvent(event)

    def _button(self, actions: Actions, command: str, name: str, *, words: str = "") -> QToolButton:
        button = _BarButton(words)
        button.setDefaultAction(actions[command])
        button.setAccessibleName(actions[command].text())
        self._icons[button] = name
        return button

    def _menu(self, name: str, words: str, actions: list[QAction]) -> QToolButton:
        button = _BarButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions(actions)
        button.setMenu(menu)
        self._icons[button] = name
        return button


class _BarButton(QToolButton):
    """A button with its own icon, and perhaps words; Qt would take a command's whenever the command changes.

    A command has none: in a menu with icons the words of all would stand further in than in the others.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._words, self._drawn = words, QIcon()
        self.setIconSize(_SIDE)
        if words:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def draw(self, drawn: QIcon) -> None:
        """Have an icon from now on."""
        self._drawn = drawn
        self.setIcon(drawn)

    def actionEvent(self, event: QActionEvent) -> None:
        """Follow the command, but in looks."""
        super().actionEvent(event)
        self.setIcon(self._drawn)
        if self._words:
            self.setText(self._words)
