"""The program as the system sees it: one instance, what it is asked to open, its layout, a picture of it."""
