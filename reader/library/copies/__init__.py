"""Articles that are copies or versions of each other: how alike they are, and what the reader grouped."""
