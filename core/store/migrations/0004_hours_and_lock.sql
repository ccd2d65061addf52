-- What a hub says of itself besides its name: when it is open, and how its desks lock.
ALTER TABLE hub ADD COLUMN hours TEXT;
ALTER TABLE hub ADD COLUMN lock_minutes INTEGER;
ALTER TABLE hub ADD COLUMN initials INTEGER;
