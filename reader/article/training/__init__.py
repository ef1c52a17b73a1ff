"""Maintainers' scripts that compile what this folder ships; nothing at run time imports them."""
