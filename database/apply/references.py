"""Which columns of the file name a record: `references`."""

from collections.abc import Collection

from database.editing.act import Act

_OWN_TABLES = ("personal_note", "favourite")


def references(act: Act, targets: Collection[str], *, own: bool = False) -> dict[str, list[str]]:
    """The columns of each table of facts, with `own` also of what is the person's own, that name a record of these
    tables; not a record's own id."""
    found: dict[str, list[str]] = {}
    for row in act.reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
        table = row["name"]
        if act.pen.holds_facts(table) or (own and table in _OWN_TABLES):
            wanted = act.reader.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            columns = [one["from"] for one in wanted if one["table"].replace("_", " ") in targets]
            # What was merged earlier goes on leading to the record that is merged now.
            hidden = ("id",) if own else ("id", "merged_into")
            found[table] = [column for column in columns if column not in hidden]
    return found
