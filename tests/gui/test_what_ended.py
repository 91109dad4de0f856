"""What a page says of offices and roles that are over or still to come, and how it names days and sources."""

import pytest
from PySide6.QtWidgets import QWidget

from app.records.copied import copied_answer
from app.records.page import record_page
from app.records.pieces import Pieces
from app.records.shown import Shown, by_source
from app.records.spoken import spoken
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.prose import prose
from database import Certainty, RoleId
from database.dates import UNKNOWN
from database.rows import RoleRef
from tests.gui.factories import a_holder, a_page, a_role_page, an_answer, an_id, an_office, end, some_evidence, start


@pytest.fixture
def pieces(look: Look, icons: Icons) -> Pieces:
    return Pieces(look, icons, lambda _address: None, lambda _text, _told: None)


def _text(pieces: Pieces, shown: Shown) -> str:
    page: QWidget = record_page(pieces, shown, lambda: None)
    return spoken(page)


def _ended_role() -> Shown:
    now = RoleRef(RoleId(an_id(2)), "Under-Secretary-General for Peace Operations", an_office("DPO", "DPO"))
    holder = a_holder(
        "Jean-Pierre Lacroix",
        "2019-01-01",
        "..",
        certainty=Certainty.PRESUMED,
        confirmed="2026-02",
        role=now,
        title=now.title,
    )
    life = (start("1992-03"), end("2016-12-31"))
    return a_role_page(an_answer("presumed", holder), life=life)


def test_a_role_that_ended_says_so_and_what_it_is_called_now(pieces: Pieces) -> None:
    text = _text(pieces, _ended_role())
    assert "On 16 March 2017  Ended on 31 December 2016" in text
    assert "Now  Under-Secretary-General for Peace Operations\nPresumed, last confirmed in February 2026" in text
    assert "Held" not in text


def test_the_copied_answer_of_an_ended_role_names_its_successor() -> None:
    copied = copied_answer(_ended_role(), "2026.11")
    assert copied.startswith(
        "The role of Under-Secretary-General for Peacekeeping Operations ended on 31 December 2016 and goes on as "
        "Under-Secretary-General for Peace Operations. On 16 March 2017 that was presumably Jean-Pierre Lacroix"
    )


def test_what_is_still_to_come_does_not_read_as_ended(pieces: Pieces) -> None:
    text = _text(pieces, a_page("office", "New Office", life=(start("2019-01-01"), UNKNOWN)))
    assert "Did not exist yet on 16 March 2017" in text
    assert "Ended" not in text


def test_a_source_cited_at_many_places_is_named_once_with_its_places() -> None:
    cited = [some_evidence(locator=place) for place in ("lines 87-97", "line 12", "paragraph 1", "lines 87-97")]
    (only,) = by_source(cited)
    assert only.places == "lines 12, 87-97; paragraph 1"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("last confirmed on 2011-03~.", "last confirmed in March 2011 (approximate)."),
        ("until 2017-03-31.", "until 31 March 2017."),
        ("seen on 2016-10/2017-05, outside", "seen between October 2016 and May 2017, outside"),
        ("A/RES/2017-03-16/2 of the session 2011-12", "A/RES/2017-03-16/2 of the session 2011-12"),
        ("on 2017-13-45", "on 2017-13-45"),
    ],
)
def test_days_inside_a_sentence_are_said_in_words(written: str, said: str) -> None:
    assert prose(written) == said
