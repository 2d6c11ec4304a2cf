SELECT coalesce(max(a.last), 0) FROM arrivals a
JOIN taken_bundles t ON t.file = a.file
WHERE a.journal = ?1 AND t.round < ?2
