SELECT id, kind, organisation, name, whom, purpose, consents, broken, form, way, at, worker FROM shared
WHERE person = ?1 ORDER BY at DESC, id DESC
