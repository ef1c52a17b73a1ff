"""Dialogs: opened, never executed; they say by signal what was decided."""
