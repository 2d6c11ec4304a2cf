//! Whose plan counts, in which order, and where "Go on" leads.

use super::*;
use crate::ids::EventHash;
use crate::packs::course::{Check, Practice, Preset};

fn unit(id: &str) -> Unit {
    Unit {
        id: id.into(),
        code: id.to_uppercase(),
        title: Default::default(),
        minutes: 10,
        lessons: Vec::new(),
        can: Vec::new(),
        practice: Practice {
            items: Vec::new(),
            right: 1,
            of: 1,
        },
        check: Check {
            preset: Preset::Check,
            blueprint: Vec::new(),
        },
        items: Vec::new(),
        tasks: Vec::new(),
    }
}

fn course() -> Course {
    Course {
        title: Default::default(),
        languages: vec!["en".into()],
        units: ["a1", "a2", "a3", "a4"].map(unit).into(),
        words: Vec::new(),
        pictures: Default::default(),
        finals: Vec::new(),
    }
}

fn line(unit: &str, wish: Wish, place: u32) -> PlanRow {
    PlanRow {
        unit: unit.into(),
        wish: wish.name().into(),
        due: None,
        place,
        event: EventHash::NONE,
    }
}

fn ids(way: &[PlannedUnit<'_>]) -> Vec<String> {
    way.iter().map(|planned| planned.unit.id.clone()).collect()
}

#[test]
fn without_a_plan_the_way_is_the_course() {
    let course = course();
    assert_eq!(ids(&way(&course, &[], &[])), ["a1", "a2", "a3", "a4"]);
}

#[test]
fn essential_units_come_first_in_the_order_of_the_plan() {
    let course = course();
    let class = [
        line("a1", Wish::Optional, 1),
        line("a4", Wish::Essential, 2),
        line("a2", Wish::Essential, 3),
        line("a3", Wish::NotPlanned, 4),
    ];
    assert_eq!(ids(&way(&course, &class, &[])), ["a4", "a2", "a1"]);
}

#[test]
fn a_learners_own_line_stands_in_place_of_the_class() {
    let course = course();
    let class = [
        line("a1", Wish::Essential, 1),
        line("a2", Wish::Essential, 2),
    ];
    let own = [
        line("a1", Wish::NotPlanned, 1),
        line("a3", Wish::Optional, 3),
    ];
    assert_eq!(ids(&way(&course, &class, &own)), ["a2", "a3"]);
    // A learner of whom nothing is left to do goes the way of the course.
    let nothing = [
        line("a1", Wish::NotPlanned, 1),
        line("a2", Wish::NotPlanned, 2),
    ];
    assert_eq!(ids(&way(&course, &class, &nothing)).len(), 4);
}

#[test]
fn units_of_the_same_place_keep_the_order_of_the_course() {
    let course = course();
    let class = [
        line("a3", Wish::Essential, 1),
        line("a2", Wish::Essential, 1),
    ];
    assert_eq!(ids(&way(&course, &class, &[])), ["a2", "a3"]);
}
