FROM (
    SELECT *, row_number() OVER (
        PARTITION BY person, pack, unit, preset ORDER BY started_millis, journal, seq, event
    ) AS number
    FROM attempts
) a LEFT JOIN persons p ON p.person = a.person
WHERE (:unit IS NULL OR a.pack || '/' || a.unit = :unit)
  AND (:classroom IS NULL OR p.classroom = :classroom)
  AND a.started_millis >= :from_millis AND a.started_millis < :until_millis
