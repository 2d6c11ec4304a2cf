INSERT INTO notices (kind, since_millis)
SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM notices WHERE kind = ?1 AND seen = 0)
