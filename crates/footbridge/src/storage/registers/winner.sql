SELECT event FROM register_values
WHERE kind = ?1 AND owner = ?2
  AND event NOT IN (SELECT event FROM register_superseded)
ORDER BY wall_millis DESC, event DESC
LIMIT 1
