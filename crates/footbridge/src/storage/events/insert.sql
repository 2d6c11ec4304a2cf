INSERT OR IGNORE INTO events (hash, journal, seq, previous, kind, wall_millis, header)
VALUES (:hash, :journal, :seq, :previous, :kind, :wall_millis, :header)
