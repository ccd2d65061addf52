SELECT id, kind, organisation, name, whom, scope, purpose, until_day, words, how, who_was_there, basis, at, worker FROM consent
WHERE person = ?1 ORDER BY at, id
