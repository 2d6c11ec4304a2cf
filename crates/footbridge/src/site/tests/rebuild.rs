//! Whatever learners do: the projections folded anew equal the live ones.

use std::path::Path;
use std::sync::Arc;

use footbridge_signing::sealing::Identity;
use proptest::prelude::*;

use super::{TestClock, host_with, site_at};
use crate::assessment::commands::{CheckView, ItemType, ItemView, Response};
use crate::classes::help::How;
use crate::classes::plan::commands::{PlanUnit, UnitWish};
use crate::classes::register::commands::{
    AbsenceReason, AttendanceState, NoteAttendance, RegisterDay,
};
use crate::desk::commands::SiteKind;
use crate::ids::PersonId;
use crate::packs::build;
use crate::packs::install::tests::unproved;
use crate::review::commands::{AnswerReview, ReviewItem};
use crate::site::Site;

/// What a learner may do next.
#[derive(Debug, Clone, Copy)]
enum Act {
    Enrol,
    SignIn,
    SignOut,
    Read(u8),
    Practise,
    Remember,
    AnswerCheck,
    GoAgain,
    CallTrainer,
    AnswerCall,
    Plan(u8),
    PlanForOne(u8),
    Note(u8),
    ClockForward(u32),
    ClockBack(u32),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        1 => Just(Act::Enrol),
        2 => Just(Act::SignIn),
        1 => Just(Act::SignOut),
        3 => any::<u8>().prop_map(Act::Read),
        3 => Just(Act::Practise),
        3 => Just(Act::Remember),
        8 => Just(Act::AnswerCheck),
        1 => Just(Act::GoAgain),
        1 => Just(Act::CallTrainer),
        1 => Just(Act::AnswerCall),
        1 => any::<u8>().prop_map(Act::Plan),
        1 => any::<u8>().prop_map(Act::PlanForOne),
        1 => any::<u8>().prop_map(Act::Note),
        1 => any::<u32>().prop_map(Act::ClockForward),
        1 => any::<u32>().prop_map(Act::ClockBack),
    ]
}

/// Installs the real pack without a programme.
pub(crate) fn install(site: &mut Site) {
    let source = Path::new(build::tests::INDUCTION);
    let identity = Identity::from_secret(&site.centre().unwrap().content_identity).unwrap();
    let built = build::build(source, &identity.recipient()).unwrap();
    unproved(site, &built.bytes).unwrap();
}

const STAFF: PersonId = PersonId([1; 16]);

struct Class {
    site: Site,
    clock: Arc<TestClock>,
    learners: Vec<PersonId>,
    sitting: Option<(PersonId, crate::ids::SessionId)>,
}

impl Class {
    fn play(&mut self, act: Act) {
        match (act, self.sitting) {
            (Act::Enrol, _) => {
                self.learners
                    .push(self.site.enrol(STAFF, "Ana", "en").unwrap().person);
            }
            (Act::SignIn, None) => {
                if let Some(person) = self.learners.last().copied() {
                    let session = self.site.open_session(person).unwrap();
                    self.sitting = Some((person, session));
                    self.learners.rotate_right(1);
                }
            }
            (Act::SignOut, Some((person, session))) => {
                self.site.end_session(person, session, "finished").unwrap();
                self.sitting = None;
            }
            (Act::AnswerCall, _) => {
                for person in self.learners.clone() {
                    self.site.answer_help(STAFF, person, How::Staff).unwrap();
                }
            }
            (Act::Plan(n), _) => self.plan(None, n),
            (Act::PlanForOne(n), _) => self.plan(self.learners.last().copied(), n),
            (Act::Note(n), _) => self.note(n),
            (Act::ClockForward(millis), _) => self.clock.advance(i64::from(millis)),
            (Act::ClockBack(millis), _) => self.clock.advance(-i64::from(millis)),
            (act, Some((person, session))) => self.learn(act, person, session),
            _ => {}
        }
    }

    /// Staff plan the unit, through the same door as the screen.
    fn plan(&mut self, person: Option<PersonId>, n: u8) {
        let wishes = [
            Some(UnitWish::Essential),
            Some(UnitWish::Optional),
            Some(UnitWish::NotPlanned),
            None,
        ];
        let wanted = PlanUnit {
            person: person.map(|person| person.to_string()),
            unit: "a2".into(),
            wish: wishes[usize::from(n % 4)],
            due: n.is_multiple_of(2).then(|| "2026-12-01".into()),
        };
        self.site.plan_for(STAFF, &wanted).unwrap();
    }

    /// Staff note who was there, correct it, or take it back.
    fn note(&mut self, n: u8) {
        let Some(person) = self.learners.last().copied() else {
            return;
        };
        let on = RegisterDay {
            day: None,
            offset: format!(
                "{}{:02}:00",
                if n.is_multiple_of(2) { "+" } else { "-" },
                n % 15
            ),
        };
        let states = [
            AttendanceState::Present,
            AttendanceState::Part,
            AttendanceState::Excused,
            AttendanceState::Unexcused,
        ];
        let request = NoteAttendance {
            on,
            person: person.to_string(),
            state: states[usize::from(n % 4)],
            reason: Some(AbsenceReason::Court),
            minutes: Some(u32::from(n)),
        };
        self.site.note_one(STAFF, &request).unwrap();
    }

    fn learn(&mut self, act: Act, person: PersonId, session: crate::ids::SessionId) {
        let site = &mut self.site;
        match act {
            Act::Read(n) => {
                let step = u32::from(n % 7) + 1;
                site.reach_step(person, None, "signs", step).unwrap();
            }
            Act::Practise => {
                let view = site.practice_view(person, None).unwrap();
                if let Some(item) = view.item {
                    site.answer_practice(person, None, &item.id, &some_response(&item))
                        .unwrap();
                }
            }
            Act::Remember => {
                let offset = "+01:00".to_owned();
                let next = site.review_view(person, &offset).unwrap().next;
                if let Some(ReviewItem { unit, item }) = next {
                    let response = some_response(&item);
                    let item = item.id;
                    let request = AnswerReview {
                        offset,
                        unit,
                        item,
                        response,
                    };
                    site.answer_review(person, &request).unwrap();
                }
            }
            Act::AnswerCheck => {
                let attempt = site.begin_check(person, None).unwrap();
                let view = site.check_view(person, attempt).unwrap();
                if let CheckView::Item { item, explain, .. } = view {
                    let response = explain.map_or_else(|| some_response(&item), |told| told.key);
                    site.answer_check(person, attempt, &item.id, &response)
                        .unwrap();
                }
            }
            Act::GoAgain => {
                let attempt = site.begin_check(person, None).unwrap();
                site.resume_attempt(person, attempt).unwrap();
            }
            _ => site.call_trainer(person, session).unwrap(),
        }
    }
}

/// Any response that fits the item.
pub(crate) fn some_response(item: &ItemView) -> Response {
    let ids = |side: &[crate::assessment::commands::OptionView]| -> Vec<String> {
        side.iter().map(|option| option.id.clone()).collect()
    };
    let options = ids(&item.options);
    match item.item_type {
        ItemType::Single | ItemType::Picture => Response::Choice {
            choice: options[0].clone(),
        },
        ItemType::Multiple | ItemType::Hotspot => Response::Choices {
            choices: options[..2].to_vec(),
        },
        ItemType::Match => Response::Pairs {
            pairs: options.into_iter().zip(ids(&item.right_side)).collect(),
        },
        ItemType::Order => Response::Order { order: options },
        ItemType::TrueFalse => Response::Verdict {
            verdict: true,
            reason: options.into_iter().next(),
        },
        ItemType::Number => Response::Number {
            number: "12,5".into(),
        },
        ItemType::ShortText => Response::Text {
            text: "caliper".into(),
        },
        ItemType::Judged => Response::Done {
            text: "I told my trainer.".into(),
        },
    }
}

/// Few in every run, many in `./dev prove properties`.
fn cases() -> u32 {
    let wanted = std::env::var("PROPTEST_CASES").ok();
    wanted.and_then(|n| n.parse().ok()).unwrap_or(24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rebuild_equals_the_live_tables(acts in prop::collection::vec(act(), 1..80)) {
        let folder = tempfile::tempdir().unwrap();
        let clock: Arc<TestClock> = Arc::default();
        let site = site_at(folder.path(), host_with(1, Arc::clone(&clock)), SiteKind::Station);
        let mut class = Class { site, clock, learners: Vec::new(), sitting: None };
        install(&mut class.site);
        class.play(Act::Enrol);
        for act in acts {
            class.play(act);
        }
        class.site.verify_journals().unwrap();
    }
}
