SELECT id FROM person WHERE removed = 1 ORDER BY id
