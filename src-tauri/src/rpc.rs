//! The one command: a request goes to the core, its answer comes back.

use footbridge::Error;
use footbridge::rpc::ErrorWire;
use serde_json::Value;
use tauri::{Manager, State, Webview};

use crate::frame;
use crate::origin;
use crate::shared_desk::SharedDesk;

/// Hands a request to the core, off the main thread.
#[tauri::command]
pub(crate) async fn rpc(
    webview: Webview,
    desk: State<'_, SharedDesk>,
    command: String,
    request: Value,
) -> Result<Value, ErrorWire> {
    // Every custom protocol counts as local to Tauri and every frame can reach
    // this command, so the page that calls is checked here once more.
    if !webview.url().is_ok_and(|page| origin::is_ours(&page)) {
        return Err(Error::NotPermitted.wire());
    }
    let desk = desk.inner().clone();
    let app = webview.app_handle().clone();
    tokio::task::spawn_blocking(move || {
        let mut desk = desk.sit().map_err(|_| fault())?;
        let outcome = desk.dispatch(&command, request);
        frame::follow(&app, &desk);
        outcome.map_err(|error| error.wire())
    })
    .await
    .unwrap_or_else(|_| Err(fault()))
}

/// A fault of the program itself; what was saved before it is safe.
fn fault() -> ErrorWire {
    ErrorWire {
        code: "unknown".to_owned(),
        args: Default::default(),
    }
}
