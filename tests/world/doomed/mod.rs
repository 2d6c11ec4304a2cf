//! A station that works until it dies, and what it had confirmed by then.
//!
//! It prints each thing on standard output after the core confirmed it; whoever ends it reads
//! along, and asks the store afterwards.

mod ledger;
mod station;

pub use ledger::{Ledger, Line};
pub use station::{Card, Ground, Station, work_until_killed};
