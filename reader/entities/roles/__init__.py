"""The posts and descriptions that a text gives a person, as worded and completed."""
