SELECT event, response, lines, role, alias, actor, wall_millis, journal FROM judgements AS said
WHERE attempt = ?1 AND takes_back IS NULL AND NOT EXISTS (
    SELECT 1 FROM judgements AS back
    WHERE back.takes_back = said.event AND back.journal = said.journal AND back.actor = said.actor
)
ORDER BY wall_millis, journal, seq
