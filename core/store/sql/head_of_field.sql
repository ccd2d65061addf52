SELECT value FROM field_head WHERE entity = ?1 AND row = ?2 AND field = ?3 ORDER BY hlc, site, seq
