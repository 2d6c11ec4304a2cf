//! What Footbridge prints: typed documents of the core, set as PDF/UA-1 by templates.
//!
//! The templates in `templates/` know how a page looks and hold no word of their own; a document
//! reaches them as data and is never read as markup. Fonts and pictures are part of the program,
//! so nothing is read from the disk, and equal documents are set as equal bytes.
//! Typst is heavy: only the programs that print depend on this crate, and the core on none of it.

mod data;
mod faces;
mod forms;
mod room;
pub mod samples;
mod squares;
#[cfg(test)]
mod tests;

use std::fmt;

use footbridge::host::{NotSet, Press};
use footbridge::printing::{Document, FormPicture};
use serde_json::json;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use faces::Faces;
use room::Room;

/// Sets documents with the templates of this crate.
pub struct TypstPress {
    faces: Faces,
}

impl TypstPress {
    /// A press with the fonts of the program.
    pub fn new() -> Self {
        Self {
            faces: Faces::bundled(),
        }
    }
}

impl Default for TypstPress {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for TypstPress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypstPress")
    }
}

impl Press for TypstPress {
    fn set(&self, document: &Document) -> Result<Vec<u8>, NotSet> {
        let pdf = match (self.set_with(document, &[]), document) {
            (Err(_), Document::Forms(forms)) => {
                // A picture that cannot be drawn is said in its place; the sheet is set without it.
                let broken = self.broken(&forms.pictures);
                self.set_with(document, &broken)
            }
            (set, _) => set,
        };
        // What was set holds names and codes; the compiler would keep it for the next time.
        typst::comemo::evict(0);
        pdf
    }
}

impl TypstPress {
    /// Sets a document without the pictures at some places.
    fn set_with(&self, document: &Document, without: &[usize]) -> Result<Vec<u8>, NotSet> {
        let mut data = data::of(document, without);
        self.faces.show_only_what_they_have(&mut data);
        let mut room = Room::new(&self.faces, template(document), data.to_string());
        if let Document::Forms(forms) = document {
            room.hang(&forms.pictures);
        }
        set(&room)
    }

    /// The places of pictures that cannot be drawn.
    fn broken(&self, pictures: &[FormPicture]) -> Vec<usize> {
        let is_broken = |place: &usize| {
            let document = json!({ "picture": data::file_of(*place, pictures) });
            let mut room = Room::new(&self.faces, "/picture.typ", document.to_string());
            room.hang(pictures);
            set(&room).is_err()
        };
        (0..pictures.len()).filter(is_broken).collect()
    }
}

fn set(room: &Room<'_>) -> Result<Vec<u8>, NotSet> {
    let set = typst::compile::<PagedDocument>(room).output;
    set.and_then(|pages| typst_pdf::pdf(&pages, &options()))
        .map_err(|faults| told(&faults))
}

fn template(document: &Document) -> &'static str {
    match document {
        Document::Cards(_) => "/cards.typ",
        Document::RecoverySheet(_) => "/recovery.typ",
        Document::ComputerReport(_) => "/computer.typ",
        Document::Forms(_) => "/forms.typ",
        Document::List(_) => "/list.typ",
        Document::TaskSheet(_) => "/task.typ",
    }
}

fn options() -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Footbridge".into())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .expect("one standard contradicts no other"),
        ..PdfOptions::default()
    }
}

/// The template's faults, without the values that a message may quote.
fn told(faults: &[SourceDiagnostic]) -> NotSet {
    let kinds = faults.iter().map(|fault| {
        let words = fault.message.split('"').step_by(2);
        words.collect::<Vec<_>>().join("…")
    });
    NotSet(kinds.collect::<Vec<_>>().join("; "))
}
