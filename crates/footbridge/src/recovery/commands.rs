//! Coming back: local copies, the printed code, a replacement computer.

use crate::desk::commands::SiteKind;
use crate::rpc::wire::wire;

wire! {
    /// A new printed recovery code. It is shown once and kept nowhere; an older one opens only
    /// files that were written before.
    pub struct RecoveryCode {
        /// Eight groups of four letters and digits, in order; the last of each checks the group.
        pub groups: Vec<String>,
    }

    /// A copy of the store on this computer, checked when it was made.
    pub struct LocalCopyView {
        /// When it was made, RFC 3339.
        pub made: String,
        /// Its size.
        #[cfg_attr(test, ts(type = "number"))]
        pub bytes: u64,
    }

    /// How well this computer could come back.
    pub struct RecoveryView {
        /// When the printed code was made, RFC 3339; none: no recovery file is written.
        pub code_made: Option<String>,
        /// True if the code was used and no new one was made since.
        pub code_used: bool,
        /// When everything was last written onto a stick, RFC 3339.
        pub last_full: Option<String>,
        /// When anything was last written onto a stick for this, RFC 3339.
        pub last_written: Option<String>,
        /// Copies on this computer, latest first.
        pub copies: Vec<LocalCopyView>,
    }

    /// Looks for recovery files on sticks.
    pub struct LookForRecovery {
        /// The sticks' folders.
        pub folders: Vec<String>,
    }

    /// A recovery file that lies on a stick, still sealed.
    pub struct RecoveryFound {
        /// The stick's folder.
        pub folder: String,
        /// Its name inside `FOOTBRIDGE/recovery`.
        pub file: String,
        /// Its size.
        #[cfg_attr(test, ts(type = "number"))]
        pub bytes: u64,
    }

    /// Sets this computer up as one that was lost, from the recovery files on sticks.
    pub struct Restore {
        /// Folders of one or several sticks; several serve when the newest full and the newest
        /// tail lie on different ones.
        pub folders: Vec<String>,
        /// The printed code; case, spaces and dashes do not matter.
        pub code: String,
        /// A new name for the computer; none keeps the old one.
        pub name: Option<String>,
    }

    /// What came back. The computer is locked afterwards: `desk.state` says so, and every
    /// passphrase of staff opens it.
    pub struct Restored {
        /// Name of the computer.
        pub name: String,
        /// What it is for.
        pub kind: SiteKind,
        /// Entries that are here again.
        pub entries: u32,
        /// Members of staff who can open it.
        pub staff: u32,
        /// When the newest of the files was written, by the clock of the lost computer, RFC 3339.
        pub written: String,
        /// Recovery files that could not be read; what was in them comes by the exchange.
        pub unreadable: u32,
    }

    /// Puts the newest good copy in the place of a damaged store.
    pub struct PutBack {
        /// The passphrase of a member of staff of this computer.
        pub passphrase: String,
    }
}
