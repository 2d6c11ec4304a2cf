//! A pack that was built elsewhere with files above their caps: a lesson survives that.

use super::*;
use crate::packs::build::pack;
use crate::packs::build::tests::INDUCTION;
use crate::packs::film::MAX_FILM_BYTES;
use crate::packs::manifest::{ListedFile, SOUNDS, VIDEOS};
use crate::packs::read::tests::entries;
use crate::packs::sound::MAX_SOUND_BYTES;
use crate::packs::svg::MAX_SVG_BYTES;

const PICTURE: &str = "pictures/shapes-five.svg";
const SOUND: &str = "sounds/a2-signs-1-en.opus";

/// So many bytes that do not get smaller when they are packed.
fn noise(n: u64) -> Vec<u8> {
    let mut state = 1_u32;
    let next = |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..n).map(next).collect()
}

/// The shipped course with files in place of its own.
fn changed(
    shelf: &Shelf,
    version: u32,
    new: &[(&str, &[u8])],
    course: impl Fn(&mut Value),
) -> Built {
    let mut built = build_on(None, Path::new(INDUCTION), &shelf.programme.recipient()).unwrap();
    let mut whole = entries(&built.bytes);
    let mut json = serde_json::from_slice(&whole["course.json"]).unwrap();
    course(&mut json);
    whole.insert("course.json".into(), serde_json::to_vec(&json).unwrap());
    for (name, bytes) in new {
        whole.insert((*name).to_owned(), bytes.to_vec());
    }
    let mut files: Vec<_> = built
        .manifest
        .files
        .iter()
        .map(|file| file.name.clone())
        .collect();
    let more = new.iter().map(|(name, _)| (*name).to_owned());
    let more: Vec<_> = more.filter(|name| !files.contains(name)).collect();
    files.extend(more);
    let files: Vec<_> = files
        .into_iter()
        .map(|name| (name.clone(), whole.remove(&name).unwrap()))
        .collect();
    built.manifest.version = version;
    built.manifest.files = files
        .iter()
        .map(|(name, bytes)| ListedFile::of(name, bytes))
        .collect();
    built.bytes = pack(&built.manifest, &files).unwrap();
    built
}

fn with_film(course: &mut Value) {
    let text = &mut course["units"][0]["lessons"][0]["steps"][0]["texts"]["en"];
    text["blocks"].as_array_mut().unwrap().push(json!({
        "kind": "video", "video": "ball.webm", "title": "A ball", "captions": [],
        "transcript": ["A ball jumps."],
    }));
}

#[test]
fn what_is_too_large_is_told_to_its_author_and_kept_nowhere() {
    let shelf = Shelf::new();
    let large = [
        (PICTURE, noise(MAX_SVG_BYTES + 1)),
        (SOUND, noise(MAX_SOUND_BYTES + 1)),
        ("videos/ball.webm", noise(MAX_FILM_BYTES + 1)),
    ];
    let new: Vec<_> = large
        .iter()
        .map(|(name, bytes)| (*name, &bytes[..]))
        .collect();
    let built = changed(&shelf, 1, &new, with_film);

    let read = crate::packs::read::read(Cursor::new(&built.bytes)).unwrap();
    let told: Vec<_> = read.faults().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "units/a2/lessons/signs: pictures/shapes-five.svg: larger than 262144 bytes: \
             draw it with fewer and simpler shapes",
            "units/a2/lessons/signs-in-action: pictures/shapes-five.svg: larger than 262144 bytes: \
             draw it with fewer and simpler shapes",
            "units/a2/lessons/signs/en.voice.json: step 1: sounds/a2-signs-1-en.opus: \
             larger than 33554431 bytes: record it in smaller parts",
            "units/a2/lessons/signs/en.md: step 1: videos/ball.webm: larger than 33554431 bytes: \
             cut it into shorter films",
        ]
    );

    shelf.programme.add(&built.bytes).unwrap();
    assert_eq!(shelf.install().installed.len(), 1);
    let kept = |site: &mut Site| {
        let content = site.content()?;
        let pictures = [
            site.picture(&content, "shapes-five.svg", "en")?,
            site.picture(&content, "shape-must.svg", "en")?,
        ];
        assert!(
            !pictures[0].alt.is_empty(),
            "the notice has a text beside it"
        );
        let hashes = [
            site.media_hash(&content, SOUNDS, "a2-signs-1-en.opus")?,
            site.media_hash(&content, VIDEOS, "ball.webm")?,
        ];
        let blobs = large
            .iter()
            .map(|(_, bytes)| site.folder.blob(FileHash::of(bytes)));
        let n_blobs = blobs.filter(|blob| blob.exists()).count();
        Ok((
            pictures.map(|picture| picture.hash.is_empty()),
            hashes,
            n_blobs,
        ))
    };
    let nothing = [String::new(), String::new()];
    assert_eq!(shelf.site.with(kept).unwrap(), ([true, false], nothing, 0));
    let again = shelf.install();
    assert_eq!(
        (again.installed.len(), again.already),
        (0, 1),
        "nothing is put back for ever"
    );
}

#[test]
fn what_says_that_it_is_small_and_is_not_is_refused() {
    let shelf = Shelf::new();
    let large = noise(MAX_SVG_BYTES + 1);
    let mut built = changed(&shelf, 1, &[(PICTURE, &large)], |_| {});
    let entries = entries(&built.bytes);
    for file in &mut built.manifest.files {
        if file.name == PICTURE {
            file.bytes = MAX_SVG_BYTES;
        }
    }
    let listed = built.manifest.files.iter();
    let files: Vec<_> = listed
        .map(|file| (file.name.clone(), entries[&file.name].clone()))
        .collect();
    let bytes = pack(&built.manifest, &files).unwrap();
    let error = crate::packs::read::read(Cursor::new(&bytes)).unwrap_err();
    assert_eq!(error.code(), "too-large");
}

#[test]
fn a_version_without_what_was_too_large_comes_whole_again() {
    let shelf = Shelf::new();
    let large = noise(MAX_SVG_BYTES + 1);
    let built = changed(&shelf, 1, &[(PICTURE, &large)], |_| {});
    shelf.programme.add(&built.bytes).unwrap();
    shelf.install();
    let mended = changed(&shelf, 2, &[], |_| {});
    shelf.programme.add(&mended.bytes).unwrap();
    assert_eq!(shelf.install().installed.len(), 1);
    let is_shown = |site: &mut Site| {
        let content = site.content()?;
        Ok(!site
            .picture(&content, "shapes-five.svg", "en")?
            .hash
            .is_empty())
    };
    assert!(shelf.site.with(is_shown).unwrap());
}
