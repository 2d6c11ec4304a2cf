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
    /// Staff let a site take part until the centre has decided.
    SITE_LET_IN = 8 "site.let-in" Class Nobody Fact;

    /// A stick of the register, by its serial number.
    STICK_REGISTERED = 10 "stick.registered" Class Nobody Register;
    /// Which sticks may be used at the sites of a centre.
    STICK_POLICY_SET = 11 "stick.policy-set" Centre Nobody Register;
    /// The centre withdrew a version of a pack, or took that back.
    PACK_WITHDRAWN = 16 "pack.withdrawn" Centre Nobody Register;

    /// What a person is called.
    PERSON_NAMED = 20 "person.named" Class Person Register;
    /// A learner's card number and picture code.
    CARD_GIVEN = 21 "card.given" Class Person Register;
    /// The languages a learner reads.
    LANGUAGES_CHOSEN = 22 "languages.chosen" Class Person Register;
    /// A learner belongs to a classroom.
    LEARNER_ENROLLED = 23 "learner.enrolled" Class Person Register;
    /// Two records are of one person, or are not.
    PERSON_SAME_AS = 24 "person.same_as" Class Person Register;
    /// A site holds the record of a learner who moved.
    TRANSFER_TAKEN = 25 "transfer.taken" Class Nobody Fact;
    /// What a learner needs in order to show what they can.
    ACCOMMODATIONS_SET = 26 "accommodations.set" Class Person Register;
    /// Text size and colours as a learner likes them.
    DISPLAY_CHOSEN = 27 "display.chosen" Class Person Register;
    /// A group of a classroom, or that it is no more.
    GROUP_NAMED = 28 "group.named" Class Nobody Register;
    /// A learner is in a group, or is not.
    GROUP_MEMBER = 29 "group.member" Class Person Register;

    /// A learner signed in.
    SESSION_OPENED = 30 "session.opened" Class Person Fact;
    /// A learner's session ended.
    SESSION_CLOSED = 31 "session.closed" Class Person Fact;
    /// A learner called the trainer.
    HELP_CALLED = 32 "help.called" Class Person Fact;
    /// A member of staff signed in.
    STAFF_SIGNED_IN = 33 "staff.signed-in" Class Person Fact;

    /// A member of staff does not work here any more, or does again.
    STAFF_LEFT = 34 "staff.left" Class Person Register;
    /// Wrong passphrases were typed before the right one.
    PASSPHRASES_REFUSED = 35 "passphrases.refused" Class Nobody Fact;
    /// Staff gave a learner new tries to sign in.
    TRIES_GIVEN = 36 "tries.given" Class Person Fact;
    /// The printed recovery code opened the computer.
    CODE_USED = 37 "recovery-code.used" Class Nobody Fact;
    /// A member of staff signed out, or was signed out.
    STAFF_SIGNED_OUT = 38 "staff.signed-out" Class Person Fact;

    /// A learner opened a step.
    STEP_REACHED = 40 "step.reached" Class Person Fact;
    /// A learner answered an item of practice.
    PRACTICE_ANSWERED = 41 "practice.answered" Class Person Fact;
    /// A learner answered something to remember.
    REVIEW_ANSWERED = 45 "review.answered" Class Person Fact;

    /// An attempt began, with its draw.
    ATTEMPT_STARTED = 50 "attempt.started" Class Person Aggregate;
    /// A response inside an attempt.
    RESPONSE_GIVEN = 51 "response.given" Class Person Aggregate;
    /// The learner went on to the missed items.
    ATTEMPT_RESUMED = 52 "attempt.resumed" Class Person Aggregate;
    /// The learner was away from a final: the computer stopped, or another window was in front.
    ATTEMPT_LEFT = 53 "attempt.left" Class Person Aggregate;
    /// A final ended.
    ATTEMPT_ENDED = 54 "attempt.ended" Class Person Aggregate;
    /// A final is open for a classroom, with its codes, or is not.
    FINAL_OPENED = 55 "final.opened" Class Nobody Register;
    /// A trainer gave a learner one more try at a final.
    FINAL_TRY_GIVEN = 56 "final.try-given" Class Person Fact;
    /// The items of a check or a final were drawn for a sheet of paper.
    FORM_DRAWN = 57 "form.drawn" Class Nobody Fact;
    /// Such a sheet is for one learner.
    FORM_MEANT = 58 "form.meant" Class Person Fact;

    /// A trainer judged what was done, line by line, or takes a judgement back.
    RESPONSE_JUDGED = 59 "response.judged" Class Person Fact;

    /// A trainer watched a practical task on one occasion, line by line.
    TASK_OBSERVED = 60 "task.observed" Class Person Fact;
    /// Another account marked the same occasion.
    TASK_SEEN_TWICE = 61 "task.seen-twice" Class Person Fact;
    /// The learner has seen what was written, or sees it differently.
    TASK_ANSWERED = 62 "task.answered" Class Person Fact;
    /// A trainer said how many of ten people who can just do the job get an item right.
    CUT_JUDGED = 63 "cut.judged" Class Person Register;

    /// The centre founded a classroom.
    CLASSROOM_FOUNDED = 70 "classroom.founded" Centre Nobody Fact;
    /// The centre issued a starter kit.
    KIT_ISSUED = 71 "kit.issued" Centre Nobody Fact;
    /// The centre admitted a site.
    SITE_ADMITTED = 72 "site.admitted" Centre Nobody Fact;
    /// The centre revoked a site.
    SITE_REVOKED = 73 "site.revoked" Centre Nobody Fact;
    /// The centre revoked a starter kit.
    KIT_REVOKED = 74 "kit.revoked" Centre Nobody Fact;
    /// The centre ordered that nothing is kept of a person.
    PERSON_ERASED = 75 "person.erased" Centre Nobody Fact;

    /// A learner left the class, or is back.
    LEARNER_LEFT = 90 "learner.left" Class Person Register;
    /// A learner was discharged from prison, or that is taken back.
    LEARNER_DISCHARGED = 91 "learner.discharged" Class Person Register;

    /// A unit is planned for a classroom: essential, optional, or not.
    CLASS_UNIT_PLANNED = 100 "class-unit.planned" Class Nobody Register;
    /// The same for one learner, in place of what the classroom plans.
    UNIT_PLANNED = 101 "unit.planned" Class Person Register;
    /// A call for the trainer was answered, or taken back.
    HELP_ANSWERED = 102 "help.answered" Class Person Fact;
    /// Whether a learner was there on a day.
    ATTENDANCE_NOTED = 110 "attendance.noted" Office Person Register;

    /// Staff looked at, took out or printed what is kept of a person.
    ACCESS_NOTED = 120 "access.noted" Class Person Fact;
    /// The same of a list of people.
    CLASS_ACCESS_NOTED = 121 "access.class-noted" Class Nobody Fact;
    /// A learner read the notice of what is kept and why.
    NOTICE_READ = 122 "notice.read" Class Person Fact;
    /// Whether learners see the names of staff in their own record of access.
    STAFF_NAMES_SHOWN = 123 "staff.names-shown" Class Nobody Register;
    /// Somebody asked for what needs two accounts.
    APPROVAL_ASKED = 124 "approval.asked" Centre Nobody Fact;
    /// Another account agreed.
    APPROVAL_GIVEN = 125 "approval.given" Centre Nobody Fact;
}

/// Finds a kind by the number in a header; none if this program does not know it.
pub fn by_number(number: u16) -> Option<&'static Kind> {
    ALL.iter().find(|kind| kind.number == number).copied()
}

/// True if learners' work does not depend on it: a site that lacks only such events is level.
pub fn is_of_the_house(number: u16) -> bool {
    [
        &JOURNAL_OPENED,
        &SITE_NAMED,
        &PERSON_INTRODUCED,
        &PACK_INSTALLED,
        &STAFF_SIGNED_IN,
        &PASSPHRASES_REFUSED,
        &TRIES_GIVEN,
        &CODE_USED,
        &STAFF_SIGNED_OUT,
        &TRANSFER_TAKEN,
        &PERSON_INTRODUCED_OFFICE,
        &PERSON_INTRODUCED_CENTRE,
        &ATTENDANCE_NOTED,
        &CLASSROOM_FOUNDED,
        &KIT_ISSUED,
        &SITE_ADMITTED,
        &SITE_REVOKED,
        &KIT_REVOKED,
        &PERSON_ERASED,
        &ACCESS_NOTED,
        &CLASS_ACCESS_NOTED,
        &NOTICE_READ,
        &STAFF_NAMES_SHOWN,
        &APPROVAL_ASKED,
        &APPROVAL_GIVEN,
        &CUT_JUDGED,
    ]
    .iter()
    .any(|kind| kind.number == number)
}

/// True if a learner does it at the computer: the last of these says how fresh a record is.
pub fn is_own_work(number: u16) -> bool {
    [
        &SESSION_OPENED,
        &SESSION_CLOSED,
        &HELP_CALLED,
        &STEP_REACHED,
        &PRACTICE_ANSWERED,
        &REVIEW_ANSWERED,
        &ATTEMPT_STARTED,
        &RESPONSE_GIVEN,
        &ATTEMPT_RESUMED,
        &ATTEMPT_LEFT,
        &ATTEMPT_ENDED,
        &TASK_ANSWERED,
    ]
    .iter()
    .any(|kind| kind.number == number)
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
