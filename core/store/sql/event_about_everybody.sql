SELECT id, kind, at, worker, person, reason, count, whom FROM event
WHERE kind <> 'view' AND at >= ?1 AND person IS NULL
    AND kind IN ('house-hubdesk-contacts-1', 'house-hubdesk-people-1')
ORDER BY at DESC, id DESC
