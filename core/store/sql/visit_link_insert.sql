INSERT INTO visit_link (person, contact) VALUES (?1, ?2) ON CONFLICT DO NOTHING
