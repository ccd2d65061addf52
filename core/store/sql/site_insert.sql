INSERT INTO site (n, id, chain_head) VALUES (?1, ?2, ?3)
