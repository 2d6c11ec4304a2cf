//! What staff can ask of the site itself.

use crate::rpc::wire::wire;

wire! {
    /// "This computer".
    pub struct About {
        /// Version of the program.
        pub program: String,
        /// Version of SQLite.
        pub sqlite: String,
        /// Version of SQLCipher.
        pub cipher: String,
        /// Id of the site, hex.
        pub site: String,
        /// Id of the journal, hex.
        pub journal: String,
        /// Number of the epoch, from 1.
        pub epoch: u32,
        /// Entries in the journal.
        pub entries: u32,
        /// Data folder.
        pub folder: String,
    }

    /// What `journal verify` found.
    pub struct JournalVerified {
        /// Journals walked.
        pub journals: u32,
        /// Events walked.
        pub events: u32,
        /// Seals checked.
        pub seals: u32,
        /// Tables whose rebuilt rows equal the live ones.
        pub tables: u32,
    }
}
