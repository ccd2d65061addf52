SELECT id, kind, at, worker, person, reason, count, whom FROM event
WHERE kind <> 'view' AND at < ?1 ORDER BY at DESC, id DESC
