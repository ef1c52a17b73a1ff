"""E-books: `book` is the package with its contents, `markup` parses a chapter, `read` makes one article of them."""
