SELECT count(*) FROM contact WHERE removed IS NOT 1 AND at >= ?1 AND at < ?2
