INSERT INTO persons (person, classroom, classroom_called, since) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (person) DO UPDATE SET
    classroom = excluded.classroom,
    classroom_called = excluded.classroom_called,
    since = excluded.since
