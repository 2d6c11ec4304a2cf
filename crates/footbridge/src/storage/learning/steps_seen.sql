SELECT lesson, step, first_millis, last_millis, journal, seq FROM steps_reached
WHERE person = ?1 AND pack = ?2 AND unit = ?3
ORDER BY lesson, step
