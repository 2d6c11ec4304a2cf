-- Practical tasks: each occasion once, what a second assessor saw, what the learner says to it.
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
CREATE INDEX task_occasions_by_person ON task_occasions (person, wall_millis, journal, seq);
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
CREATE INDEX task_seconds_by_occasion ON task_seconds (occasion, wall_millis, journal, seq);
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
CREATE INDEX task_answers_by_occasion ON task_answers (occasion, wall_millis, journal, seq);

-- A sheet that is open at this computer, kept with every mark. `second_of`: zeros, or the
-- occasion that a second assessor marks.
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
