"""Saved web pages: `read` finds main text, title and who signed it, each in a file of its own; nothing is fetched."""
