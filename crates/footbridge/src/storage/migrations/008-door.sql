-- Staff who do not work here any more.
CREATE TABLE staff_left (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16)
) STRICT;
