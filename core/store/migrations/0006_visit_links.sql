-- Whose a visit ever was, where it was written down about somebody else or nobody: erasing a person asks about each of these
-- (sync.md, visit link). A cache of the log like the other tables; core/store/visitlinks fills it.
CREATE TABLE visit_link (
    person BLOB NOT NULL,
    contact BLOB NOT NULL,
    PRIMARY KEY (person, contact)
) STRICT, WITHOUT ROWID;

CREATE INDEX visit_link_contact ON visit_link (contact);
