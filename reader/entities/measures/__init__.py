"""Times, durations and quantities: grammars of their forms, and the values that they say."""
