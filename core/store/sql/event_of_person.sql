SELECT kind, at, worker, reason, count FROM event WHERE person = ?1 ORDER BY at DESC
