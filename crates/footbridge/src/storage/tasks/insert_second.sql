INSERT OR IGNORE INTO task_seconds
    (event, occasion, person, marks, comment, competent, role, alias, actor, wall_millis, journal, seq)
VALUES (:event, :occasion, :person, :marks, :comment, :competent, :role, :alias, :actor, :wall_millis, :journal, :seq)
