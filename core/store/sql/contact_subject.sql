SELECT ch.subject FROM contact AS c JOIN change AS ch ON ch.site = c.site AND ch.seq = c.seq WHERE c.id = ?1
