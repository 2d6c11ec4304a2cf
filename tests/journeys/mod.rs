//! Journeys through the program, command by command, as the window sends them.

mod callers;
mod doing;
mod finals;
mod forms;
mod lost_stick;
mod order;
mod pictures;
mod sign_in;
mod staff;
mod story;
