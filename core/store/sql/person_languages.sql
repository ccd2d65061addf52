SELECT DISTINCT elem FROM person_language WHERE row = ?1 AND removed = 0 ORDER BY elem
