//! What an entry was about, in words that a person knows.

use super::commands::Topic;

/// Names of commands and of kinds of events begin with their noun.
const TOPICS: &[(&str, Topic)] = &[
    ("access.", Topic::Access),
    ("accommodations.", Topic::Accommodations),
    ("attempt.", Topic::Results),
    ("attendance.", Topic::Attendance),
    ("card.", Topic::Card),
    ("centre.erase_person", Topic::Everything),
    ("centre.learner", Topic::Results),
    ("centre.overview", Topic::Results),
    ("centre.take_keys", Topic::Keys),
    ("centre.transfer", Topic::Class),
    ("class.", Topic::Class),
    ("differences.", Topic::Name),
    ("form.", Topic::Results),
    ("forms.", Topic::Results),
    ("group.", Topic::Class),
    ("groups.", Topic::Class),
    ("help.", Topic::Help),
    ("languages.", Topic::Languages),
    ("learner.", Topic::Class),
    ("marking.", Topic::Results),
    ("people.", Topic::Name),
    ("person.", Topic::Name),
    ("plan.", Topic::Plan),
    ("print.cards", Topic::Card),
    ("print.class", Topic::Class),
    ("print.forms", Topic::Results),
    ("print.register", Topic::Attendance),
    ("profile.", Topic::Results),
    ("register.", Topic::Attendance),
    ("response.", Topic::Results),
    ("results.", Topic::Results),
    ("session.", Topic::Session),
    ("staff.", Topic::Account),
    ("step.", Topic::Results),
    ("task.", Topic::Results),
    ("tasks.", Topic::Results),
];

/// The topic of a command or of a kind of event; the whole record where no word fits better.
pub(super) fn topic_of(what: &str) -> Topic {
    let found = TOPICS.iter().find(|(begins, _)| what.starts_with(begins));
    found.map_or(Topic::Record, |(_, topic)| topic.clone())
}
