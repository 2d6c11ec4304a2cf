INSERT OR IGNORE INTO attempts
    (attempt, event, person, pack, version, unit, draw, resumed, started_millis, journal, seq, preset, spent_seconds, way, form, language, second_language)
VALUES (:attempt, :event, :person, :pack, :version, :unit, :draw, :resumed, :started_millis, :journal, :seq, :preset, :spent_seconds, :way, :form, :language, :second_language)
