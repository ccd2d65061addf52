SELECT 1 FROM person WHERE id = ?1 AND restricted = 1
