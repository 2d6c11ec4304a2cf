SELECT item, fully_right FROM practice_answers
WHERE person = ?1 AND pack = ?2 AND unit = ?3
ORDER BY wall_millis, journal, seq
