"""The networks that read sentences: LAC's and cutword's, and what is known laid over their words."""
