SELECT id, person, carer, relation, may_know, does, see_alone, fmeta IS NOT NULL FROM carer_link WHERE person = ?1 AND removed IS NOT 1 ORDER BY id
