"""Names of persons, places, organisations and works: what the rules propose, and what they confirm."""
