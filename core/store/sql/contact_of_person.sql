SELECT id, at, precision, kind, attendance, person, about, worker, hub, place, feeling, minutes, note, removed, fmeta IS NOT NULL, hlc,
  (SELECT group_concat(elem, char(10)) FROM (SELECT DISTINCT elem FROM contact_support AS s
    WHERE s.row = c.id AND s.removed = 0 ORDER BY elem)), way, unasked
FROM contact AS c WHERE person = ?1 AND removed IS NOT 1 ORDER BY at DESC, id DESC LIMIT ?2 OFFSET ?3
