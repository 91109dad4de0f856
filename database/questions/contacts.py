"""How to reach an office, a role or an official, and when that was last confirmed."""

from database.questions.citations import citations
from database.reading import Reader
from database.rows import ContactRow

_ORDER = "CASE type WHEN 'phone' THEN 0 WHEN 'email' THEN 1 WHEN 'address' THEN 2 WHEN 'web' THEN 3 ELSE 4 END"


def contacts_of(reader: Reader, owner: str) -> tuple[ContactRow, ...]:
    rows = reader.execute(f"SELECT * FROM contact WHERE owner = ? ORDER BY {_ORDER}, value", (owner,)).fetchall()
    evidence = citations(reader, [row["id"] for row in rows])
    return tuple(
        ContactRow(
            row["type"], row["value"], row["label"], row["confirmed_edtf"], evidence.get(row["id"], ()), row["id"]
        )
        for row in rows
    )
