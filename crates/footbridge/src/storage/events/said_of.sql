SELECT e.header, b.salt, b.payload FROM events e JOIN bodies b
    ON b.journal = e.journal AND b.seq = e.seq AND b.event = e.hash
WHERE e.journal = :journal
  AND (e.folded = 1 OR e.hash IN (SELECT event FROM loose_events))
  -- Scope and subject are the 61st byte of a header and the 16 bytes after it.
  AND hex(substr(e.header, 61, 1)) = printf('%02X', :scope)
  AND substr(e.header, 62, 16) = :subject
ORDER BY e.seq, e.hash
