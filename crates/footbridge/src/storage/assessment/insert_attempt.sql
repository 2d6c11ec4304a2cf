INSERT OR IGNORE INTO attempts
    (attempt, event, person, pack, version, unit, draw, resumed, started_millis, journal, seq)
VALUES (:attempt, :event, :person, :pack, :version, :unit, :draw, :resumed, :started_millis, :journal, :seq)
