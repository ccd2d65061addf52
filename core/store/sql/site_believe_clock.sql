UPDATE site SET last_wall_ms = ?1 WHERE last_wall_ms > ?1
