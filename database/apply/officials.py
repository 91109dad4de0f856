"""Officials: entered, corrected, told apart from each other."""

from database import tables
from database.apply import applied
from database.apply.names import add_name, preferred_name, warn_of_namesakes
from database.apply.restating import restate
from database.bound_columns import columns
from database.editing.act import Act
from database.edits.given import LEFT
from database.edits.records import AddOfficial, CorrectOfficial, NotSame
from database.folding import canonical


@applied.register
def _add_official(edit: AddOfficial, act: Act) -> str:
    warn_of_namesakes(act, "official", edit.name)
    identity = act.record("official", edit.id)
    act.add(
        tables.Official(
            id=identity, kind=edit.kind, sort_name=edit.sort_name or edit.name, summary=edit.summary,
            **columns("born", edit.born), **columns("died", edit.died),
        )
    )  # fmt: skip
    add_name(act, identity, edit.name, "official", preferred=True)
    act.cite(identity, edit.source)
    return f"Add {edit.name}"


@applied.register
def _correct_official(edit: CorrectOfficial, act: Act) -> str:
    row = act.find("official", edit.official)
    before = act.title(row["id"])
    if edit.name is not LEFT:
        act.pen.change("name", preferred_name(act, row["id"]), text=edit.name, folded=canonical(edit.name))
    given = ("sort_name", "summary", "note")
    values: dict[str, object] = {name: getattr(edit, name) for name in given if getattr(edit, name) is not LEFT}
    for name in ("born", "died"):
        if getattr(edit, name) is not LEFT:
            values |= columns(name, getattr(edit, name))
    act.pen.change("official", row, **values)
    parts = [name for name in ("name", "born", "died") if getattr(edit, name) is not LEFT]
    restate(act, row["id"], {"name": before, "born": row["born_edtf"], "died": row["died_edtf"]}, parts, edit.source)
    act.cite(row["id"], edit.source, *parts)
    return f"Correct {before}"


@applied.register
def _not_same(edit: NotSame, act: Act) -> str:
    one, other = sorted((act.find("official", edit.one)["id"], act.find("official", edit.other)["id"]))
    if one == other:
        raise act.refuse("These are one record; nobody can be told apart from himself or herself.")
    act.add(tables.NotSame(one=one, other=other, note=edit.note))
    return f"Record that {act.title(one)} and {act.title(other)} are not the same person"
