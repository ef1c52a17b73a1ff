"""Maintainers' scripts that make models and gazetteers and measure the recogniser; no run needs them."""
