"""The tree of offices as of a day."""
