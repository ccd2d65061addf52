SELECT id, section, position, text, whose, typed_by, struck, kept_back, fmeta, hlc, removed FROM plan_line
WHERE id = ?1 AND person = ?2
