"""What a search can be narrowed down by."""

from pathlib import Path

from database import Directory
from database.dates import day_of
from database.rows import Document
from tests.factories import directory_of, role

FACTS = """
[offices.union]
name = "Union"
kind = "union"
acronym = "UN"

[offices.department]
name = "Department"
kind = "department"
acronym = "DEP"
links = [{ to = "union" }]

[roles.chief]
title = "Chief of the Department"
office = "department"
rank = "head"
level = "USG"

[[roles.chief.succession]]
official = "ann"
start = "2010-01-01"
end = "2012-12-31"

[[roles.chief.succession]]
official = "bob"
capacity = "acting"
start = "2013-01-01"
end = ".."

[officials.ann]
name = "Ann"
sort = "Ann"

[officials.bob]
name = "Bob"
sort = "Bob"
"""


def _documents(directory: Directory) -> dict[str, Document]:
    return {document.ref.title: document for document in directory.documents()}


def test_roles_and_officials_are_found_by_offices_levels_and_states(tmp_path: Path) -> None:
    with directory_of(tmp_path, FACTS) as directory:
        found = _documents(directory)
    assert found["Chief of the Department"].offices == ("Department", "DEP", "Union", "UN")
    assert found["Chief of the Department"].levels == ("USG",)
    assert found["Chief of the Department"].states == found["Bob"].states == ("acting",)
    assert {found[title].organisation for title in ("Union", "Department", "Ann", "Bob")} == {"UN"}
    (held,) = found["Ann"].held
    assert (held.title, held.office, held.last) == ("Chief of the Department", "Department", day_of("2012-12-31"))
    assert found["Ann"].states == ()


def test_what_sources_disagree_on_is_disputed_on_both_sides_of_a_term(shipped: Directory) -> None:
    disputed = {document.ref.kind for document in shipped.documents() if "disputed" in document.states}
    assert {"official", "role"} <= disputed


def test_a_role_that_is_known_to_be_empty_is_vacant(tmp_path: Path) -> None:
    with directory_of(tmp_path, role("ann 2010-01-01 2012-12-31\ngap vacant 2013-01-01 ..")) as directory:
        assert _documents(directory)["Head of Mission"].states == ("vacant",)
