"""What the second network sees, taken over where something confirms it: each type of name in its own way."""
