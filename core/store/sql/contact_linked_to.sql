SELECT id FROM contact WHERE person = ?1 UNION SELECT contact FROM visit_link WHERE person = ?1
UNION SELECT id FROM contact WHERE about = ?1 AND person IS NULL
