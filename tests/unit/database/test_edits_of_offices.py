"""Offices and roles are added, renamed, moved, reorganised and ended; their history stays one line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory, InputRefused, NotFound, OfficeId, RecordId, RoleId, parse_period
from tests.factories import directory_of, told, world
from tests.unit.database.edits import facts, only, redo, rows, save, undo

NEW, OTHER, POST, LATER = (f"{number}" * 8 + "-1111-4111-8111-111111111111" for number in range(1, 5))
SOURCE: dict[str, object] = {"title": "Resolution 72/262 C", "locator": "paragraph 4"}
WORLD = world(
    offices="un\ndpa founded = '1992'\npbso founded = '2005'\nfield founded = '2000'",
    roles="head-of-dpa dpa seats = 1\nhead-of-pbso pbso\nhead-of-field field",
    links="dpa un\npbso un\nfield dpa",
    terms="head-of-dpa ann 2015-01-01 .. confirmed = '2018-12-01'\n"
    "head-of-pbso bea 2016-01-01 .. confirmed = '2018-12-01'",
)


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Directory]:
    with directory_of(tmp_path, WORLD) as opened:
        yield opened


def office(directory: Directory, name: str) -> str:
    return str(directory.resolve(name, ("office",)).id)


def role(directory: Directory, key: str) -> str:
    return str(directory.resolve(f"Head of {key}", ("role",)).id)


def term(directory: Directory, who: str) -> str:
    return str(only(directory, "SELECT id FROM term WHERE official = ?", directory.resolve(who, ("official",)).id))


def below(directory: Directory, name: str, on: str) -> list[str]:
    (top,) = directory.tree(OfficeId(RecordId(office(directory, name))), parse_period(on))
    return [node.office.name for node in top.children]


def test_a_new_office_stands_below_its_parent_with_its_source_and_undo_takes_all_of_it(directory: Directory) -> None:
    before = facts(directory.path)
    changes = save(
        directory,
        {
            "do": "add-office", "name": "Office for Water", "acronym": "OW", "kind": "office", "founded": "March 2017",
            "dissolved": "..", "parent": office(directory, "UN"), "id": NEW, "source": SOURCE,
        },
    )  # fmt: skip
    assert changes.title == "Add the office Office for Water"
    assert directory.resolve("OW").id == NEW
    assert "Office for Water" in below(directory, "UN", "2018")
    assert "Office for Water" not in below(directory, "UN", "2016")
    assert [piece.title for piece in directory.record(RecordId(NEW)).sources] == ["Resolution 72/262 C"]
    undo(directory)
    assert facts(directory.path) == before


def test_an_office_whose_name_is_in_use_is_added_with_a_warning(directory: Directory) -> None:
    changes = save(directory, {"do": "add-office", "name": "dpa", "kind": "office", "founded": None, "dissolved": None})
    assert "There is an office called “dpa” already" in changes.warnings[0]


def test_a_renamed_office_keeps_its_record_and_is_found_by_both_names(directory: Directory) -> None:
    before = facts(directory.path)
    dpa = office(directory, "DPA")
    changes = save(
        directory,
        {"do": "rename-office", "office": dpa, "name": "Political Affairs", "since": "March 2017", "acronym": "PA",
         "source": SOURCE},
    )  # fmt: skip
    assert changes.title == "Rename DPA to Political Affairs"
    assert {office(directory, name) for name in ("DPA", "Political Affairs", "PA")} == {dpa}
    assert directory.record(RecordId(dpa), parse_period("2017-02-28")).ref.title == "DPA"
    assert directory.record(RecordId(dpa), parse_period("2017-04-01")).ref.title == "Political Affairs"
    names = rows(directory, "SELECT text, start_edtf, end_edtf FROM name WHERE owner = ? ORDER BY text", dpa)
    assert names == [("DPA", None, "2017-03"), ("PA", "2017-03", None), ("Political Affairs", "2017-03", None)]
    _, made = directory.lineage(RecordId(dpa))
    assert [(one.kind, one.on.edtf) for one in made] == [("renamed", "2017-03")]
    undo(directory)
    assert facts(directory.path) == before


def test_a_name_that_an_office_has_already_is_refused(directory: Directory) -> None:
    with pytest.raises(InputRefused, match="“DPA” is the name already"):
        save(directory, {"do": "rename-office", "office": office(directory, "DPA"), "name": "DPA", "since": "2017"})


def test_a_moved_office_stands_under_the_old_parent_before_and_the_new_one_after(directory: Directory) -> None:
    before = facts(directory.path)
    field, old, new = (office(directory, name) for name in ("FIELD", "DPA", "PBSO"))
    changes = save(
        directory,
        {"do": "move-office", "office": field, "leaves": old, "to": new, "since": "2010-01-01", "source": SOURCE},
    )
    assert changes.title == "Move FIELD to PBSO"
    assert (below(directory, "DPA", "2009-12-31"), below(directory, "PBSO", "2009-12-31")) == (["FIELD"], [])
    assert (below(directory, "DPA", "2010-01-01"), below(directory, "PBSO", "2010-01-01")) == ([], ["FIELD"])
    undo(directory)
    assert facts(directory.path) == before


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        ({"do": "move-office", "office": "DPA", "to": "FIELD", "since": "2010"}, "stands beneath itself"),
        ({"do": "move-office", "office": "DPA", "to": "DPA", "since": "2010"}, "cannot be a part of itself"),
        ({"do": "add-link", "office": "UN", "to": "DPA", "link": "reports to"}, "stands beneath itself"),
        ({"do": "move-office", "office": "PBSO", "leaves": "DPA", "to": "UN", "since": "2010"}, "cannot leave it"),
        ({"do": "dissolve-office", "office": "DPA", "on": ".."}, "To dissolve an office, say when"),
        ({"do": "dissolve-office", "office": "DPA", "on": "1990"}, "ends .1990. before it begins .1992."),
        ({"do": "correct-office", "office": "DPA", "founded": "2020", "dissolved": "2010"}, "before it begins"),
        ({"do": "rename-office", "office": "DPA", "name": "X", "since": "until March 2017"}, "tells an end"),
        ({"do": "reorganise", "kind": "merged", "offices": ["DPA"], "into": [], "on": "2019"}, "what came out of it"),
    ],
)
def test_what_cannot_be_of_an_office_is_refused_in_words_and_changes_nothing(
    directory: Directory, edit: dict[str, object], why: str
) -> None:
    before = facts(directory.path)
    for key in ("office", "to", "leaves"):
        if key in edit:
            edit = {**edit, key: office(directory, str(edit[key]))}
    if "offices" in edit:
        edit = {**edit, "offices": [office(directory, "DPA")]}
    with pytest.raises(InputRefused, match=why):
        save(directory, edit)
    assert facts(directory.path) == before


def merged(directory: Directory, **more: object) -> dict[str, object]:
    """DPA and PBSO become DPPA, and both heads one; Ann stays."""
    return {
        "do": "reorganise", "kind": "merged", "offices": [office(directory, "DPA"), office(directory, "PBSO")],
        "into": [{"name": "DPPA", "kind": "department", "id": NEW}], "on": "2019-01-01", "source": SOURCE,
        "roles": [
            {"role": role(directory, "dpa"), "title": "Head of DPPA", "id": POST, "stays": [term(directory, "Ann")]},
            {"role": role(directory, "pbso"), "title": "Head of DPPA", "id": POST},
        ],
        **more,
    }  # fmt: skip


def test_merged_offices_with_their_roles_read_as_one_succession(directory: Directory) -> None:
    before = facts(directory.path)
    changes = save(directory, merged(directory))
    assert changes.title == "Merge DPA, PBSO into DPPA"
    line = directory.holders(RoleId(RecordId(POST)))
    assert [(row.official.name, row.start.edtf, row.end.edtf, row.title) for row in line.holders] == [
        ("Ann", "2015-01-01", "2018-12-31", "Head of dpa"),
        ("Bea", "2016-01-01", "..", "Head of pbso"),
        ("Ann", "2019-01-01", "..", "Head of DPPA"),
    ]
    now = directory.holders(RoleId(RecordId(POST)), parse_period("2019-01-01"))
    assert [row.official.name for row in now.holders] == ["Ann"]
    assert told(directory, "2018-12-31", "head-of-dpa") == ("held", "Ann")
    _, made = directory.lineage(RecordId(NEW))
    assert [([old.title for old in one.before], [new.title for new in one.after]) for one in made] == [
        (["DPA", "PBSO"], ["DPPA"])
    ]
    assert "DPPA" in below(directory, "UN", "2019")
    assert below(directory, "UN", "2018-12-31") == ["DPA", "PBSO"]
    undo(directory)
    assert facts(directory.path) == before
    redo(directory)
    assert office(directory, "DPPA") == NEW


def test_who_stays_must_hold_the_role_that_is_carried_over(directory: Directory) -> None:
    wrong = [{"role": role(directory, "dpa"), "title": "Head", "stays": [term(directory, "Bea")]}]
    with pytest.raises(InputRefused, match="Bea cannot stay: the term is one as Head of pbso"):
        save(directory, merged(directory, roles=wrong))


def test_a_role_can_only_go_over_into_what_comes_out(directory: Directory) -> None:
    wrong = [{"role": role(directory, "dpa"), "title": "Head", "into": office(directory, "FIELD")}]
    with pytest.raises(InputRefused, match="FIELD does not come out of this"):
        save(directory, merged(directory, roles=wrong))


def test_an_office_is_split_and_each_role_goes_where_it_is_told_to(directory: Directory) -> None:
    before = facts(directory.path)
    dpa = office(directory, "DPA")
    save(
        directory,
        {
            "do": "reorganise", "kind": "split", "offices": [dpa], "on": "2019", "goes_on": [dpa],
            "into": [{"name": "East", "kind": "office", "id": NEW}, {"name": "West", "kind": "office", "id": OTHER}],
            "roles": [{"role": role(directory, "dpa"), "title": "Head of West", "into": OTHER, "id": POST}],
        },
    )  # fmt: skip
    assert only(directory, "SELECT dissolved_edtf FROM office WHERE id = ?", dpa) is None
    assert only(directory, "SELECT office FROM role WHERE id = ?", POST) == OTHER
    assert [row.official.name for row in directory.holders(RoleId(RecordId(POST))).holders] == ["Ann"]
    undo(directory)
    assert facts(directory.path) == before


def test_a_replaced_office_ends_on_the_eve_and_what_replaces_it_takes_its_place(directory: Directory) -> None:
    save(
        directory,
        {
            "do": "reorganise", "kind": "replaced", "offices": [office(directory, "FIELD")], "on": "2017-04-01",
            "into": [{"name": "Field II", "kind": "office", "id": NEW}],
        },
    )  # fmt: skip
    assert only(directory, "SELECT dissolved_edtf FROM office WHERE id = ?", office(directory, "FIELD")) == "2017-03-31"
    assert below(directory, "DPA", "2017-05") == ["Field II"]


def test_a_dissolved_office_closes_what_was_open_in_it_without_writing_it_anew(directory: Directory) -> None:
    before = facts(directory.path)
    written = rows(directory, "SELECT end_edtf FROM term ORDER BY id")
    pbso = office(directory, "PBSO")
    save(directory, {"do": "dissolve-office", "office": pbso, "on": "2018-12-31", "source": SOURCE})
    assert rows(directory, "SELECT end_edtf FROM term ORDER BY id") == written
    assert told(directory, "2018-12-31", "head-of-pbso") == ("held", "Bea")
    assert told(directory, "2019-01-01", "head-of-pbso")[0] != "held"
    undo(directory)
    assert facts(directory.path) == before


def test_a_correction_of_an_office_lets_the_old_source_keep_saying_what_it_said(directory: Directory) -> None:
    dpa = office(directory, "DPA")
    save(directory, {"do": "correct-office", "office": dpa, "founded": "1993", "source": {"title": "Old list"}})
    save(directory, {"do": "correct-office", "office": dpa, "founded": "1991", "source": {"title": "Better list"}})
    page = directory.record(RecordId(dpa))
    assert page.life is not None
    assert page.life[0].edtf == "1991"
    assert [[(value.value, value.evidence[0].title) for value in one.values] for one in page.conflicts] == [
        [("1991", "Better list"), ("1993", "Old list")]
    ]


def test_the_same_source_read_again_contradicts_nothing(directory: Directory) -> None:
    dpa = office(directory, "DPA")
    for year in ("1993", "1991"):
        save(directory, {"do": "correct-office", "office": dpa, "founded": year, "source": {"title": "Old list"}})
    assert directory.record(RecordId(dpa)).conflicts == ()


def test_a_role_is_added_renamed_and_ended_with_its_holders(directory: Directory) -> None:
    before = facts(directory.path)
    dpa, ann = office(directory, "DPA"), directory.resolve("Ann", ("official",)).id
    save(
        directory,
        {"do": "add-role", "office": dpa, "title": "Deputy", "rank": "deputy", "created": "2000", "abolished": "..",
         "id": POST, "source": SOURCE},
        {"do": "add-term", "official": ann, "role": POST, "start": "2005", "end": "2008"},
        {"do": "rename-role", "role": POST, "title": "Second Head", "since": "2007-01-01"},
        {"do": "end-role", "role": POST, "on": "2009"},
    )  # fmt: skip
    titles = [row.title for row in directory.holders(RoleId(RecordId(POST))).holders]
    assert titles == ["Deputy", "Second Head"]
    assert only(directory, "SELECT abolished_edtf FROM role WHERE id = ?", POST) == "2009"
    undo(directory)
    assert facts(directory.path) == before


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        ({"do": "end-role", "on": None}, "To end a role, say when"),
        ({"do": "rename-role", "title": "Head of dpa", "since": "2017"}, "is the name already"),
        ({"do": "correct-role", "created": "2020", "abolished": "2010"}, "before it begins"),
        ({"do": "correct-role", "seats": -1}, "no fewer than 0 seats"),
    ],
)
def test_what_cannot_be_of_a_role_is_refused_in_words(directory: Directory, edit: dict[str, object], why: str) -> None:
    with pytest.raises(InputRefused, match=why):
        save(directory, {**edit, "role": role(directory, "dpa")})


def test_a_correction_of_a_role_changes_only_what_it_names(directory: Directory) -> None:
    head = role(directory, "dpa")
    save(directory, {"do": "correct-role", "role": head, "level": "USG", "office": office(directory, "UN")})
    assert rows(directory, "SELECT level, rank, seats FROM role WHERE id = ?", head) == [("USG", "head", 1)]
    assert directory.record(RecordId(head)).parents[0].office.name == "UN"


def test_a_tie_is_recorded_and_comes_to_its_end(directory: Directory) -> None:
    field, pbso = office(directory, "FIELD"), office(directory, "PBSO")
    save(directory, {"do": "add-link", "office": field, "to": pbso, "link": "liaison to", "start": "2010", "id": NEW})
    save(directory, {"do": "end-link", "link": NEW, "end": "2012", "source": SOURCE})
    page = directory.record(RecordId(field))
    assert [(tie.office.name, tie.link, tie.start.edtf, tie.end.edtf) for tie in page.related] == [
        ("PBSO", "liaison to", "2010", "2012")
    ]
    with pytest.raises(InputRefused, match="has not ended"):
        save(directory, {"do": "end-link", "link": NEW, "end": "still open"})


def test_later_edits_of_a_file_name_what_earlier_ones_made(directory: Directory) -> None:
    save(
        directory,
        {"do": "add-office", "name": "Lab", "kind": "office", "founded": "2010", "dissolved": "..", "id": NEW},
        {"do": "add-role", "office": NEW, "title": "Head of Lab", "rank": "head", "created": "2010",
         "abolished": "..", "id": POST},
        {"do": "add-official", "name": "Cleo", "id": OTHER},
        {"do": "add-term", "official": OTHER, "role": POST, "start": "2011-05", "end": "..", "id": LATER},
        {"do": "end-term", "term": LATER, "end": "2012"},
    )  # fmt: skip
    assert [(row.official.name, row.end.edtf) for row in directory.holders(RoleId(RecordId(POST))).holders] == [
        ("Cleo", "2012")
    ]


def test_what_refuses_one_of_several_edits_says_which(directory: Directory) -> None:
    good: dict[str, object] = {"do": "add-official", "name": "Cleo"}
    with pytest.raises(NotFound, match=r"Edit 2 \(end-role\): There is no role with the id"):
        save(directory, good, {"do": "end-role", "role": NEW, "on": "2010"})


def test_an_id_that_is_taken_is_refused(directory: Directory) -> None:
    with pytest.raises(InputRefused, match="is already taken"):
        save(directory, {"do": "add-official", "name": "Cleo", "id": office(directory, "DPA")})


def test_a_term_after_the_office_ended_is_refused_with_what_to_do(directory: Directory) -> None:
    pbso = office(directory, "PBSO")
    ann = directory.resolve("Ann", ("official",)).id
    save(directory, {"do": "dissolve-office", "office": pbso, "on": "2018-12-31"})
    late: dict[str, object] = {
        "do": "add-term", "official": ann, "role": role(directory, "pbso"), "start": "2020", "end": "2021",
    }  # fmt: skip
    with pytest.raises(InputRefused, match=r"goes on after the office ended.*Correct the days"):
        save(directory, late)


def test_a_hand_over_ends_a_term_that_was_held_under_an_older_role_of_the_line(directory: Directory) -> None:
    save(directory, merged(directory, roles=[{"role": role(directory, "dpa"), "title": "Head of DPPA", "id": POST}]))
    cleo: dict[str, object] = {"do": "add-official", "name": "Cleo", "id": OTHER}
    save(
        directory,
        cleo,
        {"do": "hand-over", "role": POST, "leaves": term(directory, "Ann"), "left": "2018-12-31", "arrives": OTHER,
         "arrived": "2019-02-01", "id": LATER, "source": SOURCE},
    )  # fmt: skip
    line = directory.holders(RoleId(RecordId(POST)))
    assert [(row.official.name, row.end.edtf) for row in line.holders] == [("Ann", "2018-12-31"), ("Cleo", "..")]
    with pytest.raises(InputRefused, match="The term of Bea is one as Head of pbso, which is another role"):
        save(directory, {"do": "hand-over", "role": POST, "leaves": term(directory, "Bea"), "left": "2018"})
