-- What trainers said of something that was done: each judgement once, the last one counts.
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
CREATE INDEX judgements_by_attempt ON judgements (attempt, wall_millis, journal, seq);
CREATE INDEX judgements_by_response ON judgements (response);
CREATE INDEX judgements_taken_back ON judgements (takes_back) WHERE takes_back IS NOT NULL;
-- Responses that only a trainer can judge.
CREATE INDEX responses_done ON responses (attempt) WHERE json_extract(response, '$.kind') = 'done';
-- What is compared with an example counts neither for nor against practice.
ALTER TABLE practice_answers ADD COLUMN counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1));
DROP INDEX practice_answers_by_person;
CREATE INDEX practice_answers_by_person
ON practice_answers (person, pack, unit, wall_millis, journal, seq, item, fully_right, counts);
-- Lines that a trainer has marked so far, at this computer. Not folded from the journal.
CREATE TABLE judging_drafts (
    response BLOB NOT NULL CHECK (length(response) = 32),
    staff BLOB NOT NULL,
    lines TEXT NOT NULL,
    PRIMARY KEY (response, staff)
) STRICT, WITHOUT ROWID;
-- What a learner has arranged or found on a page, at this computer. Not folded from the journal.
CREATE TABLE arranged (
    person BLOB NOT NULL,
    pack TEXT NOT NULL,
    unit TEXT NOT NULL,
    lesson TEXT NOT NULL,
    step INTEGER NOT NULL,
    arrangement TEXT NOT NULL,
    PRIMARY KEY (person, pack, unit, lesson, step)
) STRICT, WITHOUT ROWID;
