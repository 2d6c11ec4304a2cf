//! From bytes to text: what the file says of itself, else UTF-8, else Windows-1252.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::{Fault, Refusal};

/// A question file may be this large, in bytes.
pub(crate) const FILE_BYTES: usize = 64 * 1024 * 1024;

/// Text without any mark of its encoding; Windows-1252 where it cannot be UTF-8.
pub(crate) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    if bytes.len() > FILE_BYTES {
        return Err(Fault::TooLarge.into());
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return whole(encoding, &bytes[mark..]);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        // Bytes of a program or a picture are no text in any encoding.
        Err(_) if bytes.contains(&0) => Err(Fault::Encoding.into()),
        Err(_) => whole(WINDOWS_1252, bytes),
    }
}

/// The text of an XML file, by its mark or its declaration.
pub(crate) fn xml(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    if bytes.len() > FILE_BYTES {
        return Err(Fault::TooLarge.into());
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return whole(encoding, &bytes[mark..]);
    }
    match bytes {
        [b'<', 0, ..] => return whole(UTF_16LE, bytes),
        [0, b'<', ..] => return whole(UTF_16BE, bytes),
        _ => {}
    }
    match declared(bytes) {
        None => whole(UTF_8, bytes),
        Some(label) => {
            let encoding = Encoding::for_label(&label)
                .ok_or_else(|| Fault::Encoding.because(String::from_utf8_lossy(&label)))?;
            // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
            let wide = encoding == UTF_16LE || encoding == UTF_16BE;
            whole(if wide { UTF_8 } else { encoding }, bytes)
        }
    }
}

fn whole<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Refusal> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| Fault::Encoding.because(format!("not {}", encoding.name())))
}

/// The label in `<?xml … encoding="label" … ?>`.
fn declared(bytes: &[u8]) -> Option<Vec<u8>> {
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let bytes = &bytes[start..bytes.len().min(start + 200)];
    if !bytes.starts_with(b"<?xml") {
        return None;
    }
    let end = find(bytes, b"?>")?;
    let head = &bytes[..end];
    let at = find(head, b"encoding")? + b"encoding".len();
    let mut rest = head[at..]
        .iter()
        .skip_while(|byte| **byte != b'"' && **byte != b'\'');
    let quote = rest.next()?;
    Some(rest.take_while(|byte| *byte != quote).copied().collect())
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes
        .windows(needle.len())
        .position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_utf_8_is_windows_1252() {
        assert_eq!(text(b"M\xfcll \x80").unwrap(), "Müll €");
        assert_eq!(text(b"\xef\xbb\xbfgr\xc3\xbcn").unwrap(), "grün");
        assert_eq!(text(b"\xff\xfea\0\xfc\0").unwrap(), "aü");
        assert_eq!(text(b"\x89PNG\0\0\xff").unwrap_err().fault, Fault::Encoding);
    }

    #[test]
    fn xml_is_what_it_declares() {
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xfc</a>";
        assert!(xml(latin).unwrap().ends_with("<a>ü</a>"));
        let wrong = b"<?xml version='1.0' encoding='EBCDIC-9'?><a/>";
        assert_eq!(xml(wrong).unwrap_err().fault, Fault::Encoding);
        assert_eq!(xml(b"<a>\xfc</a>").unwrap_err().fault, Fault::Encoding);
    }
}
