-- Packs of several kinds, kept versions, and what the centre withdrew.
ALTER TABLE packs ADD COLUMN kind TEXT NOT NULL DEFAULT 'course';
ALTER TABLE packs ADD COLUMN listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1));
ALTER TABLE packs ADD COLUMN whole INTEGER NOT NULL DEFAULT 1 CHECK (whole IN (0, 1));

CREATE TABLE withdrawn_packs (
    pack TEXT NOT NULL,
    from_version INTEGER NOT NULL CHECK (from_version > 0),
    through_version INTEGER NOT NULL CHECK (through_version >= from_version),
    PRIMARY KEY (pack, from_version, through_version)
) STRICT;

CREATE TABLE pack_withdrawals (
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    and_older INTEGER NOT NULL CHECK (and_older IN (0, 1)),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    reason TEXT NOT NULL,
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (pack, version)
) STRICT;
