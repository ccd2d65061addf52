SELECT subject_hash FROM erased
