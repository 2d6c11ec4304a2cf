INSERT INTO refused_calls (caller, person, command, count, first_millis, last_millis)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (caller, person, command) DO UPDATE SET count = count + excluded.count, last_millis = excluded.last_millis
