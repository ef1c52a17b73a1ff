"""Maintainers' scripts that make models and gazetteers and measure the recogniser; nothing imports them at run time."""
