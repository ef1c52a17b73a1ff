"""Word documents: `text` walks through the body, `styles` and `numbering` say what its paragraphs are."""
