SELECT chosen FROM person WHERE id = ?1
