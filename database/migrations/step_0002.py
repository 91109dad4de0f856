"""Editing: what a revision takes back, which records it touched; what was erased; what is being written."""

SQL = """
ALTER TABLE revision ADD COLUMN kind TEXT NOT NULL DEFAULT 'edit'
    CHECK (kind IN ('edit', 'undo', 'redo', 'revert', 'erase'));
ALTER TABLE revision ADD COLUMN takes_back INTEGER REFERENCES revision (number);
CREATE TABLE revision_touch (
    record TEXT NOT NULL, revision INTEGER NOT NULL REFERENCES revision (number), PRIMARY KEY (record, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased (id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    form TEXT NOT NULL, record TEXT NOT NULL, content TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (form, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_row_revision ON revision_row (revision);
CREATE INDEX revision_touch_revision ON revision_touch (revision);
CREATE INDEX revision_takes_back ON revision (takes_back);
"""
