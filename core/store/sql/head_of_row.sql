SELECT field, site, seq, hlc, value FROM field_head WHERE entity = ?1 AND row = ?2 ORDER BY field, site, seq
