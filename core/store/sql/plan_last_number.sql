SELECT max(number) FROM plan WHERE person = ?1
