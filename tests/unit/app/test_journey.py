"""Back and forward through opened records, and the links that lead to them."""

import pytest

from app.frame.journey import Board, Journey
from app.shared.address import Address, read_address
from database import RecordId

A, B, C = (Address("office", RecordId(f"00000000-0000-4000-8000-00000000000{n}")) for n in "123")


def test_a_journey_that_has_not_begun_leads_nowhere() -> None:
    journey = Journey()
    assert journey.here is None
    assert (journey.can_go_back, journey.can_go_forward) == (False, False)
    assert journey.back() is None
    assert journey.forward() is None


def test_back_and_forward_walk_the_visited_records() -> None:
    journey = Journey()
    for address in (A, B, C):
        journey.visit(address)
    assert [journey.back(), journey.back(), journey.back()] == [B, A, A]
    assert [journey.forward(), journey.forward(), journey.forward()] == [B, C, C]


def test_opening_from_the_middle_forgets_what_lay_ahead() -> None:
    journey = Journey()
    journey.visit(A)
    journey.visit(B)
    journey.back()
    journey.visit(C)
    assert not journey.can_go_forward
    assert journey.back() == A


def test_opening_the_same_record_again_is_no_step() -> None:
    journey = Journey()
    journey.visit(A)
    journey.visit(A)
    assert not journey.can_go_back


@pytest.mark.parametrize("on", [None, "2017-03-16", "2017-03", "2011-10~", "2016-10/2017-05"])
def test_a_link_leads_back_to_what_it_was_made_of(on: str | None) -> None:
    address = Address("role", A.id, on)
    assert read_address(address.link()) == address


def test_a_board_is_a_place_that_back_leads_to() -> None:
    journey = Journey()
    journey.visit(Board("moves"))
    journey.visit(Board("moves"))
    journey.visit(A)
    assert journey.back() == Board("moves")
    assert not journey.can_go_back
    assert journey.forward() == A


def test_desktops_that_add_slashes_to_a_link_are_understood() -> None:
    assert read_address(f"incumbent://role/{A.id}") == Address("role", A.id)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "role/1",
        "https://example.org/role/1",
        "incumbent:role/1",
        f"incumbent:wizard/{A.id}",
        f"incumbent:role/{A.id}?on=<b>",
        f"incumbent:role/{A.id}/../../etc",
        f"incumbent:role/{A.id}?on={'1' * 80}",
    ],
)
def test_what_is_no_link_of_ours_is_none(link: str) -> None:
    assert read_address(link) is None
