INSERT INTO draft (id, writer, kind, subject, aside, updated_ms, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT DO UPDATE SET subject = excluded.subject, aside = excluded.aside, updated_ms = excluded.updated_ms, body = excluded.body
