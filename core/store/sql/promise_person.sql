SELECT person FROM promise WHERE id = ?1
