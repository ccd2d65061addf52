SELECT removed FROM contact WHERE id = ?1
