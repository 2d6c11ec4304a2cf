SELECT EXISTS (
    SELECT 1 FROM transfers_taken t
    WHERE t.record = ?1 AND t.site = ?2
      -- What stands outside the journals is in no recovery file.
      AND NOT EXISTS (
        SELECT 1 FROM epochs e
        WHERE e.site = t.site AND e.reason IN ('restored', 'set-back') AND e.wall_millis > t.wall_millis
      )
)
