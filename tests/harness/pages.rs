//! The files of the built UI.

use std::path::{Component, Path, PathBuf};

/// A folder of pages.
pub(crate) struct Pages {
    root: PathBuf,
}

impl Pages {
    pub(crate) fn of(root: PathBuf) -> Self {
        Self { root }
    }

    /// The file behind an address, with its media type.
    pub(crate) fn read(&self, address: &str) -> Option<(&'static str, Vec<u8>)> {
        let file = match address.trim_start_matches('/') {
            "" => Path::new("index.html"),
            named => Path::new(named),
        };
        if !file
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return None;
        }
        let bytes = std::fs::read(self.root.join(file)).ok()?;
        Some((media_type(file), bytes))
    }
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("woff") => "font/woff",
        _ => "application/octet-stream",
    }
}
