SELECT session, journal, opened_seq, opened_millis, closed_seq,
       CASE WHEN closed_boot = opened_boot THEN closed_running - opened_running END
FROM sessions
WHERE person = ?1 AND opened_seq IS NOT NULL
ORDER BY opened_millis DESC, journal DESC, opened_seq DESC
LIMIT ?2
