//! Parts that a round left behind when it was cut short.
//!
//! Nobody reads them and no batch goes on with them: they only take room. Only names that we
//! give are removed; what others call `.part` is theirs.

use crate::exchange::write::Pen;

use super::{Stick, is_hash_name};

const PART: &str = ".part";

/// Folders whose files are called after their content, with the endings of those names.
const NAMED_BY_HASH: [(&str, &[&str]); 4] = [
    ("bundles", &[".fbbundle"]),
    ("receipts", &["-a.json", "-b.json"]),
    ("recovery", &[".fbrecovery"]),
    ("kits", &[".fbkit"]),
];

/// Removes the parts of torn rounds.
pub(in crate::exchange) fn remove_stale_parts(pen: &Pen<'_>) {
    let stick = pen.stick;
    for (inner, endings) in NAMED_BY_HASH {
        let is_ours = |name: &str| endings.iter().any(|ending| is_hash_name(name, ending));
        remove(pen, inner, is_ours);
    }
    for centre in stick.folders("centres", is_centre) {
        let is_ours = |name: &str| matches!(name, "statement-a.json" | "statement-b.json");
        remove(pen, &format!("centres/{centre}"), is_ours);
    }
    remove(pen, "programme/metadata", |name| name.ends_with(".json"));
    for folder in stick.folders("programme/targets", |_| true) {
        remove(pen, &format!("programme/targets/{folder}"), is_target);
    }
}

fn remove(pen: &Pen<'_>, inner: &str, is_ours: impl Fn(&str) -> bool) {
    let is_part = |name: &str| name.strip_suffix(PART).is_some_and(&is_ours);
    // A stick that cannot be listed or written says so where that matters; a part that stays
    // takes room and nothing else.
    for name in pen.stick.names(inner, is_part).unwrap_or_default() {
        let _ = pen.remove(inner, &name);
    }
}

fn is_centre(name: &str) -> bool {
    is_hash_name(name, "")
}

/// `<64 hex digits>.<name>`
fn is_target(name: &str) -> bool {
    let Some((hash, rest)) = name.split_once('.') else {
        return false;
    };
    let is_hex = hash
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    hash.len() == 64 && is_hex && !rest.is_empty()
}

impl Stick {
    /// Folders inside a folder of ours, whose names fit.
    fn folders(&self, inner: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let names = self.names(inner, fits).unwrap_or_default();
        let is_folder = |name: &String| self.folder(&format!("{inner}/{name}")).is_some();
        names.into_iter().filter(is_folder).collect()
    }
}
