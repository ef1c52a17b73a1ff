"""What the reader does, from the gesture to what is saved and shown: notes, corrections, exports, search."""
