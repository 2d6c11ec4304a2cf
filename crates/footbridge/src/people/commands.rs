//! Learners as staff see and change them; two records of one person; groups; lists.

use crate::classes::commands::{SessionView, UnitStanding};
use crate::desk::commands::StaffRole;
use crate::printing::commands::FolderTo;
use crate::rpc::wire::wire;

wire! {
    /// Gives a learner new tries to sign in.
    pub struct GiveTries {
        /// Id of the person.
        pub person: String,
    }

    /// How hard a passphrase is to guess.
    #[derive(Copy, Eq)]
    pub enum Strength {
        /// Characters are missing.
        Short,
        /// Long enough, and easy to guess.
        Guessable,
        /// It is taken.
        Good,
    }

    /// Rates a passphrase while it is typed.
    pub struct RatePassphrase {
        /// The passphrase so far.
        pub passphrase: String,
        /// What everybody knows of the person: their name, the name of the site.
        pub known: Vec<String>,
    }

    /// What the core would say to it.
    pub struct PassphraseRated {
        /// How hard it is to guess.
        pub strength: Strength,
        /// Characters that are missing.
        pub missing: u32,
    }

    /// A member of staff of this computer.
    pub struct StaffMember {
        /// Id of the person.
        pub staff: String,
        /// Name.
        pub name: String,
        /// What they may do.
        pub role: StaffRole,
        /// True for whoever asks.
        pub me: bool,
    }

    /// The staff of this computer: everybody here opens it with their passphrase.
    pub struct StaffList {
        /// Who works here, by name.
        pub here: Vec<StaffMember>,
        /// Who worked here before.
        pub left: Vec<StaffMember>,
        /// The roles that can be given here.
        pub roles: Vec<StaffRole>,
    }

    /// Somebody joins, and types a passphrase of their own.
    pub struct AddStaff {
        /// Name.
        pub name: String,
        /// What they may do.
        pub role: StaffRole,
        /// The passphrase.
        pub passphrase: String,
    }

    /// A new passphrase for whoever asks.
    pub struct ChangePassphrase {
        /// The one until now.
        pub former: String,
        /// The one from now on.
        pub new: String,
    }

    /// Names a member of staff.
    pub struct StaffNamed {
        /// Id of the person.
        pub staff: String,
    }

    /// Names two records.
    pub struct TwoRecords {
        /// Id of a person.
        pub first: String,
        /// Id of the other.
        pub second: String,
    }

    /// A record of a learner, told apart by its card.
    pub struct RecordView {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// Card number, written `4718-26`.
        pub card: String,
    }

    /// Two learners of one classroom with the same name, capitals and accents aside.
    pub struct AlikeRow {
        /// One.
        pub first: RecordView,
        /// The other.
        pub second: RecordView,
    }

    /// Learners who may be one person. Only staff can know.
    pub struct Alike {
        /// Pairs, by name.
        pub rows: Vec<AlikeRow>,
    }
}

wire! {
    /// Names a learner.
    pub struct ShowPerson {
        /// Id of the person.
        pub person: String,
    }

    /// Why a learner left the class. What a prison decides is no business of the class.
    #[derive(Copy, Eq)]
    pub enum LeavingReason {
        /// They finished what they came for.
        Finished,
        /// They went to another classroom or prison.
        Moved,
        /// They did not want to go on.
        OwnChoice,
        /// Staff took them out of the class.
        Removed,
        /// Something else.
        Other,
    }

    /// Whether a learner is in the class.
    #[derive(Eq)]
    #[serde(tag = "is", rename_all_fields = "camelCase")]
    pub enum LearnerState {
        /// In the class.
        Here,
        /// Left the class.
        Left {
            /// Why.
            reason: LeavingReason,
            /// The day, `2026-11-22`.
            on: Option<String>,
        },
        /// Discharged from prison.
        Discharged {
            /// The day, `2026-11-22`.
            on: String,
        },
    }

    /// What a learner needs. Settings, never a reason for them.
    #[derive(Eq)]
    pub struct AccommodationsView {
        /// Time in percent of the usual: 100, 125, 150 or 200.
        pub time_percent: u16,
        /// Everything can be read out.
        pub read_aloud: bool,
        /// Choices with fewer options.
        pub fewer_options: bool,
        /// A person sits beside them and reads.
        pub reader_present: bool,
        /// Tag of the language in which glossary words are shown besides.
        pub glossary: Option<String>,
    }

    /// Colours of the screen.
    #[derive(Copy, Eq)]
    pub enum Colours {
        /// Dark on light.
        Light,
        /// Light on dark.
        Dark,
        /// Yellow on black.
        Contrast,
        /// Dark on cream.
        Cream,
    }

    /// How somebody likes the screen.
    #[derive(Eq)]
    pub struct DisplayView {
        /// Text size in percent: 100, 125, 150, 175 or 200.
        pub text_percent: u16,
        /// Colours.
        pub colours: Colours,
        /// Whether single keys are short cuts.
        pub single_keys: bool,
    }

    /// A group, and whether somebody is in it.
    pub struct Membership {
        /// Id of the group.
        pub group: String,
        /// Its name.
        pub name: String,
        /// True if they are in it.
        pub member: bool,
    }

    /// A learner as staff see them.
    pub struct PersonView {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// Card number, written `4718-26`.
        pub card: String,
        /// Language of the screens and the content.
        pub language: String,
        /// Second language beside it.
        pub second: Option<String>,
        /// The classroom, where its name is known.
        pub classroom: Option<String>,
        /// True if they belong to another classroom.
        pub elsewhere: bool,
        /// The day on which they came into the classroom, `2026-11-22`.
        pub since: Option<String>,
        /// Whether they are in the class.
        pub state: LearnerState,
        /// Groups of this classroom, by name.
        pub groups: Vec<Membership>,
        /// What they need.
        pub accommodations: AccommodationsView,
        /// How they like the screen; none if they never said.
        pub display: Option<DisplayView>,
        /// How the unit stands.
        pub standing: Option<UnitStanding>,
        /// The last session.
        pub last_session: Option<SessionView>,
    }

    /// Gives a learner another name.
    pub struct Rename {
        /// Id of the person.
        pub person: String,
        /// The name.
        pub name: String,
    }

    /// Sets the languages of a learner.
    pub struct SetLanguages {
        /// Id of the person.
        pub person: String,
        /// Language of the screens and the content.
        pub language: String,
        /// Second language beside it.
        pub second: Option<String>,
    }

    /// Sets what a learner needs, and how they like the screen.
    pub struct SetAccommodations {
        /// Id of the person.
        pub person: String,
        /// What they need.
        pub accommodations: AccommodationsView,
        /// How they like the screen; none to leave that to them.
        pub display: Option<DisplayView>,
    }

    /// A learner leaves the class.
    pub struct Leave {
        /// Id of the person.
        pub person: String,
        /// Why.
        pub reason: LeavingReason,
        /// The day, as people write it.
        pub on: String,
    }

    /// A learner is discharged from prison.
    pub struct Discharge {
        /// Id of the person.
        pub person: String,
        /// The day, as people write it.
        pub on: String,
    }

    /// A card whose pictures were drawn anew. They are shown once.
    pub struct NewCode {
        /// Name of the learner.
        pub name: String,
        /// Card number, written `4718-26`.
        pub card: String,
        /// The four pictures in order, each 0 to 11.
        pub pictures: Vec<u8>,
    }

    /// Cards that were drawn and not printed yet.
    pub struct FreshCount {
        /// How many.
        pub count: u32,
    }
}

wire! {
    /// A group of the classroom.
    pub struct GroupView {
        /// Id of the group.
        pub group: String,
        /// Its name.
        pub name: String,
        /// How many learners of the class are in it.
        pub learners: u32,
    }

    /// Groups of the classroom.
    pub struct Groups {
        /// By name.
        pub rows: Vec<GroupView>,
    }

    /// Names a group.
    pub struct GroupName {
        /// Id of the group; none for a new one.
        pub group: Option<String>,
        /// The name.
        pub name: String,
    }

    /// Takes a group away.
    pub struct DropGroup {
        /// Id of the group.
        pub group: String,
    }

    /// Brings a group back that was taken away.
    pub struct BringGroupBack {
        /// Id of the group.
        pub group: String,
        /// The name it had.
        pub name: String,
    }

    /// Sets in which groups a learner is.
    pub struct SetGroups {
        /// Id of the person.
        pub person: String,
        /// Ids of the groups.
        pub groups: Vec<String>,
    }

    /// A learner in the list of people.
    pub struct PersonLine {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// Card number, written `4718-26`.
        pub card: String,
        /// Language of the screens and the content.
        pub language: String,
        /// Second language beside it.
        pub second: Option<String>,
        /// The day on which they came into the classroom, `2026-11-22`.
        pub since: Option<String>,
        /// Names of their groups.
        pub groups: Vec<String>,
        /// Whether they are in the class.
        pub state: LearnerState,
    }

    /// Everybody who is or was in the class.
    pub struct People {
        /// Who is in it, by name.
        pub here: Vec<PersonLine>,
        /// Who left it or was discharged, latest first.
        pub left: Vec<PersonLine>,
    }
}

wire! {
    /// Writes who is in the class into a folder.
    pub struct ExportPeople {
        /// Where to.
        pub to: FolderTo,
    }
}
