SELECT MAX(at) FROM erased WHERE at <= ?1
