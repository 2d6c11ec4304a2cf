INSERT OR IGNORE INTO access_entries (journal, seq, event, person, classroom, scope, actor, act, what, role, alias, wall_millis)
VALUES (:journal, :seq, :event, :person, :classroom, :scope, :actor, :act, :what, :role, :alias, :wall_millis)
