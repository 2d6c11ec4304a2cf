SELECT unit, item, day, fully_right FROM review_answers
WHERE person = ?1 AND pack = ?2
ORDER BY wall_millis, journal, seq, event
