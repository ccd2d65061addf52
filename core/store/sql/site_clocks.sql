SELECT n, last_wall_ms FROM site ORDER BY n
