"""Two records that are one."""

from database.apply import applied
from database.apply.names import no_longer_preferred
from database.apply.references import references
from database.editing.act import Act
from database.edits.records import MergeDuplicates
from database.reading import Row

_KINDS = ("official", "office")
_OWN = {"official": ("sort_name", "summary", "note"), "office": ("kind", "seat", "summary", "note")}
_BOUNDS = {"official": ("born", "died"), "office": ("founded", "dissolved")}
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
    if kind == "office":
        _not_tied(act, kept["id"], other["id"])
    _take(act, edit, kind, kept, other)
    for name in act.reader.execute("SELECT * FROM name WHERE owner = ? AND preferred = 1", (other["id"],)).fetchall():
        no_longer_preferred(act, name)
    _join_names(act, kept["id"], other["id"])
    _repoint(act, other["id"], kept["id"])
    _warn_of_twins(act, kept["id"])
    act.pen.remove(kind, act.find(kind, other["id"]))
    record = act.pen.row("record", id=other["id"])
    assert record is not None
    act.pen.change("record", record, merged_into=kept["id"])
    act.cite(kept["id"], edit.source, "identity")
    return title


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
                no_longer_preferred(act, name)


def _not_tied(act: Act, kept: str, other: str) -> None:
    sql = "SELECT * FROM link WHERE child IN (?1, ?2) AND parent IN (?1, ?2) LIMIT 1"
    tie = act.reader.execute(sql, (kept, other)).fetchone()
    if tie is not None:
        raise act.refuse(
            f"{act.title(tie['child'])} is {tie['kind']} {act.title(tie['parent'])} in the directory, so these are not "
            "one office. If that tie is wrong, delete it first."
        )


def _join_names(act: Act, kept: str, other: str) -> None:
    """A name that both have is kept once, with the evidence of both."""
    for name in act.reader.execute("SELECT * FROM name WHERE owner = ?", (other,)).fetchall():
        same = act.pen.row("name", owner=kept, text=name["text"])
        if same is None or name["start_edtf"] is not None or name["end_edtf"] is not None:
            continue
        for cited in act.reader.execute("SELECT * FROM citation WHERE subject = ?", (name["id"],)).fetchall():
            act.pen.change("citation", cited, subject=same["id"])
        act.drop("name", name)


def _warn_of_twins(act: Act, kept: str) -> None:
    sql = (
        "SELECT DISTINCT a.role FROM term a JOIN term b ON b.role = a.role AND b.official = a.official AND b.id > a.id "
        "WHERE a.official = ? AND a.start_first <= b.end_last AND b.start_first <= a.end_last ORDER BY a.role"
    )
    for row in act.reader.execute(sql, (kept,)).fetchall():
        act.warnings.append(
            f"{act.title(kept)} now has two terms as {act.title(row['role'])} that may be one; withdraw one of them, "
            "or correct its days."
        )


def _repoint(act: Act, old: str, new: str) -> None:
    """Everything that names the old record names the new one; what would stand there twice goes."""
    for table, columns in references(act, ("record", "official", "office")).items():
        for column in columns if table != "not_same" else ():
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
    _repoint_strangers(act, old, new)


def _repoint_strangers(act: Act, old: str, new: str) -> None:
    """Who was told apart from the one is told apart from both; such a pair is kept in the order of its ids."""
    for row in act.reader.execute("SELECT * FROM not_same WHERE one = ?1 OR other = ?1", (old,)).fetchall():
        act.pen.remove("not_same", row)
        one, other = sorted((new, row["other"] if row["one"] == old else row["one"]))
        if act.pen.row("not_same", one=one, other=other) is None:
            act.pen.put("not_same", {"one": one, "other": other, "note": row["note"]})
