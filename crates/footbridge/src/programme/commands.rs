//! Taking keys out of a programme, at the command line.

use crate::rpc::wire::wire;

wire! {
    /// A root key at hand.
    pub struct RootKey {
        /// The key file, such as `root-1.age`.
        pub file: String,
        /// Its passphrase.
        pub passphrase: String,
    }

    /// Makes a new publisher key; the old one signs for nothing from then on.
    pub struct RotatePublisher {
        /// The folder that the ceremony made.
        pub folder: String,
        /// As many root keys as must sign, two of three by default.
        pub roots: Vec<RootKey>,
        /// Passphrase of the new `publisher.age`.
        pub passphrase: String,
    }

    /// Makes a new root key in place of the one that is not at hand.
    pub struct RotateRoot {
        /// The folder that the ceremony made.
        pub folder: String,
        /// All root keys but the one that is lost or stolen.
        pub roots: Vec<RootKey>,
        /// Passphrase of the new root key.
        pub passphrase: String,
    }

    /// Makes new keys for the centre; papers signed by the old one are refused from then on.
    pub struct ReplaceCentre {
        /// The folder that the ceremony made.
        pub folder: String,
        /// Passphrase of `publisher.age`.
        pub publisher_passphrase: String,
        /// Passphrase of `centre.age` as it is.
        pub old_passphrase: String,
        /// Passphrase of the new `centre.age`.
        pub passphrase: String,
    }

    /// Keys were replaced.
    pub struct KeysReplaced {
        /// The new key file.
        pub private: String,
        /// Where the old one was put aside, if it lay there.
        pub aside: Option<String>,
        /// Version of the root.
        pub root_version: u32,
        /// Version of the targets metadata.
        pub targets_version: u32,
    }
}
