DELETE FROM superseded WHERE site = ?1 AND seq = ?2
