SELECT 1 FROM erased WHERE subject_hash = ?1
