-- The parts of their record that a person keeps to the people who support them.
CREATE TABLE person_narrowed (
    row BLOB NOT NULL, elem TEXT NOT NULL, site INTEGER NOT NULL, seq INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (row, elem, site, seq)
) STRICT, WITHOUT ROWID;

-- What was done, without the many lines of who looked.
CREATE INDEX event_done ON event (at) WHERE kind <> 'view';
