-- By which way somebody was tried who did not answer, and whether it was one they never wanted.
ALTER TABLE contact ADD COLUMN way TEXT;
ALTER TABLE contact ADD COLUMN unasked INTEGER;

-- What counts for nothing is left out of a person's count, which is made of the index alone.
DROP INDEX contact_person;
CREATE INDEX contact_person ON contact (person, at, removed, unasked) WHERE person IS NOT NULL;
