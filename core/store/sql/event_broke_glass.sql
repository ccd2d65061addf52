SELECT 1 FROM event WHERE person = ?1 AND at >= ?2 AND at < ?3 AND worker = ?4 AND kind = 'break-glass' LIMIT 1
