SELECT count(*) - 1, max((wall_millis, journal, seq, event) > (?2, ?3, ?4, ?5))
FROM aggregate_events
WHERE aggregate = ?1
