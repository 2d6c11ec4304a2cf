//! The questions that were taken, as `questions.json` with their pictures beside it.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::disk::Import;
use crate::{Loss, Question};

/// What stands at the head of `questions.json`.
const FORMAT: &str = "footbridge-questions/1";

#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    questions: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    file: &'a str,
    place: &'a str,
    losses: Vec<Loss>,
    #[serde(flatten)]
    question: Question,
}

/// Writes into a folder that does not exist yet or is empty; it is there whole or not at all.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] for a folder with something in it, and whatever the disk says.
pub fn write(import: &Import, folder: &Path) -> io::Result<()> {
    if folder.exists() && fs::read_dir(folder)?.next().is_some() {
        return Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            "the folder is not empty",
        ));
    }
    let mut part = folder.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    fs::create_dir(&part)?;
    let written = fill(import, &part).and_then(|()| {
        if folder.exists() {
            fs::remove_dir(folder)?;
        }
        fs::rename(&part, folder)
    });
    if written.is_err() {
        // The first error is the one to tell; a folder called `.part` is nobody's questions.
        let _ = fs::remove_dir_all(&part);
    }
    written
}

fn fill(import: &Import, folder: &Path) -> io::Result<()> {
    let pictures = folder.join("pictures");
    fs::create_dir(&pictures)?;
    let mut questions = Vec::new();
    for (n, (line, taken)) in import.taken.iter().enumerate() {
        let mut question = Question::clone(&taken.question);
        for (m, picture) in question.pictures.iter_mut().enumerate() {
            picture.name = format!("{:05}-{}.{}", n + 1, m + 1, extension(picture.media_type));
            save(&pictures.join(&picture.name), &picture.bytes)?;
        }
        let line = &import.report.questions[*line];
        questions.push(Entry {
            file: &line.file,
            place: &line.place,
            losses: taken.losses.iter().copied().collect(),
            question,
        });
    }
    let mut json = serde_json::to_vec_pretty(&Written {
        format: FORMAT,
        questions,
    })?;
    json.push(b'\n');
    save(&folder.join("questions.json"), &json)
}

fn save(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn extension(media_type: &str) -> &'static str {
    match media_type {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/gif" => "gif",
        "image/webp" => "webp",
        _ => "svg",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::import;
    use crate::picture::tests::png;

    #[test]
    fn a_folder_is_written_whole_or_not_at_all() {
        let place = tempfile::tempdir().unwrap();
        let bank = place.path().join("bank");
        fs::create_dir(&bank).unwrap();
        fs::write(bank.join("x.png"), png()).unwrap();
        let item = "<questestinterop><item ident='a'><presentation><material><mattext texttype='text/html'>&lt;img src=\"x.png\"&gt; Which?</mattext></material></presentation></item></questestinterop>"
            .replace("<presentation>", "<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>essay_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation>");
        fs::write(bank.join("bank.xml"), item).unwrap();
        fs::write(bank.join("notes.txt"), "Nothing here.").unwrap();
        let import = import(&[bank]);
        assert_eq!(
            import.last_line(),
            "import: read=1 taken=1 lossy=0 refused=0 panics=0"
        );
        assert_eq!(import.report.passed_over.len(), 1);
        let folder = place.path().join("out");
        write(&import, &folder).unwrap();
        let json: serde_json::Value =
            serde_json::from_slice(&fs::read(folder.join("questions.json")).unwrap()).unwrap();
        assert_eq!(json["format"], FORMAT);
        let picture = json["questions"][0]["pictures"][0]["name"]
            .as_str()
            .unwrap();
        assert_eq!(
            fs::read(folder.join("pictures").join(picture)).unwrap(),
            png()
        );
        assert_eq!(
            write(&import, &folder).unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
        assert!(!place.path().join("out.part").exists());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_never_followed() {
        use std::os::unix::fs::symlink;
        let place = tempfile::tempdir().unwrap();
        let outside = place.path().join("outside.gift");
        fs::write(&outside, "::a:: b {T}").unwrap();
        let bank = place.path().join("bank");
        fs::create_dir(&bank).unwrap();
        symlink(&outside, bank.join("link.gift")).unwrap();
        symlink(place.path(), bank.join("folder")).unwrap();
        let found = import(std::slice::from_ref(&bank));
        assert_eq!(
            found.last_line(),
            "import: read=0 taken=0 lossy=0 refused=0 panics=0"
        );
        assert_eq!(found.report.passed_over.len(), 2);
        let named = import(&[bank.join("link.gift"), place.path().join("gone")]);
        assert_eq!(
            named.last_line(),
            "import: read=2 taken=0 lossy=0 refused=2 panics=0"
        );
        assert_eq!(
            import(&[outside]).last_line(),
            "import: read=1 taken=1 lossy=0 refused=0 panics=0"
        );
    }
}
