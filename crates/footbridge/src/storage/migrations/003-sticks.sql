-- The register of sticks, folded from the journals.
CREATE TABLE sticks (
    serial TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

-- Whether only registered sticks may be used: the centre's own book.
CREATE TABLE stick_policy (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    registered_only INTEGER NOT NULL CHECK (registered_only IN (0, 1))
) STRICT;

-- What this site used sticks for, by serial number or else by folder.
CREATE TABLE stick_log (
    entry INTEGER NOT NULL PRIMARY KEY,
    stick TEXT NOT NULL,
    at_millis INTEGER NOT NULL,
    bundles_in INTEGER NOT NULL,
    bundles_out INTEGER NOT NULL,
    written_bytes INTEGER NOT NULL
) STRICT;
CREATE INDEX stick_log_by_stick ON stick_log (stick, entry);
