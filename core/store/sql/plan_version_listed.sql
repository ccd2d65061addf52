SELECT id, plan, at, who_was_there, what_changed FROM plan_version WHERE person = ?1 ORDER BY at DESC, id DESC
