INSERT INTO superseded (entity, row, field, site, seq) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
