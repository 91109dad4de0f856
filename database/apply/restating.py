"""What sources said of a part that is written anew: they keep saying what they said, and not what another says now."""

from collections.abc import Iterable, Mapping

from database.editing.act import Act
from database.edits.given import Evidence


def restate(
    act: Act, subject: str, was: Mapping[str, str | None], parts: Iterable[str], source: Evidence | None
) -> None:
    """Older citations of these parts become rival ones that state the old value, unless the new source is the same:
    then it had only been read wrongly. Where no source is given, or nothing was known, nothing was contradicted.

    An old end that was still open contradicts nothing either: the source knew of no end yet."""
    identity = act.source(source) if source is not None else None
    if identity is None:
        return
    sql = "SELECT * FROM citation WHERE subject = ? AND field = ? AND rival = 0 AND source <> ?"
    for part in parts:
        old = was.get(part)
        if old is None or old == "..":
            continue
        for row in act.reader.execute(sql, (subject, part, identity)).fetchall():
            act.pen.change("citation", row, states=row["states"] or old, rival=1)
