SELECT DISTINCT goal, day FROM goal_tally WHERE person = ?1 AND removed IS NOT 1 ORDER BY day
