-- Who looked at, changed or took out what is kept of people. No person: a list of people.
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
CREATE INDEX access_entries_by_person ON access_entries (person, wall_millis);
CREATE INDEX access_entries_by_time ON access_entries (wall_millis);

-- Whether learners see the names of staff in their own record of access.
CREATE TABLE staff_names_shown (
    site BLOB PRIMARY KEY NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Who read which version of the notice of what is kept and why.
CREATE TABLE notices_read (
    person BLOB NOT NULL,
    version INTEGER NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (person, version, event)
) STRICT, WITHOUT ROWID;

-- Commands that were refused to whoever called them at this computer.
CREATE TABLE refused_calls (
    caller TEXT NOT NULL,
    person BLOB NOT NULL,
    command TEXT NOT NULL,
    count INTEGER NOT NULL,
    first_millis INTEGER NOT NULL,
    last_millis INTEGER NOT NULL,
    PRIMARY KEY (caller, person, command)
) STRICT, WITHOUT ROWID;

-- Publisher and guest are roles of their own.
ALTER TABLE staff RENAME TO old_staff;
CREATE TABLE staff (
    person BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('officer', 'trainer', 'coordinator', 'publisher', 'guest')),
    recipient TEXT NOT NULL
) STRICT;
INSERT INTO staff SELECT person, name, role, recipient FROM old_staff;
DROP TABLE old_staff;
