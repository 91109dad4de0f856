"""What a set of documents is turned into: the same terms as if each had been looked at by itself."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from database.folding import KNOWN_ALSO, fold, known_words
from database.rows import Document
from search_index.inverted import Inverted
from search_index.schema import LEAD, LEADS, OFFICE, ROLE, STARTS, TEXT, WORDS
from tests.unit.search_index.factories import document

_SHORTHAND = sorted({word for words, _ in KNOWN_ALSO for word in words})
_WORDS = st.sampled_from([*_SHORTHAND, "organisations", "stabilisation", "Lacroix", "Jean-Pierre", "O'Brien", "peace"])
_SAID = st.lists(_WORDS, min_size=1, max_size=6).map(" ".join)


def turned(documents: list[Document]) -> Inverted:
    inverted = Inverted(documents)
    for steps in (inverted.take_names(), inverted.take_texts()):
        assert list(steps)[-1] == len(documents)
    return inverted


def terms_of(inverted: Inverted, field: str, row: int) -> set[str]:
    return {term for term, rows in inverted.fields[field].items() if row in rows}


@given(st.lists(st.tuples(_SAID, _SAID), min_size=1, max_size=8))
def test_each_text_is_found_under_every_form_of_its_words(said: list[tuple[str, str]]) -> None:
    documents = [document(name, "role", body=(text,), id=f"{row}") for row, (name, text) in enumerate(said)]
    inverted = turned(documents)
    for row, (name, text) in enumerate(said):
        found = terms_of(inverted, TEXT, row)
        assert known_words(f"{fold(name)} {fold(text)}") <= found
        # Beside these there are only the words that hyphens and apostrophes join or part.
        assert found <= known_words(f"{fold(name)} {fold(text)}") | {"jeanpierre", "brien", "o"}
        assert terms_of(inverted, ROLE, row) == known_words(fold(name))
        assert terms_of(inverted, OFFICE, row) == set()


@given(st.lists(_SAID, min_size=1, max_size=8))
def test_the_beginnings_of_words_lead_to_the_same_rows_as_the_words(names: list[str]) -> None:
    inverted = turned([document(name, "office", id=f"{row}") for row, name in enumerate(names)])
    for field, begun in ((WORDS, STARTS), (LEAD, LEADS)):
        for row in range(len(names)):
            words = terms_of(inverted, field, row)
            assert terms_of(inverted, begun, row) == {word[:length] for word in words for length in (1, 2, 3)}


@given(st.lists(_SAID, min_size=1, max_size=8))
def test_rows_stand_in_order_and_once_in_each_set(names: list[str]) -> None:
    inverted = turned([document(name, "office", (name, "former name"), id=f"{row}") for row, name in enumerate(names)])
    for terms in inverted.fields.values():
        assert all(rows == array("I", sorted(set(rows))) for rows in terms.values())
