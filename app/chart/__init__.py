"""The org chart: an organisation as of a day, drawn as a tree."""
