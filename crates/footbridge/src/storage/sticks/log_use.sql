INSERT INTO stick_log (stick, at_millis, bundles_in, bundles_out, written_bytes)
VALUES (?1, ?2, ?3, ?4, ?5)
