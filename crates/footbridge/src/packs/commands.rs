//! Packs at a site, and the publisher's work at the command line.

use crate::exchange::commands::RefusedFile;
use crate::rpc::wire::wire;

wire! {
    /// What a pack is for.
    pub enum PackKind {
        /// Lessons and items.
        Course,
        /// Competencies and qualifications.
        Framework,
        /// Addresses.
        Directory,
        /// What a centre offers.
        Catalogue,
    }

    /// A pack that is installed here.
    pub struct PackRow {
        /// Its id.
        pub pack: String,
        /// What it is for.
        pub kind: PackKind,
        /// Its title in the site's language.
        pub title: String,
        /// Its version.
        pub version: u32,
        /// The version that is kept beside it, if there is one.
        pub previous: Option<u32>,
        /// False when the publisher lists it no longer; it stays in use.
        pub listed: bool,
        /// Its languages.
        pub languages: Vec<String>,
        /// When it was installed, RFC 3339.
        pub since: String,
    }

    /// The packs of this site.
    pub struct PackList {
        /// Active ones.
        pub packs: Vec<PackRow>,
        /// Versions that the centre has withdrawn.
        pub withdrawn: Vec<WithdrawnRow>,
    }

    /// A version that the centre has withdrawn.
    pub struct WithdrawnRow {
        /// Id of the pack.
        pub pack: String,
        /// Its title in the site's language, if it ever was here.
        pub title: Option<String>,
        /// The version.
        pub version: u32,
        /// True if every version before it went with it.
        pub and_older: bool,
        /// Why; only the centre knows.
        pub reason: Option<String>,
        /// Since when, RFC 3339; only the centre knows.
        pub at: Option<String>,
    }

    /// Withdraws a version of a pack at every site of the centre.
    pub struct WithdrawPack {
        /// Id of the pack.
        pub pack: String,
        /// The version.
        pub version: u32,
        /// True if every version before it goes with it.
        pub and_older: bool,
        /// Why, for the centre's book.
        pub reason: String,
    }

    /// Takes a withdrawal back.
    pub struct UndoWithdrawal {
        /// Id of the pack.
        pub pack: String,
        /// The version.
        pub version: u32,
    }

    /// Builds a pack from its source folder.
    pub struct BuildPack {
        /// The source folder.
        pub source: String,
        /// The programme whose content key seals the item keys.
        pub programme: String,
        /// Where the built pack is written.
        pub out: String,
        /// An older version that every site has: its files are left out.
        pub delta_from: Option<String>,
    }

    /// A pack was built.
    pub struct PackBuilt {
        /// Its id.
        pub pack: String,
        /// Its version.
        pub version: u32,
        /// The file.
        pub file: String,
        /// SHA-256, hex.
        pub sha256: String,
        /// Bytes.
        #[cfg_attr(test, ts(type = "number"))]
        pub bytes: u64,
        /// Lessons in it.
        pub lessons: u32,
        /// Items in it.
        pub items: u32,
        /// Pictures in it.
        pub pictures: u32,
        /// Files that were left out because the older version has them.
        pub left_out: u32,
        /// What reads badly in the source, one line each.
        pub findings: Vec<String>,
    }

    /// Adds a built pack to the programme and signs the metadata.
    pub struct SignPack {
        /// The built pack.
        pub pack: String,
        /// The programme's folder.
        pub programme: String,
        /// `publisher.age` as the ceremony made it.
        pub key: String,
        /// Its passphrase.
        pub passphrase: String,
    }

    /// The metadata was signed.
    pub struct PackSigned {
        /// Version of the targets metadata.
        pub targets_version: u32,
        /// Packs in the programme.
        pub packs: u32,
    }

    /// Verifies a source folder (content), or a built pack with its programme (trust, then content).
    pub struct VerifyPack {
        /// Source folder or built pack.
        pub path: String,
        /// The programme, for a built pack.
        pub programme: Option<String>,
        /// Name of the profile that a source is held to besides.
        pub profile: Option<String>,
    }

    /// A pack was verified.
    pub struct PackVerified {
        /// Its id.
        pub pack: String,
        /// Its version.
        pub version: u32,
        /// Units in it.
        pub units: u32,
        /// Lessons in it.
        pub lessons: u32,
        /// Items in it.
        pub items: u32,
        /// Languages in which every text is written.
        pub languages: u32,
        /// True when a programme vouches for it.
        pub trusted: bool,
        /// False where something is missing or cannot be shown: no builder takes it so.
        pub whole: bool,
        /// What keeps it from being whole, then what reads badly in a source and what it lacks of
        /// the standard of packs that ship, one line each.
        pub findings: Vec<String>,
    }

    /// Asks what of a source is still to be spoken.
    pub struct ListSpoken {
        /// The source folder.
        pub source: String,
    }

    /// A page that has no voice in a language.
    pub struct SpokenPage {
        /// Id of the unit.
        pub unit: String,
        /// Id of the lesson.
        pub lesson: String,
        /// The language.
        pub language: String,
        /// Which step of the lesson, from 1.
        pub step: u32,
        /// What is to be said: the heading, then every sentence.
        pub lines: Vec<String>,
    }

    /// A word of the glossary that has no sound in a language.
    pub struct SpokenWord {
        /// Its id.
        pub word: String,
        /// The language.
        pub language: String,
        /// The word, then its sentence.
        pub lines: Vec<String>,
    }

    /// What of a source is still to be spoken.
    pub struct PackSpoken {
        /// Its id.
        pub pack: String,
        /// Pages, in the order of the course.
        pub pages: Vec<SpokenPage>,
        /// Words of the glossary.
        pub words: Vec<SpokenWord>,
    }

    /// Adds items of other systems to the pool of a unit, in the source of a pack.
    pub struct AddItems {
        /// The folder of the unit: `SOURCE/units/a2`.
        pub unit: String,
        /// The language of all texts; by default what each item states.
        pub language: Option<String>,
        /// The lesson that teaches it; by default the only one.
        pub lesson: Option<String>,
        /// The competency that it shows; by default the only one.
        pub competency: Option<String>,
        /// True for practice, false for the pool of the check.
        pub practice: bool,
        /// The items.
        pub items: Vec<NewItem>,
    }

    /// An item that a pack may take, in one language.
    pub struct NewItem {
        /// Where it comes from, for authors.
        pub from: String,
        /// Its type, as packs call it.
        pub form: String,
        /// The language that it states.
        pub language: Option<String>,
        /// What is asked.
        pub question: String,
        /// The picture beside the question.
        pub picture: Option<NewPicture>,
        /// The options; of a match its left side, of an order the steps in the right order.
        pub options: Vec<NewOption>,
        /// The right side of a match.
        pub right_side: Vec<NewOption>,
        /// Places of the right options; of a match the right side of each left one.
        pub right: Vec<u32>,
        /// Whether a sentence is true.
        pub verdict: Option<bool>,
        /// What number is right.
        pub number: Option<NewNumber>,
        /// Words that count.
        pub accepted: Vec<String>,
        /// What is right and why; may be empty.
        pub explain: String,
    }

    /// A picture of an item.
    pub struct NewPicture {
        /// The drawing; anything else than an SVG that packs show stays behind.
        pub svg: String,
        /// What is to be seen; may be empty.
        pub alt: String,
    }

    /// An option of an item.
    pub struct NewOption {
        /// Its words; may be empty where there is something to see.
        pub text: String,
        /// Its picture.
        pub picture: Option<NewPicture>,
        /// Left, top, width and height in thousandths of the picture.
        pub area: Option<[u16; 4]>,
    }

    /// The number of an item.
    pub struct NewNumber {
        /// What is right, as a decimal number.
        pub value: String,
        /// How far off it may be.
        pub tolerance: String,
        /// Its unit; may be empty.
        pub unit: String,
    }

    /// Items were added.
    pub struct ItemsAdded {
        /// What became of each item, in their order.
        pub items: Vec<AddedItem>,
    }

    /// What became of an item.
    pub struct AddedItem {
        /// Its id in the unit; none for one that was refused.
        pub id: Option<String>,
        /// False for one that the pack has already.
        pub is_new: bool,
        /// True if a picture stayed behind because packs do not show its kind.
        pub lost_pictures: bool,
        /// Why it was refused.
        pub refused: Option<String>,
    }

    /// Installs packs from a programme folder or a stick.
    pub struct InstallPacks {
        /// Folder that holds `metadata/` and `targets/`.
        pub programme: String,
    }

    /// Packs were installed.
    pub struct PacksInstalled {
        /// Those that are new here.
        pub installed: Vec<PackRow>,
        /// Number of those that were here already.
        pub already: u32,
        /// Number of those that are for other kinds of computers.
        pub not_for_this: u32,
        /// Number of those that the centre has withdrawn.
        pub withdrawn: u32,
        /// Those that were not taken, each by its name in the programme.
        pub refused: Vec<RefusedFile>,
        /// True if the programme is older than what is trusted here: nothing changed.
        pub older_programme: bool,
        /// Roles whose lists are past their date; that is a warning and no more.
        pub expired: Vec<String>,
    }
}
