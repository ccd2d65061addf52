SELECT id, section, position, text, whose, typed_by, struck, kept_back, fmeta, hlc FROM plan_line
WHERE person = ?1 AND removed IS NOT 1 ORDER BY section, position, id
