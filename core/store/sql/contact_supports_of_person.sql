SELECT DISTINCT elem FROM contact AS c JOIN contact_support AS s ON s.row = c.id AND s.removed = 0
WHERE c.person = ?1 AND c.removed IS NOT 1 ORDER BY elem
