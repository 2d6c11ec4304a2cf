//! The registry: every kind of event there is, with its number for ever.

use super::Scope;

/// Whom an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Nobody.
    Nobody,
    /// One person.
    Person,
}

/// How events of a kind fold together when they arrive in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Inserted by event hash; never conflicts.
    Fact,
    /// Names the values it supersedes; concurrent ones are decided by clock and hash.
    Register,
    /// Carries an aggregate id; folded again in order when one arrives late.
    Aggregate,
}

/// An entry of the registry.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The number in the header.
    pub number: u16,
    /// The name for people who read a journal.
    pub name: &'static str,
    /// Version of the payload that this program writes.
    pub payload_version: u8,
    /// Who may hold the body.
    pub scope: Scope,
    /// Whom it is about.
    pub subject: Subject,
    /// How it folds.
    pub shape: Shape,
}

macro_rules! registry {
    ($( $(#[$meta:meta])* $constant:ident = $number:literal $name:literal $scope:ident $subject:ident $shape:ident; )*) => {
        $(
            $(#[$meta])*
            pub const $constant: Kind = Kind {
                number: $number,
                name: $name,
                payload_version: 1,
                scope: Scope::$scope,
                subject: Subject::$subject,
                shape: Shape::$shape,
            };
        )*

        /// All kinds, by number.
        pub const ALL: &[&Kind] = &[$( &$constant ),*];
    };
}

registry! {
    /// First event of a journal; names its predecessor.
    JOURNAL_OPENED = 1 "journal.opened" Class Nobody Fact;
    /// First event about a person in a scope of a journal: ties the pseudonym to the person.
    PERSON_INTRODUCED = 2 "person.introduced" Class Person Fact;
    /// The same in scope office.
    PERSON_INTRODUCED_OFFICE = 3 "person.introduced" Office Person Fact;
    /// The same in scope centre.
    PERSON_INTRODUCED_CENTRE = 4 "person.introduced" Centre Person Fact;
    /// What a site is called.
    SITE_NAMED = 5 "site.named" Class Nobody Register;
    /// A member of staff joined, with identity and recipient.
    STAFF_JOINED = 6 "staff.joined" Class Person Register;
    /// A pack was installed here.
    PACK_INSTALLED = 7 "pack.installed" Class Nobody Fact;

    /// What a person is called.
    PERSON_NAMED = 20 "person.named" Class Person Register;
    /// A learner's card number and picture code.
    CARD_GIVEN = 21 "card.given" Class Person Register;
    /// The languages a learner reads.
    LANGUAGES_CHOSEN = 22 "languages.chosen" Class Person Register;
    /// A learner belongs to a classroom.
    LEARNER_ENROLLED = 23 "learner.enrolled" Class Person Register;

    /// A learner signed in.
    SESSION_OPENED = 30 "session.opened" Class Person Fact;
    /// A learner's session ended.
    SESSION_CLOSED = 31 "session.closed" Class Person Fact;
    /// A learner called the trainer.
    HELP_CALLED = 32 "help.called" Class Person Fact;
    /// A member of staff signed in.
    STAFF_SIGNED_IN = 33 "staff.signed-in" Class Person Fact;

    /// A learner opened a step.
    STEP_REACHED = 40 "step.reached" Class Person Fact;
    /// A learner answered an item of practice.
    PRACTICE_ANSWERED = 41 "practice.answered" Class Person Fact;

    /// An attempt began, with its draw.
    ATTEMPT_STARTED = 50 "attempt.started" Class Person Aggregate;
    /// A response inside an attempt.
    RESPONSE_GIVEN = 51 "response.given" Class Person Aggregate;
    /// The learner went on to the missed items.
    ATTEMPT_RESUMED = 52 "attempt.resumed" Class Person Aggregate;

    /// The centre founded a classroom.
    CLASSROOM_FOUNDED = 70 "classroom.founded" Centre Nobody Fact;
    /// The centre issued a starter kit.
    KIT_ISSUED = 71 "kit.issued" Centre Nobody Fact;
    /// The centre admitted a site.
    SITE_ADMITTED = 72 "site.admitted" Centre Nobody Fact;
}

/// Finds a kind by the number in a header; none if this program does not know it.
pub fn by_number(number: u16) -> Option<&'static Kind> {
    ALL.iter().find(|kind| kind.number == number).copied()
}

/// The introduction that belongs to a scope.
pub fn introduction(scope: Scope) -> &'static Kind {
    match scope {
        Scope::Class => &PERSON_INTRODUCED,
        Scope::Office => &PERSON_INTRODUCED_OFFICE,
        Scope::Centre => &PERSON_INTRODUCED_CENTRE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_up_and_none_is_used_twice() {
        assert!(ALL.windows(2).all(|pair| pair[0].number < pair[1].number));
    }
}
