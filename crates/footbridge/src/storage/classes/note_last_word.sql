INSERT INTO last_words (person, wall_millis, journal, seq) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (person) DO UPDATE SET
    wall_millis = excluded.wall_millis, journal = excluded.journal, seq = excluded.seq
WHERE (excluded.wall_millis, excluded.journal, excluded.seq) > (wall_millis, journal, seq)
