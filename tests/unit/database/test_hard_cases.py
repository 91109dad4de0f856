"""Twenty-three cases that a directory of offices gets wrong if it is built for easy ones.

Where the shipped facts hold such a case, the test asks them, with their source; the others are made for the test."""

from collections.abc import Callable

from database import Directory, RecordId, parse_period
from database.dates import day_of
from database.ids import shipped_id
from database.rows import HolderRow
from tests.factories import answer, certainty, office_id, official_id, raw, role, role_id, told, world

Make = Callable[[str], Directory]
Post = Callable[..., Directory]


def holder(there: Directory, day: str, who: str, key: str) -> HolderRow:
    return next(row for row in answer(there, day, key).holders if row.official.name == who)


def sources(row: HolderRow) -> set[str]:
    return {piece.title for piece in row.evidence if piece.source is not None}


def test_1_an_acting_head_covers_the_role_and_does_not_fill_it(shipped: Directory) -> None:
    assert told(shipped, "1962-01-01", "un-secretary-general") == ("acting", "U Thant")
    assert sources(holder(shipped, "1962-01-01", "U Thant", "un-secretary-general"))
    assert told(shipped, "1962-12-01", "un-secretary-general") == ("held", "U Thant")


def test_2_an_officer_in_charge_stands_in_and_is_no_head_of_her_own(shipped: Directory, post: Post) -> None:
    lute = holder(shipped, "2007-12-01", "Jane Holl Lute", "usg-field-support")
    assert (lute.capacity, answer(shipped, "2007-12-01", "usg-field-support").state) == ("officer-in-charge", "acting")
    assert sources(lute)
    there = post('ann 2010-01-01 2010-12-31 capacity = "prevented"\nbea 2010-03-01 2010-04-30 capacity = "ad interim"')
    assert told(there, "2010-03-15") == ("held", "Ann", "Bea")


def test_3_a_known_vacancy_is_a_fact_with_its_source_and_an_unknown_gap_is_not(shipped: Directory) -> None:
    found = answer(shipped, "1961-10-30", "un-secretary-general")
    assert (found.state, found.holders) == ("vacant", ())
    assert [gap.recorded for gap in found.gaps] == [True]
    assert told(shipped, "2017-07-10", "osce-secretary-general") == ("vacant",)
    assert told(shipped, "1999-10-10", "nato-secretary-general") == ("unknown",)


def test_4_two_holders_at_once_have_two_seats_and_are_no_error(shipped: Directory) -> None:
    found = answer(shipped, "2017-05-05", "asg-political-affairs")
    assert (found.state, found.seats, found.free_seats) == ("held", 2, 0)
    assert {row.official.name for row in found.holders} == {"Miroslav Jenča", "Tayé-Brook Zerihoun"}
    asg = role_id("asg-political-affairs")
    crowded = [f for f in shipped.findings() if f.rule == "more holders than seats"]
    assert not [f for f in crowded if "2017" in f.text and asg in {ref.id for ref in f.records}]


def test_5_one_person_in_two_roles_at_once(shipped: Directory) -> None:
    day = parse_period("2017-03-03")
    terms = shipped.record(official_id("jehangir-khan"), day).terms
    assert {row.role.id for row in terms} == {role_id("director-ctitf"), role_id("director-uncct")}
    assert {str(row.certainty) for row in terms} == {"yes"}


def test_6_three_roles_in_three_offices_one_of_them_primary(directory: Make) -> None:
    there = directory(
        world(
            offices="mission\nunct\nocha",
            roles="dsrsg mission\ncoordinator unct\nhumanitarian ocha",
            terms="""
            dsrsg ann 2015-01-01 2017-12-31 primary = true
            coordinator ann 2015-01-01 2017-12-31
            humanitarian ann 2015-01-01 2017-12-31
            """,
        )
    )
    terms = there.record(official_id("ann"), parse_period("2016")).terms
    assert {row.role.office.name for row in terms} == {"MISSION", "UNCT", "OCHA"}
    assert not [finding for finding in there.findings() if finding.rule == "two primary roles"]


def test_7_a_role_renamed_keeps_its_holder_under_both_titles(shipped: Directory) -> None:
    rows = [
        row for row in answer(shipped, None, "usg-peacekeeping").holders if row.official.name == "Jean-Pierre Lacroix"
    ]
    assert [(row.title, row.start.edtf, row.end.edtf) for row in rows] == [
        ("Under-Secretary-General for Peacekeeping Operations", "2017-04-01", "2018-12-31"),
        ("Under-Secretary-General for Peace Operations", "2019-01-01", ".."),
    ]


def test_8_departments_merged_into_one(shipped: Directory) -> None:
    merged = next(c for c in shipped.lineage(office_id("dpa"))[1] if c.kind == "merged")
    assert merged.on.edtf == "2019-01-01"
    assert {ref.id for ref in merged.before} == {office_id("dpa"), office_id("pbso")}
    assert [ref.id for ref in merged.after] == [office_id("dppa")]
    assert merged.instrument is not None
    assert any(piece.source for piece in merged.evidence)


def test_9_a_part_of_a_department_transferred_ends_one_link_and_starts_another(shipped: Directory) -> None:
    vienna = office_id("vienna-liaison-office")
    parents = {
        day: {link.office.id for link in shipped.record(vienna, parse_period(day)).parents}
        for day in ("2017-05-01", "2020-01-01")
    }
    assert office_id("dpa") in parents["2017-05-01"]
    assert office_id("dpa") not in parents["2020-01-01"]
    assert office_id("dppa") in parents["2020-01-01"]


def test_10_a_joint_office_has_several_parents_at_once(shipped: Directory) -> None:
    links = shipped.record(office_id("unlops"), parse_period("2017-05-01")).parents
    assert {(link.office.id, link.link) for link in links} == {
        (office_id(key), "joint of") for key in ("dpko", "dpa", "dfs")
    }


def test_11_a_liaison_office_is_linked_to_whom_it_serves_from_the_month_it_opened(shipped: Directory) -> None:
    related = shipped.record(office_id("vienna-liaison-office")).related
    (osce,) = [link for link in related if link.office.id == office_id("osce")]
    assert (osce.link, osce.start.edtf) == ("liaison to", "2016-10")


def test_12_one_official_in_several_spellings_is_one_official(shipped: Directory) -> None:
    touadera = official_id("faustin-archange-touadera")
    for text in ("Touadera", "touadéra", "Faustin-Archange Touadera", "FAUSTIN ARCHANGE TOUADÉRA"):
        assert shipped.resolve(text, ("official",)).id == touadera


def test_13_two_people_of_near_names_are_told_apart(shipped: Directory) -> None:
    williams = shipped.resolve("Stephanie Williams").id
    koury = shipped.resolve("Stephanie Koury").id
    assert williams != koury
    assert [ref.id for ref in shipped.record(williams).not_same] == [koury]
    assert [ref.id for ref in shipped.record(koury).not_same] == [williams]
    assert shipped.resolve("Stephanie Williams").subtitle


def test_14_an_unknown_start_is_kept_unknown_and_the_sighting_shown(shipped: Directory) -> None:
    kikwete = answer(shipped, None, "au-high-representative-libya").holders[0]
    assert (kikwete.start.edtf, kikwete.end.edtf, kikwete.from_sightings) == (None, None, True)
    assert [seen.on.edtf for seen in kikwete.attestations] == ["2017-05-23"]
    assert told(shipped, "2017-05-23", "au-high-representative-libya") == ("held", "Jakaya Kikwete")
    assert told(shipped, "2017-05-24", "au-high-representative-libya") == ("possible", "Jakaya Kikwete")


def test_15_by_a_month_is_any_day_up_to_its_end_and_the_words_are_kept(post: Post) -> None:
    there = post('ann null 2018-12-31 start = { edtf = "[..2017-03]", words = "by March 2017" }')
    assert certainty(there, "2016-01-01", "Ann") == "possible"
    assert certainty(there, "2017-03-31", "Ann") == "yes"
    start = answer(there).holders[0].start
    assert (start.edtf, start.phrase) == ("[..2017-03]", "by March 2017")


def test_16_newly_appointed_in_a_newsletter_is_a_start_by_then_and_a_sighting(post: Post) -> None:
    there = post('ann [..2017-03]~ 2018-12-31 sightings = [{ on = "2017-03-28", wording = "newly appointed" }]')
    row = answer(there, "2017-03-28").holders[0]
    assert (row.certainty, row.start.approximate, row.attestations[0].wording) == ("yes", True, "newly appointed")
    assert certainty(there, "2017-03-27", "Ann") == "possible"


def test_17_appointed_taking_up_and_seen_before_are_three_dated_facts(shipped: Directory) -> None:
    lacroix = holder(shipped, "2017-05-05", "Jean-Pierre Lacroix", "usg-peacekeeping")
    assert lacroix.start.edtf == "2017-04-01"
    assert [(seen.on.edtf, seen.counts) for seen in lacroix.attestations if not seen.counts] == [("2017-03-28", False)]
    early = answer(shipped, "2017-03-28", "usg-peacekeeping")
    assert (early.state, early.disputed, early.holders[0].official.name) == ("held", True, "Hervé Ladsous")


def test_18_a_disputed_date_keeps_both_values_each_with_its_line(shipped: Directory) -> None:
    page = shipped.record(RecordId(shipped_id("event", "malta-defence-ministers-2017")))
    assert page.events[0].disputed
    assert [date.edtf for date in page.events[0].dates] == ["2017-03-28", "2017-04-26"]
    conflict = next(row for row in page.conflicts if row.field == "date")
    stated = {value.value: [piece.locator for piece in value.evidence] for value in conflict.values}
    assert stated["28 March 2017"]
    assert stated["26 April 2017"]
    assert all(locator for value in ("28 March 2017", "26 April 2017") for locator in stated[value])


def test_19_whoever_is_still_there_after_the_scheduled_end_is_there(post: Post) -> None:
    there = post('ann 2011-01-01 .. scheduled = "2016-12-31" | sightings = [{ on = "2017-05-17" }]')
    found = answer(there, "2017-05-17")
    assert (found.state, found.holders[0].scheduled_end.edtf) == ("held", "2016-12-31")


def test_20_an_appointment_announced_and_withdrawn_was_never_a_term(post: Post) -> None:
    there = post('ann 2016-12-01 2017-02-10 capacity = "designate" | end_kind = "withdrawn"\nbea 2010-01-01 2018-12-31')
    assert told(there, "2017-01-15") == ("held", "Bea", "Ann")
    kinds = [move.kind for move in there.moves(day_of("2016-11-01"), day_of("2017-03-01"))]
    assert kinds == ["designated", "left"]
    assert told(post('ann 2016-12-01 2017-02-10 capacity = "designate"'), "2017-01-15")[0] == "unknown"


def test_21_the_same_official_comes_back_to_the_same_role(shipped: Directory) -> None:
    mulet = [row for row in answer(shipped, None, "head-minustah").holders if row.official.name == "Edmond Mulet"]
    assert [row.start.edtf for row in mulet] == ["2006-06", "2010-01-14", "2010-03-31"]
    assert len({row.term for row in mulet}) == 3
    assert told(shipped, "2009-01-01", "head-minustah") == ("held", "Hédi Annabi")


def test_22_an_office_that_exists_on_paper_stands_in_no_tree_of_a_day(shipped: Directory) -> None:
    proposed = office_id("counter-terrorism-office-proposed")
    assert ("Status", "Proposed") in shipped.record(proposed).facts
    shown = {node.office.id for root in shipped.tree(on=parse_period("2017-05-01")) for node in (root, *root.children)}
    assert proposed not in shown


def test_23_the_contact_of_a_role_survives_a_change_of_holder(directory: Make) -> None:
    there = directory(
        role("ann 2010-01-01 2012-12-31\nbea 2013-01-01 2014-12-31")
        + '\n[[contacts]]\nowner = "role:head"\ntype = "phone"\nvalue = "+32 2 286 84 06"\n'
        + '[[contacts]]\nowner = "official:ann"\ntype = "email"\nvalue = "ann@example.org"\n'
    )
    for day in ("2011", "2013-06-01"):
        assert [c.value for c in there.record(role_id(), parse_period(day)).contacts] == ["+32 2 286 84 06"]
    assert [c.value for c in there.record(official_id("ann")).contacts] == ["ann@example.org"]


def test_an_id_from_before_a_merger_of_records_still_opens_the_record(directory: Make) -> None:
    there = directory(role("ann 2010-01-01 2012-12-31\nanne 2013-01-01 2014-12-31"))
    raw(there, "UPDATE record SET merged_into = ? WHERE id = ?", official_id("ann"), official_id("anne"))
    assert there.record(official_id("anne")).ref.id == official_id("ann")
