"""Several copies of one report: which may be some, what they give back to the open one, and their notes."""
