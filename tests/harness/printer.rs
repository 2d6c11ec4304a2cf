//! A printer that is a folder: what is printed lies in it as PDFs for a journey to look at.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use footbridge::host::{Printer, Queue};

const QUEUE: &str = "Office";

/// One printer, and the folder where this account keeps documents.
pub(crate) struct PaperTray {
    /// What was printed, one file a job, under the title that the queue was told.
    printed: PathBuf,
    documents: PathBuf,
}

impl PaperTray {
    /// In a folder with the folders `printed` and `documents`, which are made.
    pub(crate) fn in_folder(folder: &Path) -> io::Result<Self> {
        let tray = Self {
            printed: folder.join("printed"),
            documents: folder.join("documents"),
        };
        fs::create_dir_all(&tray.printed)?;
        fs::create_dir_all(&tray.documents)?;
        Ok(tray)
    }
}

impl Printer for PaperTray {
    fn queues(&self) -> Vec<Queue> {
        let name = QUEUE.to_owned();
        vec![Queue { name, usual: true }]
    }

    fn put(&self, _: &str, title: &str, pdf: &[u8]) -> io::Result<()> {
        let number = fs::read_dir(&self.printed)?.count() + 1;
        fs::write(self.printed.join(format!("{number} {title}.pdf")), pdf)
    }

    fn folders(&self) -> Vec<PathBuf> {
        vec![self.documents.clone()]
    }
}
