SELECT min(e.seq) FROM events e
WHERE e.journal = ?1 AND e.seq >= ?2 AND e.folded = 1
  -- The scope is the 61st byte of a header.
  AND hex(substr(e.header, 61, 1)) = printf('%02X', ?3)
  AND NOT EXISTS (
    SELECT 1 FROM bodies b WHERE b.journal = e.journal AND b.seq = e.seq AND b.event = e.hash
  )
