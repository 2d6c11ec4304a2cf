SELECT item, fully_right FROM practice_answers
WHERE person = ?1 AND pack = ?2 AND unit = ?3 AND counts = 1
ORDER BY wall_millis, journal, seq
