INSERT OR IGNORE INTO judgements
    (event, person, attempt, response, lines, takes_back, role, alias, actor, wall_millis, journal, seq)
VALUES (:event, :person, :attempt, :response, :lines, :takes_back, :role, :alias, :actor, :wall_millis, :journal, :seq)
