SELECT o.event FROM register_values o
WHERE o.kind = ?1 AND o.owner = ?2
  AND EXISTS (SELECT 1 FROM register_superseded s WHERE s.event = o.event AND s.by_event = ?3)
ORDER BY o.wall_millis, o.event
