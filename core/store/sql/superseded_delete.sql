DELETE FROM superseded WHERE entity = ?1 AND row = ?2 AND field = ?3 AND site = ?4 AND seq = ?5
