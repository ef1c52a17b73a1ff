"""The names of all articles: which stand in which, where, and who is the same person by the reader's word."""
