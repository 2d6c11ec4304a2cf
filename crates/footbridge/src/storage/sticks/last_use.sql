SELECT at_millis, bundles_in, bundles_out, written_bytes
FROM stick_log
WHERE stick = ?1
ORDER BY entry DESC
LIMIT 1
