SELECT EXISTS (SELECT 1 FROM contact WHERE (person = ?1 OR about = ?1) AND removed IS NOT 1 AND id <> ?2)
