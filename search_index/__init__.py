"""The search index: made from the directory, kept on disk to open fast, thrown away without loss.

`SearchIndex` opens, rebuilds, updates and searches; `Hit` and `SearchAnswer` are what it says. Whoosh is loaded when
an index is first opened or built, never by importing this package."""

from search_index.building import Step
from search_index.first_letters import search_names
from search_index.hits import Chip, Completion, Facet, Hit, SearchAnswer
from search_index.index import SearchIndex
from search_index.unusable import IndexUnusable
from search_index.updating import Changes

__all__ = [
    "Changes",
    "Chip",
    "Completion",
    "Facet",
    "Hit",
    "IndexUnusable",
    "SearchAnswer",
    "SearchIndex",
    "Step",
    "search_names",
]
