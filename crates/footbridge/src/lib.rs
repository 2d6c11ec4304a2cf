//! The core of Footbridge: all rules, the store, the exchange, the command list.
//! No window, no network, no clock of its own.
//!
//! | module | holds |
//! |---|---|
//! | [`desk`] | one data folder and whoever sits at it; [`Desk::dispatch`] is the way in |
//! | [`rpc`] | the command list, its wire types, the check of the caller |
//! | `setup`, `sample` | from an empty folder to a site; the sample data |
//! | `access` | the record of access: who looked at, changed or took out what is kept of a person |
//! | `approvals` | what needs two accounts: asking, agreeing |
//! | `people`, `classes` | persons, sign-in, sessions; the trainer's class |
//! | `enrolment` | many learners from a table |
//! | `learning`, `assessment` | steps and progress; items, draws, attempts, scoring, item statistics |
//! | `results` | the list of checks and finals at the centre, and the same as a file |
//! | `figures` | how items do, from everybody's first attempt; never a name |
//! | `cuts` | cuts after Angoff: what trainers expect of each item, and what they come to |
//! | `review` | five things to remember: what is asked again, and when |
//! | `packs`, `programme` | build, verify, install packs; the publisher's repository and keys |
//! | `sticks` | what is plugged in, in what state; the register; which may be used |
//! | `exchange`, `centre` | bundles, receipts, kits; the centre's book |
//! | `printing` | documents in words, and where a PDF may go |
//! | `computer` | the check of this computer, and what stands in the software register |
//! | `recovery` | local copies, the printed code, a replacement computer |
//! | [`window`] | when the window fills the screen, who may close it; pages of packs |
//! | `differences` | what sites said without knowing of each other, and what does not add up |
//! | `profile` | the competency profile: what stands behind each "I can" sentence |
//! | `marking` | what only a trainer can judge: something that was done, looked at line by line |
//! | `tasks` | practical tasks: the sheet, its occasions, the second assessor, the learner's answer |
//! | [`events`] | header, chain, seals, the registry of kinds; knows no feature |
//! | `site` | store + host + keys, `transact`, folds, replay |
//! | `storage` | the only place with SQL |
//! | [`host`] | what is injected |

#![forbid(unsafe_code)]

pub mod access;
pub mod approvals;
pub mod assessment;
pub mod centre;
pub mod classes;
pub mod computer;
pub mod cuts;
pub mod desk;
pub mod differences;
pub mod enrolment;
pub mod error;
pub mod events;
pub mod exchange;
pub mod figures;
mod files;
pub mod forms;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
pub mod host;
pub mod i18n;
pub mod ids;
pub mod jobs;
pub mod learning;
pub mod marking;
pub mod packs;
pub mod people;
pub mod printing;
pub mod profile;
pub mod programme;
pub mod recovery;
pub mod results;
pub mod review;
pub mod rpc;
mod sample;
pub mod setup;
pub mod site;
pub mod sticks;
mod storage;
pub mod tasks;
mod time;
pub mod window;

pub use desk::Desk;
pub use error::Error;
