-- The last events of each journal: folded, and without a folded successor. Two of one journal are a fork.
CREATE TABLE tips (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (journal, head)
) STRICT;
INSERT INTO tips (journal, head, seq)
SELECT e.journal, e.hash, e.seq FROM events e
WHERE e.folded = 1 AND e.seq = (SELECT max(n.seq) FROM events n WHERE n.journal = e.journal AND n.folded = 1);

-- When each other site last said what it holds, and what that was.
CREATE TABLE heard_sites (
    site BLOB NOT NULL PRIMARY KEY CHECK (length(site) = 16),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    heard_millis INTEGER NOT NULL,
    said_millis INTEGER NOT NULL DEFAULT 0,
    round INTEGER NOT NULL
) STRICT;
CREATE TABLE site_vectors (
    site BLOB NOT NULL CHECK (length(site) = 16),
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (site, journal, head)
) STRICT;

-- What the newest receipt of the centre covers.
CREATE TABLE receipted_tips (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (journal, head)
) STRICT;
CREATE TABLE receipted_ranges (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (journal, first)
) STRICT;
INSERT INTO receipted_tips (journal, head, seq) SELECT journal, head, last FROM receipted;
INSERT INTO receipted_ranges (journal, first, last) SELECT journal, 1, last FROM receipted;
DROP TABLE receipted;

-- Bundles that this site wrote, with what each says; `recipients` and `vector` are hashes.
DROP TABLE own_bundles;
CREATE TABLE own_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    recipients BLOB NOT NULL CHECK (length(recipients) = 32),
    vector BLOB NOT NULL CHECK (length(vector) = 32),
    written_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE own_bundle_ranges (
    file BLOB NOT NULL REFERENCES own_bundles (file),
    journal BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32),
    PRIMARY KEY (file, journal, head)
) STRICT;
CREATE INDEX own_bundle_ranges_by_journal ON own_bundle_ranges (journal, last);

-- The number of the exchange in which a bundle came in.
ALTER TABLE taken_bundles ADD COLUMN round INTEGER NOT NULL DEFAULT 0;

-- Bundles of others that are carried on, unopened; the files lie in the folder `carried`.
CREATE TABLE carried_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    bytes INTEGER NOT NULL,
    kept_millis INTEGER NOT NULL
) STRICT;

-- Bundles of revoked sites: kept aside until the coordinator decides.
CREATE TABLE quarantined_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    site BLOB NOT NULL,
    sealed BLOB NOT NULL,
    events INTEGER NOT NULL,
    since_millis INTEGER NOT NULL
) STRICT;

-- Files that were not taken, and clocks that were doubted: what the coordinator looks into.
CREATE TABLE refused_files (
    file TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    since_millis INTEGER NOT NULL,
    last_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE clock_doubts (
    site BLOB NOT NULL,
    journal BLOB NOT NULL,
    ahead INTEGER NOT NULL CHECK (ahead IN (0, 1)),
    said_millis INTEGER NOT NULL,
    taken_millis INTEGER NOT NULL,
    PRIMARY KEY (site, journal, ahead)
) STRICT;

-- Sentences for staff about this computer itself, until they are put away.
CREATE TABLE notices (
    notice INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    since_millis INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1))
) STRICT;

-- Keys by which the centre signed before: what was believed then stays readable, nothing new is.
CREATE TABLE former_centre_keys (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32)
) STRICT;

-- Identities that this site had before: what others sealed to them is still read.
CREATE TABLE former_identities (
    identity TEXT NOT NULL PRIMARY KEY
) STRICT;

-- Erased people: SHA-256 of the person id, and how journals spoke of them.
CREATE TABLE tombstones (
    tombstone BLOB NOT NULL PRIMARY KEY CHECK (length(tombstone) = 32)
) STRICT;
CREATE TABLE erased_pseudonyms (
    journal BLOB NOT NULL,
    scope INTEGER NOT NULL,
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 16),
    tombstone BLOB NOT NULL REFERENCES tombstones (tombstone),
    PRIMARY KEY (journal, scope, pseudonym)
) STRICT;

-- Projections.
CREATE TABLE epochs (
    journal BLOB NOT NULL PRIMARY KEY,
    site BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    predecessor BLOB,
    reason TEXT,
    wall_millis INTEGER NOT NULL
) STRICT;
CREATE INDEX epochs_by_site ON epochs (site, epoch);

CREATE TABLE let_in_sites (
    site BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    kit BLOB NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    recipient TEXT NOT NULL
) STRICT;

CREATE TABLE revoked_sites (
    site BLOB NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE revoked_kits (
    kit BLOB NOT NULL PRIMARY KEY
) STRICT;

-- Stores of the first version: the new projections are folded from the journal at the next start.
INSERT OR REPLACE INTO device (name, value) VALUES ('rebuild', 'yes');
