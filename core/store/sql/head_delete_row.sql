DELETE FROM field_head WHERE entity = ?1 AND row = ?2
