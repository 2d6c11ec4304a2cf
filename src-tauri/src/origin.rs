//! Where the program's own pages come from: one constant a platform.

use footbridge::window::Pages;
use tauri::Url;

/// The origin of every page that may send commands.
pub(crate) const APP_ORIGIN: &str = if cfg!(windows) {
    "http://tauri.localhost"
} else {
    "tauri://localhost"
};

/// Whether a page is the program's own.
pub(crate) fn is_ours(url: &Url) -> bool {
    // `Url::origin` is opaque for custom schemes, so the parts are compared.
    let plain = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    let origin = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
    plain && origin == APP_ORIGIN
}

/// Where pages of packs are served.
const PAGE: &str = if cfg!(windows) {
    "http://pack.localhost/page/"
} else {
    "pack://localhost/page/"
};

/// Whether this is the one page of a pack that was asked for and not fetched yet. A frame and
/// the whole window ask alike on Linux; a page that was fetched leads nowhere a second time.
pub(crate) fn is_expected_page(url: &Url, pages: &Pages) -> bool {
    let ticket = url.as_str().strip_prefix(PAGE);
    ticket.is_some_and(|ticket| pages.expects(ticket))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_ours() {
        let ours = |text: &str| is_ours(&text.parse().unwrap());
        assert!(ours(APP_ORIGIN));
        assert!(ours(&format!("{APP_ORIGIN}/index.html#/learn/step")));
        for foreign in [
            "pack://localhost/aa",
            "http://pack.localhost/aa",
            "https://tauri.localhost/",
            "tauri://localhost.example/",
            "tauri://localhost:80/",
            "tauri://someone@localhost/",
            "tauri:localhost",
            "about:blank",
            "file:///etc/passwd",
            "data:text/html,x",
        ] {
            assert!(!ours(foreign), "{foreign} may not send commands");
        }
    }
}
