SELECT id, key, heading, supported_by, review_on, fmeta IS NOT NULL FROM plan_section WHERE person = ?1 AND plan = ?2
