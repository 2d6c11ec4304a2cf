//! Whatever learners do: the projections folded anew equal the live ones.

use std::path::Path;
use std::sync::Arc;

use footbridge_signing::sealing::Identity;
use proptest::prelude::*;

use super::{TestClock, host_with, site_at};
use crate::assessment::commands::{CheckView, ItemType, ItemView, Response};
use crate::desk::commands::SiteKind;
use crate::ids::{FileHash, PersonId};
use crate::packs::{build, read};
use crate::site::Site;

/// What a learner may do next.
#[derive(Debug, Clone, Copy)]
enum Act {
    Enrol,
    SignIn,
    SignOut,
    Read(u8),
    Practise,
    AnswerCheck,
    GoAgain,
    CallTrainer,
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
        8 => Just(Act::AnswerCheck),
        1 => Just(Act::GoAgain),
        1 => Just(Act::CallTrainer),
        1 => any::<u32>().prop_map(Act::ClockForward),
        1 => any::<u32>().prop_map(Act::ClockBack),
    ]
}

/// Installs the real pack without a programme.
fn install(site: &mut Site) {
    let source = Path::new(build::tests::INDUCTION);
    let identity = Identity::from_secret(&site.centre().unwrap().content_identity).unwrap();
    let built = build::build(source, &identity.recipient()).unwrap();
    let pack = read::read(&built.bytes).unwrap();
    site.install(&pack, FileHash::of(&built.bytes)).unwrap();
}

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
                let staff = PersonId([1; 16]);
                self.learners
                    .push(self.site.enrol(staff, "Ana", "en").unwrap().person);
            }
            (Act::SignIn, None) => {
                if let Some(person) = self.learners.last().copied() {
                    let session = self.site.open_session(person).unwrap();
                    self.sitting = Some((person, session));
                    self.learners.rotate_right(1);
                }
            }
            (Act::SignOut, Some((person, session))) => {
                self.site.close_session(person, session).unwrap();
                self.sitting = None;
            }
            (Act::ClockForward(millis), _) => self.clock.advance(i64::from(millis)),
            (Act::ClockBack(millis), _) => self.clock.advance(-i64::from(millis)),
            (act, Some((person, session))) => self.learn(act, person, session),
            _ => {}
        }
    }

    fn learn(&mut self, act: Act, person: PersonId, session: crate::ids::SessionId) {
        let site = &mut self.site;
        match act {
            Act::Read(n) => {
                let step = u32::from(n % 7) + 1;
                site.reach_step(person, "signs", step).unwrap();
            }
            Act::Practise => {
                let view = site.practice_view(person).unwrap();
                if let Some(item) = view.item {
                    site.answer_practice(person, &item.id, &some_response(&item))
                        .unwrap();
                }
            }
            Act::AnswerCheck => {
                site.begin_check(person).unwrap();
                if let CheckView::Item {
                    attempt,
                    item,
                    explain,
                    ..
                } = site.check_view(person).unwrap()
                {
                    let response = explain.map_or_else(|| some_response(&item), |told| told.key);
                    site.answer_check(person, attempt.parse().unwrap(), &item.id, &response)
                        .unwrap();
                }
            }
            Act::GoAgain => {
                if let Ok(CheckView::Result { attempt, .. }) = site.check_view(person) {
                    site.resume_attempt(person, attempt.parse().unwrap())
                        .unwrap();
                }
            }
            _ => site.call_trainer(person, session).unwrap(),
        }
    }
}

/// Any response that fits the item.
pub(super) fn some_response(item: &ItemView) -> Response {
    let ids = |side: &[crate::assessment::commands::OptionView]| -> Vec<String> {
        side.iter().map(|option| option.id.clone()).collect()
    };
    let options = ids(&item.options);
    match item.item_type {
        ItemType::Single | ItemType::Picture => Response::Choice {
            choice: options[0].clone(),
        },
        ItemType::Multiple => Response::Choices {
            choices: options[..2].to_vec(),
        },
        ItemType::Match => Response::Pairs {
            pairs: options.into_iter().zip(ids(&item.right_side)).collect(),
        },
        ItemType::Order => Response::Order { order: options },
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
