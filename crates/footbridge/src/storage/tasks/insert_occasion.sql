INSERT OR IGNORE INTO task_occasions
    (event, occasion, person, pack, version, unit, task, wanted, marks, comment, competent, role, alias, actor, wall_millis, journal, seq)
VALUES (:event, :occasion, :person, :pack, :version, :unit, :task, :wanted, :marks, :comment, :competent, :role, :alias, :actor, :wall_millis, :journal, :seq)
