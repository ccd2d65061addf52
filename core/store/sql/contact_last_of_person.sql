SELECT at FROM contact WHERE person = ?1 AND removed IS NOT 1 AND at <= ?2 ORDER BY at DESC LIMIT 1
