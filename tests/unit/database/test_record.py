"""The page of one record of each kind, as of a day and of all time."""

from collections.abc import Callable

import pytest

from database import Directory, NotFound, RecordId, parse_period
from database.ids import shipped_id
from tests.factories import office_id, official_id, role_id, world

Make = Callable[[str], Directory]

FACTS = (
    world(
        offices="""
        un founded = '1945-10-24' | seat = 'New York' | summary = 'The organisation.' | note = 'A note.'
        dpko founded = '1992-03' | dissolved = '2018-12-31' | acronym = 'DPKO'
        dpo founded = '2019-01-01'
        unlops proposed = true
        osce
        """,
        links="""
        dpko un
        dpo un
        unlops dpko joint of: start = '2011'
        unlops dpo joint of: start = '2019-01-01'
        unlops osce liaison to: start = '2016-10'
        """,
        roles="usg dpko\ndeputy dpko\nseats dpko seats = 2\nmany dpko seats = 0",
        terms="""
        usg ann 2010-01-01 2012-12-31 cites = 'paper lines 1-2'
        usg bea 2013-01-01 ..
        deputy ann 2013-01-01 null
        """,
        changes="renamed 2019-01-01 office:dpko office:dpo instrument = 'resolution' | cites = 'paper line 9'",
    )
    + """
[sources.paper]
title = "A newspaper"
kind = "newspaper"
url = "https://example.org/paper"
published = "2017-06~"
note = "Seen once."
[instruments.resolution]
title = "A/RES/72/262 C"
on = "2018-07-05"
status = "adopted"
parties = ["office:un"]
names = ["Resolution 262"]
cites = "paper line 4"
[offices.dpko.mandates.lead]
text = "Directs peacekeeping."
instruments = ["resolution"]
note = "Shortened."
cites = "paper line 5"
[events.meeting]
title = "A meeting"
kind = "meeting"
on = "2017-05-17"
place = "Brussels"
participants = ["official:ann", "office:dpko", "role:usg"]
cites = "paper lines 8-9"
[[contacts]]
owner = "office:dpko"
type = "web"
value = "https://peacekeeping.un.org"
confirmed = "2017-05"
cites = "paper line 6"
[[contacts]]
owner = "office:dpko"
type = "phone"
value = "+1 212 963 1234"
label = "Switchboard"
[officials.eve]
name = "Eve"
sort = "Eve"
kind = "state"
not_same = [{ as = "ann", note = "Two people of one name." }]
"""
)


def page(there: Directory, kind: str, key: str, on: str | None = None) -> "object":
    return there.record(RecordId(shipped_id(kind, key)), None if on is None else parse_period(on))


@pytest.fixture
def there(directory: Make) -> Directory:
    return directory(FACTS)


def test_an_office_shows_parents_children_and_what_stands_beside_it(there: Directory) -> None:
    unlops = there.record(office_id("unlops"))
    assert [(link.office.name, link.link) for link in unlops.parents] == [("DPKO", "joint of"), ("DPO", "joint of")]
    assert [(link.office.name, link.link) for link in unlops.related] == [("OSCE", "liaison to")]
    assert [link.office.name for link in there.record(office_id("un")).children] == ["DPKO", "DPO"]
    assert [link.office.name for link in there.record(office_id("osce")).related] == ["UNLOPS"]


@pytest.mark.parametrize(("day", "parents"), [("2010-01-01", 0), ("2017-05-01", 1), ("2019-06-01", 2)])
def test_on_a_day_only_the_links_of_that_day_are_shown(there: Directory, day: str, parents: int) -> None:
    assert len(there.record(office_id("unlops"), parse_period(day)).parents) == parents


def test_an_office_shows_its_particulars_names_contacts_mandates_changes_and_events(there: Directory) -> None:
    un, dpko = there.record(office_id("un")), there.record(office_id("dpko"))
    assert un.facts == (("Kind", "office"), ("Seat", "New York"))
    assert (un.summary, un.note) == ("The organisation.", "A note.")
    assert ("Status", "Proposed") in there.record(office_id("unlops")).facts
    assert [(name.text, name.kind) for name in dpko.names] == [("DPKO", "official"), ("DPKO", "acronym")]
    assert [(contact.type, contact.value, contact.label, contact.confirmed) for contact in dpko.contacts] == [
        ("phone", "+1 212 963 1234", "Switchboard", None),
        ("web", "https://peacekeeping.un.org", None, "2017-05"),
    ]
    assert [(m.text, [i.title for i in m.instruments]) for m in dpko.mandates] == [
        ("Directs peacekeeping.", ["A/RES/72/262 C"])
    ]
    assert [change.kind for change in dpko.changes] == ["renamed"]
    assert [event.title for event in dpko.events] == ["A meeting"]
    assert [(piece.title, piece.locator) for piece in dpko.sources] == [
        ("A newspaper", "line 5"),
        ("A newspaper", "line 9"),
    ]
    assert dpko.life is not None
    assert [bound.edtf for bound in dpko.life] == ["1992-03", "2018-12-31"]


def test_an_office_shows_its_roles_with_their_state_on_the_day(there: Directory) -> None:
    roles = {answer.role.title: answer for answer in there.record(office_id("dpko"), parse_period("2013-01-01")).roles}
    assert {title: answer.state for title, answer in roles.items()} == {
        "Usg": "held",
        "Deputy": "held",
        "Seats": "unknown",
        "Many": "unknown",
    }
    assert roles["Seats"].free_seats == 2


def test_an_official_shows_the_whole_career_or_that_of_the_day(there: Directory) -> None:
    ann = there.record(official_id("ann"))
    assert [(row.title, row.start.edtf, row.end.edtf) for row in ann.terms] == [
        ("Usg", "2010-01-01", "2012-12-31"),
        ("Deputy", "2013-01-01", None),
    ]
    assert [row.title for row in there.record(official_id("ann"), parse_period("2011")).terms] == ["Usg"]
    assert [event.title for event in ann.events] == ["A meeting"]
    assert [(piece.title, piece.locator) for piece in ann.sources] == [("A newspaper", "lines 1-2")]
    assert [ref.title for ref in ann.not_same] == ["Eve"]
    assert [ref.title for ref in there.record(official_id("eve")).not_same] == ["Ann"]
    assert there.record(official_id("eve")).facts == (("Kind", "State"),)


def test_a_role_shows_its_succession_and_who_holds_it_on_the_day(there: Directory) -> None:
    on = parse_period("2011")
    role = there.record(role_id("usg"), on)
    assert [row.official.name for row in role.terms] == ["Ann", "Bea"]
    assert [row.official.name for row in role.roles[0].holders] == ["Ann"]
    assert [link.office.name for link in role.parents] == ["DPKO"]
    assert ("Rank", "head") in role.facts
    assert ("Seats", "2") in there.record(role_id("seats")).facts
    assert ("Seats", "any number") in there.record(role_id("many")).facts
    assert [event.title for event in role.events] == ["A meeting"]


def test_a_mandate_shows_its_owner_and_instruments(there: Directory) -> None:
    mandate = there.record(RecordId(shipped_id("mandate", "office:dpko/lead")))
    assert (mandate.summary, mandate.note) == ("Directs peacekeeping.", "Shortened.")
    assert [ref.title for ref in mandate.mentions] == ["DPKO"]
    assert mandate.ref.subtitle == "DPKO"


def test_an_instrument_shows_parties_mandates_and_changes_under_its_own_title(there: Directory) -> None:
    instrument = there.record(RecordId(shipped_id("instrument", "resolution")))
    assert instrument.ref.title == "A/RES/72/262 C"
    assert instrument.facts == (("Status", "adopted"), ("Date", "2018-07-05"))
    assert [ref.title for ref in instrument.mentions] == ["UN"]
    assert [mandate.text for mandate in instrument.mandates] == ["Directs peacekeeping."]
    assert [change.kind for change in instrument.changes] == ["renamed"]
    assert [name.text for name in instrument.names] == ["A/RES/72/262 C", "Resolution 262"]


def test_an_event_shows_its_kind_and_place(there: Directory) -> None:
    event = there.record(RecordId(shipped_id("event", "meeting")))
    assert event.facts == (("Kind", "meeting"), ("Place", "Brussels"))
    assert [who.ref.title for who in event.events[0].participants] == ["Ann", "DPKO", "Usg"]


def test_a_source_shows_every_record_it_speaks_of(there: Directory) -> None:
    source = there.record(RecordId(shipped_id("source", "paper")))
    assert source.facts == (
        ("Kind", "newspaper"),
        ("Published", "2017-06~"),
        ("Address", "https://example.org/paper"),
    )
    assert [(ref.kind, ref.title) for ref in source.mentions] == [
        ("event", "A meeting"),
        ("instrument", "A/RES/72/262 C"),
        ("mandate", "Directs peacekeeping."),
        ("office", "DPKO"),
        ("office", "DPO"),
        ("official", "Ann"),
    ]
    assert source.note == "Seen once."


def test_an_unknown_id_is_not_found(there: Directory) -> None:
    with pytest.raises(NotFound, match="No record has the id"):
        there.record(RecordId("00000000-0000-0000-0000-000000000000"))


def test_an_office_goes_by_its_name_of_the_day(directory: Make) -> None:
    there = directory(
        """
        [offices.one]
        name = { text = "New Name", start = "2019-01-01" }
        acronym = "NN"
        kind = "office"
        names = [
            { kind = "official", text = "Old Name", start = "2000", end = "2018-12-31" },
            { kind = "acronym", text = "ON", end = "2018-12-31" },
            { kind = "official", text = "Nouveau nom", lang = "fr", start = "2000" },
            { kind = "short", text = "Name" },
        ]
        [roles.head]
        title = "Head"
        office = "one"
        rank = "head"
        """
    )
    one = office_id("one")
    assert there.record(one).ref.title == "New Name"
    assert there.record(one, parse_period("2010")).ref.title == "Old Name"
    assert there.record(one, parse_period("2020")).ref.title == "New Name"
    assert there.record(one, parse_period("1990")).ref.title == "New Name"
    acronyms = [there.holders(role_id(), parse_period(day)).role.office.acronym for day in ("2010", "2020")]
    assert acronyms == ["ON", "NN"]
