-- Plans, calls for help, the class register; and what the class view reads, each at one place.

-- A call is open until it is answered, whatever session it was in.
ALTER TABLE sessions DROP COLUMN help_called;
CREATE TABLE help_calls (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    person BLOB NOT NULL,
    session BLOB NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL
) STRICT;
CREATE INDEX help_calls_by_person ON help_calls (person, wall_millis);
CREATE TABLE help_answers (
    call BLOB NOT NULL CHECK (length(call) = 32),
    event BLOB NOT NULL CHECK (length(event) = 32),
    how TEXT NOT NULL,
    PRIMARY KEY (call, event)
) STRICT, WITHOUT ROWID;

-- Each step once, with the first time and the last: a learner who reads for years stays one page.
DROP TABLE steps_reached;
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

-- The last that this computer heard of a learner's own work, and the unit of it.
CREATE TABLE last_words (
    person BLOB NOT NULL PRIMARY KEY,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE last_units (
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (person, pack)
) STRICT, WITHOUT ROWID;

-- In the order in which they are asked for, with everything that is asked.
DROP INDEX sessions_by_person;
CREATE INDEX sessions_by_person ON sessions (person, opened_millis, journal, opened_seq);
DROP INDEX practice_answers_by_person;
CREATE INDEX practice_answers_by_person
ON practice_answers (person, pack, unit, wall_millis, journal, seq, item, fully_right);

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

-- The class register, by day; kept where bodies of scope office may lie.
CREATE TABLE attendance (
    day TEXT NOT NULL,
    person BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'part', 'excused', 'unexcused')),
    reason TEXT,
    minutes INTEGER,
    event BLOB NOT NULL,
    PRIMARY KEY (day, person)
) STRICT, WITHOUT ROWID;

-- All of this is folded from the journal at the next start.
INSERT OR REPLACE INTO device (name, value) VALUES ('rebuild', 'yes');
