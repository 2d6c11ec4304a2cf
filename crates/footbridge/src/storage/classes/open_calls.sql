SELECT c.event, c.session, c.wall_millis, c.journal FROM help_calls c
WHERE c.person = ?1 AND NOT EXISTS (SELECT 1 FROM help_answers a WHERE a.call = c.event)
ORDER BY c.wall_millis, c.event
