SELECT DISTINCT elem FROM person_access_need WHERE row = ?1 AND removed = 0 ORDER BY elem
