SELECT min(seq), max(seq) FROM (
    SELECT seq, seq - row_number() OVER (ORDER BY seq) AS stretch
    FROM (
        SELECT DISTINCT seq FROM events
        WHERE journal = ?1 AND (folded = 1 OR hash NOT IN (SELECT event FROM loose_events))
    )
)
GROUP BY stretch ORDER BY 1
