FROM (
    SELECT *, row_number() OVER (
        PARTITION BY person ORDER BY started_millis, journal, seq, event
    ) AS number
    FROM attempts
    WHERE pack = :pack AND unit = :unit
) a LEFT JOIN attempt_ends e ON e.attempt = a.attempt
WHERE a.number = 1
  AND (a.preset = 'check' OR e.attempt IS NOT NULL)
  AND (:version IS NULL OR a.version = :version)
