//! What tells this machine from others: a copied disk in another computer shows by it.

use sha2::{Digest, Sha256};

/// SHA-256 over what the system says of itself and of its built-in network cards; none if it says nothing.
///
/// A network card need not be connected: only its number counts.
#[cfg(target_os = "linux")]
pub(crate) fn fingerprint() -> Option<[u8; 32]> {
    let id = std::fs::read_to_string("/etc/machine-id").ok();
    fingerprint_of(id.as_deref(), cards(std::path::Path::new("/sys/class/net")))
}

/// Where the system is not known, copies are found by their journals only.
#[cfg(not(target_os = "linux"))]
pub(crate) fn fingerprint() -> Option<[u8; 32]> {
    None
}

fn fingerprint_of(id: Option<&str>, mut cards: Vec<String>) -> Option<[u8; 32]> {
    let id = id.map(str::trim).filter(|id| !id.is_empty());
    if id.is_none() && cards.is_empty() {
        return None;
    }
    cards.sort();
    let mut hasher = Sha256::new();
    hasher.update(b"footbridge machine 1\n");
    hasher.update(id.unwrap_or_default());
    for card in cards {
        hasher.update(b"\n");
        hasher.update(card);
    }
    Some(hasher.finalize().into())
}

/// Addresses of cards that sit on the PCI bus: what is plugged in from outside comes and goes.
#[cfg(target_os = "linux")]
fn cards(net: &std::path::Path) -> Vec<String> {
    let Ok(entries) = net.read_dir() else {
        return Vec::new();
    };
    let address = |entry: std::fs::DirEntry| {
        let device = std::fs::canonicalize(entry.path()).ok()?;
        let device = device.to_string_lossy();
        let built_in = device.contains("/pci") && !device.contains("/usb");
        let address = std::fs::read_to_string(entry.path().join("address")).ok()?;
        built_in.then(|| address.trim().to_owned())
    };
    entries.filter_map(|entry| address(entry.ok()?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_machine_has_the_same_fingerprint_and_another_has_not() {
        let cards = || vec!["02:00:00:00:00:02".into(), "02:00:00:00:00:01".into()];
        let mut turned = cards();
        turned.reverse();
        let first = fingerprint_of(Some("abc\n"), cards());
        assert_eq!(first, fingerprint_of(Some("abc"), turned));
        assert_ne!(first, fingerprint_of(Some("abd"), cards()));
        assert_ne!(first, fingerprint_of(Some("abc"), Vec::new()));
        assert_eq!(fingerprint_of(Some(" "), Vec::new()), None);
    }
}
