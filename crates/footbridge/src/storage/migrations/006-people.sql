-- Records of one person, cards of which several count, and entries that stand outside their chain.
ALTER TABLE persons ADD COLUMN classroom_called TEXT;

CREATE TABLE same_persons (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    main BLOB NOT NULL CHECK (length(main) = 16)
) STRICT;
CREATE INDEX same_persons_by_main ON same_persons (main);

DROP TABLE cards;
CREATE TABLE cards (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    card TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
    wall_millis INTEGER NOT NULL
) STRICT;
CREATE INDEX cards_by_card ON cards (card);
CREATE INDEX cards_by_person ON cards (person);

-- Entries that came with a transfer; the entries before them may never come.
CREATE TABLE loose_events (
    event BLOB NOT NULL PRIMARY KEY REFERENCES events (hash)
) STRICT;

-- At the centre: the files of learners who moved.
CREATE TABLE transfer_files (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    person BLOB NOT NULL,
    classroom BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('station', 'office')),
    record BLOB NOT NULL CHECK (length(record) = 32),
    recipients BLOB NOT NULL CHECK (length(recipients) = 32),
    sealed BLOB NOT NULL,
    made_millis INTEGER NOT NULL,
    UNIQUE (person, classroom, kind)
) STRICT;
CREATE TABLE transfers_taken (
    record BLOB NOT NULL CHECK (length(record) = 32),
    site BLOB NOT NULL CHECK (length(site) = 16),
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (record, site)
) STRICT;

-- Elsewhere: files of the centre that are carried while its statement lists them.
CREATE TABLE carried_files (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    sealed BLOB NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;

-- Cards are folded from the journal at the next start.
INSERT OR REPLACE INTO device (name, value) VALUES ('rebuild', 'yes');
