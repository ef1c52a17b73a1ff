"""What conversion between scripts needs to know beyond OpenCC: names, word borders, characters left to the reader."""
