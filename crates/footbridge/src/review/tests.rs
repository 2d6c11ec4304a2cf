//! Which things come, how many, and what wrong clocks and other computers do to that.

use std::sync::Arc;

use super::commands::{AnswerReview, ReviewView};
use super::events::ReviewAnswered;
use crate::assessment::key_to_wire;
use crate::desk::commands::SiteKind;
use crate::ids::PersonId;
use crate::packs::answer::Answer;
use crate::site::Site;
use crate::site::tests::rebuild::install;
use crate::site::tests::{TestClock, host_with, site_at};

const STAFF: PersonId = PersonId([1; 16]);
const DAY: i64 = 24 * 60 * 60 * 1000;
const OFFSET: &str = "+01:00";

struct Room {
    site: Site,
    clock: Arc<TestClock>,
    ana: PersonId,
    _folder: tempfile::TempDir,
}

fn room() -> Room {
    let folder = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    let mut site = site_at(folder.path(), host, SiteKind::Station);
    install(&mut site);
    let ana = site.enrol(STAFF, "Ana", "en").unwrap().person;
    Room {
        site,
        clock,
        ana,
        _folder: folder,
    }
}

/// A room in which Ana reached the practice of the unit, yesterday.
fn practised() -> Room {
    let mut room = room();
    room.practise();
    room.clock.advance(DAY);
    room
}

impl Room {
    fn practise(&mut self) {
        while let Some(item) = self.site.practice_view(self.ana, None).unwrap().item {
            let response = self.key_of("a2", &item.id);
            let answered = self
                .site
                .answer_practice(self.ana, None, &item.id, &response);
            if answered.unwrap().practice.reached {
                return;
            }
        }
    }

    fn practise_once(&mut self) {
        let item = self.site.practice_view(self.ana, Some("a2")).unwrap().item;
        let item = item.expect("whoever reached the goal may go on").id;
        let response = self.key_of("a2", &item);
        self.site
            .answer_practice(self.ana, Some("a2"), &item, &response)
            .unwrap();
    }

    fn key_of(&self, unit: &str, item: &str) -> crate::assessment::commands::Response {
        let content = self.site.content().unwrap();
        key_to_wire(&content.keys[&format!("{unit}/{item}")].answer, "en")
    }

    fn view(&self) -> ReviewView {
        self.site.review_view(self.ana, OFFSET).unwrap()
    }

    /// Answers what comes next, rightly; gives its item.
    fn answer(&mut self) -> String {
        let next = self.view().next.expect("something to remember");
        let request = AnswerReview {
            offset: OFFSET.into(),
            response: self.key_of(&next.unit, &next.item.id),
            unit: next.unit,
            item: next.item.id.clone(),
        };
        let answered = self.site.answer_review(self.ana, &request).unwrap();
        assert!(answered.feedback.right);
        next.item.id
    }

    /// What another computer said, on a day of its own.
    fn said_elsewhere(&mut self, item: &str, day: &str) {
        let answered = ReviewAnswered {
            pack: "induction-plastics".into(),
            version: 1,
            unit: "a2".into(),
            item: item.into(),
            day: day.into(),
            response: Answer::Choice { choice: "a".into() },
            fully_right: true,
        };
        let ana = self.ana;
        self.site
            .transact(Some(ana), |tx| tx.append(Some(ana), &answered).map(drop))
            .unwrap();
    }

    fn today(&self) -> String {
        crate::time::day_at(self.site.now_millis(), 60).to_string()
    }
}

#[test]
fn nothing_comes_before_the_practice_of_a_unit_was_reached() {
    let room = room();
    assert_eq!(room.view().count, 0);
    assert!(room.view().next.is_none());
}

#[test]
fn what_was_practised_today_comes_tomorrow_at_the_earliest() {
    let mut room = room();
    room.practise();
    assert_eq!(room.view().count, 0);
    room.clock.advance(DAY);
    assert_eq!(room.view().count, 5);
    room.practise_once();
    assert_eq!(room.view().count, 0, "it is fresh again");
}

#[test]
fn five_a_day_each_once_and_then_no_more() {
    let mut room = practised();
    let mut items: Vec<_> = (0..5).map(|_| room.answer()).collect();
    items.sort_unstable();
    items.dedup();
    assert_eq!(items.len(), 5);
    let view = room.view();
    assert_eq!((view.done, view.count), (5, 5));
    assert!(view.next.is_none());
    room.site.verify_journals().unwrap();
}

#[test]
fn a_day_that_was_passed_over_leaves_nothing_behind() {
    let mut room = practised();
    for _ in 0..30 {
        assert_eq!(room.view().count, 5);
        room.clock.advance(DAY);
    }
    (0..5).for_each(|_| drop(room.answer()));
    assert_eq!(room.view().done, 5);
}

#[test]
fn what_is_due_comes_before_what_is_new() {
    let mut room = practised();
    let known = room.answer();
    room.clock.advance(40 * DAY);
    assert_eq!(room.view().next.unwrap().item.id, known);
}

#[test]
fn the_same_day_offers_the_same_in_the_same_order() {
    let mut room = practised();
    let first = room.view();
    assert_eq!(first, room.view());
    let second = {
        room.answer();
        room.view().next.unwrap()
    };
    assert_ne!(Some(&second), first.next.as_ref());
    room.clock.advance(60_000);
    assert_eq!(room.view().next.unwrap(), second);
}

#[test]
fn what_another_computer_asked_today_counts_here() {
    let mut room = practised();
    let (item, today) = (room.view().next.unwrap().item.id, room.today());
    room.said_elsewhere(&item, &today);
    room.said_elsewhere(&item, &today);
    let view = room.view();
    assert_eq!((view.done, view.count), (1, 5));
    assert_ne!(view.next.unwrap().item.id, item);
}

#[test]
fn answers_of_days_that_never_were_or_have_not_come_hold_nothing_up() {
    let mut room = practised();
    let item = room.view().next.unwrap().item.id;
    for day in ["2099-12-31", "1970-01-01", "someday", ""] {
        room.said_elsewhere(&item, day);
    }
    let view = room.view();
    assert_eq!((view.done, view.count), (0, 5));
    assert_eq!(room.answer(), item, "it may be asked at once");
    room.site.verify_journals().unwrap();
}

#[test]
fn a_clock_that_is_set_back_or_dead_still_asks_five_a_day() {
    let mut room = practised();
    (0..5).for_each(|_| drop(room.answer()));
    for back in [-400 * DAY, -20_300 * DAY] {
        room.clock.jump(back);
        (0..5).for_each(|_| drop(room.answer()));
        assert!(room.view().next.is_none());
    }
    room.clock.jump(80_000 * DAY);
    (0..5).for_each(|_| drop(room.answer()));
    assert!(room.view().next.is_none());
}

#[test]
fn what_does_not_wait_today_is_refused_and_changes_nothing() {
    let mut room = practised();
    let next = room.view().next.unwrap();
    let mut request = AnswerReview {
        offset: OFFSET.into(),
        response: room.key_of(&next.unit, &next.item.id),
        unit: next.unit,
        item: next.item.id,
    };
    room.site.answer_review(room.ana, &request).unwrap();
    let before = room.site.last_seq();
    let code = |room: &mut Room, request: &AnswerReview| {
        room.site
            .answer_review(room.ana, request)
            .unwrap_err()
            .code()
    };
    assert_eq!(code(&mut room, &request), "review-not-today", "twice");
    request.item = "no-such".into();
    assert_eq!(code(&mut room, &request), "item-not-found");
    request.unit = "no-such".into();
    assert_eq!(code(&mut room, &request), "unit-not-found");
    request.offset = "noon".into();
    assert_eq!(code(&mut room, &request), "day-wrong");
    assert_eq!(room.site.last_seq(), before);
}
