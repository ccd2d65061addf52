UPDATE change SET hlc = 0, wall_ms = 0, tz = 0, author = NULL, subject = NULL, batch = NULL, salt = NULL, body = NULL WHERE site = ?1 AND seq = ?2
