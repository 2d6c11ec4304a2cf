//! What staff should look at: two values where there should be one, and journals that do not add up.

use crate::classes::plan::commands::UnitWish;
use crate::classes::register::commands::{AbsenceReason, AttendanceState};
use crate::desk::commands::StaffRole;
use crate::people::commands::{AccommodationsView, LearnerState};
use crate::rpc::wire::wire;

wire! {
    /// A value of a register, in readable form.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum ValueView {
        /// What a site or a learner is called.
        Name {
            /// The name.
            name: String,
        },
        /// A card. Several may be open at a time, and all of them let the learner in.
        Card {
            /// Its number, written `4718-26`.
            card: String,
        },
        /// The languages that a learner reads.
        Languages {
            /// The first.
            language: String,
            /// The second, if there is one.
            second: Option<String>,
        },
        /// The classroom that a learner belongs to.
        Classroom {
            /// Its id, hex.
            classroom: String,
            /// Its name, if it is known here.
            name: Option<String>,
        },
        /// A member of staff.
        Staff {
            /// Name.
            name: String,
            /// What they may do; none if this program does not know the role.
            role: Option<StaffRole>,
        },
        /// A stick of the register.
        Stick {
            /// Its friendly name.
            name: String,
            /// True if it is not to be used any more.
            retired: bool,
        },
        /// Which sticks may be used.
        StickRule {
            /// True if only registered ones.
            registered_only: bool,
        },
        /// The withdrawal of a pack.
        Withdrawal {
            /// False if it was taken back.
            withdrawn: bool,
            /// True if older versions go with it.
            and_older: bool,
        },
        /// Whether two records are of one person.
        Same {
            /// True if they are.
            same: bool,
        },
        /// Whether somebody works here.
        Works {
            /// False if they left.
            here: bool,
        },
        /// Whether a learner is in the class.
        State {
            /// As the value has it: who left may have been discharged besides.
            state: LearnerState,
        },
        /// What a learner needs.
        Needs {
            /// The settings.
            needs: AccommodationsView,
        },
        /// What a group is called.
        Group {
            /// Its name; none if it is no more.
            name: Option<String>,
        },
        /// Whether a learner is in a group.
        Member {
            /// True if they are.
            member: bool,
        },
        /// What is planned for a unit.
        Plan {
            /// The wish; none for a learner for whom the plan of the class counts.
            wish: Option<UnitWish>,
            /// Until when, a day.
            due: Option<String>,
        },
        /// Whether a learner was there.
        Attendance {
            /// None if what was noted was taken back.
            state: Option<AttendanceState>,
            /// Why not.
            reason: Option<AbsenceReason>,
            /// Minutes that they were there.
            minutes: Option<u32>,
        },
    }

    /// Whose register it is.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum Whose {
        /// A site's.
        Site {
            /// Its name as it counts now.
            name: Option<String>,
        },
        /// A learner's.
        Learner {
            /// Id of the person.
            person: String,
            /// The name as it counts now.
            name: String,
        },
        /// A member of staff's.
        Staff {
            /// The name as it counts now.
            name: String,
        },
        /// A stick's.
        Stick {
            /// Its serial number.
            serial: String,
        },
        /// The centre's rule for sticks.
        StickRule,
        /// A version of a pack.
        Pack {
            /// Its name.
            pack: String,
            /// Its version.
            version: u32,
        },
        /// A group's.
        Group {
            /// The name that it has or had.
            name: String,
        },
        /// A learner's place in a group.
        Membership {
            /// Name of the learner.
            name: String,
            /// Name of the group.
            group: String,
        },
        /// A unit in a plan.
        Plan {
            /// Code for people, for example `A2`, or its id if its pack is not here.
            unit: String,
            /// Name of the learner; none for the class.
            learner: Option<String>,
        },
        /// A day of the class register.
        Day {
            /// Name of the learner.
            name: String,
            /// The day, like `2026-11-22`.
            day: String,
        },
        /// A pair of records.
        Records {
            /// Name on one.
            first: String,
            /// Name on the other.
            second: String,
        },
    }

    /// A value, and who said so.
    pub struct SaidView {
        /// Names the value for `differences.keep`: hash of its entry, hex.
        pub event: String,
        /// The value.
        pub value: ValueView,
        /// Who said so, if a name is known here.
        pub by: Option<String>,
        /// At which site, if its name is known here.
        pub site: Option<String>,
        /// When, by the clock of that site, RFC 3339.
        pub at: String,
        /// True for the one that counts now.
        pub counts: bool,
    }

    /// One line of the list; a screen shows one sentence for each kind.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum Difference {
        /// Two or more values were said without knowing of each other.
        Register {
            /// Names the register for `differences.keep`.
            register: String,
            /// Whose it is.
            whose: Whose,
            /// The values: the open ones, or the chosen one and those it was chosen from.
            values: Vec<SaidView>,
            /// True if somebody has chosen lately. Choosing another value takes that back.
            decided: bool,
            /// False if only the site whose name it is can choose.
            can_choose: bool,
        },
        /// Two records count as one person; `people.not_same` parts them.
        Joined {
            /// Id of one.
            first: String,
            /// The name it was given.
            first_name: String,
            /// Id of the other.
            second: String,
            /// The name that one was given.
            second_name: String,
            /// Who said so, if a name is known here.
            by: Option<String>,
            /// At which site.
            site: Option<String>,
            /// When, RFC 3339.
            at: String,
        },
        /// A journal goes on in two ways from the same entry. Both are kept.
        Fork {
            /// Name of its site.
            site: Option<String>,
            /// Epoch of the journal.
            epoch: u32,
            /// Last number of each branch.
            ends: Vec<u32>,
        },
        /// Two computers use the keys of one site.
        CopiedSite {
            /// Name of the site.
            site: Option<String>,
        },
        /// A site began a new epoch for a reason that staff should know.
        NewEpoch {
            /// Name of the site.
            site: Option<String>,
            /// Number of the epoch.
            epoch: u32,
            /// `restored`, `other-machine`, `set-back` or `copied`.
            reason: String,
            /// When, by its clock, RFC 3339.
            at: String,
        },
        /// Entries are missing before others that are here.
        Gap {
            /// Name of the site that wrote them.
            site: Option<String>,
            /// Epoch of the journal.
            epoch: u32,
            /// First missing number.
            first: u32,
            /// Last missing number.
            last: u32,
        },
        /// A clock that cannot be right.
        ClockDoubt {
            /// Name of the site.
            site: Option<String>,
            /// True if it ran ahead, false if it fell behind.
            ahead: bool,
            /// What its clock said, RFC 3339.
            said: String,
            /// What ours said then, RFC 3339.
            taken: String,
        },
        /// A file that was not taken from a stick.
        Refused {
            /// Its name on the stick.
            file: String,
            /// Why: the code of an error.
            code: String,
            /// Since when, RFC 3339.
            since: String,
            /// When it was last met, RFC 3339.
            last: String,
        },
        /// A bundle of a revoked site waits until somebody has looked at it.
        PutAside {
            /// Name of the site.
            site: Option<String>,
            /// Entries in it.
            events: u32,
            /// Since when, RFC 3339.
            since: String,
        },
    }

    /// What staff should look at.
    pub struct Differences {
        /// Values to choose from first, then the rest.
        pub lines: Vec<Difference>,
    }

    /// Chooses a value of a register.
    pub struct KeepValue {
        /// The register, as the list names it.
        pub register: String,
        /// The value, as the list names it.
        pub event: String,
    }
}
