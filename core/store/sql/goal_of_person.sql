SELECT id, text, whose, reason, status, set_at, helper, everyday, in_front, ended_at, follows, fmeta IS NOT NULL FROM goal
WHERE person = ?1 AND removed IS NOT 1 ORDER BY in_front IS NOT 1, set_at, id
