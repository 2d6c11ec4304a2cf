SELECT e.person, e.act, e.what, e.role, e.alias, e.wall_millis, j.site, p.person
FROM access_entries e
LEFT JOIN journals j ON j.journal = e.journal
LEFT JOIN pseudonyms p ON p.journal = e.journal AND p.scope = e.scope AND p.pseudonym = e.actor
LEFT JOIN persons l ON l.person = e.person
WHERE (:act IS NULL OR e.act = :act)
  AND (:classroom IS NULL OR (e.person IS NULL AND (e.classroom IS NULL OR e.classroom = :classroom)) OR l.classroom = :classroom)
  AND (:people IS NULL OR instr(:people, e.person) > 0 OR instr(:people, p.person) > 0)
  AND (:until IS NULL OR e.journal <> :journal OR e.seq <= :until)
ORDER BY e.wall_millis DESC, e.journal, e.seq DESC LIMIT :limit OFFSET :skip
