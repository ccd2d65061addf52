SELECT id, name, zone FROM hub ORDER BY id
