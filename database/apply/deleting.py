"""Records that go to the trash: what goes with them, and what keeps them from going."""

from database.apply import applied
from database.apply.recorded import whose
from database.apply.references import references
from database.editing.act import Act
from database.edits.records import Delete
from database.questions.refs import KINDS
from database.reading import Row

_DELETED = frozenset({
    *("office", "official", "role", "term", "attestation", "vacancy", "mandate", "instrument", "event"),
    *("contact", "name", "link", "identifier", "source", "office change"),
})  # fmt: skip
_GOES_ALONG = frozenset({
    *(("citation", "subject"), ("conflict", "subject")),
    *(("identifier", "owner"), ("name", "owner"), ("contact", "owner")),
})  # fmt: skip
_COUNTED = {
    "vacancy": ("a vacancy", "{} vacancies"),
    "attestation": ("a sighting", "{} sightings"),
    "event_participant": ("a part in an event", "a part in {} events"),
    "instrument_party": ("a part in an instrument", "a part in {} instruments"),
    "mandate_instrument": ("a mandate", "{} mandates"),
    "office_change_side": ("a part in a change", "a part in {} changes"),
    "office": ("an office", "{} offices"),
    "identifier": ("an identifier", "{} identifiers"),
    "record": ("a record that was merged into it", "{} records that were merged into it"),
    "not_same": ("a statement that it is not the same as another", "{} statements that it is not the same as others"),
    "personal_note": ("a note of yours", "{} notes of yours"),
    "favourite": ("a favourite of yours", "{} favourites of yours"),
    "conflict": ("a conflict", "{} conflicts"),
}
"""What rests on a record, in words, where the table alone does not say it."""


@applied.register
def _delete(edit: Delete, act: Act) -> str:
    record = act.pen.row("record", id=edit.record)
    if record is None or record["kind"] not in _DELETED or record["merged_into"] is not None:
        raise act.refuse(f"There is no record with the id {edit.record} that could be deleted.")
    title = f"Delete {_called(act, record)}"
    table = record["kind"].replace(" ", "_")
    row = act.pen.row(table, id=record["id"])
    assert row is not None
    _drop_parts(act, table, row["id"])
    _refuse_what_others_rest_on(act, row["id"], title.removeprefix("Delete "))
    act.drop(table, row)
    return title


def _called(act: Act, record: Row) -> str:
    """"the term of Ann as Head of Mission" for a lesser fact, its title for a record that can be opened."""
    return act.title(record["id"]) if record["kind"] in KINDS else f"the {record['kind']} of {whose(act, record)}"


def _refuse_what_others_rest_on(act: Act, identity: str, title: str) -> None:
    """Says what names a record that shall go, apart from what goes with it."""
    found: list[str] = []
    for table, columns in references(act, ("record", *_DELETED), own=True).items():
        kind = table.replace("_", " ")
        rest = [column for column in columns if (kind, column) not in _GOES_ALONG]
        marks = " OR ".join(f"{column} = ?" for column in rest)
        if not rest:
            continue
        sql = f"SELECT count(*) FROM {table} WHERE {marks}"
        number = act.reader.execute(sql, [identity] * len(rest)).fetchone()[0]
        if number:
            one, several = _COUNTED.get(table, (f"a {kind}", f"{{}} {kind}s"))
            found.append(one if number == 1 else several.format(number))
    if found:
        raise act.refuse(
            f"{title} cannot be deleted, because other facts rest on it: {', '.join(found)}. Delete "
            "those first, or correct them so that they name another record."
        )


def _drop_parts(act: Act, table: str, identity: str) -> None:
    """What a record is made of and what nobody could find without it."""
    parts = {
        "term": (("term_step", "term"),),
        "event": (("event_date", "event"), ("event_participant", "event")),
        "instrument": (("instrument_party", "instrument"),),
        "mandate": (("mandate_instrument", "mandate"),),
        "office_change": (("office_change_side", "change"),),
    }
    for part, column in parts.get(table, ()):
        act.pen.remove_all(part, **{column: identity})
    if table == "office":
        for link in act.reader.execute("SELECT * FROM link WHERE child = ?", (identity,)).fetchall():
            act.drop("link", link)
    if table == "term":
        for covering in act.reader.execute("SELECT * FROM term WHERE covers = ?", (identity,)).fetchall():
            act.pen.change("term", covering, covers=None)
