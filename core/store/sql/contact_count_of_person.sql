SELECT count(*) FROM contact WHERE person = ?1 AND removed IS NOT 1 AND unasked IS NOT 1
