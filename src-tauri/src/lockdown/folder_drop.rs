//! A folder that staff drag into the window, where the core allows it.
//!
//! The page is told the folder's name and asks the core as if it had been typed. The view itself
//! takes no drop at any time: only the window around it does, and only while it may.

use std::path::{Path, PathBuf};

use gtk::gdk::DragAction;
use gtk::prelude::*;
use gtk::{ApplicationWindow, DestDefaults, TargetEntry, TargetFlags, gio};
use tauri::{WebviewWindow, Wry};

const FILES: &str = "text/uri-list";
/// What the page listens to; `folderDropped` in `ui/src/lib/host` is the same.
const EVENT: &str = "footbridge-folder";

/// Tells the page of every folder that is dropped on the window.
pub(super) fn listen(window: &ApplicationWindow, page: WebviewWindow<Wry>) {
    window.connect_drag_data_received(move |_, _, _, _, data, _, _| {
        let Some(folder) = data.uris().first().and_then(|uri| folder_of(uri)) else {
            return;
        };
        // A page that is gone has nobody to tell.
        let _ = page.eval(telling(&folder));
    });
}

/// Lets folders be dropped on the window, or nothing.
pub(crate) fn allow(window: &WebviewWindow<Wry>, allowed: bool) {
    let held = window.clone();
    // Without a window nothing is dropped.
    let _ = window.run_on_main_thread(move || {
        let Ok(window) = held.gtk_window() else {
            return;
        };
        if allowed {
            let files = [TargetEntry::new(FILES, TargetFlags::OTHER_APP, 0)];
            window.drag_dest_set(DestDefaults::ALL, &files, DragAction::COPY);
        } else {
            window.drag_dest_unset();
        }
    });
}

/// The folder of this computer that was dropped, or in which a dropped file lies.
fn folder_of(uri: &str) -> Option<PathBuf> {
    let path = gio::File::for_uri(uri).path()?;
    match path.is_dir() {
        true => Some(path),
        false => path.parent().map(Path::to_path_buf),
    }
}

fn telling(folder: &Path) -> String {
    // A name that is not Unicode is shown as it can be, and the core says that it is not there.
    let detail = serde_json::Value::from(folder.to_string_lossy());
    format!("window.dispatchEvent(new CustomEvent('{EVENT}', {{ detail: {detail} }}))")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stands_for_its_folder_and_an_address_for_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a b.fbb");
        std::fs::write(&file, "x").unwrap();
        let uri = |path: &Path| gio::File::for_path(path).uri();
        assert_eq!(folder_of(&uri(folder.path())).unwrap(), folder.path());
        assert_eq!(folder_of(&uri(&file)).unwrap(), folder.path());
        assert_eq!(folder_of("https://example.org/"), None);
        assert_eq!(folder_of("javascript:1"), None);
    }

    #[test]
    fn no_name_of_a_folder_becomes_a_script() {
        let told = telling(Path::new("/media/'}));alert(1);//\u{2028}\"\\"));
        let detail = told
            .strip_prefix("window.dispatchEvent(new CustomEvent('footbridge-folder', { detail: ")
            .and_then(|rest| rest.strip_suffix(" }))"))
            .unwrap();
        let read: String = serde_json::from_str(detail).unwrap();
        assert_eq!(read, "/media/'}));alert(1);//\u{2028}\"\\");
    }
}
