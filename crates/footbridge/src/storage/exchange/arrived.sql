SELECT min(t.taken_millis) FROM arrivals a
JOIN taken_bundles t ON t.file = a.file
WHERE a.journal = ?1 AND ?2 BETWEEN a.first AND a.last
