SELECT id, kind, at, worker, person, reason, count, whom FROM event
WHERE kind <> 'view' AND kind = 'break-glass' ORDER BY at DESC, id DESC
