-- How late this desk's own clock has ever been: an agreement that ended stays ended when the clock is set back.
ALTER TABLE site ADD COLUMN last_wall_ms INTEGER NOT NULL DEFAULT 0;
-- Hidden from everybody but leads, and from what leaves, without being erased.
ALTER TABLE person ADD COLUMN restricted INTEGER;
-- What somebody who cares for a person may know and does, and whether the person wants to be seen alone.
ALTER TABLE carer_link ADD COLUMN may_know TEXT;
ALTER TABLE carer_link ADD COLUMN does TEXT;
ALTER TABLE carer_link ADD COLUMN see_alone INTEGER;
CREATE TABLE contact_goal (
    row BLOB NOT NULL, elem TEXT NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (row, elem, site, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    id BLOB PRIMARY KEY,
    person BLOB, number INTEGER, begun INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_person ON plan (person);

CREATE TABLE plan_section (
    id BLOB PRIMARY KEY,
    person BLOB, plan BLOB, key TEXT, heading TEXT, supported_by TEXT, review_on TEXT,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_section_person ON plan_section (person);

CREATE TABLE plan_line (
    id BLOB PRIMARY KEY,
    person BLOB, section BLOB, position TEXT, text TEXT, whose TEXT, typed_by BLOB, struck INTEGER, kept_back
    INTEGER, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_line_person ON plan_line (person);

CREATE TABLE plan_version (
    id BLOB PRIMARY KEY,
    person BLOB, plan BLOB, at INTEGER, who_was_there TEXT, what_changed TEXT, body BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_version_person ON plan_version (person);

CREATE TABLE reason (
    id BLOB PRIMARY KEY,
    person BLOB, text TEXT, whose TEXT, typed_by BLOB, at INTEGER, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX reason_person ON reason (person);

CREATE TABLE goal (
    id BLOB PRIMARY KEY,
    person BLOB, text TEXT, whose TEXT, typed_by BLOB, reason BLOB, status TEXT, set_at INTEGER, helper TEXT,
    everyday INTEGER, in_front INTEGER, ended_at INTEGER, follows BLOB, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_person ON goal (person);

CREATE TABLE goal_step (
    id BLOB PRIMARY KEY,
    person BLOB, goal BLOB, text TEXT, who TEXT, by_when TEXT, in_the_way TEXT, done_on TEXT, significant
    INTEGER, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_step_person ON goal_step (person);

CREATE TABLE goal_rating (
    id BLOB PRIMARY KEY,
    person BLOB, goal BLOB, at INTEGER, close INTEGER, worker BLOB, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_rating_person ON goal_rating (person);

CREATE TABLE goal_tally (
    id BLOB PRIMARY KEY,
    person BLOB, goal BLOB, day TEXT, worker BLOB, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_tally_person ON goal_tally (person);

CREATE TABLE consent (
    id BLOB PRIMARY KEY,
    person BLOB, kind TEXT, organisation TEXT, name TEXT, whom BLOB, scope TEXT, purpose TEXT, until_day TEXT,
    words TEXT, how TEXT, who_was_there TEXT, basis TEXT, at INTEGER, worker BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_person ON consent (person);

CREATE TABLE consent_end (
    id BLOB PRIMARY KEY,
    person BLOB, consent BLOB, at INTEGER, words TEXT, worker BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_end_person ON consent_end (person);

CREATE TABLE promise (
    id BLOB PRIMARY KEY,
    person BLOB, kind TEXT, organisation TEXT, name TEXT, whom BLOB, scope TEXT, presence INTEGER, words TEXT,
    who_was_told TEXT, at INTEGER, worker BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX promise_person ON promise (person);

CREATE TABLE promise_end (
    id BLOB PRIMARY KEY,
    person BLOB, promise BLOB, how TEXT, words TEXT, at INTEGER, worker BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX promise_end_person ON promise_end (person);

CREATE TABLE promise_override (
    id BLOB PRIMARY KEY,
    person BLOB, promise BLOB, reason TEXT, until INTEGER, told INTEGER, why_not_told TEXT, at INTEGER, lead
    BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX promise_override_person ON promise_override (person);

CREATE TABLE shared (
    id BLOB PRIMARY KEY,
    person BLOB, kind TEXT, organisation TEXT, name TEXT, whom BLOB, purpose TEXT, consents TEXT, broken TEXT,
    form TEXT, way TEXT, at INTEGER, worker BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX shared_person ON shared (person);

CREATE TABLE shared_piece (
    id BLOB PRIMARY KEY,
    person BLOB, shared BLOB, number INTEGER, bytes BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX shared_piece_person ON shared_piece (person);

CREATE TABLE letter (
    id BLOB PRIMARY KEY,
    person BLOB, begun INTEGER, text TEXT, additions TEXT, seen INTEGER, removed INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_person ON letter (person);

CREATE TABLE visit_tally (
    id BLOB PRIMARY KEY,
    day TEXT, hub BLOB, supports TEXT, count INTEGER,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;
