UPDATE site SET last_seq = ?2, last_hlc = ?3, chain_head = ?4 WHERE n = ?1
