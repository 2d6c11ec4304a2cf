SELECT kind, owner FROM register_values v
WHERE NOT EXISTS (
    SELECT 1 FROM register_superseded s JOIN register_values o ON o.event = s.by_event
    WHERE s.event = v.event AND o.kind = v.kind AND o.owner = v.owner
)
GROUP BY kind, owner HAVING count(*) > 1
ORDER BY kind, owner
