-- A key that begins with an event's hash lies anywhere: in a large store each entry then touches
-- a page of its own in every such table. These keys begin with what entries have in common.
ALTER TABLE bodies RENAME TO old_bodies;
CREATE TABLE bodies (
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL REFERENCES events (hash),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload BLOB NOT NULL,
    PRIMARY KEY (journal, seq, event)
) STRICT, WITHOUT ROWID;
INSERT INTO bodies SELECT e.journal, e.seq, e.hash, b.salt, b.payload
FROM old_bodies b JOIN events e ON e.hash = b.event;
DROP TABLE old_bodies;
CREATE TRIGGER bodies_are_never_changed BEFORE UPDATE ON bodies
BEGIN SELECT RAISE(ABORT, 'a body is never changed'); END;

ALTER TABLE steps_reached RENAME TO old_steps_reached;
CREATE TABLE steps_reached (
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    lesson TEXT NOT NULL,
    step INTEGER NOT NULL,
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (journal, seq, event)
) STRICT, WITHOUT ROWID;
INSERT INTO steps_reached SELECT journal, seq, event, person, pack, unit, lesson, step, wall_millis
FROM old_steps_reached;
DROP TABLE old_steps_reached;
CREATE INDEX steps_reached_by_person ON steps_reached (person, pack, unit);

ALTER TABLE practice_answers RENAME TO old_practice_answers;
CREATE TABLE practice_answers (
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    item TEXT NOT NULL,
    fully_right INTEGER NOT NULL CHECK (fully_right IN (0, 1)),
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (journal, seq, event)
) STRICT, WITHOUT ROWID;
INSERT INTO practice_answers SELECT journal, seq, event, person, pack, unit, item, fully_right, wall_millis
FROM old_practice_answers;
DROP TABLE old_practice_answers;
CREATE INDEX practice_answers_by_person ON practice_answers (person, pack, unit);

-- In the order in which the aggregate is folded.
ALTER TABLE aggregate_events RENAME TO old_aggregate_events;
CREATE TABLE aggregate_events (
    aggregate BLOB NOT NULL CHECK (length(aggregate) = 16),
    wall_millis INTEGER NOT NULL,
    journal BLOB NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (aggregate, wall_millis, journal, seq, event)
) STRICT, WITHOUT ROWID;
INSERT INTO aggregate_events SELECT a.aggregate, e.wall_millis, e.journal, e.seq, e.hash
FROM old_aggregate_events a JOIN events e ON e.hash = a.event;
DROP TABLE old_aggregate_events;

ALTER TABLE responses RENAME TO old_responses;
CREATE TABLE responses (
    attempt BLOB NOT NULL,
    place INTEGER NOT NULL,
    event BLOB NOT NULL,
    item TEXT NOT NULL,
    round TEXT NOT NULL CHECK (round IN ('first', 'again')),
    response TEXT NOT NULL,
    fully_right INTEGER NOT NULL CHECK (fully_right IN (0, 1)),
    credit_percent INTEGER NOT NULL CHECK (credit_percent BETWEEN 0 AND 100),
    PRIMARY KEY (attempt, place, event)
) STRICT, WITHOUT ROWID;
INSERT INTO responses SELECT attempt, place, event, item, round, response, fully_right, credit_percent
FROM old_responses;
DROP TABLE old_responses;

ALTER TABLE register_values RENAME TO old_register_values;
CREATE TABLE register_values (
    kind INTEGER NOT NULL,
    owner BLOB NOT NULL,
    event BLOB NOT NULL,
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (kind, owner, event)
) STRICT, WITHOUT ROWID;
INSERT INTO register_values SELECT kind, owner, event, wall_millis FROM old_register_values;
DROP TABLE old_register_values;
