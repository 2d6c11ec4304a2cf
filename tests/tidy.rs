//! Rules of the repository as tests: what may know what, and what may never
//! stand in a source. docs/architecture.md gives the reasons.

mod dependencies;
mod security;
mod sources;
mod tree;
mod window;
