//! The core of Footbridge: all rules, the store, the exchange, the command list.
//! No window, no network, no clock of its own.
//!
//! | module | holds |
//! |---|---|
//! | [`desk`] | one data folder and whoever sits at it; [`Desk::dispatch`] is the way in |
//! | [`rpc`] | the command list, its wire types, the check of the caller |
//! | `setup`, `sample` | from an empty folder to a site; the sample data |
//! | `people`, `classes` | persons, sign-in, sessions; the trainer's class |
//! | `learning`, `assessment` | steps and progress; items, draws, attempts, scoring |
//! | `packs`, `programme` | build, verify, install packs; the publisher's repository and keys |
//! | `exchange`, `centre` | sticks, bundles, receipts, kits; the centre's book |
//! | [`events`] | header, chain, seals, the registry of kinds; knows no feature |
//! | `site` | store + host + keys, `transact`, folds, replay |
//! | `storage` | the only place with SQL |
//! | [`host`] | what is injected |

#![forbid(unsafe_code)]

pub mod assessment;
pub mod centre;
pub mod classes;
pub mod desk;
pub mod error;
pub mod events;
pub mod exchange;
mod files;
pub mod host;
pub mod i18n;
pub mod ids;
pub mod jobs;
pub mod learning;
pub mod packs;
mod people;
mod programme;
pub mod rpc;
mod sample;
pub mod setup;
pub mod site;
mod storage;
mod time;

pub use desk::Desk;
pub use error::Error;
