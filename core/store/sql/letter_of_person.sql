SELECT id, begun, text, additions, seen, fmeta IS NOT NULL FROM letter WHERE person = ?1 AND removed IS NOT 1 ORDER BY begun DESC, id DESC
