-- The journal: append-only. A header is never changed, a body may be erased.
CREATE TABLE events (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    seq INTEGER NOT NULL CHECK (seq > 0),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    kind INTEGER NOT NULL,
    wall_millis INTEGER NOT NULL,
    header BLOB NOT NULL CHECK (length(header) = 150),
    folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1))
) STRICT;
CREATE INDEX events_by_journal ON events (journal, seq);
CREATE INDEX events_by_order ON events (wall_millis, journal, seq);
CREATE INDEX events_waiting ON events (previous) WHERE folded = 0;
CREATE TRIGGER events_are_never_changed BEFORE UPDATE OF hash, journal, seq, previous, kind, wall_millis, header ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

CREATE TABLE bodies (
    event BLOB NOT NULL PRIMARY KEY REFERENCES events (hash),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload BLOB NOT NULL
) STRICT;
CREATE TRIGGER bodies_are_never_changed BEFORE UPDATE ON bodies
BEGIN SELECT RAISE(ABORT, 'a body is never changed'); END;

CREATE TABLE seals (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    seq INTEGER NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (journal, seq, head)
) STRICT;

-- Journals that this site knows, each with the certificate of its site.
CREATE TABLE journals (
    journal BLOB NOT NULL PRIMARY KEY CHECK (length(journal) = 16),
    site BLOB NOT NULL CHECK (length(site) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    epoch INTEGER NOT NULL CHECK (epoch > 0),
    certificate BLOB NOT NULL
) STRICT;

-- This site itself: one row, with its keys.
CREATE TABLE own_site (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    kind TEXT NOT NULL CHECK (kind IN ('station', 'office', 'centre')),
    language TEXT NOT NULL,
    site_seed BLOB NOT NULL CHECK (length(site_seed) = 32),
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    journal_seed BLOB NOT NULL CHECK (length(journal_seed) = 32),
    identity TEXT NOT NULL
) STRICT;

-- The centre that this site belongs to; at the centre itself also its signing key.
CREATE TABLE own_centre (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    centre BLOB NOT NULL CHECK (length(centre) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    recipient TEXT NOT NULL,
    content_identity TEXT NOT NULL,
    classroom BLOB CHECK (length(classroom) = 16),
    kit BLOB CHECK (length(kit) = 16),
    kit_token BLOB,
    signing_seed BLOB CHECK (length(signing_seed) = 32)
) STRICT;

-- Settings and marks of this device, outside the journal.
CREATE TABLE device (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    attempt BLOB NOT NULL CHECK (length(attempt) = 16),
    item TEXT NOT NULL,
    response TEXT NOT NULL,
    PRIMARY KEY (attempt, item)
) STRICT;

-- Wrong tries, committed before the check; time counts in running time.
CREATE TABLE wrong_tries (
    card TEXT NOT NULL PRIMARY KEY,
    tries INTEGER NOT NULL,
    wait_millis INTEGER NOT NULL,
    boot INTEGER NOT NULL,
    since_millis INTEGER NOT NULL
) STRICT;

-- TUF metadata last trusted, byte for byte.
CREATE TABLE trusted_metadata (
    role TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE packs (
    pack TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    file BLOB NOT NULL CHECK (length(file) = 32),
    manifest TEXT NOT NULL,
    course TEXT NOT NULL,
    keys TEXT NOT NULL,
    installed_millis INTEGER NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    PRIMARY KEY (pack, version)
) STRICT;
CREATE UNIQUE INDEX one_active_version ON packs (pack) WHERE active = 1;

CREATE TABLE pack_files (
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    file BLOB NOT NULL CHECK (length(file) = 32),
    PRIMARY KEY (pack, version, name),
    FOREIGN KEY (pack, version) REFERENCES packs (pack, version)
) STRICT;
CREATE INDEX pack_files_by_file ON pack_files (file);

-- What this site has written to sticks, and what the centre has receipted.
CREATE TABLE own_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    journal BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    written_millis INTEGER NOT NULL
) STRICT;

CREATE TABLE receipted (
    journal BLOB NOT NULL,
    last INTEGER NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32),
    PRIMARY KEY (journal)
) STRICT;

CREATE TABLE centre_papers (
    paper TEXT NOT NULL PRIMARY KEY CHECK (paper IN ('statement', 'receipt')),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    file BLOB NOT NULL,
    envelope BLOB NOT NULL
) STRICT;

-- Bundles that this site has taken in.
CREATE TABLE taken_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    site BLOB NOT NULL,
    taken_millis INTEGER NOT NULL,
    events INTEGER NOT NULL
) STRICT;

CREATE TABLE arrivals (
    journal BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    file BLOB NOT NULL REFERENCES taken_bundles (file),
    PRIMARY KEY (journal, first, last, file)
) STRICT;

-- Sites that ask the centre to be admitted, with the bundles that wait.
CREATE TABLE asking_sites (
    site BLOB NOT NULL PRIMARY KEY CHECK (length(site) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('station', 'office')),
    classroom BLOB NOT NULL,
    kit BLOB NOT NULL,
    site_key BLOB NOT NULL CHECK (length(site_key) = 32),
    recipient TEXT NOT NULL,
    name TEXT,
    since_millis INTEGER NOT NULL
) STRICT;

CREATE TABLE waiting_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    site BLOB NOT NULL REFERENCES asking_sites (site),
    sealed BLOB NOT NULL,
    events INTEGER NOT NULL
) STRICT;

-- Projections from here on: folded from events, rebuilt at any time.
CREATE TABLE pseudonyms (
    journal BLOB NOT NULL,
    scope INTEGER NOT NULL,
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    PRIMARY KEY (journal, scope, pseudonym)
) STRICT;
CREATE INDEX pseudonyms_by_person ON pseudonyms (person, journal, scope);

CREATE TABLE register_values (
    event BLOB NOT NULL PRIMARY KEY,
    kind INTEGER NOT NULL,
    owner BLOB NOT NULL,
    wall_millis INTEGER NOT NULL
) STRICT;
CREATE INDEX register_values_by_owner ON register_values (kind, owner);

CREATE TABLE register_superseded (
    event BLOB NOT NULL,
    by_event BLOB NOT NULL,
    PRIMARY KEY (event, by_event)
) STRICT;

CREATE TABLE sites (
    site BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
    person BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('officer', 'trainer', 'coordinator')),
    recipient TEXT NOT NULL
) STRICT;

CREATE TABLE persons (
    person BLOB NOT NULL PRIMARY KEY,
    name TEXT,
    language TEXT,
    second TEXT,
    classroom BLOB
) STRICT;

CREATE TABLE cards (
    person BLOB NOT NULL PRIMARY KEY,
    card TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    code_hash BLOB NOT NULL CHECK (length(code_hash) = 32)
) STRICT;
CREATE INDEX cards_by_card ON cards (card);

CREATE TABLE sessions (
    session BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    journal BLOB NOT NULL,
    opened_seq INTEGER,
    opened_millis INTEGER,
    opened_running INTEGER,
    opened_boot INTEGER,
    closed_seq INTEGER,
    closed_running INTEGER,
    closed_boot INTEGER,
    help_called INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sessions_by_person ON sessions (person);
CREATE INDEX sessions_by_journal ON sessions (journal, opened_seq);

CREATE TABLE steps_reached (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    lesson TEXT NOT NULL,
    step INTEGER NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT;
CREATE INDEX steps_reached_by_person ON steps_reached (person, pack, unit);

CREATE TABLE practice_answers (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    item TEXT NOT NULL,
    fully_right INTEGER NOT NULL CHECK (fully_right IN (0, 1)),
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT;
CREATE INDEX practice_answers_by_person ON practice_answers (person, pack, unit);

CREATE TABLE aggregate_events (
    event BLOB NOT NULL PRIMARY KEY,
    aggregate BLOB NOT NULL CHECK (length(aggregate) = 16)
) STRICT;
CREATE INDEX aggregate_events_by_aggregate ON aggregate_events (aggregate);

CREATE TABLE attempts (
    attempt BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    unit TEXT NOT NULL,
    draw TEXT NOT NULL,
    resumed INTEGER NOT NULL CHECK (resumed IN (0, 1)),
    started_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT;
CREATE INDEX attempts_by_person ON attempts (person, pack, unit);

CREATE TABLE responses (
    event BLOB NOT NULL PRIMARY KEY,
    attempt BLOB NOT NULL,
    item TEXT NOT NULL,
    round TEXT NOT NULL CHECK (round IN ('first', 'again')),
    place INTEGER NOT NULL,
    response TEXT NOT NULL,
    fully_right INTEGER NOT NULL CHECK (fully_right IN (0, 1)),
    credit_percent INTEGER NOT NULL CHECK (credit_percent BETWEEN 0 AND 100)
) STRICT;
CREATE INDEX responses_by_attempt ON responses (attempt, place);

CREATE TABLE classrooms (
    classroom BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE kits (
    kit BLOB NOT NULL PRIMARY KEY,
    classroom BLOB NOT NULL,
    token BLOB NOT NULL CHECK (length(token) = 32),
    sites INTEGER NOT NULL CHECK (sites > 0)
) STRICT;

CREATE TABLE admitted_sites (
    site BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    classroom BLOB NOT NULL,
    kit BLOB NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    recipient TEXT NOT NULL
) STRICT;
