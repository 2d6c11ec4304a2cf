//! The room in which one document is set: templates, pictures, fonts and the document, nothing else.
//!
//! There is no disk, no package, no clock: whatever a template asks for beyond this is refused.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use footbridge::printing::FormPicture;

use crate::data;
use crate::faces::Faces;

const TEMPLATES: [(&str, &str); 8] = [
    ("/common.typ", include_str!("../templates/common.typ")),
    ("/cards.typ", include_str!("../templates/cards.typ")),
    ("/recovery.typ", include_str!("../templates/recovery.typ")),
    ("/computer.typ", include_str!("../templates/computer.typ")),
    ("/forms.typ", include_str!("../templates/forms.typ")),
    ("/picture.typ", include_str!("../templates/picture.typ")),
    ("/list.typ", include_str!("../templates/list.typ")),
    ("/task.typ", include_str!("../templates/task.typ")),
];

/// The sign-in pictures in the order in which the sign-in page counts them: name and drawing.
/// They are Lucide's, as on the screen; a test of the screens compares them.
pub(crate) const PICTURES: [(&str, &str); 12] = [
    ("key.svg", include_str!("../pictures/key.svg")),
    ("sailboat.svg", include_str!("../pictures/sailboat.svg")),
    ("tree-pine.svg", include_str!("../pictures/tree-pine.svg")),
    ("croissant.svg", include_str!("../pictures/croissant.svg")),
    ("volleyball.svg", include_str!("../pictures/volleyball.svg")),
    ("guitar.svg", include_str!("../pictures/guitar.svg")),
    ("sun.svg", include_str!("../pictures/sun.svg")),
    ("fish.svg", include_str!("../pictures/fish.svg")),
    ("armchair.svg", include_str!("../pictures/armchair.svg")),
    ("clock.svg", include_str!("../pictures/clock.svg")),
    ("bird.svg", include_str!("../pictures/bird.svg")),
    ("coffee.svg", include_str!("../pictures/coffee.svg")),
];

/// Everything that a template can reach.
pub(crate) struct Room<'f> {
    library: LazyHash<Library>,
    faces: &'f Faces,
    templates: Vec<Source>,
    files: Vec<(FileId, Bytes)>,
    main: FileId,
}

impl<'f> Room<'f> {
    pub(crate) fn new(faces: &'f Faces, template: &str, document: String) -> Self {
        let templates = TEMPLATES
            .iter()
            .map(|(path, text)| Source::new(id(path), (*text).to_owned()));
        let pictures = PICTURES.iter().map(|(name, drawing)| {
            let bytes = Bytes::new(drawing.as_bytes());
            (id(&format!("/pictures/{name}")), bytes)
        });
        let mut files: Vec<_> = pictures.collect();
        files.push((id("/document.json"), Bytes::from_string(document)));
        Self {
            library: LazyHash::new(Library::builder().build()),
            faces,
            templates: templates.collect(),
            files,
            main: id(template),
        }
    }

    /// Hangs up the pictures of a pack, under the names that the document calls them by.
    pub(crate) fn hang(&mut self, pictures: &[FormPicture]) {
        for (place, picture) in pictures.iter().enumerate() {
            let path = format!("/{}", data::file_of(place, pictures));
            let bytes = Bytes::new(picture.bytes.clone());
            self.files.push((id(&path), bytes));
        }
    }
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our paths are plain");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl World for Room<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.faces.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.templates.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
