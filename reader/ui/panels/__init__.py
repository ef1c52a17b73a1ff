"""The panels beside the article: each gets the open reading, shows it, and emits what the reader wants done."""
