SELECT DISTINCT elem FROM contact_goal WHERE row = ?1 AND removed = 0 ORDER BY elem
