//! What WebKitGTK would do by itself: menus, dialogs, gestures, a dead page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

use footbridge::window::Pages;
use gtk::gdk::{Event, EventType};
use gtk::gio::Cancellable;
use gtk::glib::{ControlFlow, Propagation};
use gtk::prelude::*;
use webkit2gtk::{
    ColorChooserRequestExt, FileChooserRequestExt, PermissionRequestExt, SettingsExt, WebView,
    WebViewExt,
};

use super::revival::Revival;
use super::tell;
use crate::origin::{self, APP_ORIGIN};

/// How often a page is asked whether it still answers, and how long it may think.
const ASK: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(8);

/// The only button of a mouse that a page hears of.
const LEFT: u32 = 1;

pub(super) fn lock(view: &WebView, pages: Pages) {
    refuse_dialogs(view);
    refuse_gestures(view);
    revive(view, pages);
    if let Some(settings) = WebViewExt::settings(view) {
        switch_off(&settings);
    }
}

fn refuse_dialogs(view: &WebView) {
    view.connect_run_file_chooser(|_, request| {
        request.cancel();
        true
    });
    view.connect_run_color_chooser(|_, request| {
        request.cancel();
        true
    });
    view.connect_permission_request(|_, request| {
        request.deny();
        true
    });
    view.connect_context_menu(|_, _, _, _| true);
    view.connect_show_option_menu(|_, _, _, _| true);
    view.connect_print(|_, _| true);
    view.connect_script_dialog(|_, _| true);
    view.connect_show_notification(|_, _| true);
    view.connect_enter_fullscreen(|_| true);
    // A dropped file or link would be opened in place of the page.
    view.drag_dest_unset();
}

/// Buttons but the left one, pinches and swipes never reach WebKit, nor what wry made of a
/// mouse's back button.
fn refuse_gestures(view: &WebView) {
    let touched = Cell::new(false);
    view.connect_event(move |_, event| match stops(event, &touched) {
        true => Propagation::Stop,
        false => Propagation::Proceed,
    });
    // With Ctrl held, a wheel zooms.
    view.connect_scroll_event(|_, event| {
        match event.state().contains(gtk::gdk::ModifierType::CONTROL_MASK) {
            true => Propagation::Stop,
            false => Propagation::Proceed,
        }
    });
}

fn stops(event: &Event, touched: &Cell<bool>) -> bool {
    match event.event_type() {
        EventType::TouchpadPinch | EventType::TouchpadSwipe => true,
        EventType::ButtonPress
        | EventType::DoubleButtonPress
        | EventType::TripleButtonPress
        | EventType::ButtonRelease => event.button().is_some_and(|button| button != LEFT),
        // A second finger would be a pinch.
        EventType::TouchBegin => touched.replace(true),
        EventType::TouchEnd | EventType::TouchCancel => {
            touched.set(false);
            false
        }
        _ => false,
    }
}

/// A page that has died is made anew where the person was.
fn revive(view: &WebView, pages: Pages) {
    watch(view, pages.clone());
    let revival = Rc::new(RefCell::new(Revival::default()));
    view.connect_web_process_terminated(move |view, _| {
        pages.stop();
        let home = format!("{APP_ORIGIN}/index.html#/");
        let was = view.uri().filter(|uri| {
            let url = uri.parse();
            url.is_ok_and(|url| origin::is_ours(&url))
        });
        let where_from = was.map_or(home.clone(), |uri| uri.to_string());
        let to = revival.borrow_mut().place(where_from, home, Instant::now());
        tell("revived", &to, true);
        view.load_uri(&to);
    });
}

/// While a page of a pack is shown, ours is asked again and again whether it still answers: one
/// that never ends has the same process. Without such a page nothing is ended: ours may be slow
/// on a slow computer, and is not stuck.
fn watch(view: &WebView, pages: Pages) {
    let asked: Rc<Cell<Option<Instant>>> = Rc::default();
    let watched = view.clone();
    gtk::glib::timeout_add_local(ASK, move || {
        match asked.get() {
            Some(since) if since.elapsed() > PATIENCE => {
                asked.set(None);
                tell("stopped", "the page does not answer", true);
                watched.terminate_web_process();
            }
            Some(_) => {}
            None if pages.is_shown() => {
                asked.set(Some(Instant::now()));
                let asked = Rc::clone(&asked);
                // Whatever is answered, it is an answer.
                watched.evaluate_javascript("1", None, None, Cancellable::NONE, move |_| {
                    asked.set(None);
                });
            }
            None => {}
        }
        ControlFlow::Continue
    });
}

fn switch_off(settings: &webkit2gtk::Settings) {
    settings.set_allow_modal_dialogs(false);
    settings.set_allow_file_access_from_file_urls(false);
    settings.set_allow_universal_access_from_file_urls(false);
    settings.set_enable_back_forward_navigation_gestures(false);
    settings.set_enable_caret_browsing(false);
    settings.set_enable_developer_extras(false);
    settings.set_enable_dns_prefetching(false);
    settings.set_enable_encrypted_media(false);
    settings.set_enable_fullscreen(false);
    settings.set_enable_html5_database(false);
    settings.set_enable_media_stream(false);
    settings.set_enable_page_cache(false);
    settings.set_enable_spatial_navigation(false);
    settings.set_enable_webgl(false);
    settings.set_enable_webrtc(false);
    settings.set_javascript_can_open_windows_automatically(false);
}
