"""Writing and reading the files of an index: all that the rest of the program knows of Whoosh."""

from search_index.whoosh_reading import Postings
from search_index.whoosh_writing import Writing, written

__all__ = ["Postings", "Writing", "written"]
