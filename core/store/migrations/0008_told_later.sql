-- A promise was broken and telling the person was unsafe: when they were told after all.
ALTER TABLE promise_override ADD COLUMN told_at INTEGER;
