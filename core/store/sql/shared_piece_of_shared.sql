SELECT bytes FROM shared_piece WHERE person = ?1 AND shared = ?2 ORDER BY number
