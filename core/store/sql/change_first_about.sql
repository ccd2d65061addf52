SELECT MIN(wall_ms) FROM change WHERE subject = ?1
