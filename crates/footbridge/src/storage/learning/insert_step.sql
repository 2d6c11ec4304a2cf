INSERT INTO steps_reached (person, pack, unit, lesson, step, first_millis, last_millis, journal, seq)
VALUES (:person, :pack, :unit, :lesson, :step, :wall_millis, :wall_millis, :journal, :seq)
ON CONFLICT (person, pack, unit, lesson, step) DO UPDATE SET
    first_millis = min(first_millis, excluded.first_millis),
    last_millis = max(last_millis, excluded.last_millis),
    journal = CASE WHEN (excluded.last_millis, excluded.journal, excluded.seq) > (last_millis, journal, seq)
        THEN excluded.journal ELSE journal END,
    seq = CASE WHEN (excluded.last_millis, excluded.journal, excluded.seq) > (last_millis, journal, seq)
        THEN excluded.seq ELSE seq END
