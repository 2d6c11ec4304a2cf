//! The one test binary: rules about the tree, journeys through the program, and hostile files.

mod hostile;
mod journeys;
mod tidy;
