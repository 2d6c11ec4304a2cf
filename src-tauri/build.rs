//! Tells Tauri the one command of the program.
//!
//! A command that is missing here would be open to every page that a custom
//! protocol serves, whatever the capabilities say.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["rpc"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the window's configuration is sound");
}
