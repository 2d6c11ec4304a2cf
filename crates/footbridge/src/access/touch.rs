//! What a command is to the record of access.

/// What a command does with the records of people. The list of commands says it of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    dead_code,
    reason = "the list is open: not every kind of touch has a command yet"
)]
pub(crate) enum Touch {
    /// No record of a person is shown or changed to anybody but that person.
    NoRecord,
    /// It shows a list of people.
    ViewOfClass,
    /// It shows the record of one person, whom request or answer name.
    ViewOfPerson,
    /// It changes records; the events that it appends say whose.
    Change,
    /// It writes a list of people into a file.
    ExportOfClass,
    /// It writes the record of one person into a file.
    ExportOfPerson,
    /// It prints a list of people.
    PrintOfClass,
    /// It prints what is about one person.
    PrintOfPerson,
}

impl Touch {
    /// True if it is about the record of one person, whom request or answer name.
    pub(crate) fn is_of_one_person(self) -> bool {
        matches!(
            self,
            Self::ViewOfPerson | Self::ExportOfPerson | Self::PrintOfPerson
        )
    }
}
