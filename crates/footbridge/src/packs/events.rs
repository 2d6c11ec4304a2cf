//! Events about packs.

use crate::events::payload;
use crate::ids::FileHash;

payload! {
    /// A pack was installed here: for the software register, and for the audit of every attempt.
    PackInstalled is PACK_INSTALLED {
        pack: String,
        version: u32,
        file: FileHash,
    }
}
