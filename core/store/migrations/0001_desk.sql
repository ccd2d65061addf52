-- The log and its book-keeping. `n` is local: short in every row, never in a file.
CREATE TABLE site (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    label TEXT NOT NULL DEFAULT '',
    sign_pk BLOB,
    chain_head BLOB NOT NULL,
    last_seq INTEGER NOT NULL DEFAULT 0,
    last_hlc INTEGER NOT NULL DEFAULT 0,
    revoked_after INTEGER
) STRICT;

CREATE TABLE change (
    site INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    tz INTEGER NOT NULL,
    author BLOB,
    subject BLOB,
    batch BLOB,
    schema INTEGER NOT NULL,
    min_reader INTEGER NOT NULL,
    salt BLOB,
    commitment BLOB NOT NULL,
    body BLOB,
    PRIMARY KEY (site, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_subject ON change (subject) WHERE subject IS NOT NULL;

-- Who was erased, by hash; applied before anything else and kept for ever.
CREATE TABLE erased (
    subject_hash BLOB PRIMARY KEY,
    site INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- All heads of a field that has more than one, and those of every removal, whose value is what it had seen.
CREATE TABLE field_head (
    entity INTEGER NOT NULL,
    row BLOB NOT NULL,
    field INTEGER NOT NULL,
    site INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    value ANY,
    PRIMARY KEY (entity, row, field, site, seq)
) STRICT, WITHOUT ROWID;

-- Writes that a later one named before they arrived: they will be no heads when they come.
CREATE TABLE superseded (
    entity INTEGER NOT NULL,
    row BLOB NOT NULL,
    field INTEGER NOT NULL,
    site INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (entity, row, field, site, seq)
) STRICT, WITHOUT ROWID;

-- This desk's own, never synced.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    id BLOB PRIMARY KEY,
    writer BLOB NOT NULL,
    kind TEXT NOT NULL,
    subject BLOB,
    aside INTEGER NOT NULL DEFAULT 0,
    updated_ms INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The cache of the log: one table for each kind of row, named and numbered in core/model/registry.cpp.
CREATE TABLE person (
    id BLOB PRIMARY KEY,
    chosen TEXT, pronouns TEXT, born TEXT, please_know TEXT, not_safe_to_call INTEGER, do_not_count INTEGER,
    died INTEGER, removed INTEGER, route_in TEXT,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE person_name (
    row BLOB NOT NULL, elem TEXT NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (row, elem, site, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_access_need (
    row BLOB NOT NULL, elem TEXT NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (row, elem, site, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_language (
    row BLOB NOT NULL, elem TEXT NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (row, elem, site, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id BLOB PRIMARY KEY,
    at INTEGER, precision TEXT, kind TEXT, attendance TEXT, person BLOB, about BLOB, worker BLOB, hub BLOB,
    place TEXT, feeling TEXT, minutes INTEGER, note TEXT, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_at ON contact (at, person);

CREATE INDEX contact_person ON contact (person, at, removed) WHERE person IS NOT NULL;

CREATE INDEX contact_about ON contact (about) WHERE about IS NOT NULL;

CREATE INDEX contact_removed ON contact (at) WHERE removed = 1;

CREATE TABLE contact_support (
    row BLOB NOT NULL, elem TEXT NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (row, elem, site, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE reach (
    id BLOB PRIMARY KEY,
    person BLOB, way TEXT, address TEXT, safe_times TEXT, preferred INTEGER, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX reach_person ON reach (person);

CREATE TABLE carer_link (
    id BLOB PRIMARY KEY,
    person BLOB, carer BLOB, relation TEXT, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX carer_link_person ON carer_link (person);

CREATE INDEX carer_link_carer ON carer_link (carer);

CREATE TABLE support_link (
    id BLOB PRIMARY KEY,
    person BLOB, worker BLOB, from_day TEXT, until_day TEXT,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX support_link_person ON support_link (person);

CREATE TABLE worker (
    id BLOB PRIMARY KEY,
    name TEXT, member BLOB, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE hub (
    id BLOB PRIMARY KEY,
    name TEXT, zone TEXT,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE list_entry (
    id BLOB PRIMARY KEY,
    list TEXT, code TEXT, label TEXT, position TEXT, hidden INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE taught_word (
    id BLOB PRIMARY KEY,
    list TEXT, word TEXT, code TEXT,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id BLOB PRIMARY KEY,
    kind TEXT, at INTEGER, worker BLOB, person BLOB, reason TEXT, count INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX event_person ON event (person, at) WHERE person IS NOT NULL;

CREATE TABLE team (
    id BLOB PRIMARY KEY,
    secret BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;
