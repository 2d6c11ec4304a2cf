//! Pages: HTML of a pack, with its own scripts, shown inside a sandbox only.
//!
//! What a page may do is decided where it is shown, not by reading it: see `window`. Here it is
//! only kept small and legible.

/// Largest page, in bytes. It is one file: styles, scripts and pictures stand in it.
pub(crate) const MAX_PAGE_BYTES: u64 = 1024 * 1024;

/// Refuses what is no page; the reason is for the author.
pub(crate) fn check_page(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() as u64 > MAX_PAGE_BYTES {
        return Err(format!("larger than {MAX_PAGE_BYTES} bytes"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "not UTF-8 text".to_owned())?;
    match text.get(..15).map(str::to_ascii_lowercase).as_deref() {
        Some("<!doctype html>") => Ok(()),
        _ => Err("does not begin with <!doctype html>".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_a_small_text_that_says_that_it_is_one() {
        assert_eq!(check_page(b"<!DOCTYPE html><title>A</title>"), Ok(()));
        let large = [b"<!doctype html>".to_vec(), vec![b' '; 1024 * 1024]].concat();
        for bytes in [
            b"".as_slice(),
            b"<html>",
            b"<!doctype html",
            b"<!doctype html>\xff",
            &large,
        ] {
            assert!(check_page(bytes).is_err());
        }
    }
}
