INSERT OR IGNORE INTO events (hash, journal, seq, previous, kind, wall_millis, header, folded)
VALUES (:hash, :journal, :seq, :previous, :kind, :wall_millis, :header, :folded)
