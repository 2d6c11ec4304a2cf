-- Who is in the class since when and who left it, what a learner needs, and groups.
ALTER TABLE persons ADD COLUMN since TEXT;
ALTER TABLE persons ADD COLUMN left_reason TEXT;
ALTER TABLE persons ADD COLUMN left_on TEXT;
ALTER TABLE persons ADD COLUMN discharged_on TEXT;

CREATE TABLE accommodations (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    time_percent INTEGER NOT NULL CHECK (time_percent BETWEEN 100 AND 200),
    read_aloud INTEGER NOT NULL CHECK (read_aloud IN (0, 1)),
    fewer_options INTEGER NOT NULL CHECK (fewer_options IN (0, 1)),
    reader_present INTEGER NOT NULL CHECK (reader_present IN (0, 1)),
    glossary TEXT
) STRICT;
CREATE TABLE displays (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    text_percent INTEGER NOT NULL CHECK (text_percent BETWEEN 100 AND 200),
    colours TEXT NOT NULL,
    single_keys INTEGER NOT NULL CHECK (single_keys IN (0, 1))
) STRICT;

-- Groups of a classroom, and who is in them.
CREATE TABLE class_groups (
    class_group BLOB NOT NULL PRIMARY KEY CHECK (length(class_group) = 16),
    name TEXT NOT NULL,
    classroom BLOB CHECK (length(classroom) = 16)
) STRICT;
CREATE TABLE group_members (
    person BLOB NOT NULL CHECK (length(person) = 16),
    class_group BLOB NOT NULL CHECK (length(class_group) = 16),
    PRIMARY KEY (person, class_group)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_members_by_group ON group_members (class_group, person);
