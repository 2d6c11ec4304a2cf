INSERT INTO sessions (session, person, journal, opened_seq, opened_millis, opened_running, opened_boot)
VALUES (:session, :person, :journal, :seq, :millis, :running, :boot)
ON CONFLICT (session) DO UPDATE SET
    opened_seq = excluded.opened_seq, opened_millis = excluded.opened_millis,
    opened_running = excluded.opened_running, opened_boot = excluded.opened_boot
