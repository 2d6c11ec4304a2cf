//! Setting a site up, from nothing to the first sign-in.

use crate::desk::commands::{SamplePlace, SiteKind};
use crate::rpc::wire::wire;

wire! {
    /// Looks for starter kits in the `FOOTBRIDGE` folder of a stick.
    pub struct LookForKits {
        /// The stick's folder.
        pub folder: String,
    }

    /// A starter kit that lies on a stick, still sealed.
    pub struct KitFound {
        /// File name inside `FOOTBRIDGE/kits`.
        pub file: String,
    }

    /// A starter kit and the words that open it.
    pub struct KitChoice {
        /// The stick's folder.
        pub folder: String,
        /// File name inside `FOOTBRIDGE/kits`.
        pub file: String,
        /// The six words, separated by spaces.
        pub words: String,
    }

    /// The centre's keys as `footbridge keys ceremony` left them.
    pub struct CentreKeysChoice {
        /// The folder with `centre.age` and `programme/`.
        pub folder: String,
        /// The passphrase of `centre.age`.
        pub passphrase: String,
    }

    /// Everything a new site needs.
    pub struct FoundSite {
        /// Language tag, for example `pt-PT`.
        pub language: String,
        /// What the site is for.
        pub kind: SiteKind,
        /// For example "Station 3, workshop B".
        pub name: String,
        /// The first member of staff.
        pub staff_name: String,
        /// Their passphrase.
        pub passphrase: String,
        /// For a station or an office.
        pub kit: Option<KitChoice>,
        /// For a centre.
        pub centre_keys: Option<CentreKeysChoice>,
    }

    /// Makes the sample data: two stations, an office, a centre, a stick and a pack.
    pub struct BeginSample {
        /// Language of the sample sites.
        pub language: String,
    }

    /// Sits down at one of the sample places.
    pub struct SitAt {
        /// Where.
        pub place: SamplePlace,
    }

    /// A learner's card of the sample data.
    pub struct SampleCard {
        /// The learner's name.
        pub name: String,
        /// Where they are enrolled.
        pub place: SamplePlace,
        /// Six digits, written `4718-26`.
        pub card: String,
        /// The four pictures in order, each 0 to 11.
        pub pictures: Vec<u8>,
    }

    /// What a person needs to walk through the sample data.
    pub struct SampleNotes {
        /// The learners' cards.
        pub cards: Vec<SampleCard>,
        /// The passphrase of all sample staff.
        pub passphrase: String,
        /// The folder that plays the stick.
        pub stick: String,
    }

    /// Makes root, publisher and centre keys.
    pub struct Ceremony {
        /// The folder for the keys and the new programme; it must be empty.
        pub out: String,
        /// Name of the centre, for people.
        pub centre: String,
        /// Passphrases of `root-1`, `root-2`, `root-3`, `publisher` and `centre`, in this order.
        pub passphrases: Vec<String>,
    }

    /// The keys are made.
    pub struct CeremonyDone {
        /// Files that hold private parts, each an age file under its passphrase.
        pub private: Vec<String>,
        /// The programme's folder with its first root metadata.
        pub programme: String,
        /// Id of the centre, hex.
        pub centre: String,
    }
}
