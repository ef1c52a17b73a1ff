"""What is done to many files or articles at once, by several processes: opening, adding, reading names."""
