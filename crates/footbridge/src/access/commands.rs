//! The record of access on the wire, and the notice of what is kept and why.

use crate::desk::commands::StaffRole;
use crate::printing::commands::FolderTo;
use crate::rpc::wire::wire;

wire! {
    /// What was done with a record.
    pub enum AccessAct {
        /// Somebody looked at it.
        View,
        /// Somebody changed it.
        Change,
        /// Somebody wrote it into a file.
        Export,
        /// Somebody printed it.
        Print,
        /// Somebody asked for what needs two accounts.
        Ask,
        /// Somebody else agreed.
        Approve,
    }

    /// What it was about.
    pub enum Topic {
        /// The record as a whole.
        Record,
        /// The record of access.
        Access,
        /// What makes work easier: text size, more time.
        Accommodations,
        /// Who was there.
        Attendance,
        /// Card and pictures.
        Card,
        /// The class: who belongs to it.
        Class,
        /// Everything that is kept.
        Everything,
        /// A call for help.
        Help,
        /// Keys of the centre.
        Keys,
        /// Languages.
        Languages,
        /// Name.
        Name,
        /// Planned units.
        Plan,
        /// Steps, answers and results.
        Results,
        /// A session at a computer.
        Session,
        /// An account of staff.
        Account,
    }

    /// Who did something, as a learner sees them.
    pub struct SomebodyView {
        /// What they are; none where this computer does not know.
        pub role: Option<StaffRole>,
        /// A number that stands for the account; none where this computer does not know.
        pub alias: Option<u32>,
        /// Their name, only where the site allows it.
        pub name: Option<String>,
    }

    /// One line of a learner's own record.
    pub struct MyEntry {
        /// When, RFC 3339.
        pub at: String,
        /// What was done.
        pub act: AccessAct,
        /// With what; several where one person did several things in one minute.
        pub topics: Vec<Topic>,
        /// True if a list of people was looked at in which the learner stood.
        pub in_list: bool,
        /// Who did it.
        pub by: SomebodyView,
        /// Name of the site where it was.
        pub site: Option<String>,
    }

    /// A learner's own record: who looked at it, changed it, took it out.
    pub struct MyRecord {
        /// Lines, latest first.
        pub entries: Vec<MyEntry>,
        /// True if there are older ones.
        pub more: bool,
    }

    /// The notice of what is kept and why.
    pub struct NoticeView {
        /// The version that the program shows.
        pub version: u32,
        /// True until the learner has read this version.
        pub due: bool,
    }

    /// The learner has read the notice.
    pub struct ReadNotice {
        /// The version that was shown.
        pub version: u32,
    }

    /// Which entries to show.
    pub struct ListAccess {
        /// Part of a name of a learner or of staff; empty for everybody.
        pub search: String,
        /// Only what was done in this way.
        pub act: Option<AccessAct>,
        /// Which page, from 0.
        pub page: u32,
    }

    /// One line of the record of access.
    pub struct AccessEntry {
        /// When, RFC 3339.
        pub at: String,
        /// What was done.
        pub act: AccessAct,
        /// With what.
        pub topic: Topic,
        /// Id of the person whose record it is; none for a list of people.
        pub person: Option<String>,
        /// Their name, while it is known.
        pub name: Option<String>,
        /// Name of the account that did it, while it is known.
        pub by: Option<String>,
        /// What the account was.
        pub role: Option<StaffRole>,
        /// The number under which learners see the account.
        pub alias: Option<u32>,
        /// Name of the site where it was.
        pub site: Option<String>,
    }

    /// A command that this computer refused.
    pub struct RefusedCall {
        /// Whose session it was: `nobody`, `learner` or a role.
        pub caller: String,
        /// Name of the account or of the learner, while it is known.
        pub name: Option<String>,
        /// The command.
        pub command: String,
        /// How often, at least.
        pub count: u32,
        /// When it was last, RFC 3339.
        pub last: String,
    }

    /// The record of access as staff see it.
    pub struct AccessList {
        /// Lines of this page, latest first.
        pub entries: Vec<AccessEntry>,
        /// True if there are older ones.
        pub more: bool,
        /// Commands that this computer refused, latest first.
        pub refused: Vec<RefusedCall>,
        /// True where learners here see the names of staff.
        pub names_shown: bool,
        /// Number of the last entry of this computer when the record was read.
        pub until: u32,
    }

    /// Writes the record of access as a table into a folder.
    pub struct ExportAccess {
        /// Part of a name of a learner or of staff; empty for everybody.
        pub search: String,
        /// Only what was done in this way.
        pub act: Option<AccessAct>,
        /// Number of the last entry of this computer that counts, from the list.
        pub until: u32,
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
        /// The folder.
        pub to: FolderTo,
    }

    /// Says whether learners here see the names of staff in their own record.
    pub struct ShowStaffNames {
        /// True to show them.
        pub shown: bool,
    }
}
