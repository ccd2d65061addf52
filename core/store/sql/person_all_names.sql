SELECT p.id, p.chosen, n.elem FROM person AS p LEFT JOIN person_name AS n ON n.row = p.id AND n.removed = 0
WHERE p.removed IS NOT 1 AND p.restricted IS NOT 1 ORDER BY p.id
