//! Paths inside an archive or folder, which never lead out of it.

use crate::{Fault, Refusal};

/// A path from the root, with slashes, without `.` and `..`.
pub(crate) fn inside(path: &str) -> Result<String, Refusal> {
    resolve("", path)
}

/// `reference` as it stands in the file `from`, as a path from the root.
pub(crate) fn beside(from: &str, reference: &str) -> Result<String, Refusal> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    resolve(folder, reference)
}

fn resolve(folder: &str, path: &str) -> Result<String, Refusal> {
    let outside = || Fault::PathOutside.because(path);
    let path = path.replace('\\', "/");
    let drive = path.as_bytes().get(1) == Some(&b':');
    if path.starts_with('/') || drive || path.contains('\0') {
        return Err(outside());
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or_else(outside)?;
            }
            name => parts.push(name),
        }
    }
    if parts.is_empty() {
        return Err(outside());
    }
    Ok(parts.join("/"))
}

/// `%20` and the like as the characters they stand for; anything else stays as it is.
pub(crate) fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at + 1..at + 3);
        let value = pair.filter(|_| bytes[at] == b'%').and_then(|pair| {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            u8::try_from(digit(pair[0])? * 16 + digit(pair[1])?).ok()
        });
        decoded.push(value.unwrap_or(bytes[at]));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_leads_out() {
        assert_eq!(inside("a/./b//c.xml").unwrap(), "a/b/c.xml");
        assert_eq!(
            beside("items/q.xml", "../images/x.png").unwrap(),
            "images/x.png"
        );
        for path in [
            "/etc/passwd",
            "../x",
            "a/../../x",
            "C:\\x",
            "\\\\host\\x",
            "",
            ".",
            "a\0",
        ] {
            assert_eq!(
                inside(path).unwrap_err().fault,
                Fault::PathOutside,
                "{path:?}"
            );
        }
    }

    #[test]
    fn percent_signs_are_decoded_where_they_are_meant() {
        assert_eq!(percent_decoded("a%20b%C3%BC"), "a bü");
        assert_eq!(percent_decoded("100%"), "100%");
        assert_eq!(percent_decoded("%zz%ff"), "%zz%ff");
    }
}
