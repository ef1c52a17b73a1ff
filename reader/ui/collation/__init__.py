"""The collation window: which copies to compare, the table of differences, the copies side by side, what is restored.

Everything that compares is in `reader.collation`; here it is shown, walked through and taken over.
"""
