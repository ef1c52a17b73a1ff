"""What a screen reader takes widgets of our own for: Qt has roles for its own kinds alone."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "Chart": QAccessible.Role.Chart,
    "DispersionStrip": QAccessible.Role.Chart,
    "Passage": QAccessible.Role.Link,
}


@cache
def install_roles() -> None:
    """Tell Qt the roles, once, before the first of these widgets is made: it never asks for a widget's role again."""
    QAccessible.installFactory(_made)


def _made(kind: str, each: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(kind)
    return QAccessibleWidget(each, role) if role is not None and isinstance(each, QWidget) else None
