"""A text's parts: lines, paragraphs, headings, sections, title, and the furniture of the site that it came from."""
