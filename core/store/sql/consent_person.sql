SELECT person FROM consent WHERE id = ?1
