INSERT OR IGNORE INTO practice_answers (event, person, pack, unit, item, fully_right, counts, wall_millis, journal, seq)
VALUES (:event, :person, :pack, :unit, :item, :fully_right, :counts, :wall_millis, :journal, :seq)
