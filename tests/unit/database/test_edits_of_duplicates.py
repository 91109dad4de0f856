"""Officials that may be one are proposed, merged only when somebody says so, told apart for good, and undone."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database import Directory, InputRefused, RecordId
from database.questions.duplicates import People, likeness
from database.questions.duplicates import _Person as Person
from tests.factories import directory_of, role
from tests.unit.database.edits import facts, only, redo, rows, save, undo

SOURCE: dict[str, object] = {"title": "Register", "locator": "page 9"}


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Directory]:
    with directory_of(tmp_path, role("ann 2010-01-01 2012-12-31")) as opened:
        yield opened


def people(directory: Directory, *names: str) -> list[str]:
    numbers = count(1)
    ids = [f"{next(numbers):08d}-4444-4444-8444-444444444444" for _ in names]
    edits: list[dict[str, object]] = [
        {"do": "add-official", "name": name, "id": i} for name, i in zip(names, ids, strict=True)
    ]
    save(directory, *edits)
    return ids


def proposed(directory: Directory) -> list[set[str]]:
    return [{row.one.title, row.other.title} for row in directory.duplicates()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hervé Ladsous", "Herve Ladsous"),
        ("Faustin-Archange Touadéra", "Faustin Archange Touadera"),
        ("Jean-Pierre Lacroix", "Lacroix, Jean-Pierre"),
        ("Jean-Pierre Lacroix", "J.-P. Lacroix"),
        ("Jean-Pierre Lacroix", "Lacroix J P"),
        ("Jean-Pierre Lacroix", "Jean Lacroix"),
        ("Сергей Лавров", "Sergey Lavrov"),
        ("Γιώργος Παπανδρέου", "Giorgos Papandreou"),
        ("Mohammed Al-Husseini", "Mohamed Al Husseini"),
    ],
)
def test_one_person_under_two_spellings_is_proposed(directory: Directory, one: str, other: str) -> None:
    people(directory, one, other, "Somebody Else")
    assert proposed(directory) == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ann Berg", "Ben Berg"), ("Jean Lacroix", "Pierre Lacroix"), ("J. Lacroix", "Pierre Lacroix"), ("Li", "Lo")],
)
def test_two_people_with_a_name_in_common_are_not(directory: Directory, one: str, other: str) -> None:
    people(directory, one, other)
    assert proposed(directory) == []


def test_a_name_beside_the_first_counts_too(directory: Directory) -> None:
    one, _ = people(directory, "Lula da Silva", "Luiz Inácio Ferreira")
    save(directory, {"do": "add-name", "owner": one, "text": "Luiz Inacio Ferreira", "kind": "alias"})
    (row,) = directory.duplicates()
    assert (row.alike, row.reasons) == (100, ("the same name",))


def test_whoever_held_the_same_role_is_the_likelier_one(directory: Directory) -> None:
    ann, anne = directory.resolve("Ann", ("official",)).id, people(directory, "Ann")[0]
    post = directory.resolve("Head of Mission").id
    save(directory, {"do": "add-term", "official": anne, "role": post, "start": "2011", "end": "2012", "beside": True})
    (row,) = directory.duplicates()
    assert {row.one.id, row.other.id} == {ann, anne}
    assert row.reasons == ("the same name", "both held the same role", "their careers overlap")


def test_whom_somebody_has_told_apart_is_never_proposed_or_merged(directory: Directory) -> None:
    one, other = people(directory, "Ann Berg", "Anne Berg")
    before = facts(directory.path)
    changes = save(directory, {"do": "not-same", "one": other, "other": one, "note": "Sisters.", "source": SOURCE})
    assert changes.title == "Record that Ann Berg and Anne Berg are not the same person"
    assert proposed(directory) == []
    assert [ref.id for ref in directory.record(RecordId(one)).not_same] == [other]
    with pytest.raises(InputRefused, match="not the same; take that back first"):
        save(directory, {"do": "merge-duplicates", "kept": one, "other": other})
    with pytest.raises(InputRefused, match="the same is in the directory already"):
        save(directory, {"do": "not-same", "one": one, "other": other})
    undo(directory)
    assert facts(directory.path) == before
    assert proposed(directory) == [{"Ann Berg", "Anne Berg"}]


def test_nobody_is_told_apart_from_himself(directory: Directory) -> None:
    (one,) = people(directory, "Ben Berg")
    with pytest.raises(InputRefused, match="These are one record"):
        save(directory, {"do": "not-same", "one": one, "other": one})


def test_merged_records_are_one_and_both_ids_lead_to_it(directory: Directory) -> None:
    ann = directory.resolve("Ann", ("official",)).id
    (other,) = people(directory, "Anna Berg")
    post = directory.resolve("Head of Mission").id
    save(
        directory,
        {"do": "add-term", "official": other, "role": post, "start": "2013-02-01", "end": "2014-01-01"},
        {"do": "add-contact", "owner": other, "type": "email", "value": "ann@example.org", "confirmed": None},
        {"do": "add-event", "title": "Talks", "kind": "meeting", "on": ["2013"],
         "participants": [{"who": other}, {"who": ann}]},
        {"do": "correct-official", "official": other, "born": "1950", "summary": "A diplomat."},
    )  # fmt: skip
    before = facts(directory.path)
    changes = save(
        directory,
        {"do": "merge-duplicates", "kept": ann, "other": other, "take": ["name", "born"], "source": SOURCE},
    )
    assert changes.title == "Merge Anna Berg into Ann"
    assert directory.resolve(ann).id == directory.resolve(other).id == directory.record(RecordId(other)).ref.id == ann
    page = directory.record(ann)
    assert (page.ref.title, page.summary) == ("Anna Berg", None)
    assert only(directory, "SELECT born_edtf FROM official WHERE id = ?", ann) == "1950"
    assert [row.start.edtf for row in page.terms] == ["2010-01-01", "2013-02-01"]
    assert {name.text for name in page.names} == {"Ann", "Anna Berg"}
    assert [contact.value for contact in page.contacts] == ["ann@example.org"]
    assert len(page.events) == 1
    assert [ref.title for ref in directory.officials()] == ["Anna Berg"]
    undo(directory)
    assert facts(directory.path) == before
    redo(directory)
    assert directory.resolve(other).id == ann


def test_a_name_that_both_have_is_kept_once_with_the_evidence_of_both(directory: Directory) -> None:
    one, other = people(directory, "Ben Berg", "Ben Berg")
    save(directory, {"do": "cite", "subject": only(directory, "SELECT id FROM name WHERE owner = ?", other),
                     "source": SOURCE})  # fmt: skip
    save(directory, {"do": "merge-duplicates", "kept": one, "other": other})
    (name,) = directory.record(RecordId(one)).names
    assert [piece.title for piece in name.evidence] == ["Register"]


def test_two_terms_that_may_be_one_are_told_after_a_merge(directory: Directory) -> None:
    ann, post = directory.resolve("Ann", ("official",)).id, directory.resolve("Head of Mission").id
    (other,) = people(directory, "Anna Berg")
    save(directory, {"do": "add-term", "official": other, "role": post, "start": "2010", "end": "2012", "beside": True})
    changes = save(directory, {"do": "merge-duplicates", "kept": ann, "other": other})
    assert "Ann now has two terms as Head of Mission that may be one" in changes.warnings[0]


def test_whoever_was_told_apart_from_the_one_is_told_apart_from_the_merged(directory: Directory) -> None:
    first, second, third = people(directory, "Ann Berg", "Anna Bergh", "Anne Berg")
    for kept, other, stranger in ((third, first, second), (first, third, second)):
        save(directory, {"do": "not-same", "one": other, "other": stranger})
        before = facts(directory.path)
        save(directory, {"do": "merge-duplicates", "kept": kept, "other": other})
        pair = tuple(sorted((kept, stranger)))
        assert rows(directory, "SELECT one, other FROM not_same") == [pair]
        undo(directory)
        assert facts(directory.path) == before
        undo(directory)


def test_what_was_merged_twice_still_leads_home(directory: Directory) -> None:
    one, two, three = people(directory, "Ann Berg", "Anne Berg", "Anna Berg")
    save(directory, {"do": "merge-duplicates", "kept": two, "other": one})
    save(directory, {"do": "merge-duplicates", "kept": three, "other": two})
    assert {directory.resolve(i).id for i in (one, two, three)} == {three}
    save(directory, {"do": "add-name", "owner": one, "text": "Annie", "kind": "alias"})
    assert directory.resolve("Annie").id == three


@pytest.mark.parametrize(
    ("kept", "other", "more", "why"),
    [
        ("Ann", "Ann", {}, "These are one record already"),
        ("Ann", "Mission", {}, "Only two officials, or two offices"),
        ("Ann", "Ben Berg", {"take": ["hat"]}, "“hat” is no part that can be taken"),
    ],
)
def test_what_cannot_be_merged_is_refused_in_words(
    directory: Directory, kept: str, other: str, more: dict[str, object], why: str
) -> None:
    people(directory, "Ben Berg")
    one, two = (directory.resolve(name, ("official", "office")).id for name in (kept, other))
    with pytest.raises(InputRefused, match=why):
        save(directory, {"do": "merge-duplicates", "kept": one, "other": two, **more})


def test_an_office_is_not_merged_with_the_one_it_belongs_to(directory: Directory) -> None:
    mission, lab = directory.resolve("Mission", ("office",)).id, "00000009-4444-4444-8444-444444444444"
    made: dict[str, object] = {"do": "add-office", "name": "Lab", "kind": "office", "founded": None, "dissolved": None}
    save(directory, {**made, "parent": mission, "id": lab})
    with pytest.raises(InputRefused, match="Lab is part of Mission in the directory, so these are not one office"):
        save(directory, {"do": "merge-duplicates", "kept": mission, "other": lab})


def test_two_offices_are_merged_with_all_that_hangs_on_them(directory: Directory) -> None:
    mission, double = directory.resolve("Mission", ("office",)).id, "00000009-4444-4444-8444-444444444444"
    made: dict[str, object] = {
        "do": "add-office",
        "name": "The Mission",
        "kind": "x",
        "founded": None,
        "dissolved": None,
    }
    save(directory, {**made, "id": double})
    before = facts(directory.path)
    save(directory, {"do": "merge-duplicates", "kept": double, "other": mission, "take": ["kind"]})
    assert directory.record(RecordId(mission)).ref.title == "The Mission"
    assert only(directory, "SELECT office FROM role") == double
    assert directory.record(RecordId(mission)).facts == (("Kind", "mission"),)
    undo(directory)
    assert facts(directory.path) == before


def test_looking_for_duplicates_says_how_far_it_is_and_ends_when_told_to(directory: Directory) -> None:
    people(directory, *(f"Ann Berg{number}" for number in range(30)))
    told: list[tuple[int, int]] = []
    directory.duplicates(lambda done, of: told.append((done, of)))
    assert told[0] == (0, 0)
    assert told[-1][0] == told[-1][1] > 0

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        directory.duplicates(stop)
    assert directory.resolve("Ann Berg7").title == "Ann Berg7"


WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=9)


@given(st.lists(WORDS, min_size=2, max_size=4, unique=True))
def test_however_the_words_of_a_name_are_turned_the_person_is_found(words: list[str]) -> None:
    turned = sorted(words, reverse=True)
    known = {key: Person(key, (" ".join(name),), frozenset(name)) for key, name in (("one", words), ("two", turned))}
    assert likeness(People(known, frozenset()), lambda *_: None) == {("one", "two"): 100.0}
    assert likeness(People(known, frozenset({("one", "two")})), lambda *_: None) == {}


@given(st.lists(WORDS, min_size=2, max_size=4, unique=True), st.data())
def test_initials_and_left_out_given_names_are_forgiven(words: list[str], data: st.DataObject) -> None:
    family, *given_names = words
    shortened = [data.draw(st.sampled_from((name, name[0]))) for name in given_names]
    known = {"one": Person("one", (" ".join(words),), frozenset(words))}
    other = [*shortened, family]
    known["two"] = Person("two", (" ".join(other),), frozenset(other))
    assert ("one", "two") in likeness(People(known, frozenset()), lambda *_: None)
