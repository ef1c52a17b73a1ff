"""Search over all articles: `query` is its language, `index` has the words, `candidates` and `search` the hits."""
