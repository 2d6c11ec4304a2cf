SELECT DISTINCT file FROM pack_files
WHERE pack = ?1 AND version = ?2
  AND file NOT IN (
    SELECT file FROM pack_files WHERE pack <> ?1 OR version <> ?2
)
