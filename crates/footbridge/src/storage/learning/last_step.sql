SELECT lesson, step FROM steps_reached
WHERE person = ?1 AND pack = ?2 AND unit = ?3
ORDER BY last_millis DESC, journal DESC, seq DESC
LIMIT 1
