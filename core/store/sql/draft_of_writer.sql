SELECT id, aside, updated_ms, body FROM draft WHERE writer = ?1 AND kind = ?2 ORDER BY updated_ms
