SELECT chosen, pronouns, born, please_know, not_safe_to_call, do_not_count, died, removed, route_in, fmeta IS NOT NULL, restricted
FROM person WHERE id = ?1
