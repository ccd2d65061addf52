INSERT INTO erased (subject_hash, site, seq, reason, at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
