SELECT id, text, whose, at FROM reason WHERE person = ?1 AND removed IS NOT 1 ORDER BY at, id
