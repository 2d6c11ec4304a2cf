INSERT OR IGNORE INTO aggregate_events (aggregate, wall_millis, journal, seq, event)
VALUES (?1, ?2, ?3, ?4, ?5)
