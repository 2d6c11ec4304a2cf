//! The coordinator's screens: sites, learners, results, and where each came from.

use crate::assessment::commands::Way;
use crate::classes::commands::{SessionView, UnitStanding};
use crate::desk::commands::SiteKind;
use crate::rpc::wire::wire;

wire! {
    /// How the centre stands to a site.
    pub enum Standing {
        /// It asks to be admitted.
        Asking,
        /// It is admitted.
        Admitted,
        /// It was copied: each copy asks anew under keys of its own.
        Copied,
        /// It is trusted no longer.
        Revoked,
    }

    /// Entries of a site that are missing before something that is here.
    pub struct Gap {
        /// First missing number.
        pub first: u32,
        /// Last missing number.
        pub last: u32,
    }

    /// A site that the centre has heard of.
    pub struct SiteRow {
        /// Id of the site, hex.
        pub site: String,
        /// Its name; of a site that asks, what it calls itself.
        pub name: Option<String>,
        /// What it is for.
        pub kind: SiteKind,
        /// Its classroom.
        pub classroom: String,
        /// Asking or admitted.
        pub standing: Standing,
        /// When a bundle of it last came in, RFC 3339.
        pub last_heard: Option<String>,
        /// Entries of it that the centre holds.
        pub events: u32,
        /// Entries that wait for the admission.
        pub waiting: u32,
        /// Entries missing in the middle.
        pub missing: u32,
        /// Where they are missing.
        pub gaps: Vec<Gap>,
        /// True when the same work went on in two ways.
        pub forked: bool,
        /// True when its clock cannot be right.
        pub clock_doubted: bool,
        /// Entries that were put aside after it was revoked.
        pub put_aside: u32,
        /// Why it was revoked.
        pub reason: Option<String>,
    }

    /// A starter kit that was issued.
    pub struct KitRow {
        /// Id, hex.
        pub kit: String,
        /// For how many sites it is good.
        pub sites: u32,
        /// How many use it.
        pub used: u32,
        /// True when it admits nobody any more.
        pub revoked: bool,
    }

    /// A classroom with its kits.
    pub struct ClassroomRow {
        /// Id, hex.
        pub classroom: String,
        /// Name.
        pub name: String,
        /// Sites that may still join by its kits.
        pub places_left: u32,
        /// Its kits.
        pub kits: Vec<KitRow>,
    }

    /// Sites and classrooms.
    pub struct SitesView {
        /// All sites.
        pub sites: Vec<SiteRow>,
        /// All classrooms.
        pub classrooms: Vec<ClassroomRow>,
    }

    /// Names a site.
    pub struct AdmitSite {
        /// Id of the site, hex.
        pub site: String,
    }

    /// Takes trust back from a site: it was lost, stolen or is not wanted.
    pub struct RevokeSite {
        /// Id of the site, hex.
        pub site: String,
        /// Why; for the book.
        pub reason: String,
    }

    /// Takes trust back from a starter kit.
    pub struct RevokeKit {
        /// Id of the kit, hex.
        pub kit: String,
    }

    /// Takes new keys of this centre: the folder of the ceremony after `keys replace-centre`.
    pub struct TakeKeys {
        /// The folder with `centre.age` and `programme`.
        pub folder: String,
        /// The passphrase of `centre.age`.
        pub passphrase: String,
    }

    /// Erases everything that was said of a person. It cannot be taken back.
    pub struct ErasePerson {
        /// Id of the person.
        pub person: String,
    }

    /// What an admission let in.
    pub struct Admitted {
        /// Entries that were waiting and are merged now.
        pub events: u32,
    }

    /// Asks for a new starter kit.
    pub struct NewKit {
        /// Name of the classroom; an existing one gets a further kit.
        pub classroom: String,
        /// For how many sites it is good.
        pub sites: u32,
        /// The stick's folder.
        pub folder: String,
    }

    /// A new starter kit; the words are shown once.
    pub struct KitMade {
        /// File name inside `FOOTBRIDGE/kits`.
        pub file: String,
        /// Six words, separated by spaces.
        pub words: String,
    }

    /// A learner at the centre.
    pub struct LearnerRow {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// The classroom they belong to.
        pub classroom: Option<String>,
        /// How the unit stands.
        pub standing: Option<UnitStanding>,
        /// Where the latest result was written.
        pub site: Option<String>,
        /// When the centre took it in, RFC 3339.
        pub arrived: Option<String>,
    }

    /// The coordinator's first page.
    pub struct Overview {
        /// Learners in all.
        pub learners: u32,
        /// Learners whose unit counts.
        pub units_count: u32,
        /// Sites that are admitted.
        pub sites: u32,
        /// Sites that ask.
        pub asking: u32,
        /// Bundles taken in so far.
        pub bundles: u32,
        /// When the last bundle came in, RFC 3339.
        pub last_bundle: Option<String>,
        /// Learners with their results.
        pub rows: Vec<LearnerRow>,
    }

    /// Names a learner.
    pub struct ShowLearner {
        /// Id of the person.
        pub person: String,
    }

    /// Moves a learner to another classroom of the centre.
    pub struct TransferLearner {
        /// Id of the person.
        pub person: String,
        /// Id of the classroom, hex.
        pub classroom: String,
    }

    /// One attempt at a check.
    pub struct AttemptRow {
        /// Code of the unit.
        pub unit: String,
        /// When it began, RFC 3339.
        pub at: String,
        /// How it was taken.
        pub way: Way,
        /// Right at the first answer.
        pub right: u32,
        /// Items in all.
        pub count: u32,
        /// Answered so far in the first round.
        pub answered: u32,
        /// True when every critical item is right.
        pub unit_counts: bool,
        /// Site where it was written.
        pub site: Option<String>,
        /// Short name of the journal and the number of its entry.
        pub entry: String,
        /// When the centre took it in, RFC 3339.
        pub arrived: Option<String>,
    }

    /// A learner's page at the centre.
    pub struct LearnerView {
        /// Name.
        pub name: String,
        /// The classroom they belong to.
        pub classroom: Option<String>,
        /// How the unit stands.
        pub standing: Option<UnitStanding>,
        /// Attempts, latest first.
        pub attempts: Vec<AttemptRow>,
        /// Sessions, latest first.
        pub sessions: Vec<SessionView>,
    }
}
