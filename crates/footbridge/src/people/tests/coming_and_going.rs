//! Leaving and coming back, groups, accommodations, new pictures.

use super::{STAFF, enrol, station};
use crate::ids::{GroupId, PersonId};
use crate::people::accommodations::Accommodations;
use crate::people::commands::{
    AccommodationsView, Colours, DisplayView, LearnerState, LeavingReason,
};
use crate::people::enrol::NewLearner;
use crate::site::Site;

/// What the door says to a card with these pictures.
fn door(site: &mut Site, learner: &NewLearner, pictures: &[u8]) -> Result<PersonId, &'static str> {
    site.check_learner(&learner.card.to_string(), pictures)
        .map_err(|error| error.code())
}

#[test]
fn who_left_cannot_sign_in_and_nothing_of_theirs_is_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 21);
    let ana = enrol(&mut site, "Ana");
    let pictures = ana.code.pictures();
    let session = site.open_session(ana.person).unwrap();
    site.end_session(ana.person, session, "finished").unwrap();

    site.leave(STAFF, ana.person, LeavingReason::Finished, "2.3.2026")
        .unwrap();
    site.discharge(STAFF, ana.person, "2026-11-20").unwrap();
    assert_eq!(door(&mut site, &ana, &pictures), Err("sign-in-wrong"));
    assert!(site.class_view().unwrap().rows.is_empty());
    let gone = site.people().unwrap().left;
    assert_eq!(gone.len(), 1);
    let on = "2026-11-20".to_owned();
    assert_eq!(gone[0].state, LearnerState::Discharged { on });
    assert_eq!(site.store.sessions(ana.person).unwrap().len(), 1);

    site.undo_discharge(STAFF, ana.person).unwrap();
    let left = LearnerState::Left {
        reason: LeavingReason::Finished,
        on: Some("2026-03-02".into()),
    };
    assert_eq!(site.person_view(ana.person).unwrap().state, left);
    assert_eq!(door(&mut site, &ana, &pictures), Err("sign-in-wrong"));
    site.come_back(STAFF, ana.person).unwrap();
    assert_eq!(door(&mut site, &ana, &pictures), Ok(ana.person));
    assert_eq!(site.class_view().unwrap().rows.len(), 1);
    site.verify_journals().unwrap();
}

#[test]
fn a_day_that_cannot_be_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 22);
    let ana = enrol(&mut site, "Ana").person;
    let before = site.last_seq();
    for day in ["31.02.2026", "1.1.1850", "soon"] {
        let refused = site.discharge(STAFF, ana, day).unwrap_err();
        assert_eq!(refused.code(), "date-impossible");
        let refused = site.leave(STAFF, ana, LeavingReason::Other, day);
        assert_eq!(refused.unwrap_err().code(), "date-impossible");
    }
    assert_eq!(site.last_seq(), before);
}

#[test]
fn new_pictures_replace_the_old_ones_and_forget_wrong_tries() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 23);
    let ana = enrol(&mut site, "Ana");
    let old = ana.code.pictures();
    let other = [(old[0] + 1) % 12, old[1], old[2], old[3]];
    for _ in 0..5 {
        assert_eq!(door(&mut site, &ana, &other), Err("sign-in-wrong"));
    }
    assert_eq!(door(&mut site, &ana, &old), Err("sign-in-wait"));
    let fresh = site.reset_code(STAFF, ana.person).unwrap();
    assert_eq!(fresh.card, ana.card, "the number stays");
    assert_eq!(door(&mut site, &ana, &fresh.pictures), Ok(ana.person));
    assert_eq!(door(&mut site, &ana, &old), Err("sign-in-wrong"));
    site.leave(STAFF, ana.person, LeavingReason::Moved, "1.2.2026")
        .unwrap();
    let refused = site.reset_code(STAFF, ana.person).unwrap_err();
    assert_eq!(refused.code(), "learner-left");
    site.verify_journals().unwrap();
}

fn sizes(site: &Site) -> Vec<(String, u32)> {
    let rows = site.groups_view().unwrap().rows.into_iter();
    rows.map(|row| (row.name, row.learners)).collect()
}

#[test]
fn a_learner_can_be_in_several_groups_and_a_group_comes_back_with_its_members() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 24);
    let ana = enrol(&mut site, "Ana").person;
    let welding = site.name_group(STAFF, None, "Welding").unwrap();
    let morning = site.name_group(STAFF, None, "Morning").unwrap();
    let taken = site.name_group(STAFF, None, " welding ").unwrap_err();
    assert_eq!(taken.code(), "group-name-taken");
    site.set_groups(STAFF, ana, &[welding, morning]).unwrap();
    assert_eq!(sizes(&site), [("Morning".into(), 1), ("Welding".into(), 1)]);
    site.drop_group(STAFF, welding).unwrap();
    assert_eq!(sizes(&site), [("Morning".into(), 1)]);
    site.bring_group_back(STAFF, welding, "Welding").unwrap();
    site.set_groups(STAFF, ana, &[welding]).unwrap();
    assert_eq!(sizes(&site), [("Morning".into(), 0), ("Welding".into(), 1)]);
    let nowhere = site.set_groups(STAFF, ana, &[GroupId([9; 16])]);
    assert_eq!(nowhere.unwrap_err().code(), "not-found");
    site.verify_journals().unwrap();
}

#[test]
fn what_a_learner_needs_is_kept_and_given_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 25);
    let ana = enrol(&mut site, "Ana").person;
    let usual = Accommodations::default();
    assert_eq!(site.accommodations_of(ana).unwrap(), usual);
    let wanted = Accommodations {
        time_percent: 150,
        read_aloud: true,
        glossary: Some("ar".into()),
        ..usual
    };
    site.set_accommodations(STAFF, ana, &wanted).unwrap();
    assert_eq!(site.accommodations_of(ana).unwrap(), wanted);
    let before = site.last_seq();
    site.set_accommodations(STAFF, ana, &wanted).unwrap();
    assert_eq!(site.last_seq(), before, "the same again is no entry");
    let odd = AccommodationsView {
        time_percent: 130,
        ..wanted.view()
    };
    let refused = Accommodations::checked(odd).unwrap_err();
    assert_eq!(refused.code(), "accommodation-unknown");
    site.verify_journals().unwrap();
}

#[test]
fn how_a_learner_likes_the_screen_belongs_to_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 26);
    let [ana, ion] = ["Ana", "Ion"].map(|name| enrol(&mut site, name).person);
    let display = DisplayView {
        text_percent: 150,
        colours: Colours::Cream,
        single_keys: false,
    };
    assert_eq!(site.display_of(ana).unwrap(), None);
    site.choose_display(ana, ana, &display).unwrap();
    assert_eq!(site.display_of(ana).unwrap(), Some(display));
    assert_eq!(site.display_of(ion).unwrap(), None);
    site.verify_journals().unwrap();
}
