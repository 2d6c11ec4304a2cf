SELECT max(version) FROM packs
WHERE pack = ?1 AND whole = 1 AND NOT EXISTS (
    SELECT 1 FROM withdrawn_packs AS gone
    WHERE gone.pack = packs.pack
      AND packs.version BETWEEN gone.from_version AND gone.through_version
) AND version < (
    SELECT version FROM packs WHERE pack = ?1 AND active = 1
)
