SELECT id, goal, at, close FROM goal_rating WHERE person = ?1 AND removed IS NOT 1 ORDER BY at, id
