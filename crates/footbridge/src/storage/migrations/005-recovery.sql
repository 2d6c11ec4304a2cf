-- The recipient of the printed recovery code. The code itself is kept nowhere.
CREATE TABLE recovery_code (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    recipient TEXT NOT NULL,
    made_millis INTEGER NOT NULL
) STRICT;

-- Recovery files that this site wrote onto sticks. Several parts have the same number; a tail
-- names the full that it goes with. An outdated one serves nobody and goes once a full stands.
CREATE TABLE recovery_files (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    site BLOB NOT NULL CHECK (length(site) = 16),
    epoch INTEGER NOT NULL,
    n INTEGER NOT NULL,
    full_n INTEGER NOT NULL CHECK (full_n <= n),
    bytes INTEGER NOT NULL,
    written_millis INTEGER NOT NULL,
    outdated INTEGER NOT NULL DEFAULT 0 CHECK (outdated IN (0, 1))
) STRICT;
CREATE INDEX recovery_files_by_number ON recovery_files (n);

-- How far the store reached when a number was written.
CREATE TABLE recovery_tips (
    n INTEGER NOT NULL,
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (n, journal, head)
) STRICT;
