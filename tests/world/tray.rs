//! Where print ends up in tests: documents as they were handed over, unset.

use std::sync::{Mutex, MutexGuard};

use footbridge::host::{NotSet, Press};
use footbridge::printing::{Document, Form};

/// A press that keeps what it is given.
#[derive(Debug, Default)]
pub struct Tray(Mutex<Vec<Document>>);

impl Tray {
    /// The forms that were printed since the last time, in order.
    pub fn forms(&self) -> Vec<Form> {
        let documents = std::mem::take(&mut *self.documents());
        let forms = documents.into_iter().filter_map(|document| match document {
            Document::Forms(all) => Some(all.forms),
            _ => None,
        });
        forms.flatten().collect()
    }

    fn documents(&self) -> MutexGuard<'_, Vec<Document>> {
        self.0.lock().expect("no test panics while it holds this")
    }
}

impl Press for Tray {
    fn set(&self, document: &Document) -> Result<Vec<u8>, NotSet> {
        self.documents().push(document.clone());
        Ok(b"%PDF".to_vec())
    }
}
