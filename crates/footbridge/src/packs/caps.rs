//! How large a file may be that is looked into.
//!
//! A picture, a sound or a film above its cap is not shown: a notice stands in its place, and no
//! site keeps it. Anything else that is looked into is refused above its cap.

use super::film::{self, MAX_FILM_BYTES};
use super::manifest::{PAGES, PICTURES, SOUNDS, VIDEOS};
use super::pages::MAX_PAGE_BYTES;
use super::sound::{self, MAX_SOUND_BYTES};
use super::svg::{self, MAX_SVG_BYTES};

/// Most bytes of a file that is looked into, by its name in a pack; none for what is only carried.
pub(super) fn limit_of(name: &str) -> Option<u64> {
    match name {
        name if name.starts_with(PICTURES) => Some(MAX_SVG_BYTES),
        name if name.starts_with(PAGES) => Some(MAX_PAGE_BYTES),
        name if name.starts_with(SOUNDS) => Some(MAX_SOUND_BYTES),
        name if name.starts_with(VIDEOS) => Some(MAX_FILM_BYTES),
        _ => None,
    }
}

/// Why a picture, a sound or a film of so many bytes is too large to be shown, for its author;
/// none if it is not.
pub(super) fn too_large(name: &str, bytes: u64) -> Option<String> {
    let fits = match name {
        name if name.starts_with(PICTURES) => svg::check_size(bytes),
        name if name.starts_with(SOUNDS) => sound::check_size(bytes),
        name if name.starts_with(VIDEOS) => film::check_size(bytes),
        _ => Ok(()),
    };
    fits.err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_or_played_has_a_cap_that_it_may_reach() {
        for (name, cap) in [
            ("pictures/a.svg", MAX_SVG_BYTES),
            ("sounds/a.opus", MAX_SOUND_BYTES),
            ("videos/a.webm", MAX_FILM_BYTES),
        ] {
            assert_eq!(limit_of(name), Some(cap));
            assert_eq!(too_large(name, cap), None);
            let reason = too_large(name, cap + 1).unwrap();
            assert!(
                reason.starts_with(&format!("larger than {cap} bytes: ")),
                "{reason}"
            );
        }
        assert_eq!(too_large("pages/a.html", u64::MAX), None);
        assert_eq!(limit_of("data/a"), None);
    }
}
