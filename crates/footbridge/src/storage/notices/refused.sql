INSERT INTO refused_files (file, code, since_millis, last_millis) VALUES (?1, ?2, ?3, ?3)
ON CONFLICT (file) DO UPDATE SET code = excluded.code, last_millis = excluded.last_millis
