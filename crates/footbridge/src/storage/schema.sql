CREATE TABLE access_entries (
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL,
    person BLOB,
    classroom BLOB,
    scope INTEGER NOT NULL,
    actor BLOB NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('view', 'change', 'export', 'print', 'ask', 'approve')),
    what TEXT NOT NULL,
    role TEXT,
    alias INTEGER,
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (journal, seq, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE accommodations (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    time_percent INTEGER NOT NULL CHECK (time_percent BETWEEN 100 AND 200),
    read_aloud INTEGER NOT NULL CHECK (read_aloud IN (0, 1)),
    fewer_options INTEGER NOT NULL CHECK (fewer_options IN (0, 1)),
    reader_present INTEGER NOT NULL CHECK (reader_present IN (0, 1)),
    glossary TEXT
) STRICT;
CREATE TABLE admitted_sites (
    site BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    classroom BLOB NOT NULL,
    kit BLOB NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    recipient TEXT NOT NULL
) STRICT;
CREATE TABLE aggregate_events (
    aggregate BLOB NOT NULL CHECK (length(aggregate) = 16),
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (aggregate, wall_millis, journal, seq, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE arranged (
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    lesson TEXT NOT NULL,
    step INTEGER NOT NULL,
    arrangement TEXT NOT NULL,
    PRIMARY KEY (person, pack, unit, lesson, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE arrivals (
    journal BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    file BLOB NOT NULL REFERENCES taken_bundles (file),
    PRIMARY KEY (journal, first, last, file)
) STRICT;
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
CREATE TABLE attempt_absences (
    event BLOB NOT NULL PRIMARY KEY,
    attempt BLOB NOT NULL,
    place INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('interrupted', 'other-window', 'lessons')),
    seconds INTEGER NOT NULL,
    wall_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE attempt_clocks (
    attempt BLOB NOT NULL PRIMARY KEY,
    spent_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE attempt_ends (
    attempt BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('ended', 'time-over')),
    wall_millis INTEGER NOT NULL,
    -- What helped, as a JSON list of names.
    helped TEXT NOT NULL
) STRICT;
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
, preset TEXT NOT NULL DEFAULT 'check' CHECK (preset IN ('check', 'final')), spent_seconds INTEGER NOT NULL DEFAULT 0, way TEXT NOT NULL DEFAULT 'screen' CHECK (way IN ('screen', 'paper', 'aloud')), form TEXT, language TEXT, second_language TEXT) STRICT;
CREATE TABLE attendance (
    day TEXT NOT NULL,
    person BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'part', 'excused', 'unexcused')),
    reason TEXT,
    minutes INTEGER,
    event BLOB NOT NULL,
    PRIMARY KEY (day, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE bodies (
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL REFERENCES events (hash),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload BLOB NOT NULL,
    PRIMARY KEY (journal, seq, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE cards (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    card TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
    wall_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE carried_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    bytes INTEGER NOT NULL,
    kept_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE carried_files (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    sealed BLOB NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE TABLE centre_papers (
    paper TEXT NOT NULL PRIMARY KEY CHECK (paper IN ('statement', 'receipt')),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    file BLOB NOT NULL,
    envelope BLOB NOT NULL
) STRICT;
CREATE TABLE class_finals (
    classroom BLOB NOT NULL,
    pack TEXT NOT NULL,
    final TEXT NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    start_code TEXT NOT NULL,
    end_code TEXT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (classroom, pack, final)
) STRICT;
CREATE TABLE class_groups (
    class_group BLOB NOT NULL PRIMARY KEY CHECK (length(class_group) = 16),
    name TEXT NOT NULL,
    classroom BLOB CHECK (length(classroom) = 16)
) STRICT;
CREATE TABLE class_plans (
    classroom BLOB NOT NULL CHECK (length(classroom) = 16),
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    wish TEXT NOT NULL CHECK (wish IN ('essential', 'optional', 'not-planned')),
    due TEXT,
    place INTEGER NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (classroom, pack, unit)
) STRICT, WITHOUT ROWID;
CREATE TABLE classrooms (
    classroom BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE clock_doubts (
    site BLOB NOT NULL,
    journal BLOB NOT NULL,
    ahead INTEGER NOT NULL CHECK (ahead IN (0, 1)),
    said_millis INTEGER NOT NULL,
    taken_millis INTEGER NOT NULL,
    PRIMARY KEY (site, journal, ahead)
) STRICT;
CREATE TABLE cut_judgements (
    judge BLOB NOT NULL,
    pack TEXT NOT NULL,
    assessment TEXT NOT NULL,
    item TEXT NOT NULL,
    of_ten INTEGER NOT NULL CHECK (of_ten BETWEEN 0 AND 10),
    PRIMARY KEY (judge, pack, assessment, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE device (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE displays (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    text_percent INTEGER NOT NULL CHECK (text_percent BETWEEN 100 AND 200),
    colours TEXT NOT NULL,
    single_keys INTEGER NOT NULL CHECK (single_keys IN (0, 1))
) STRICT;
CREATE TABLE drafts (
    attempt BLOB NOT NULL CHECK (length(attempt) = 16),
    item TEXT NOT NULL,
    response TEXT NOT NULL,
    PRIMARY KEY (attempt, item)
) STRICT;
CREATE TABLE epochs (
    journal BLOB NOT NULL PRIMARY KEY,
    site BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    predecessor BLOB,
    reason TEXT,
    wall_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE erased_pseudonyms (
    journal BLOB NOT NULL,
    scope INTEGER NOT NULL,
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 16),
    tombstone BLOB NOT NULL REFERENCES tombstones (tombstone),
    PRIMARY KEY (journal, scope, pseudonym)
) STRICT;
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
CREATE TABLE final_tries (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    final TEXT NOT NULL
) STRICT;
CREATE TABLE form_entries (
    attempt BLOB NOT NULL PRIMARY KEY CHECK (length(attempt) = 16),
    person BLOB NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('paper', 'aloud')),
    form TEXT,
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    unit TEXT NOT NULL,
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    seed TEXT NOT NULL,
    draw TEXT NOT NULL,
    day TEXT NOT NULL,
    corrects INTEGER NOT NULL CHECK (corrects IN (0, 1)),
    fewer_options INTEGER NOT NULL CHECK (fewer_options IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE form_entry_rows (
    attempt BLOB NOT NULL CHECK (length(attempt) = 16),
    number INTEGER NOT NULL,
    -- As it was typed from paper.
    typed TEXT NOT NULL,
    -- The answer as JSON where it was asked aloud.
    response TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (attempt, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE former_centre_keys (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32)
) STRICT;
CREATE TABLE former_identities (
    identity TEXT NOT NULL PRIMARY KEY
) STRICT;
CREATE TABLE forms (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    code TEXT NOT NULL,
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    unit TEXT NOT NULL,
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    seed TEXT NOT NULL,
    draw TEXT NOT NULL,
    language TEXT NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE forms_meant (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    code TEXT NOT NULL,
    person BLOB NOT NULL,
    fewer_options INTEGER NOT NULL CHECK (fewer_options IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE group_members (
    person BLOB NOT NULL CHECK (length(person) = 16),
    class_group BLOB NOT NULL CHECK (length(class_group) = 16),
    PRIMARY KEY (person, class_group)
) STRICT, WITHOUT ROWID;
CREATE TABLE heard_sites (
    site BLOB NOT NULL PRIMARY KEY CHECK (length(site) = 16),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    heard_millis INTEGER NOT NULL,
    said_millis INTEGER NOT NULL DEFAULT 0,
    round INTEGER NOT NULL
) STRICT;
CREATE TABLE help_answers (
    call BLOB NOT NULL CHECK (length(call) = 32),
    event BLOB NOT NULL CHECK (length(event) = 32),
    how TEXT NOT NULL,
    PRIMARY KEY (call, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE help_calls (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    person BLOB NOT NULL,
    session BLOB NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL
) STRICT;
CREATE TABLE journals (
    journal BLOB NOT NULL PRIMARY KEY CHECK (length(journal) = 16),
    site BLOB NOT NULL CHECK (length(site) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    epoch INTEGER NOT NULL CHECK (epoch > 0),
    certificate BLOB NOT NULL
) STRICT;
CREATE TABLE judgements (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    person BLOB NOT NULL,
    attempt BLOB NOT NULL,
    -- The response that was judged.
    response BLOB NOT NULL CHECK (length(response) = 32),
    -- Lines as JSON: whether each is critical, and whether it is met.
    lines TEXT NOT NULL,
    -- The judgement that is taken back by this; it holds no lines then.
    takes_back BLOB,
    role TEXT NOT NULL,
    alias INTEGER NOT NULL,
    actor BLOB NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE judging_drafts (
    response BLOB NOT NULL CHECK (length(response) = 32),
    staff BLOB NOT NULL,
    lines TEXT NOT NULL,
    PRIMARY KEY (response, staff)
) STRICT, WITHOUT ROWID;
CREATE TABLE kits (
    kit BLOB NOT NULL PRIMARY KEY,
    classroom BLOB NOT NULL,
    token BLOB NOT NULL CHECK (length(token) = 32),
    sites INTEGER NOT NULL CHECK (sites > 0)
) STRICT;
CREATE TABLE last_units (
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (person, pack)
) STRICT, WITHOUT ROWID;
CREATE TABLE last_words (
    person BLOB NOT NULL PRIMARY KEY,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE let_in_sites (
    site BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    kit BLOB NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    recipient TEXT NOT NULL
) STRICT;
CREATE TABLE loose_events (
    event BLOB NOT NULL PRIMARY KEY REFERENCES events (hash)
) STRICT;
CREATE TABLE notices (
    notice INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    since_millis INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1))
) STRICT;
CREATE TABLE notices_read (
    person BLOB NOT NULL,
    version INTEGER NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (person, version, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE own_bundle_ranges (
    file BLOB NOT NULL REFERENCES own_bundles (file),
    journal BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32),
    PRIMARY KEY (file, journal, head)
) STRICT;
CREATE TABLE own_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    recipients BLOB NOT NULL CHECK (length(recipients) = 32),
    vector BLOB NOT NULL CHECK (length(vector) = 32),
    written_millis INTEGER NOT NULL
) STRICT;
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
CREATE TABLE own_site (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    kind TEXT NOT NULL CHECK (kind IN ('station', 'office', 'centre')),
    language TEXT NOT NULL,
    site_seed BLOB NOT NULL CHECK (length(site_seed) = 32),
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    journal_seed BLOB NOT NULL CHECK (length(journal_seed) = 32),
    identity TEXT NOT NULL
) STRICT;
CREATE TABLE pack_files (
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    file BLOB NOT NULL CHECK (length(file) = 32),
    PRIMARY KEY (pack, version, name),
    FOREIGN KEY (pack, version) REFERENCES packs (pack, version)
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
CREATE TABLE packs (
    pack TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    file BLOB NOT NULL CHECK (length(file) = 32),
    manifest TEXT NOT NULL,
    course TEXT NOT NULL,
    keys TEXT NOT NULL,
    installed_millis INTEGER NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)), kind TEXT NOT NULL DEFAULT 'course', listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)), whole INTEGER NOT NULL DEFAULT 1 CHECK (whole IN (0, 1)),
    PRIMARY KEY (pack, version)
) STRICT;
CREATE TABLE person_plans (
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    wish TEXT NOT NULL CHECK (wish IN ('essential', 'optional', 'not-planned')),
    due TEXT,
    place INTEGER NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (person, pack, unit)
) STRICT, WITHOUT ROWID;
CREATE TABLE persons (
    person BLOB NOT NULL PRIMARY KEY,
    name TEXT,
    language TEXT,
    second TEXT,
    classroom BLOB
, classroom_called TEXT, since TEXT, left_reason TEXT, left_on TEXT, discharged_on TEXT) STRICT;
CREATE TABLE practice_answers (
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    item TEXT NOT NULL,
    fully_right INTEGER NOT NULL CHECK (fully_right IN (0, 1)),
    wall_millis INTEGER NOT NULL, counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1)),
    PRIMARY KEY (journal, seq, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE pseudonyms (
    journal BLOB NOT NULL,
    scope INTEGER NOT NULL,
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    PRIMARY KEY (journal, scope, pseudonym)
) STRICT;
CREATE TABLE quarantined_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    site BLOB NOT NULL,
    sealed BLOB NOT NULL,
    events INTEGER NOT NULL,
    since_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE receipted_ranges (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (journal, first)
) STRICT;
CREATE TABLE receipted_tips (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (journal, head)
) STRICT;
CREATE TABLE recovery_code (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    recipient TEXT NOT NULL,
    made_millis INTEGER NOT NULL
) STRICT;
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
CREATE TABLE recovery_tips (
    n INTEGER NOT NULL,
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (n, journal, head)
) STRICT;
CREATE TABLE refused_calls (
    caller TEXT NOT NULL,
    person BLOB NOT NULL,
    command TEXT NOT NULL,
    count INTEGER NOT NULL,
    first_millis INTEGER NOT NULL,
    last_millis INTEGER NOT NULL,
    PRIMARY KEY (caller, person, command)
) STRICT, WITHOUT ROWID;
CREATE TABLE refused_files (
    file TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    since_millis INTEGER NOT NULL,
    last_millis INTEGER NOT NULL
) STRICT;
CREATE TABLE register_superseded (
    event BLOB NOT NULL,
    by_event BLOB NOT NULL,
    PRIMARY KEY (event, by_event)
) STRICT;
CREATE TABLE register_values (
    kind INTEGER NOT NULL,
    owner BLOB NOT NULL,
    event BLOB NOT NULL,
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (kind, owner, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE responses (
    attempt BLOB NOT NULL,
    place INTEGER NOT NULL,
    event BLOB NOT NULL,
    item TEXT NOT NULL,
    round TEXT NOT NULL CHECK (round IN ('first', 'again')),
    response TEXT NOT NULL,
    fully_right INTEGER NOT NULL CHECK (fully_right IN (0, 1)),
    credit_percent INTEGER NOT NULL CHECK (credit_percent BETWEEN 0 AND 100), note TEXT NOT NULL DEFAULT '', language TEXT, second_language TEXT,
    PRIMARY KEY (attempt, place, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE review_answers (
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    item TEXT NOT NULL,
    -- The day at the site; none where what was written is no day.
    day TEXT,
    fully_right INTEGER NOT NULL CHECK (fully_right IN (0, 1)),
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (journal, seq, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE revoked_kits (
    kit BLOB NOT NULL PRIMARY KEY
) STRICT;
CREATE TABLE revoked_sites (
    site BLOB NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE same_persons (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    main BLOB NOT NULL CHECK (length(main) = 16)
) STRICT;
CREATE TABLE seals (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    seq INTEGER NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (journal, seq, head)
) STRICT;
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
    closed_boot INTEGER) STRICT;
CREATE TABLE site_vectors (
    site BLOB NOT NULL CHECK (length(site) = 16),
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (site, journal, head)
) STRICT;
CREATE TABLE sites (
    site BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE staff (
    person BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('officer', 'trainer', 'coordinator', 'publisher', 'guest')),
    recipient TEXT NOT NULL
) STRICT;
CREATE TABLE staff_left (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16)
) STRICT;
CREATE TABLE staff_names_shown (
    site BLOB PRIMARY KEY NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE steps_reached (
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    lesson TEXT NOT NULL,
    step INTEGER NOT NULL,
    first_millis INTEGER NOT NULL,
    last_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (person, pack, unit, lesson, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE stick_log (
    entry INTEGER NOT NULL PRIMARY KEY,
    stick TEXT NOT NULL,
    at_millis INTEGER NOT NULL,
    bundles_in INTEGER NOT NULL,
    bundles_out INTEGER NOT NULL,
    written_bytes INTEGER NOT NULL
) STRICT;
CREATE TABLE stick_policy (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    registered_only INTEGER NOT NULL CHECK (registered_only IN (0, 1))
) STRICT;
CREATE TABLE sticks (
    serial TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;
CREATE TABLE taken_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    site BLOB NOT NULL,
    taken_millis INTEGER NOT NULL,
    events INTEGER NOT NULL
, round INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE task_answers (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    occasion BLOB NOT NULL CHECK (length(occasion) = 16),
    person BLOB NOT NULL,
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    words TEXT NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE task_drafts (
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    task TEXT NOT NULL,
    staff BLOB NOT NULL,
    second_of BLOB NOT NULL CHECK (length(second_of) = 16),
    occasion BLOB NOT NULL CHECK (length(occasion) = 16),
    marks TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (person, pack, unit, task, staff, second_of)
) STRICT, WITHOUT ROWID;
CREATE TABLE task_occasions (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    occasion BLOB NOT NULL CHECK (length(occasion) = 16),
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    unit TEXT NOT NULL,
    task TEXT NOT NULL,
    wanted INTEGER NOT NULL,
    marks TEXT NOT NULL,
    comment TEXT NOT NULL,
    competent INTEGER NOT NULL CHECK (competent IN (0, 1)),
    role TEXT NOT NULL,
    alias INTEGER NOT NULL,
    actor BLOB NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE task_seconds (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    occasion BLOB NOT NULL CHECK (length(occasion) = 16),
    person BLOB NOT NULL,
    marks TEXT NOT NULL,
    comment TEXT NOT NULL,
    competent INTEGER NOT NULL CHECK (competent IN (0, 1)),
    role TEXT NOT NULL,
    alias INTEGER NOT NULL,
    actor BLOB NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE tips (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seq INTEGER NOT NULL,
    PRIMARY KEY (journal, head)
) STRICT;
CREATE TABLE tombstones (
    tombstone BLOB NOT NULL PRIMARY KEY CHECK (length(tombstone) = 32)
) STRICT;
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
CREATE TABLE trusted_metadata (
    role TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE waiting_bundles (
    file BLOB NOT NULL PRIMARY KEY CHECK (length(file) = 32),
    site BLOB NOT NULL REFERENCES asking_sites (site),
    sealed BLOB NOT NULL,
    events INTEGER NOT NULL
) STRICT;
CREATE TABLE withdrawn_packs (
    pack TEXT NOT NULL,
    from_version INTEGER NOT NULL CHECK (from_version > 0),
    through_version INTEGER NOT NULL CHECK (through_version >= from_version),
    PRIMARY KEY (pack, from_version, through_version)
) STRICT;
CREATE TABLE wrong_tries (
    card TEXT NOT NULL PRIMARY KEY,
    tries INTEGER NOT NULL,
    wait_millis INTEGER NOT NULL,
    boot INTEGER NOT NULL,
    since_millis INTEGER NOT NULL
) STRICT;
CREATE INDEX access_entries_by_person ON access_entries (person, wall_millis);
CREATE INDEX access_entries_by_time ON access_entries (wall_millis);
CREATE INDEX attempt_absences_by_attempt ON attempt_absences (attempt, place);
CREATE INDEX attempts_by_form ON attempts (form, person) WHERE form IS NOT NULL;
CREATE INDEX attempts_by_person ON attempts (person, pack, unit);
CREATE INDEX cards_by_card ON cards (card);
CREATE INDEX cards_by_person ON cards (person);
CREATE INDEX epochs_by_site ON epochs (site, epoch);
CREATE INDEX events_by_journal ON events (journal, seq);
CREATE INDEX events_by_order ON events (wall_millis, journal, seq);
CREATE INDEX events_waiting ON events (previous) WHERE folded = 0;
CREATE INDEX final_tries_by_person ON final_tries (person, pack, final);
CREATE INDEX forms_by_code ON forms (code);
CREATE INDEX forms_by_time ON forms (wall_millis, journal, seq);
CREATE INDEX forms_meant_by_code ON forms_meant (code, person);
CREATE INDEX group_members_by_group ON group_members (class_group, person);
CREATE INDEX help_calls_by_person ON help_calls (person, wall_millis);
CREATE INDEX judgements_by_attempt ON judgements (attempt, wall_millis, journal, seq);
CREATE INDEX judgements_by_response ON judgements (response);
CREATE INDEX judgements_taken_back ON judgements (takes_back) WHERE takes_back IS NOT NULL;
CREATE UNIQUE INDEX one_active_version ON packs (pack) WHERE active = 1;
CREATE INDEX own_bundle_ranges_by_journal ON own_bundle_ranges (journal, last);
CREATE INDEX pack_files_by_file ON pack_files (file);
CREATE INDEX practice_answers_by_person
ON practice_answers (person, pack, unit, wall_millis, journal, seq, item, fully_right, counts);
CREATE INDEX pseudonyms_by_person ON pseudonyms (person, journal, scope);
CREATE INDEX recovery_files_by_number ON recovery_files (n);
CREATE INDEX responses_done ON responses (attempt) WHERE json_extract(response, '$.kind') = 'done';
CREATE INDEX review_answers_by_person
ON review_answers (person, pack, wall_millis, journal, seq, event);
CREATE INDEX same_persons_by_main ON same_persons (main);
CREATE INDEX sessions_by_journal ON sessions (journal, opened_seq);
CREATE INDEX sessions_by_person ON sessions (person, opened_millis, journal, opened_seq);
CREATE INDEX stick_log_by_stick ON stick_log (stick, entry);
CREATE INDEX task_answers_by_occasion ON task_answers (occasion, wall_millis, journal, seq);
CREATE INDEX task_occasions_by_person ON task_occasions (person, wall_millis, journal, seq);
CREATE INDEX task_seconds_by_occasion ON task_seconds (occasion, wall_millis, journal, seq);
CREATE TRIGGER bodies_are_never_changed BEFORE UPDATE ON bodies
BEGIN SELECT RAISE(ABORT, 'a body is never changed'); END;
CREATE TRIGGER events_are_never_changed BEFORE UPDATE OF hash, journal, seq, previous, kind, wall_millis, header ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
