SELECT id FROM contact WHERE person = ?1 AND removed IS NOT 1
UNION SELECT id FROM contact WHERE about = ?1 AND removed IS NOT 1
