SELECT id, plan, at, who_was_there, what_changed, body FROM plan_version WHERE id = ?1 AND person = ?2
