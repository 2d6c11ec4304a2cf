//! Pictures of questions: told by their bytes, within a limit.

use serde::Serialize;

use crate::Loss;

/// A picture may be this large, in bytes.
pub(crate) const PICTURE_BYTES: usize = 8 * 1024 * 1024;

/// A picture of a question.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The last part of its name in the file or archive.
    pub name: String,
    /// Told by its bytes.
    pub media_type: &'static str,
    /// Width and height in pixels, where the bytes say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pixels: Option<[u32; 2]>,
    /// Its bytes.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Picture")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("pixels", &self.pixels)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

impl Picture {
    /// A picture, if the bytes are one that is not too large.
    pub(crate) fn new(name: &str, bytes: Vec<u8>) -> Result<Self, Loss> {
        if bytes.len() > PICTURE_BYTES {
            return Err(Loss::PictureTooLarge);
        }
        let (media_type, pixels) = sniff(&bytes).ok_or(Loss::PictureUnknown)?;
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        Ok(Self {
            name: name.to_owned(),
            media_type,
            pixels,
            bytes,
        })
    }
}

/// Media type and size in pixels.
fn sniff(bytes: &[u8]) -> Option<(&'static str, Option<[u32; 2]>)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(("image/png", big(bytes, 16).zip(big(bytes, 20)).map(pair)))
    } else if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        Some((
            "image/gif",
            little(bytes, 6).zip(little(bytes, 8)).map(pair),
        ))
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some(("image/jpeg", jpeg_size(bytes)))
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some(("image/webp", None))
    } else if is_svg(bytes) {
        Some(("image/svg+xml", None))
    } else {
        None
    }
}

fn pair((width, height): (u32, u32)) -> [u32; 2] {
    [width, height]
}

fn big(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?;
    Some(u32::from_be_bytes(four.try_into().ok()?))
}

fn little(bytes: &[u8], at: usize) -> Option<u32> {
    let two = bytes.get(at..at + 2)?;
    Some(u16::from_le_bytes(two.try_into().ok()?).into())
}

/// The size in the first frame header of a JPEG.
fn jpeg_size(bytes: &[u8]) -> Option<[u32; 2]> {
    let mut at = 2;
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else {
            return None;
        };
        let of = |at: usize| -> Option<u32> {
            Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?).into())
        };
        let frame = matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if frame {
            return Some([of(at + 7)?, of(at + 5)?]);
        }
        at += 2 + usize::try_from(of(at + 2)?).ok()?.max(2);
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]);
    let head = head.trim_start_matches('\u{feff}').trim_start();
    head.starts_with('<') && head.contains("<svg")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A picture of 40 by 20 pixels, as far as its header goes.
    pub(crate) fn png() -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend([0, 0, 0, 40, 0, 0, 0, 20, 8, 2, 0, 0, 0]);
        bytes
    }

    #[test]
    fn pictures_are_told_by_their_bytes() {
        let picture = Picture::new("a/b.gif", png()).unwrap();
        assert_eq!(
            (picture.name.as_str(), picture.media_type),
            ("b.gif", "image/png")
        );
        assert_eq!(picture.pixels, Some([40, 20]));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x10\0\x20\x01".to_vec();
        assert_eq!(Picture::new("x", jpeg).unwrap().pixels, Some([32, 16]));
        let words = b"no picture".to_vec();
        assert_eq!(
            Picture::new("x.png", words).unwrap_err(),
            Loss::PictureUnknown
        );
        let large = vec![0; PICTURE_BYTES + 1];
        assert_eq!(
            Picture::new("x.png", large).unwrap_err(),
            Loss::PictureTooLarge
        );
        assert_eq!(sniff(b"\xff\xd8\xff\xff\xff"), Some(("image/jpeg", None)));
    }
}
