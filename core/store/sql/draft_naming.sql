SELECT id, aside, updated_ms, body, writer FROM draft WHERE kind = ?1 AND (subject = ?2 OR instr(body, ?2) > 0)
