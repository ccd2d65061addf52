SELECT n, id, last_seq, last_hlc, chain_head FROM site ORDER BY n
