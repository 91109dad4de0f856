"""What `check` finds in the facts and in the file, and that it finds nothing where nothing is wrong."""

from collections.abc import Callable

import pytest

from database import Directory
from database.dates import day_of
from database.rows import Finding
from tests.factories import office_id, official_id, raw, role_id, world
from tests.unit.database.edits import save

Make = Callable[[str], Directory]
Post = Callable[..., Directory]

SOURCED = "cites = 'paper'"
PAPER = '[sources.paper]\ntitle = "A newspaper"\nkind = "newspaper"\n'


def found(there: Directory, rule: str, today: str | None = None) -> list[str]:
    findings = there.findings(None if today is None else day_of(today))
    return [finding.text for finding in findings if finding.rule == rule]


def test_a_sound_directory_has_no_findings(post: Post) -> None:
    there = post(f"ann 2010-01-01 2010-12-31 {SOURCED}\nbea 2011-01-01 2011-12-31 {SOURCED}", more=PAPER)
    assert there.findings(day_of("2026-11-21")) == ()


def test_an_end_before_the_start_is_an_error_and_the_term_is_not_dropped(post: Post) -> None:
    there = post("ann 2012-05-01 2011-05-01")
    assert found(there, "end before start") == [
        "Ann as Head of Mission ends (2011-05-01) before it starts (2012-05-01)."
    ]
    assert [row.official.name for row in there.holders(role_id()).holders] == ["Ann"]


def test_two_holders_of_one_seat_are_found_but_a_shared_day_is_none(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\nbea 2012-06-01 2013-12-31\ncid 2013-12-31 2014-12-31")
    assert found(there, "more holders than seats") == [
        "Head of Mission has one seat, but on 2012-06-01 it is held by Ann, Bea."
    ]


def test_any_number_of_seats_is_never_too_few(post: Post) -> None:
    assert found(post("ann 2010-01-01 2012-12-31\nbea 2012-06-01 2013-12-31", seats=0), "more holders than seats") == []


def test_an_open_end_before_a_successor_is_found(post: Post) -> None:
    there = post("ann 2010-01-01 ..\nbea 2012-06-01 2013-12-31")
    assert found(there, "open end before a successor") == [
        "Ann as Head of Mission has no recorded end, but Bea followed on 2012-06-01."
    ]
    assert found(post("ann 2010-01-01 ..\nbea 2012-06-01 ..", seats=2), "open end before a successor") == []


def test_a_holder_before_or_after_role_and_office_is_found(post: Post) -> None:
    there = post(
        "ann 1999-01-01 2000-12-31\nbea 2009-01-01 2011-12-31\ncid 2012-01-01 null",
        office="founded = '2001-01-01'",
        post="abolished = '2010-12-31'",
        people={"bea": "died = '2010-06-01'"},
    )
    assert found(there, "before the office") == [
        "Ann as Head of Mission starts (1999-01-01) before the role or its office did (2001-01-01)."
    ]
    assert found(there, "after the office") == [
        "Bea as Head of Mission (2009-01-01 to 2011-12-31) goes on after the official died (2010-06-01).",
        "Bea as Head of Mission (2009-01-01 to 2011-12-31) goes on after the role ended (2010-12-31).",
        "Cid as Head of Mission (2012-01-01 to unknown) goes on after the role ended (2010-12-31).",
    ]


def test_a_sighting_outside_the_term_is_found(post: Post) -> None:
    there = post('ann 2010-01-01 2012-12-31 sightings = [{ on = "2013-02-01" }]')
    assert found(there, "sighting outside the term") == [
        "Ann as Head of Mission was seen on 2013-02-01, outside the term (2010-01-01 to 2012-12-31)."
    ]


def test_acting_for_more_than_a_year_is_found_and_a_designate_never(post: Post) -> None:
    there = post('ann 2010-01-01 2012-12-31 capacity = "acting"\nbea 2010-01-01 2012-12-31 capacity = "designate"')
    assert found(there, "long acting") == ["Ann as Head of Mission was acting for more than a year."]


def test_two_primary_roles_at_once_are_found(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="one un\ntwo un",
            terms="one ann 2010-01-01 2012-12-31 primary = true\ntwo ann 2011-01-01 2013-12-31 primary = true",
        )
    )
    assert found(there, "two primary roles") == ["Ann has two primary roles on 2011-01-01: One and Two."]


def test_primary_roles_one_after_the_other_are_no_finding(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="one un\ntwo un",
            terms="one ann 2010-01-01 2010-12-31 primary = true\ntwo ann 2011-01-01 2013-12-31 primary = true",
        )
    )
    assert found(there, "two primary roles") == []


def test_days_of_which_nothing_is_recorded_are_found_once_in_a_line(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="one un\ntwo un",
            changes="renamed 2011-01-01 role:one role:two",
            terms="one ann 2010-01-01 2010-11-30\ntwo ann 2011-01-01 2011-05-31\ntwo bea 2011-08-01 2011-12-31",
        )
    )
    assert found(there, "gap") == [
        "Nothing is recorded about One from 2010-12-01 to 2010-12-31.",
        "Nothing is recorded about Two from 2011-06-01 to 2011-07-31.",
    ]


def test_facts_without_a_source_and_open_conflicts_are_noted(post: Post) -> None:
    there = post(
        f"ann 2010-01-01 2012-12-31 rivals = [{{ cite = 'end: paper', states = '2013' }}]\n"
        f"bea 2013-01-01 2013-12-31 sightings = [{{ on = '2013-02-01', {SOURCED} }}]",
        more=PAPER,
    )
    assert found(there, "no source") == ["No source is known for Ann as Head of Mission."]
    assert found(there, "sources disagree") == ["End of Ann as Head of Mission: 2012-12-31; 2013."]


def test_what_ages_is_judged_only_when_the_day_is_told(post: Post) -> None:
    there = post(
        """
        ann 2010-01-01 .. confirmed = "2023-01-01"
        bea 2010-01-01 .. confirmed = "2026-01-01"
        cid 2010-01-01 ..
        """,
        seats=3,
    )
    assert found(there, "old confirmation") == found(there, "lapsed") == []
    assert found(there, "old confirmation", "2026-11-21") == [
        "Ann as Head of Mission is presumed to go on, last confirmed on 2023-01-01."
    ]
    assert found(there, "lapsed", "2026-11-21") == [
        "Cid as Head of Mission has no recorded end, but was last confirmed on 2010-01-01."
    ]


def test_an_office_or_role_that_ends_before_it_begins_is_an_error(post: Post) -> None:
    there = post("", office="founded = '2010'\ndissolved = '2009'", post="created = '2010' | abolished = '2009-12-31'")
    assert found(there, "end before start") == [
        "Head of Mission ends (2009-12-31) before it begins (2010).",
        "Mission ends (2009) before it begins (2010).",
    ]


@pytest.mark.parametrize("letter", ["\u202e", "\u202a", "\u2066", "\u200b", "\ufeff"])
def test_letters_that_nobody_sees_are_found(post: Post, letter: str) -> None:
    text = f"Head{letter}Chief"
    there = post("", more=f"[officials.eve]\nname = '{text}'\nsort = 'Eve'")
    assert found(there, "hidden letters") == [
        f"The name “Head[U+{ord(letter):04X}]Chief” holds letters that nobody sees."
    ]


def test_the_joiners_of_persian_and_indian_names_are_no_finding(post: Post) -> None:
    there = post("", more="[officials.eve]\nname = 'علی\u200cرضا'\nsort = 'Eve'")
    assert found(there, "hidden letters") == []


def test_records_without_or_with_two_preferred_names_are_errors(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\nbea 2013-01-01 2013-12-31")
    raw(there, "UPDATE name SET preferred = 0 WHERE text = 'Ann'")
    assert found(there, "preferred name") == ["Ann has 0 preferred names instead of one."]


def test_an_official_without_any_name_goes_by_the_id(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    raw(there, "DELETE FROM name WHERE text = 'Ann'")
    assert [row.official.name for row in there.holders(role_id()).holders] == [official_id("ann")]
    assert len(found(there, "preferred name")) == 1


# The file


def errors(there: Directory) -> set[str]:
    return {finding.rule for finding in there.findings() if finding.severity == "error"}


def test_a_day_that_does_not_fit_its_written_date_is_found(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    raw(there, "UPDATE term SET end_last = end_last + 1")
    (finding,) = [f for f in there.findings() if f.rule == "damaged date"]
    assert finding.text == "A date in the table term is not what is written there: '2012-12-31'."
    assert [ref.id for ref in finding.records] == [role_id()]


def test_a_written_date_that_is_none_is_found(post: Post) -> None:
    there = post("", office="founded = '2010'")
    raw(there, "UPDATE office SET founded_edtf = '2O10'")
    (finding,) = [f for f in there.findings() if f.rule == "damaged date"]
    assert [ref.id for ref in finding.records] == [office_id()]


def test_a_name_that_is_not_found_by_its_letters_is_an_error(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    raw(there, "UPDATE name SET text = 'Anm' WHERE text = 'Ann'")
    assert errors(there) == {"damaged file", "damaged name"}


def test_a_changed_letter_that_nothing_else_would_notice_is_found(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31 note = 'Left in June.'")
    raw(there, "UPDATE term SET note = 'Left in July.'")
    assert found(there, "damaged file") == [
        "The facts are not those that were shipped and edited: a letter of the file was damaged."
    ]


def test_a_letter_changed_beside_the_program_is_found_in_an_edited_directory_too(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31 note = 'Left in June.'")
    save(there, {"do": "add-official", "name": "Ben Berg"})
    assert found(there, "damaged file") == []
    raw(there, "UPDATE term SET note = 'Left in July.'")
    assert len(found(there, "damaged file")) == 1


def test_what_the_user_notes_for_himself_is_no_fact(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    raw(there, "INSERT INTO favourite VALUES (?, 1)", official_id("ann"))
    assert found(there, "damaged file") == []


def test_a_term_of_nobody_is_found(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    raw(there, "UPDATE citation SET subject = 'x'")
    raw(there, "INSERT INTO favourite VALUES ('nothing', 1)")
    assert errors(there) == {"damaged file"}


def test_records_merged_in_a_ring_are_found_and_still_answered(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\nbea 2013-01-01 2013-12-31")
    ann, bea = official_id("ann"), official_id("bea")
    raw(there, "UPDATE record SET merged_into = ? WHERE id = ?", bea, ann)
    raw(there, "UPDATE record SET merged_into = ? WHERE id = ?", ann, bea)
    assert len(found(there, "merged in a ring")) == 2
    assert there.record(ann).ref.kind == there.record(bea).ref.kind == "official"


def test_a_record_merged_into_itself_is_found_and_still_answered(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    raw(there, "UPDATE record SET merged_into = id WHERE id = ?", official_id("ann"))
    assert len(found(there, "merged in a ring")) == 1
    assert there.record(official_id("ann")).ref.title == "Ann"


def test_findings_stand_in_order_of_their_weight_and_each_once(post: Post) -> None:
    there = post("ann 2012-05-01 2011-05-01\nbea 2010-01-01 .. \ncid 2010-06-01 2011-01-01")
    findings: tuple[Finding, ...] = there.findings(day_of("2026-11-21"))
    weights = [("error", "warning", "note").index(finding.severity) for finding in findings]
    assert weights == sorted(weights)
    assert len(set(findings)) == len(findings)
