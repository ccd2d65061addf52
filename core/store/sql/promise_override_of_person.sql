SELECT promise, reason, until, told, why_not_told, at, lead, id, told_at FROM promise_override
WHERE person = ?1 ORDER BY at, id
