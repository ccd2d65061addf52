SELECT DISTINCT elem FROM person_narrowed WHERE row = ?1 AND removed = 0 ORDER BY elem
