//! The one test binary: rules about the tree, and journeys through the program.

mod journeys;
mod tidy;
