INSERT INTO last_units (person, pack, unit, wall_millis, journal, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (person, pack) DO UPDATE SET
    unit = excluded.unit, wall_millis = excluded.wall_millis,
    journal = excluded.journal, seq = excluded.seq
WHERE (excluded.wall_millis, excluded.journal, excluded.seq, excluded.unit) > (wall_millis, journal, seq, unit)
