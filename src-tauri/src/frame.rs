//! The window on the screen, as the core wants it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use footbridge::Desk;
use footbridge::window::Frame;
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::lockdown;

/// A window manager that fills the screen has done so by then.
const MANAGER_MILLIS: u64 = 400;

/// What the core last said of the window.
#[derive(Debug)]
pub(crate) struct Standing {
    frame: Mutex<Frame>,
    takes_folders: AtomicBool,
}

impl Standing {
    pub(crate) fn new() -> Self {
        Self {
            frame: Mutex::new(Frame::Free),
            takes_folders: AtomicBool::new(false),
        }
    }

    /// True if the window may not be closed now.
    pub(crate) fn holds(&self) -> bool {
        // After a panic half-way the window stays held rather than opening by accident.
        self.frame
            .lock()
            .map_or(true, |frame| *frame == Frame::Held)
    }

    fn replace(&self, frame: Frame) -> Frame {
        match self.frame.lock() {
            Ok(mut now) => std::mem::replace(&mut *now, frame),
            Err(_) => frame,
        }
    }
}

/// Brings the window to where the core wants it. To be called after every command.
pub(crate) fn follow(app: &AppHandle, desk: &Desk) {
    if desk.closes() {
        app.state::<Standing>().replace(Frame::Free);
        app.exit(0);
        return;
    }
    let Some(window) = app.get_webview_window("main") else {
        return;
    };
    let takes = desk.takes_folders();
    let standing = app.state::<Standing>();
    if standing.takes_folders.swap(takes, Ordering::Relaxed) != takes {
        lockdown::allow_folders(&window, takes);
    }
    let frame = desk.frame();
    let before = standing.replace(frame);
    let fills = |frame: Frame| frame != Frame::Free;
    // A window that cannot be changed stays as it is; closing is refused either way.
    if fills(frame) != fills(before) {
        let _ = window.set_fullscreen(fills(frame));
        let _ = window.set_decorations(!fills(frame));
    }
    if before != frame {
        let _ = window.set_closable(frame != Frame::Held);
        let _ = window.set_minimizable(frame != Frame::Held);
    }
    if fills(frame) && !fills(before) {
        fill_by_hand(window);
    }
}

/// Without a window manager nobody else makes the window as large as the screen.
fn fill_by_hand(window: WebviewWindow) {
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(MANAGER_MILLIS));
        let (Ok(Some(screen)), Ok(size)) = (window.current_monitor(), window.outer_size()) else {
            return;
        };
        if size.width < screen.size().width || size.height < screen.size().height {
            let _ = window.set_position(*screen.position());
            let _ = window.set_size(*screen.size());
        }
    });
}

/// Somebody started the program again: here it is.
pub(crate) fn show(window: &WebviewWindow) {
    // What cannot be done to a window of this desktop is left; the person finds the program.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}
