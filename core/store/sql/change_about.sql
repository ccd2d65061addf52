SELECT site, seq, hlc, wall_ms, tz, author, subject, batch, salt, commitment, body FROM change WHERE subject = ?1 ORDER BY hlc, site, seq
