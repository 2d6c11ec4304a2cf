SELECT session, journal, opened_seq, opened_millis, closed_seq,
       CASE WHEN closed_boot = opened_boot THEN closed_running - opened_running END
FROM sessions
WHERE person = ?1 AND opened_millis >= ?2 AND opened_millis < ?3 AND opened_seq IS NOT NULL
ORDER BY opened_millis, journal, opened_seq
