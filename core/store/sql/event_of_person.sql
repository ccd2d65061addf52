SELECT id, kind, at, worker, person, reason, count, whom FROM event WHERE person = ?1 ORDER BY at DESC, id DESC
