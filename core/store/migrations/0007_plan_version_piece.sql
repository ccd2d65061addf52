-- What a version of a plan holds, cut up: one change of the log has no room for a long plan. Older ones have it in their body.
CREATE TABLE plan_version_piece (
    id BLOB PRIMARY KEY,
    person BLOB, version BLOB, number INTEGER, bytes BLOB,
    hlc INTEGER NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL, fmeta BLOB
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_version_piece_version ON plan_version_piece (version);
