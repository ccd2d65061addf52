SELECT id, number, begun FROM plan WHERE person = ?1 ORDER BY number
