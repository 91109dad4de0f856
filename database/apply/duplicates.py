"""Two records that are one, and records that go to the trash."""

from database.apply import applied
from database.editing.act import Act
from database.edits.records import Delete, MergeDuplicates
from database.reading import Row

_KINDS = ("official", "office")
_OWN = {"official": ("sort_name", "summary", "note"), "office": ("kind", "seat", "summary", "note")}
_BOUNDS = {"official": ("born", "died"), "office": ("founded", "dissolved")}
_DELETED = frozenset({
    *("office", "official", "role", "term", "attestation", "vacancy", "mandate", "instrument", "event"),
    *("contact", "name", "link", "identifier", "source", "office change"),
})  # fmt: skip


@applied.register
def _merge(edit: MergeDuplicates, act: Act) -> str:
    kind = _kind(act, edit)
    kept, other = act.find(kind, edit.kept), act.find(kind, edit.other)
    if kept["id"] == other["id"]:
        raise act.refuse("These are one record already.")
    title = f"Merge {act.title(other['id'])} into {act.title(kept['id'])}"
    told_apart = tuple(sorted((kept["id"], other["id"])))
    if act.pen.row("not_same", one=told_apart[0], other=told_apart[1]) is not None:
        raise act.refuse("It is recorded that these two are not the same; take that back first.")
    _take(act, edit, kind, kept, other)
    for name in act.reader.execute("SELECT * FROM name WHERE owner = ? AND preferred = 1", (other["id"],)).fetchall():
        act.pen.change("name", name, preferred=0, kind="alias" if name["kind"] == "official" else name["kind"])
    _repoint(act, other["id"], kept["id"])
    act.pen.remove(kind, act.find(kind, other["id"]))
    record = act.pen.row("record", id=other["id"])
    assert record is not None
    act.pen.change("record", record, merged_into=kept["id"])
    act.cite(kept["id"], edit.source, "identity")
    return title


@applied.register
def _delete(edit: Delete, act: Act) -> str:
    record = act.pen.row("record", id=edit.record)
    if record is None or record["kind"] not in _DELETED or record["merged_into"] is not None:
        raise act.refuse(f"There is no record with the id {edit.record} that could be deleted.")
    title = f"Delete {act.title(record['id'])}"
    table = record["kind"].replace(" ", "_")
    row = act.pen.row(table, id=record["id"])
    assert row is not None
    _drop_parts(act, table, row["id"])
    act.drop(table, row)
    return title


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


def _kind(act: Act, edit: MergeDuplicates) -> str:
    kinds = {row["kind"] for one in (edit.kept, edit.other) if (row := act.pen.row("record", id=one)) is not None}
    if len(kinds) != 1 or not kinds <= set(_KINDS):
        raise act.refuse("Only two officials, or two offices, that are both there can be merged.")
    return str(kinds.pop())


def _take(act: Act, edit: MergeDuplicates, kind: str, kept: Row, other: Row) -> None:
    values: dict[str, object] = {}
    for part in edit.take:
        if part in _OWN[kind]:
            values[part] = other[part]
        elif part in _BOUNDS[kind]:
            values |= {column: value for column, value in dict(other).items() if column.startswith(f"{part}_")}
        elif part == "name":
            _take_name(act, kept["id"], other["id"])
        else:
            possible = ", ".join(("name", *_OWN[kind], *_BOUNDS[kind]))
            raise act.refuse(f"“{part}” is no part that can be taken from the other record; possible are {possible}.")
    act.pen.change(kind, kept, **values)


def _take_name(act: Act, kept: str, other: str) -> None:
    for owner, preferred in ((kept, 0), (other, 1)):
        sql = "SELECT * FROM name WHERE owner = ? AND preferred = 1"
        for name in act.reader.execute(sql, (owner,)).fetchall():
            if preferred:
                act.pen.change("name", name, owner=kept)
            else:
                act.pen.change("name", name, preferred=0, kind="alias" if name["kind"] == "official" else name["kind"])


def _repoint(act: Act, old: str, new: str) -> None:
    """Everything that names the old record names the new one; what would stand there twice goes."""
    for table, columns in _references(act).items():
        for column in columns:
            for row in act.reader.execute(f"SELECT * FROM {table} WHERE {column} = ?", (old,)).fetchall():
                shape = act.pen.shape(table)
                key = {part: new if part == column else row[part] for part in shape.key}
                if column not in shape.key:
                    act.pen.change(table, row, **{column: new})
                elif act.pen.row(table, **key) is None and len(set(key.values())) == len(key):
                    # A key is never changed: the row goes and comes anew, which undo can take back.
                    act.pen.remove(table, row)
                    act.pen.put(table, {**dict(row), column: new})
                else:
                    act.pen.remove(table, row)


def _references(act: Act) -> dict[str, list[str]]:
    """The columns of each table of facts that name an official, an office or any record; not a record's own id."""
    found: dict[str, list[str]] = {}
    for row in act.reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
        table = row["name"]
        if act.pen.holds_facts(table):
            wanted = act.reader.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            columns = [one["from"] for one in wanted if one["table"] in ("record", "official", "office")]
            # What was merged earlier goes on leading to the record that is merged now.
            found[table] = [column for column in columns if column not in ("id", "merged_into")]
    return found
