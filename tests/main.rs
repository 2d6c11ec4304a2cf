//! The one test binary: rules about the tree, journeys through the program, hostile files, and
//! files that must open for ever.

mod formats;
mod hostile;
mod journeys;
mod tidy;
