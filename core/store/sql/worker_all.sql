SELECT id, name, member, removed FROM worker ORDER BY id
