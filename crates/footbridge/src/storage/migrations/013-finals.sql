-- Finals: begun and ended by a trainer, over the pools of a whole course.
ALTER TABLE attempts ADD COLUMN preset TEXT NOT NULL DEFAULT 'check' CHECK (preset IN ('check', 'final'));
-- How long the learner has worked at it, as far as its entries say.
ALTER TABLE attempts ADD COLUMN spent_seconds INTEGER NOT NULL DEFAULT 0;

CREATE TABLE attempt_absences (
    event BLOB NOT NULL PRIMARY KEY,
    attempt BLOB NOT NULL,
    place INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('interrupted', 'other-window', 'lessons')),
    seconds INTEGER NOT NULL,
    wall_millis INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_absences_by_attempt ON attempt_absences (attempt, place);

CREATE TABLE attempt_ends (
    attempt BLOB NOT NULL PRIMARY KEY,
    event BLOB NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('ended', 'time-over')),
    wall_millis INTEGER NOT NULL,
    -- What helped, as a JSON list of names.
    helped TEXT NOT NULL
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

-- Tries that a trainer gave beside those of the course.
CREATE TABLE final_tries (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    final TEXT NOT NULL
) STRICT;
CREATE INDEX final_tries_by_person ON final_tries (person, pack, final);

-- How long an attempt was worked at on this computer. Not folded from the journal.
CREATE TABLE attempt_clocks (
    attempt BLOB NOT NULL PRIMARY KEY,
    spent_millis INTEGER NOT NULL
) STRICT;
