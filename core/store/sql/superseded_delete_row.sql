DELETE FROM superseded WHERE entity = ?1 AND row = ?2
