SELECT id, way, address, safe_times, preferred, fmeta IS NOT NULL FROM reach WHERE person = ?1 AND removed IS NOT 1 ORDER BY preferred DESC, id
