SELECT id FROM person WHERE restricted = 1 ORDER BY id
