"""Has a screen reader say words that appear; loaded with the first, as what Qt knows of such readers takes a while."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Say words that a widget shows; urgent ones interrupt what is being said."""
    announcement = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(announcement)
