//! What no journey can see of finals.

use super::super::events::AttemptStarted;
use crate::ids::{AttemptId, PersonId};
use crate::people::enrol::NewLearner;
use crate::site::Site;

const STAFF: PersonId = PersonId([1; 16]);

fn begin(site: &mut Site, learner: &NewLearner, attempt: AttemptId) {
    let started = AttemptStarted {
        attempt,
        pack: "course".into(),
        version: 1,
        unit: "final".into(),
        seed: String::new(),
        draw: Vec::new(),
        is_final: true,
        taken: None,
        read_in: None,
    };
    let person = learner.person;
    site.transact(Some(person), |tx| {
        tx.append(Some(person), &started).map(drop)
    })
    .unwrap();
    site.note(|write| {
        write.keep_draft(attempt, "a2/c01", "a draft")?;
        write.set_attempt_clock(attempt, 1000)
    })
    .unwrap();
}

#[test]
fn of_somebody_who_was_erased_no_draft_and_no_time_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = crate::people::tests::station(folder.path(), 21);
    let [ana, ion] = ["Ana", "Ion"].map(|name| site.enrol(STAFF, name, "en").unwrap());
    let (hers, his) = (AttemptId([1; 16]), AttemptId([2; 16]));
    begin(&mut site, &ana, hers);
    begin(&mut site, &ion, his);
    site.erase_person(STAFF, ana.person).unwrap();
    let left = |attempt| {
        (
            site.store.drafts(attempt).unwrap().len(),
            site.store.attempt_clock(attempt).unwrap(),
        )
    };
    assert_eq!(left(hers), (0, 0));
    assert_eq!(left(his), (1, 1000), "nobody else loses anything");
    site.verify_journals().unwrap();
}
