UPDATE site SET last_seq = ?2, last_hlc = ?3, chain_head = ?4, last_wall_ms = ?5 WHERE n = ?1
