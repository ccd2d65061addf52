SELECT bytes FROM plan_version_piece WHERE version = ?1 AND person = ?2 ORDER BY number
