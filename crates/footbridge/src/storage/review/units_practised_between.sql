SELECT DISTINCT unit FROM practice_answers
WHERE person = ?1 AND pack = ?2 AND wall_millis >= ?3 AND wall_millis < ?4
