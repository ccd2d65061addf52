SELECT id, name, zone, hours, lock_minutes, initials FROM hub ORDER BY id
