//! The day slot: reopens the computer after a crash, and dies with the power.

use zeroize::Zeroizing;

use crate::host::Host;
use crate::ids::FileHash;
use crate::site::Folder;
use crate::storage::StoreKey;

/// Keeps the key until the power goes. Where the system has no volatile place, there is no day slot.
pub(crate) fn put(host: &Host, folder: &Folder, key: &StoreKey) {
    if let Some(volatile) = &host.volatile {
        // Without a day slot staff open the computer after a crash; no work is lost by that.
        let _ = volatile.put(&name(folder), key.as_slice());
    }
}

/// The key, if this computer was opened since power-on.
pub(crate) fn key(host: &Host, folder: &Folder) -> Option<StoreKey> {
    let bytes = Zeroizing::new(host.volatile.as_ref()?.get(&name(folder))?);
    bytes.as_slice().try_into().ok().map(Zeroizing::new)
}

/// Keeps a new key in the place of the one before, if there was one.
pub(crate) fn renew(host: &Host, folder: &Folder, key: &StoreKey) {
    if self::key(host, folder).is_some() {
        put(host, folder, key);
    }
}

/// Forgets the key.
pub(crate) fn forget(host: &Host, folder: &Folder) {
    if let Some(volatile) = &host.volatile {
        volatile.remove(&name(folder));
    }
}

fn name(folder: &Folder) -> String {
    let path = folder.path().to_string_lossy();
    format!("footbridge-{}-day", FileHash::of(path.as_bytes()).short())
}
