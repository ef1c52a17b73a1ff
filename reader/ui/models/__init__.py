"""Item models over what the core gives: no parsing and no SQL."""
