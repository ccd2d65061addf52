SELECT pronouns, died,
       (SELECT at FROM contact WHERE person = ?1 AND removed IS NOT 1 AND at <= ?2 ORDER BY at DESC LIMIT 1),
       (SELECT person FROM carer_link WHERE carer = ?1 AND removed IS NOT 1 ORDER BY id LIMIT 1)
FROM person WHERE id = ?1
