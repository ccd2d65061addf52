INSERT INTO change (site, seq, hlc, wall_ms, tz, author, subject, batch, schema, min_reader, salt, commitment, body)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
