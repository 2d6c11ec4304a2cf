//! A window out of which nothing leads: no other page, no dialog of the
//! system, no menu, no drop.
//!
//! The core does not rely on any of it; it keeps people at the keyboard from
//! meeting a file chooser or losing their place.

use tauri::webview::NewWindowResponse;
use tauri::{App, WebviewWindowBuilder};

use crate::origin;

/// Opens the one window.
pub(crate) fn open_window(app: &App) -> tauri::Result<()> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .expect("the window is configured");
    let window = WebviewWindowBuilder::from_config(app.handle(), config)?
        // Nothing that a person typed or saw stays on disk beside the store.
        // WebKitGTK cannot be driven by a test in this mode.
        .incognito(cfg!(not(feature = "webdriver")))
        .on_navigation(origin::is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    #[cfg(target_os = "linux")]
    window.with_webview(|view| gtk_view::lock(&view.inner()))?;
    #[cfg(not(target_os = "linux"))]
    let _ = window;
    Ok(())
}

#[cfg(target_os = "linux")]
mod gtk_view {
    use gtk::prelude::*;
    use webkit2gtk::{
        FileChooserRequestExt, PermissionRequestExt, SettingsExt, WebView, WebViewExt,
    };

    use crate::origin::APP_ORIGIN;

    pub(super) fn lock(view: &WebView) {
        view.connect_run_file_chooser(|_, request| {
            request.cancel();
            true
        });
        view.connect_permission_request(|_, request| {
            request.deny();
            true
        });
        view.connect_context_menu(|_, _, _, _| true);
        view.connect_print(|_, _| true);
        view.connect_script_dialog(|_, _| true);
        view.connect_show_notification(|_, _| true);
        // A dropped file or link would be opened in place of the page.
        view.drag_dest_unset();
        view.connect_web_process_terminated(|view, _| {
            view.load_uri(&format!("{APP_ORIGIN}/index.html#/"));
        });
        if let Some(settings) = WebViewExt::settings(view) {
            settings.set_enable_developer_extras(false);
            settings.set_enable_fullscreen(false);
            settings.set_enable_html5_database(false);
            settings.set_enable_media_stream(false);
            settings.set_enable_page_cache(false);
            settings.set_enable_webgl(false);
            settings.set_enable_webrtc(false);
            settings.set_enable_back_forward_navigation_gestures(false);
        }
    }
}
