//! Files that belong together: an archive, or a folder.

use std::collections::{BTreeMap, BTreeSet};

use crate::context::Pictures;
use crate::decode::FILE_BYTES;
use crate::path::{beside, inside};
use crate::picture::PICTURE_BYTES;
use crate::reading::Reference;
use crate::{Fault, Format, Loss, Picture, Reading, Refusal, read_file, recognise};

/// The files of an archive or folder, by paths with slashes that never lead out.
pub trait Files {
    /// The paths of all files.
    fn names(&self) -> Vec<String>;

    /// The bytes of one file, at most so many.
    ///
    /// # Errors
    /// A refusal: not there, too large, damaged.
    fn read(&mut self, name: &str, limit: usize) -> Result<Vec<u8>, Refusal>;
}

/// What one file of a package gave.
#[derive(Debug)]
pub enum Found {
    /// Its questions.
    Questions(Vec<Reading>),
    /// It holds questions, or should, but cannot be read.
    Refused(Refusal),
    /// It is no file of questions.
    PassedOver(Refusal),
    /// A picture or what describes the package.
    Companion,
}

/// Reads one file of a package.
pub fn read_one(files: &mut dyn Files, name: &str) -> Found {
    let last = name.rsplit('/').next().unwrap_or_default();
    if last == "imsmanifest.xml" {
        return Found::Companion;
    }
    let bytes = match files.read(name, FILE_BYTES) {
        Ok(bytes) => bytes,
        Err(refusal) => return Found::Refused(refusal),
    };
    match recognise(&bytes) {
        Ok(Format::Archive) => {
            Found::PassedOver(Fault::FormatUnknown.because("an archive inside another"))
        }
        Ok(_) => {
            let mut pictures = Beside {
                files,
                from: name,
                names: None,
            };
            match read_file(&bytes, &mut pictures) {
                Ok(readings) => Found::Questions(readings),
                Err(refusal) => Found::Refused(refusal),
            }
        }
        Err(refusal) if Picture::new(name, bytes).is_ok() => {
            drop(refusal);
            Found::Companion
        }
        Err(refusal) => Found::PassedOver(refusal),
    }
}

/// Reads all files of a package, in order, and settles what refers to what.
pub fn read_package(files: &mut dyn Files) -> Vec<(String, Found)> {
    let mut found = Vec::new();
    for name in files.names() {
        let one = read_one(files, &name);
        found.push((name, one));
    }
    settle(&mut found);
    found
}

/// Takes references to questions that are here out, and marks questions that stand twice.
pub fn settle(found: &mut [(String, Found)]) {
    let names: BTreeSet<String> = found.iter().map(|(name, _)| name.clone()).collect();
    let mut ids = BTreeSet::new();
    for (_, file) in found.iter() {
        if let Found::Questions(readings) = file {
            let own = readings
                .iter()
                .filter(|reading| reading.refers_to.is_none());
            ids.extend(own.filter_map(|reading| reading.id.clone()));
        }
    }
    for (name, file) in found.iter_mut() {
        if let Found::Questions(readings) = file {
            readings.retain(|reading| match &reading.refers_to {
                None => true,
                Some(Reference::Id(id)) => !ids.contains(id),
                Some(Reference::File(href)) => {
                    !beside(name, href).is_ok_and(|path| names.contains(&path))
                }
            });
        }
    }
    mark_duplicates(found);
}

/// Course exports hold the same question in a plain and in a full form; the full one is taken.
fn mark_duplicates(found: &mut [(String, Found)]) {
    let packages: BTreeSet<String> = found
        .iter()
        .filter_map(|(name, _)| name.strip_suffix("imsmanifest.xml"))
        .map(str::to_owned)
        .collect();
    let package_of = |name: &str| {
        packages
            .iter()
            .rev()
            .find(|folder| name.starts_with(folder.as_str()))
            .cloned()
    };
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|place| !found[*place].0.contains("non_cc_assessments/"));
    let mut known: BTreeMap<(String, String), String> = BTreeMap::new();
    for place in order {
        let (name, file) = &mut found[place];
        let (Some(package), Found::Questions(readings)) = (package_of(name), file) else {
            continue;
        };
        for reading in readings {
            let (Ok(taken), Some(id)) = (&reading.result, &reading.id) else {
                continue;
            };
            let key = (
                package.clone(),
                format!("{id}\n{}", taken.question.stem.plain()),
            );
            match known.get(&key) {
                Some(first) if first != name => {
                    reading.result = Err(Fault::Duplicate.because(first.clone()))
                }
                Some(_) => {}
                None => drop(known.insert(key, name.clone())),
            }
        }
    }
}

/// The pictures beside a file.
struct Beside<'f> {
    files: &'f mut dyn Files,
    from: &'f str,
    /// All names, once a picture was asked for.
    names: Option<Vec<String>>,
}

impl Pictures for Beside<'_> {
    fn find(&mut self, reference: &str) -> Result<Vec<u8>, Loss> {
        let name = self.name_of(reference).ok_or(Loss::PictureMissing)?;
        self.files
            .read(&name, PICTURE_BYTES)
            .map_err(|refusal| match refusal.fault {
                Fault::TooLarge => Loss::PictureTooLarge,
                _ => Loss::PictureMissing,
            })
    }
}

impl Beside<'_> {
    /// The file that a reference means: beside this one, from the root, or where systems put files.
    fn name_of(&mut self, reference: &str) -> Option<String> {
        let files = &*self.files;
        let names = self.names.get_or_insert_with(|| files.names());
        let bases = [
            "$IMS-CC-FILEBASE$",
            "$IMS_CC_FILEBASE$",
            "$CANVAS_COURSE_REFERENCE$/file_contents/course files",
        ];
        let in_base = bases.iter().find_map(|base| reference.strip_prefix(base));
        let plain = in_base.unwrap_or(reference).trim_start_matches('/');
        let mut wanted = Vec::new();
        if in_base.is_none() {
            wanted.extend(beside(self.from, plain));
        }
        wanted.extend(inside(plain));
        wanted.extend(inside(&format!("web_resources/{plain}")));
        for path in &wanted {
            if let Some(name) = names.iter().find(|name| *name == path) {
                return Some(name.clone());
            }
        }
        for path in &wanted {
            if let Some(name) = names.iter().find(|name| name.eq_ignore_ascii_case(path)) {
                return Some(name.clone());
            }
        }
        // A path that some system meant from a folder of its own: the one file that ends so.
        let tail = format!("/{}", inside(plain).ok()?);
        let mut ending = names.iter().filter(|name| name.ends_with(&tail));
        match (ending.next(), ending.next()) {
            (Some(one), None) => Some(one.clone()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::tests::png;

    struct Made(Vec<(&'static str, Vec<u8>)>);

    impl Files for Made {
        fn names(&self) -> Vec<String> {
            self.0.iter().map(|(name, _)| (*name).to_owned()).collect()
        }

        fn read(&mut self, name: &str, _: usize) -> Result<Vec<u8>, Refusal> {
            let found = self.0.iter().find(|(known, _)| *known == name);
            found
                .map(|(_, bytes)| bytes.clone())
                .ok_or_else(|| Fault::ReferenceMissing.into())
        }
    }

    fn item(id: &str, stem: &str) -> Vec<u8> {
        format!(
            "<assessmentItem identifier='{id}'><responseDeclaration identifier='R' cardinality='single' baseType='identifier'>\
             <correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody>{stem}\
             <choiceInteraction responseIdentifier='R'><simpleChoice identifier='a'>A</simpleChoice>\
             <simpleChoice identifier='b'>B</simpleChoice></choiceInteraction></itemBody></assessmentItem>"
        )
        .into_bytes()
    }

    fn faults(found: &[(String, Found)]) -> Vec<Option<Fault>> {
        let files = found.iter().filter_map(|(_, file)| match file {
            Found::Questions(readings) => Some(readings),
            _ => None,
        });
        files
            .flatten()
            .map(|reading| reading.result.as_ref().err().map(|refusal| refusal.fault))
            .collect()
    }

    #[test]
    fn references_lead_to_what_is_here() {
        let test = b"<assessmentTest><assessmentItemRef identifier='i' href='../items/a.xml'/>\
            <assessmentItemRef identifier='j' href='gone.xml'/><assessmentItemRef href='../../../etc/passwd'/></assessmentTest>";
        let mut made = Made(vec![
            ("imsmanifest.xml", b"<manifest/>".to_vec()),
            ("items/a.xml", item("i", "Which?")),
            ("tests/t.xml", test.to_vec()),
        ]);
        let found = read_package(&mut made);
        assert_eq!(
            faults(&found),
            [
                None,
                Some(Fault::ReferenceMissing),
                Some(Fault::ReferenceMissing)
            ]
        );
    }

    #[test]
    fn a_question_that_stands_twice_is_taken_once() {
        let files = |manifest| {
            Made(vec![
                (manifest, b"<manifest/>".to_vec()),
                ("a.xml", item("i", "Which?")),
                ("b.xml", item("i", "Which?")),
                ("c.xml", item("i", "Other?")),
            ])
        };
        let found = read_package(&mut files("imsmanifest.xml"));
        assert_eq!(faults(&found), [None, Some(Fault::Duplicate), None]);
        let found = read_package(&mut files("other.xml"));
        assert_eq!(faults(&found), [None, None, None]);
    }

    #[test]
    fn pictures_are_found_where_systems_put_them() {
        for (at, reference) in [
            ("items/x.png", "x.png"),
            ("images/x.png", "../images/x.png"),
            (
                "web_resources/Uploaded Media/x.png",
                "$IMS-CC-FILEBASE$/Uploaded%20Media/x.png",
            ),
            ("deep/inside/files/x.png", "files/x.png"),
        ] {
            let stem = format!("<p>Look <img src='{reference}' alt=''/></p>");
            let mut made = Made(vec![("items/a.xml", item("i", &stem)), (at, png())]);
            let found = read_package(&mut made);
            let Found::Questions(readings) = &found[0].1 else {
                panic!("{found:?}");
            };
            let taken = readings[0].result.as_ref().unwrap();
            assert!(taken.losses.is_empty(), "{at}");
            assert_eq!(taken.question.pictures.len(), 1);
            assert!(matches!(found[1].1, Found::Companion));
        }
        let mut made = Made(vec![
            (
                "items/a.xml",
                item("i", "<p>x<img src='../../x.png' alt=''/></p>"),
            ),
            ("x.png", png()),
        ]);
        let Found::Questions(readings) = read_one(&mut made, "items/a.xml") else {
            panic!("no questions");
        };
        assert!(
            readings[0]
                .result
                .as_ref()
                .unwrap()
                .losses
                .contains(&Loss::PictureMissing)
        );
    }
}
