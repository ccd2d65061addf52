SELECT id, person, carer, relation FROM carer_link WHERE carer = ?1 AND removed IS NOT 1 ORDER BY id
