-- Attempts on paper and aloud.
ALTER TABLE attempts ADD COLUMN way TEXT NOT NULL DEFAULT 'screen' CHECK (way IN ('screen', 'paper', 'aloud'));
ALTER TABLE attempts ADD COLUMN form TEXT;
CREATE INDEX attempts_by_form ON attempts (form, person) WHERE form IS NOT NULL;
-- What a trainer wrote beside an answer that was asked aloud.
ALTER TABLE responses ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Items that were drawn for a sheet of paper, and for whom, where it is for somebody.
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
CREATE INDEX forms_by_code ON forms (code);
CREATE INDEX forms_by_time ON forms (wall_millis, journal, seq);
CREATE TABLE forms_meant (
    event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 32),
    code TEXT NOT NULL,
    person BLOB NOT NULL,
    fewer_options INTEGER NOT NULL CHECK (fewer_options IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX forms_meant_by_code ON forms_meant (code, person);

-- What staff type from paper or ask aloud at this computer, kept with every answer until it is
-- taken in. Not folded from the journal.
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
