SELECT id, goal, text, who, by_when, in_the_way, done_on, significant, fmeta IS NOT NULL FROM goal_step
WHERE person = ?1 AND removed IS NOT 1 ORDER BY id
