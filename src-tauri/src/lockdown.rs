//! A window out of which nothing leads: no other page, no dialog of the
//! system, no menu, no drop, no key of a browser.
//!
//! The core does not rely on any of it; it keeps people at the keyboard from
//! meeting a file chooser or losing their place.

#[cfg(target_os = "linux")]
mod folder_drop;
#[cfg(target_os = "linux")]
mod gtk_view;
#[cfg(target_os = "linux")]
mod keys;
mod revival;

use footbridge::window::Pages;
use tauri::webview::NewWindowResponse;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

use crate::origin;

/// Keys and menus of the browser that this system puts around a page. WebKitGTK
/// has none of its own, and what it has is refused before a page sees it.
#[cfg(windows)]
const NO_BROWSER: &str = include_str!("lockdown/no_browser.js");

/// Opens the one window.
pub(crate) fn open_window(app: &App, pages: &Pages) -> tauri::Result<WebviewWindow> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .expect("the window is configured");
    let asked = pages.clone();
    let builder = WebviewWindowBuilder::from_config(app.handle(), config)?
        // Nothing that a person typed or saw stays on disk beside the store.
        // WebKitGTK cannot be driven by a test in this mode.
        .incognito(cfg!(not(feature = "webdriver")))
        .on_navigation(move |url| {
            let allowed = origin::is_ours(url) || origin::is_expected_page(url, &asked);
            tell("navigation", url.as_str(), allowed);
            allowed
        })
        .on_new_window(|url, _| {
            tell("new window", url.as_str(), false);
            NewWindowResponse::Deny
        })
        .on_download(|_, _| false)
        .on_page_load(|_, load| tell("page load", load.url().as_str(), true));
    #[cfg(windows)]
    let builder = builder.initialization_script(NO_BROWSER);
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    {
        let frame = window.gtk_window()?;
        keys::lock(&frame);
        folder_drop::listen(&frame, window.clone());
        let pages = pages.clone();
        window.with_webview(move |view| gtk_view::lock(&view.inner(), pages))?;
    }
    Ok(window)
}

/// Lets staff drag a folder into the window, or nobody anything. Elsewhere than on Linux a folder
/// is typed.
pub(crate) fn allow_folders(window: &WebviewWindow, allowed: bool) {
    #[cfg(target_os = "linux")]
    folder_drop::allow(window, allowed);
    #[cfg(not(target_os = "linux"))]
    let _ = (window, allowed);
}

/// A test counts what led anywhere; what ships says nothing of it.
fn tell(what: &str, url: &str, allowed: bool) {
    if cfg!(feature = "webdriver") {
        eprintln!("{what}: {url} allowed={allowed}");
    }
}
