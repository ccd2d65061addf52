DELETE FROM draft WHERE subject = ?1 OR instr(body, ?1) > 0
