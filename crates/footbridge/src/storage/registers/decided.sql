SELECT v.kind, v.owner FROM register_values v
WHERE v.wall_millis >= ?1
  AND (
    SELECT count(*) FROM register_superseded s JOIN register_values o ON o.event = s.event
    WHERE s.by_event = v.event AND o.kind = v.kind AND o.owner = v.owner
  ) > 1
  AND 1 = (
    SELECT count(*) FROM register_values w
    WHERE w.kind = v.kind AND w.owner = v.owner AND NOT EXISTS (
      SELECT 1 FROM register_superseded s JOIN register_values o ON o.event = s.by_event
      WHERE s.event = w.event AND o.kind = w.kind AND o.owner = w.owner
    )
  )
  AND NOT EXISTS (
    SELECT 1 FROM register_superseded s JOIN register_values o ON o.event = s.by_event
    WHERE s.event = v.event AND o.kind = v.kind AND o.owner = v.owner
  )
ORDER BY v.kind, v.owner
