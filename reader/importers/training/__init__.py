"""Maintainers' scripts that compile and measure what this folder ships; nothing at run time imports them."""
