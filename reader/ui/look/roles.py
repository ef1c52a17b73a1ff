"""What a screen reader takes widgets of our own for: Qt has roles for its own kinds alone."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "Chart": QAccessible.Role.Chart,
    "DispersionStrip": QAccessible.Role.Chart,
    "Passage": QAccessible.Role.Link,
}


def install_roles() -> None:
    """Tell Qt the roles, before the first widget is asked for its own."""
    QAccessible.installFactory(_made)


def _made(kind: str, each: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(kind)
    return QAccessibleWidget(each, role) if role is not None and isinstance(each, QWidget) else None
