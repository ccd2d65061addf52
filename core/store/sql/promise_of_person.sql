SELECT id, kind, organisation, name, whom, scope, presence, words, who_was_told, at, worker FROM promise
WHERE person = ?1 ORDER BY at, id
