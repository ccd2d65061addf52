INSERT INTO field_head (entity, row, field, site, seq, hlc, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
