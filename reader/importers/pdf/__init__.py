"""PDF: `page` gets stretches of text with their places, `order` orders them, `blocks` makes paragraphs."""
