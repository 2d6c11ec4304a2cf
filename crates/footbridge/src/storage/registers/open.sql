SELECT event FROM register_values v
WHERE kind = ?1 AND owner = ?2
  -- A value is superseded only by one of its own register.
  AND NOT EXISTS (
    SELECT 1 FROM register_superseded s JOIN register_values o ON o.event = s.by_event
    WHERE s.event = v.event AND o.kind = v.kind AND o.owner = v.owner
  )
ORDER BY event
