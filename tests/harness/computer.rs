//! A classroom PC that was set up almost as the recipe says, whatever computer runs the harness.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use footbridge::host::{Computer, Way, WayState};

/// The ways past the window of this computer; everything else is the true computer's.
const WAYS: [(&str, WayState); 8] = [
    ("account", WayState::Closed),
    ("session", WayState::Closed),
    ("vt-switching", WayState::Closed),
    ("zap", WayState::Closed),
    ("sysrq", WayState::Open),
    ("ctrl-alt-del", WayState::Closed),
    ("keys", WayState::Unknown),
    ("swap", WayState::Open),
];

/// A computer over the true one.
pub(crate) struct ClassroomPc(Arc<dyn Computer>);

impl ClassroomPc {
    pub(crate) fn over(computer: Arc<dyn Computer>) -> Self {
        Self(computer)
    }
}

impl Computer for ClassroomPc {
    fn free_bytes(&self, folder: &Path) -> io::Result<u64> {
        self.0.free_bytes(folder)
    }

    fn program_file(&self) -> io::Result<PathBuf> {
        self.0.program_file()
    }

    fn engine(&self) -> Option<String> {
        self.0.engine()
    }

    fn ways(&self) -> Vec<Way> {
        let ways = WAYS.into_iter();
        ways.map(|(name, state)| Way { name, state }).collect()
    }
}
