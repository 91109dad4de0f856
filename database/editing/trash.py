"""Puts back what was deleted: the rows of one record, as they were, as a revision like any other."""

from database.editing import log
from database.editing.log import Changes, Signed
from database.editing.pen import Pen, RowChange
from database.ids import RecordId
from database.problems import InputRefused, NotFound
from database.questions.trash import deleted_by, rows_of, trash
from database.sentences import tr


def put_back(pen: Pen, record: RecordId, signed: Signed) -> Changes:
    """Raises NotFound for what is not in the trash, InputRefused where it does not fit what is there now."""
    found = deleted_by(pen.connection, record)
    if found is None:
        raise NotFound(tr("There is no record with the id {id} in the trash.", id=record))
    title = next(row.title for row in trash(pen.connection) if row.record == record)
    rows = rows_of(record, found[1])
    coming = {row.get("id") for table, row in rows if table == "record"}
    for table, row in rows:
        for column in pen.shape(table).records:
            wanted = row.get(column)
            if wanted is not None and wanted not in coming and pen.row("record", id=wanted) is None:
                raise InputRefused(
                    tr(
                        "“{title}” cannot be put back alone: it belongs to a record that is in the trash too, or was "
                        "erased. Put that one back first.",
                        title=title,
                    )
                )
    for table, row in reversed(rows):
        if not pen.repeat(RowChange(table, None, row)):
            raise InputRefused(
                tr("“{title}” cannot be put back: something else has taken its place since.", title=title)
            )
    return log.write(pen, "revert", f"Put back: {title}", signed)
