"""The search index: made from the directory, kept on disk to open fast, thrown away without loss.

`SearchIndex` opens, rebuilds and searches; `Hit` and `SearchAnswer` are what it says. Whoosh is loaded when an index
is first opened or built, never by importing this package."""

from search_index.hits import Hit, SearchAnswer
from search_index.index import SearchIndex
from search_index.unusable import IndexUnusable

__all__ = ["Hit", "IndexUnusable", "SearchAnswer", "SearchIndex"]
