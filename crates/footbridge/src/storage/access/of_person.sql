SELECT e.person, e.act, e.what, e.role, e.alias, e.wall_millis, j.site, p.person
FROM access_entries e
LEFT JOIN journals j ON j.journal = e.journal
LEFT JOIN pseudonyms p ON p.journal = e.journal AND p.scope = e.scope AND p.pseudonym = e.actor
WHERE e.person = :person AND e.act IN ('view', 'change', 'export', 'print')
ORDER BY e.wall_millis DESC, e.journal, e.seq DESC LIMIT :limit
