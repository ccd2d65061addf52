SELECT seq, commitment FROM change WHERE site = ?1 ORDER BY seq
