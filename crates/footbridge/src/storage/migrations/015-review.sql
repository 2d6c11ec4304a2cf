-- Answers to things to remember. What they come to is worked out when it is asked for, so that
-- a computer whose clock was wrong spoils nothing for good.
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
CREATE INDEX review_answers_by_person
ON review_answers (person, pack, wall_millis, journal, seq, event);
