SELECT 1 FROM change WHERE site = ?1 AND seq = ?2
