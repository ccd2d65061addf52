SELECT site, seq, hlc, wall_ms, tz, author, subject, batch, salt, commitment, body FROM change WHERE site = ?1 AND seq = ?2
