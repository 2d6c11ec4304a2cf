//! What a question gathers while it is read: its losses and its pictures.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use crate::path::percent_decoded;
use crate::picture::PICTURE_BYTES;
use crate::{Fault, Loss, Picture};

/// Where the pictures of a file are looked for.
pub trait Pictures {
    /// The bytes of the file that a reference means.
    ///
    /// # Errors
    /// The loss to be named where it cannot be had.
    fn find(&mut self, reference: &str) -> Result<Vec<u8>, Loss>;
}

/// No pictures beside the file.
#[derive(Debug, Clone, Copy)]
pub struct NoPictures;

impl Pictures for NoPictures {
    fn find(&mut self, _: &str) -> Result<Vec<u8>, Loss> {
        Err(Loss::PictureMissing)
    }
}

/// What one question gathers.
pub(crate) struct Context<'a> {
    pub(crate) losses: BTreeSet<Loss>,
    pub(crate) pictures: Vec<Picture>,
    /// Something that no losing of marks can make up for.
    pub(crate) refused: Option<Fault>,
    finder: &'a mut dyn Pictures,
}

/// All pictures of a question together, in bytes.
const QUESTION_BYTES: usize = 4 * PICTURE_BYTES;

impl<'a> Context<'a> {
    pub(crate) fn new(finder: &'a mut dyn Pictures) -> Self {
        Self {
            losses: BTreeSet::new(),
            pictures: Vec::new(),
            refused: None,
            finder,
        }
    }

    /// Names a loss.
    pub(crate) fn lose(&mut self, loss: Loss) {
        self.losses.insert(loss);
    }

    /// The place of a picture among those of the question; a loss where it cannot be had.
    pub(crate) fn picture(&mut self, reference: &str) -> Option<usize> {
        let loaded = self.load(reference.trim());
        self.add(loaded)
    }

    /// Keeps a picture that was loaded, or names why it was not.
    pub(crate) fn add(&mut self, loaded: Result<Picture, Loss>) -> Option<usize> {
        match loaded {
            Ok(picture) => self.keep(picture),
            Err(loss) => {
                self.lose(loss);
                None
            }
        }
    }

    fn load(&mut self, reference: &str) -> Result<Picture, Loss> {
        if let Some(data) = reference.strip_prefix("data:") {
            return from_data(data);
        }
        if is_remote(reference) {
            return Err(Loss::PictureRemote);
        }
        let path = reference.split(['?', '#']).next().unwrap_or_default();
        let path = percent_decoded(path);
        Picture::new(&path, self.finder.find(&path)?)
    }

    fn keep(&mut self, picture: Picture) -> Option<usize> {
        if let Some(place) = self.pictures.iter().position(|known| *known == picture) {
            return Some(place);
        }
        let so_far: usize = self.pictures.iter().map(|known| known.bytes.len()).sum();
        if so_far + picture.bytes.len() > QUESTION_BYTES {
            self.lose(Loss::PictureTooLarge);
            return None;
        }
        self.pictures.push(picture);
        Some(self.pictures.len() - 1)
    }
}

fn is_remote(reference: &str) -> bool {
    let scheme = reference.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |scheme: &str| {
        scheme.len() > 1
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte))
    };
    reference.starts_with("//") || scheme.is_some_and(is_scheme)
}

/// The picture in `image/png;base64,…`.
fn from_data(data: &str) -> Result<Picture, Loss> {
    let (head, body) = data.split_once(',').ok_or(Loss::PictureUnknown)?;
    if !head.ends_with(";base64") {
        return Err(Loss::PictureUnknown);
    }
    Picture::new("picture", base64_bytes(body)?)
}

/// Base64 with line breaks anywhere and with or without padding.
pub(crate) fn base64_bytes(text: &str) -> Result<Vec<u8>, Loss> {
    if text.len() / 4 * 3 > PICTURE_BYTES + PICTURE_BYTES / 8 {
        return Err(Loss::PictureTooLarge);
    }
    let lenient =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let engine = GeneralPurpose::new(&base64::alphabet::STANDARD, lenient);
    let dense: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    engine.decode(dense).map_err(|_| Loss::PictureUnknown)
}
