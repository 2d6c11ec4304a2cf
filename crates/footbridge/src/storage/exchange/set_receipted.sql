INSERT INTO receipted (journal, last, head) VALUES (?1, ?2, ?3)
ON CONFLICT (journal) DO UPDATE SET last = excluded.last, head = excluded.head
WHERE excluded.last > last
