//! The copy of the programme that an office keeps.

use super::*;
use crate::packs::carry::keep_programme;

struct Office {
    shelf: Shelf,
    own: PathBuf,
}

impl Office {
    fn new() -> Self {
        let shelf = Shelf::at(SiteKind::Office);
        let own = shelf.site.with(|site| Ok(site.folder.programme()));
        let own = own.unwrap();
        Self { shelf, own }
    }

    fn keep(&self) -> Result<bool> {
        let stick = &self.shelf.programme.keys.programme;
        keep_programme(&self.shelf.site, stick, &self.own, &Work::idle())
    }

    /// Files of the copy, by name.
    fn files(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        walk(&self.own, &mut |path| {
            let name = path.strip_prefix(&self.own).unwrap();
            if path.is_file() {
                names.insert(name.to_string_lossy().into_owned());
            }
        });
        names
    }
}

#[test]
fn an_office_keeps_exactly_the_newest_programme() {
    let office = Office::new();
    for version in 1..3 {
        let text = version.to_string();
        office.shelf.publish("a", version, &[("data/a", &text)]);
        assert!(office.keep().unwrap());
        let there = refresh_own(&office.shelf.programme.keys.programme).unwrap();
        let ours = refresh_own(&office.own).unwrap();
        assert_eq!(ours.trusted, there.trusted);
        let packs = office.files();
        let packs = packs.iter().filter(|name| name.ends_with(".fbpack"));
        assert_eq!(packs.count(), 1, "the older pack is gone");
        let report = install_from(&office.shelf.site, &office.own, &Work::idle()).unwrap();
        assert_eq!(report.installed.len(), 1);
    }
    let before = office.files();
    assert!(office.keep().unwrap());
    assert_eq!(office.files(), before);
}

#[test]
fn a_damaged_stick_leaves_the_copy_as_it_was() {
    let office = Office::new();
    office.shelf.publish("a", 1, &[("data/a", "a")]);
    assert!(office.keep().unwrap());
    let before = office.files();
    office.shelf.publish("a", 2, &[("data/a", "b")]);
    let bad = target_file(&office.shelf.programme.keys.programme, "a");
    std::fs::write(&bad, "half").unwrap();
    assert!(!office.keep().unwrap());
    assert_eq!(office.files(), before);
    let ours = refresh_own(&office.own).unwrap();
    assert_eq!(ours.targets().len(), 2, "the centre's keys and the pack");
    assert!(!office.shelf.files().contains("staging"));
}
