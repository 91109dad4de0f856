"""Names, acronyms and titles found without any index: what the directory knows by name is put in order like all hits.

It answers right after the first start and wherever an index cannot be had. Of names that many share it sees the
likeliest alone."""

from collections.abc import Callable, Collection, Sequence
from typing import Final

from database.dates import Period
from database.rows import Document, Kind
from search_index.answering import Answering
from search_index.asked import asked
from search_index.documents import order
from search_index.hits import SearchAnswer
from search_index.inverted import Inverted
from search_index.segments import Part, Segments

MOST: Final = 100
Named = Callable[[Sequence[str], int], Collection[Document]]
"""The likeliest records, so many at most, of which each of the words begins a word of a name."""


def search_names(
    text: str, named: Named, *, kinds: Collection[Kind] = (), on: Period | None = None, limit: int = 50
) -> SearchAnswer:
    """The best of the records that are called so; the answer says that it looked at names only."""
    question = asked(text)
    ways = dict.fromkeys(
        way.forms[-1] for one in (question, question.dated) if one is not None for way in one.ways if way.forms
    )
    found = {document.ref.id: document for words in ways for document in named(words, MOST)}
    inverted = Inverted(sorted(found.values(), key=order))
    for _ in inverted.take_names():
        pass
    return Answering(Segments([Part(inverted)]), names_only=True).search(text, kinds, on, limit)
