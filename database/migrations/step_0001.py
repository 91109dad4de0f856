"""The first format. A bound is four columns: *_edtf (NULL unknown, '..' open), *_first and *_last (days since
0001-01-01, that day being 1; inclusive) and *_phrase (the words as printed)."""


def _bound(name: str) -> str:
    return (
        f"{name}_edtf TEXT, {name}_phrase TEXT, {name}_first INTEGER NOT NULL CHECK ({name}_first >= 1), "
        f"{name}_last INTEGER NOT NULL CHECK ({name}_last BETWEEN {name}_first AND 3652059)"
    )


SQL = f"""
CREATE TABLE directory (
    id INTEGER PRIMARY KEY CHECK (id = 1), edition TEXT NOT NULL, edition_day TEXT NOT NULL, seal TEXT
) STRICT;
CREATE TABLE record (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('office', 'official', 'role', 'term', 'attestation', 'vacancy', 'mandate',
        'instrument', 'office change', 'event', 'contact', 'name', 'link', 'identifier', 'source')),
    key TEXT, origin TEXT NOT NULL, merged_into TEXT REFERENCES record (id), UNIQUE (kind, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE office (
    id TEXT PRIMARY KEY REFERENCES record (id), kind TEXT NOT NULL, seat TEXT, summary TEXT, note TEXT,
    proposed INTEGER NOT NULL CHECK (proposed IN (0, 1)),
    {_bound("founded")}, {_bound("dissolved")}
) STRICT, WITHOUT ROWID;
CREATE TABLE official (
    id TEXT PRIMARY KEY REFERENCES record (id), kind TEXT NOT NULL CHECK (kind IN ('person', 'state')),
    sort_name TEXT NOT NULL, summary TEXT, note TEXT, {_bound("born")}, {_bound("died")}
) STRICT, WITHOUT ROWID;
CREATE TABLE role (
    id TEXT PRIMARY KEY REFERENCES record (id), office TEXT NOT NULL REFERENCES office (id), level TEXT,
    rank TEXT NOT NULL CHECK (rank IN ('head', 'deputy', 'member', 'liaison', 'staff')),
    seats INTEGER NOT NULL CHECK (seats >= 0), summary TEXT, note TEXT, {_bound("created")}, {_bound("abolished")}
) STRICT, WITHOUT ROWID;
CREATE TABLE name (
    id TEXT PRIMARY KEY REFERENCES record (id), owner TEXT NOT NULL REFERENCES record (id), text TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('official', 'short', 'acronym', 'former', 'alias', 'transliteration')),
    lang TEXT, preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)), note TEXT, {_bound("start")}, {_bound("end")}
) STRICT, WITHOUT ROWID;
CREATE TABLE link (
    id TEXT PRIMARY KEY REFERENCES record (id), child TEXT NOT NULL REFERENCES office (id),
    parent TEXT NOT NULL REFERENCES office (id),
    kind TEXT NOT NULL CHECK (kind IN ('part of', 'joint of', 'reports to', 'liaison to', 'hosted by',
        'counterpart of')),
    note TEXT, {_bound("start")}, {_bound("end")}, CHECK (child <> parent)
) STRICT, WITHOUT ROWID;
CREATE TABLE term (
    id TEXT PRIMARY KEY REFERENCES record (id), official TEXT NOT NULL REFERENCES official (id),
    role TEXT NOT NULL REFERENCES role (id), title TEXT,
    capacity TEXT NOT NULL CHECK (capacity IN ('substantive', 'acting', 'ad interim', 'officer-in-charge',
        'functions', 'designate', 'prevented')),
    start_kind TEXT, end_kind TEXT, is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
    covers TEXT REFERENCES term (id), note TEXT,
    {_bound("start")}, {_bound("end")}, {_bound("scheduled")}, {_bound("confirmed")}
) STRICT, WITHOUT ROWID;
CREATE TABLE term_step (
    id INTEGER PRIMARY KEY, term TEXT NOT NULL REFERENCES term (id),
    kind TEXT NOT NULL CHECK (kind IN ('announced', 'appointed', 'elected', 'approved', 'took office', 'arrived',
        'credentials', 'sworn in', 'resigned', 'planned')),
    {_bound("day")}
) STRICT;
CREATE TABLE attestation (
    id TEXT PRIMARY KEY REFERENCES record (id), role TEXT NOT NULL REFERENCES role (id),
    term TEXT REFERENCES term (id), wording TEXT, year_inferred INTEGER NOT NULL CHECK (year_inferred IN (0, 1)),
    role_stated INTEGER NOT NULL CHECK (role_stated IN (0, 1)), note TEXT, {_bound("day")}
) STRICT, WITHOUT ROWID;
CREATE TABLE vacancy (
    id TEXT PRIMARY KEY REFERENCES record (id), role TEXT NOT NULL REFERENCES role (id),
    state TEXT NOT NULL CHECK (state IN ('vacant', 'unknown')), note TEXT,
    {_bound("start")}, {_bound("end")}, {_bound("confirmed")}
) STRICT, WITHOUT ROWID;
CREATE TABLE instrument (
    id TEXT PRIMARY KEY REFERENCES record (id), title TEXT NOT NULL, status TEXT, note TEXT, {_bound("day")}
) STRICT, WITHOUT ROWID;
CREATE TABLE instrument_party (
    instrument TEXT NOT NULL REFERENCES instrument (id), party TEXT NOT NULL REFERENCES record (id),
    PRIMARY KEY (instrument, party)
) STRICT, WITHOUT ROWID;
CREATE TABLE mandate (
    id TEXT PRIMARY KEY REFERENCES record (id), owner TEXT NOT NULL REFERENCES record (id), text TEXT NOT NULL,
    basis TEXT, note TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE mandate_instrument (
    mandate TEXT NOT NULL REFERENCES mandate (id), instrument TEXT NOT NULL REFERENCES instrument (id),
    PRIMARY KEY (mandate, instrument)
) STRICT, WITHOUT ROWID;
CREATE TABLE office_change (
    id TEXT PRIMARY KEY REFERENCES record (id),
    kind TEXT NOT NULL CHECK (kind IN ('founded', 'renamed', 'merged', 'split', 'replaced', 'transferred',
        'dissolved')),
    instrument TEXT REFERENCES instrument (id), basis TEXT, planned INTEGER NOT NULL CHECK (planned IN (0, 1)),
    note TEXT, {_bound("day")}
) STRICT, WITHOUT ROWID;
CREATE TABLE office_change_side (
    change TEXT NOT NULL REFERENCES office_change (id), side TEXT NOT NULL CHECK (side IN ('before', 'after')),
    record TEXT NOT NULL REFERENCES record (id), position INTEGER NOT NULL, PRIMARY KEY (change, side, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    id TEXT PRIMARY KEY REFERENCES record (id), title TEXT NOT NULL, kind TEXT NOT NULL, place TEXT,
    planned INTEGER NOT NULL CHECK (planned IN (0, 1)), note TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE event_date (
    id INTEGER PRIMARY KEY, event TEXT NOT NULL REFERENCES event (id),
    year_inferred INTEGER NOT NULL CHECK (year_inferred IN (0, 1)), {_bound("day")}
) STRICT;
CREATE TABLE event_participant (
    event TEXT NOT NULL REFERENCES event (id), participant TEXT NOT NULL REFERENCES record (id), title TEXT,
    position INTEGER NOT NULL, PRIMARY KEY (event, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE contact (
    id TEXT PRIMARY KEY REFERENCES record (id), owner TEXT NOT NULL REFERENCES record (id),
    type TEXT NOT NULL CHECK (type IN ('phone', 'fax', 'email', 'address', 'web')), value TEXT NOT NULL, label TEXT,
    note TEXT, {_bound("confirmed")}
) STRICT, WITHOUT ROWID;
CREATE TABLE identifier (
    id TEXT PRIMARY KEY REFERENCES record (id), owner TEXT NOT NULL REFERENCES record (id), scheme TEXT NOT NULL,
    value TEXT NOT NULL, UNIQUE (scheme, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE source (
    id TEXT PRIMARY KEY REFERENCES record (id), title TEXT NOT NULL, kind TEXT NOT NULL, url TEXT, note TEXT,
    {_bound("published")}
) STRICT, WITHOUT ROWID;
CREATE TABLE citation (
    id INTEGER PRIMARY KEY, subject TEXT NOT NULL REFERENCES record (id), field TEXT,
    source TEXT REFERENCES source (id), locator TEXT,
    confidence TEXT NOT NULL CHECK (confidence IN ('sourced', 'inferred', 'known, not sourced')),
    states TEXT, rival INTEGER NOT NULL CHECK (rival IN (0, 1)), note TEXT,
    CHECK (source IS NOT NULL OR confidence <> 'sourced'), CHECK (rival = 0 OR states IS NOT NULL)
) STRICT;
CREATE TABLE conflict (
    subject TEXT NOT NULL REFERENCES record (id), field TEXT NOT NULL, title TEXT NOT NULL, accepted TEXT,
    explained INTEGER NOT NULL CHECK (explained IN (0, 1)), note TEXT, PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE not_same (
    one TEXT NOT NULL REFERENCES official (id), other TEXT NOT NULL REFERENCES official (id), note TEXT,
    PRIMARY KEY (one, other), CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE TABLE revision (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, title TEXT NOT NULL, why TEXT
) STRICT;
CREATE TABLE revision_row (
    id INTEGER PRIMARY KEY, revision INTEGER NOT NULL REFERENCES revision (number), record TEXT NOT NULL,
    in_table TEXT NOT NULL, row_before TEXT, row_after TEXT
) STRICT;
CREATE TABLE personal_note (
    id INTEGER PRIMARY KEY, record TEXT NOT NULL REFERENCES record (id), text TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE TABLE favourite (
    record TEXT PRIMARY KEY REFERENCES record (id), position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE INDEX name_owner ON name (owner);
CREATE INDEX name_folded ON name (folded);
CREATE INDEX role_office ON role (office);
CREATE INDEX term_role ON term (role, start_first, end_last);
CREATE INDEX term_official ON term (official);
CREATE INDEX term_days ON term (start_first, end_last);
CREATE INDEX term_step_term ON term_step (term);
CREATE INDEX attestation_role ON attestation (role);
CREATE INDEX attestation_term ON attestation (term);
CREATE INDEX vacancy_role ON vacancy (role);
CREATE INDEX link_child ON link (child);
CREATE INDEX link_parent ON link (parent);
CREATE INDEX mandate_owner ON mandate (owner);
CREATE INDEX mandate_instrument_instrument ON mandate_instrument (instrument);
CREATE INDEX instrument_party_party ON instrument_party (party);
CREATE INDEX office_change_side_record ON office_change_side (record);
CREATE INDEX event_date_event ON event_date (event);
CREATE INDEX event_participant_participant ON event_participant (participant);
CREATE INDEX contact_owner ON contact (owner);
CREATE INDEX identifier_owner ON identifier (owner);
CREATE INDEX citation_subject ON citation (subject, field);
CREATE INDEX citation_source ON citation (source);
CREATE INDEX record_merged ON record (merged_into);
CREATE INDEX revision_row_record ON revision_row (record);
"""
