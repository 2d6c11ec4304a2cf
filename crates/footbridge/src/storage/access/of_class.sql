SELECT e.person, e.act, e.what, e.role, e.alias, e.wall_millis, j.site, p.person
FROM access_entries e
LEFT JOIN journals j ON j.journal = e.journal
LEFT JOIN pseudonyms p ON p.journal = e.journal AND p.scope = e.scope AND p.pseudonym = e.actor
WHERE e.person IS NULL AND (e.classroom IS NULL OR e.classroom = :classroom)
  AND e.act IN ('view', 'export', 'print') AND e.wall_millis >= :since AND e.wall_millis < :until
ORDER BY e.wall_millis DESC, e.journal, e.seq DESC LIMIT :limit
