-- In which language learners read: how many items are harder in one version than in another.
-- `second_language` where two stood side by side.
ALTER TABLE attempts ADD COLUMN language TEXT;
ALTER TABLE attempts ADD COLUMN second_language TEXT;
ALTER TABLE responses ADD COLUMN language TEXT;
ALTER TABLE responses ADD COLUMN second_language TEXT;

-- Cuts after Angoff: of ten people who can just do the job, how many get an item right, as each
-- trainer says it.
CREATE TABLE cut_judgements (
    judge BLOB NOT NULL,
    pack TEXT NOT NULL,
    assessment TEXT NOT NULL,
    item TEXT NOT NULL,
    of_ten INTEGER NOT NULL CHECK (of_ten BETWEEN 0 AND 10),
    PRIMARY KEY (judge, pack, assessment, item)
) STRICT, WITHOUT ROWID;
