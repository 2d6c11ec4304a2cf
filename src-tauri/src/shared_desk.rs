//! The one desk of the program, shared between the command and the protocol.

use std::sync::{Arc, Mutex, MutexGuard};

use footbridge::Desk;

/// A desk that one request at a time sits at.
#[derive(Clone)]
pub(crate) struct SharedDesk(Arc<Mutex<Desk>>);

/// The core failed half-way before; nothing may go on from there.
#[derive(Debug)]
pub(crate) struct Broken;

impl SharedDesk {
    pub(crate) fn new(desk: Desk) -> Self {
        Self(Arc::new(Mutex::new(desk)))
    }

    /// Closes the site at the end of the program, unless somebody is still at work there: then
    /// it is looked through at the next start.
    pub(crate) fn leave(&self) {
        if let Ok(mut desk) = self.0.try_lock() {
            desk.stand_up();
        }
    }

    /// Waits for the desk. To be called off the main thread.
    pub(crate) fn sit(&self) -> Result<MutexGuard<'_, Desk>, Broken> {
        self.0.lock().map_err(|_| Broken)
    }
}
