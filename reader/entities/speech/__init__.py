"""Who says what: direct and indirect speech, its cues and its speakers."""
