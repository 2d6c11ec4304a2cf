INSERT INTO sessions (session, person, journal, closed_seq, closed_running, closed_boot)
VALUES (:session, :person, :journal, :seq, :running, :boot)
ON CONFLICT (session) DO UPDATE SET
    closed_seq = excluded.closed_seq, closed_running = excluded.closed_running,
    closed_boot = excluded.closed_boot
