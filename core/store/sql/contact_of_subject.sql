SELECT id FROM contact WHERE person = ?1 UNION SELECT c.id FROM contact AS c JOIN change AS ch ON ch.site = c.site AND ch.seq = c.seq WHERE ch.subject = ?1
