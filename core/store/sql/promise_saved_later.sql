SELECT 1 FROM promise JOIN change ON change.site = promise.site AND change.seq > promise.seq
WHERE promise.id = ?1 AND change.wall_ms >= ?2 LIMIT 1
