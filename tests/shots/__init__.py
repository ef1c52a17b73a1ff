"""Pictures of the window in named states, themes and languages, for people to look at."""
