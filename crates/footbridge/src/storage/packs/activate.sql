UPDATE packs SET active = 1
WHERE whole = 1 AND version = (
    SELECT max(version) FROM packs AS kept
    WHERE kept.pack = packs.pack AND kept.whole = 1 AND NOT EXISTS (
        SELECT 1 FROM withdrawn_packs AS gone
        WHERE gone.pack = kept.pack
          AND kept.version BETWEEN gone.from_version AND gone.through_version
    )
)
