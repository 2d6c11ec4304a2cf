SELECT pack, unit, preset, version, count(*)
FROM (
    SELECT a.*, row_number() OVER (
        PARTITION BY person, pack, unit ORDER BY started_millis, journal, seq, event
    ) AS number
    FROM attempts a
) a LEFT JOIN attempt_ends e ON e.attempt = a.attempt
WHERE a.number = 1 AND (a.preset = 'check' OR e.attempt IS NOT NULL)
GROUP BY pack, unit, preset, version
ORDER BY pack, preset, unit, version DESC
