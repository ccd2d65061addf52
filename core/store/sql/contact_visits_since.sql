SELECT person, at FROM contact WHERE at >= ?1 AND person IS NOT NULL ORDER BY at
