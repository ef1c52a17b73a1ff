"""How the window looks and speaks: themes, typefaces, icons, marks, words and their translations."""
