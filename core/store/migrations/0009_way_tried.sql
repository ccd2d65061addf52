-- By which way somebody was tried who did not answer, and whether it was one they never wanted.
ALTER TABLE contact ADD COLUMN way TEXT;
ALTER TABLE contact ADD COLUMN unasked INTEGER;
