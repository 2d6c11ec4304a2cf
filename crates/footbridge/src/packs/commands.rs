//! Packs at a site, and the publisher's work at the command line.

use crate::rpc::wire::wire;

wire! {
    /// A pack that is installed here.
    pub struct PackRow {
        /// Its id.
        pub pack: String,
        /// Its title in the site's language.
        pub title: String,
        /// Its version.
        pub version: u32,
        /// Its languages.
        pub languages: Vec<String>,
        /// When it was installed, RFC 3339.
        pub since: String,
    }

    /// The packs of this site.
    pub struct PackList {
        /// Active ones.
        pub packs: Vec<PackRow>,
    }

    /// Builds a pack from its source folder.
    pub struct BuildPack {
        /// The source folder.
        pub source: String,
        /// The programme whose content key seals the item keys.
        pub programme: String,
        /// Where the built pack is written.
        pub out: String,
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
    }

    /// A pack was verified.
    pub struct PackVerified {
        /// Its id.
        pub pack: String,
        /// Its version.
        pub version: u32,
        /// Lessons in it.
        pub lessons: u32,
        /// Items in it.
        pub items: u32,
        /// True when a programme vouches for it.
        pub trusted: bool,
        /// What reads badly in a source, one line each.
        pub findings: Vec<String>,
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
        /// Those that were here already.
        pub already: u32,
    }
}
