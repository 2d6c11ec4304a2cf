//! The class register, day by day.

use crate::classes::commands::ClassGroup;
use crate::printing::commands::{FolderTo, PrintTo};
use crate::rpc::wire::wire;

wire! {
    /// Whether a learner was there.
    #[derive(Copy, Eq)]
    pub enum AttendanceState {
        /// For the whole time.
        Present,
        /// For a part of it.
        Part,
        /// Not there, with a good reason.
        Excused,
        /// Not there, without one.
        Unexcused,
    }

    /// Why a learner was not there, or not for the whole time.
    #[derive(Copy, Eq)]
    pub enum AbsenceReason {
        /// The regime of the prison.
        Regime,
        /// A court.
        Court,
        /// Health.
        Health,
        /// Segregation.
        Segregation,
        /// Staff were needed elsewhere.
        Staff,
        /// Something else.
        Other,
    }

    /// A day of the register, by the clock on the wall.
    pub struct RegisterDay {
        /// The day, like `2026-11-22`; none for today.
        pub day: Option<String>,
        /// How far the clock on the wall is from UTC on that day, like `+01:00`.
        pub offset: String,
    }

    /// Notes whether a learner was there.
    pub struct NoteAttendance {
        /// The day.
        pub on: RegisterDay,
        /// Id of the learner.
        pub person: String,
        /// What is noted.
        pub state: AttendanceState,
        /// Why not, or why not for the whole time; who was there has none.
        pub reason: Option<AbsenceReason>,
        /// Minutes that they were there.
        pub minutes: Option<u32>,
    }

    /// Notes that all of these were there, where nothing is noted yet.
    pub struct AllPresent {
        /// The day.
        pub on: RegisterDay,
        /// Ids of the learners.
        pub persons: Vec<String>,
    }

    /// Takes back what was noted last of these.
    pub struct TakeBack {
        /// The day.
        pub on: RegisterDay,
        /// Ids of the learners.
        pub persons: Vec<String>,
    }

    /// Asks what was ever noted of a learner on a day.
    pub struct ShowNoted {
        /// The day.
        pub on: RegisterDay,
        /// Id of the learner.
        pub person: String,
    }

    /// Days of the register, by the clock on the wall.
    pub struct RegisterDays {
        /// The first, like `2026-11-22`; none for today.
        pub from: Option<String>,
        /// The last; none for today.
        pub until: Option<String>,
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
    }

    /// Writes days of the register as a table into a folder.
    pub struct ExportRegister {
        /// The days.
        pub days: RegisterDays,
        /// Id of the group; none for the whole class.
        pub group: Option<String>,
        /// The folder.
        pub to: FolderTo,
    }

    /// Prints days of the register.
    pub struct PrintRegister {
        /// The days.
        pub days: RegisterDays,
        /// Id of the group; none for the whole class.
        pub group: Option<String>,
        /// Where to.
        pub to: PrintTo,
    }

    /// What the sign-ins say that are known here. Nobody has confirmed it.
    pub struct SignedIn {
        /// When the first session began, RFC 3339.
        pub from: String,
        /// Minutes of all sessions of the day; none if no end of any is known.
        pub minutes: Option<u32>,
        /// Name of the computer of the first session, if it is known.
        pub site: Option<String>,
    }

    /// What was noted, by whom and when.
    pub struct Noted {
        /// The state; none where it was taken back.
        pub state: Option<AttendanceState>,
        /// The reason.
        pub reason: Option<AbsenceReason>,
        /// Minutes that they were there.
        pub minutes: Option<u32>,
        /// Who noted it, if the name is known here.
        pub by: Option<String>,
        /// When, RFC 3339.
        pub at: String,
        /// Name of the site where it was noted, if it is known.
        pub site: Option<String>,
    }

    /// A learner on the day.
    pub struct RegisterRow {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// Card number, written `4718-26`.
        pub card: String,
        /// Ids of the groups that they are in.
        pub groups: Vec<String>,
        /// What counts now; none while nothing is noted.
        pub noted: Option<Noted>,
        /// What the sign-ins suggest.
        pub signed_in: Option<SignedIn>,
        /// How often something else was noted before.
        pub earlier: u32,
    }

    /// The register of a day.
    pub struct RegisterView {
        /// The day, like `2026-11-22`.
        pub day: String,
        /// True if it is today.
        pub is_today: bool,
        /// When this computer last exchanged with a stick, RFC 3339: sign-ins after that are not known.
        pub last_exchange: Option<String>,
        /// Groups of the class, by name.
        pub groups: Vec<ClassGroup>,
        /// Learners of the class, and whoever else was noted on the day, by name.
        pub rows: Vec<RegisterRow>,
    }

    /// Everything that was noted of a learner on a day.
    pub struct NotedView {
        /// Name.
        pub name: String,
        /// What was noted, latest first.
        pub noted: Vec<Noted>,
    }
}
