DELETE FROM packs
WHERE whole = 0
  AND version < (SELECT max(version) FROM packs AS newest WHERE newest.pack = packs.pack)
  AND NOT EXISTS (
    SELECT 1 FROM attempts
    WHERE attempts.pack = packs.pack AND attempts.version = packs.version
)
