INSERT OR IGNORE INTO steps_reached (event, person, pack, unit, lesson, step, wall_millis, journal, seq)
VALUES (:event, :person, :pack, :unit, :lesson, :step, :wall_millis, :journal, :seq)
