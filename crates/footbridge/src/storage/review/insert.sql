INSERT OR IGNORE INTO review_answers (journal, seq, event, person, pack, unit, item, day, fully_right, wall_millis)
VALUES (:journal, :seq, :event, :person, :pack, :unit, :item, :day, :fully_right, :wall_millis)
