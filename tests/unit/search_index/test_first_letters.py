"""Names answer before there is any index, in the order in which an index would put them."""

import pytest

from database import Directory, parse_period
from database.rows import Kind
from search_index import SearchIndex, search_names
from tests.unit.search_index.factories import titles


@pytest.mark.parametrize("typed", ["lacroix", "jean-p", "dpko", "usg peace", "Guterres", "lacroix jean", "touadera"])
def test_names_acronyms_and_titles_answer_as_an_index_of_names_would(typed: str, shipped: Directory) -> None:
    index = SearchIndex.open(None)
    steps = index.rebuilding(shipped.documents(), 0, "stamp")
    while next(steps).doing != "texts":
        pass
    answer = search_names(typed, shipped.documents_named, limit=5)
    assert answer.names_only
    assert titles(answer)
    assert titles(answer)[0] == titles(index.search(typed, limit=5))[0]


def test_one_letter_answers_and_is_bounded(shipped: Directory) -> None:
    answer = search_names("u", shipped.documents_named, limit=60)
    assert len(answer.hits) == 60
    assert answer.total <= 100


def test_a_day_and_kinds_narrow_the_first_answer_too(shipped: Directory) -> None:
    on, kinds = parse_period("2017-03-16"), frozenset[Kind]({"office"})
    offices = search_names("peacekeeping", shipped.documents_named, kinds=kinds, on=on)
    roles = search_names("kind:role peace", shipped.documents_named)
    assert {hit.ref.kind for hit in offices.hits} == {"office"}
    assert {hit.ref.kind for hit in roles.hits} == {"role"}


@pytest.mark.parametrize("typed", ["", "   ", "kind:office", "%", "_", "\\", "\0", "\ud800", "(" * 2000, "zzzzqq"])
def test_what_names_nobody_finds_nobody(typed: str, shipped: Directory) -> None:
    assert search_names(typed, shipped.documents_named).hits == ()


def test_slices_of_documents_are_all_documents(shipped: Directory) -> None:
    assert list(shipped.documents_in_slices(40)) == list(shipped.documents())
    assert shipped.openable() == len(list(shipped.documents()))
