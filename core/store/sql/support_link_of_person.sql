SELECT id, person, worker, from_day, until_day FROM support_link WHERE person = ?1 ORDER BY from_day, id
