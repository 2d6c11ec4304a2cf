//! Tables as people make them: what is taken, what is refused by row, and that nothing is half done.

use std::path::Path;

use super::commands::{LookAtTable, RowsShown, TablePreview, TableSource, TakeTable};
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::ids::PersonId;
use crate::jobs::Work;
use crate::people::fresh::FreshCard;
use crate::site::Site;
use crate::site::tests::{host, site_at};

const STAFF: PersonId = PersonId([1; 16]);

fn station(folder: &Path) -> Site {
    site_at(folder, host(), SiteKind::Station)
}

fn pasted(text: &str) -> TableSource {
    TableSource::Pasted { text: text.into() }
}

fn look(site: &Site, source: TableSource, shown: RowsShown) -> Result<TablePreview> {
    site.preview(&LookAtTable {
        source,
        language: "de".into(),
        shown,
        after: 0,
    })
}

fn take_with(site: &mut Site, text: &str, work: &Work) -> Result<Vec<FreshCard>> {
    let table = look(site, pasted(text), RowsShown::All)?.table;
    let request = TakeTable {
        source: pasted(text),
        language: "de".into(),
        table,
    };
    Ok(site.take_table(STAFF, &request, work)?.1)
}

fn take(site: &mut Site, text: &str) -> Result<Vec<FreshCard>> {
    take_with(site, text, &Work::idle())
}

#[test]
fn a_table_becomes_learners_with_cards_groups_and_languages() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path());
    site.name_group(STAFF, None, "Morgen").unwrap();
    let text = "Vorname;Nachname;Sprache;2. Sprache;Gruppe;Seit;Bemerkung\n\
                Ana;Popa;Rumänisch;de;morgen;3.2.2026;x\n\
                Ion;Ionescu;;;Abend;;\n";
    let preview = look(&site, pasted(text), RowsShown::All).unwrap();
    assert_eq!(
        (preview.rows_in_all, preview.wrong, preview.alike),
        (2, 0, 0)
    );
    assert_eq!(preview.new_groups, ["Abend"]);
    assert_eq!(preview.columns[6].column, None, "left aside, and said");
    let cards = take(&mut site, text).unwrap();
    assert_eq!(cards.len(), 2);
    for card in &cards {
        let number = card.card.to_string();
        site.check_learner(&number, &card.pictures).unwrap();
    }
    let here = site.people().unwrap().here;
    let ana = &here[0];
    assert_eq!(
        (ana.name.as_str(), ana.language.as_str()),
        ("Ana Popa", "ro")
    );
    assert_eq!(ana.groups, ["Morgen"]);
    assert_eq!(ana.since.as_deref(), Some("2026-02-03"));
    assert_eq!(here[1].language, "de", "as was chosen for whoever has none");
    assert_eq!(here[1].groups, ["Abend"]);
    site.verify_journals().unwrap();
    let again = look(&site, pasted(text), RowsShown::Alike).unwrap();
    assert_eq!(again.alike, 2, "the same table again is noticed");
}

/// The canary: ten kinds of rows that cannot be taken show ten remedies.
#[test]
fn ten_kinds_of_bad_rows_have_ten_different_remedies() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path());
    let taken = site.enrol(STAFF, "Ada", "en").unwrap().card.to_string();
    let free = loop {
        let card = crate::people::CardNumber::draw(&site.host).to_string();
        if card != taken {
            break card;
        }
    };
    let long = "x".repeat(81);
    let text = format!(
        "name;language;group;card;date\n\
         Good;en;A;{free};1.2.2026\n\
         Few;en\n\
         ;en;;;\n\
         {long};en;;;\n\
         =cmd|' /C calc'!A0;en;;;\n\
         \"An\u{1}a\";en;;;\n\
         Ana;Klingon;;;\n\
         Ion;en;;1234-56;\n\
         Eva;en;;{free};\n\
         Ema;en;;{taken};\n\
         Una;en;;;31.02.2026\n\
         Ina;en;{long};;\n"
    );
    let preview = look(&site, pasted(&text), RowsShown::Wrong).unwrap();
    let codes: Vec<_> = preview
        .rows
        .iter()
        .map(|row| (row.row, row.problem.clone().unwrap().code))
        .collect();
    let expected = [
        (3, "row-columns"),
        (4, "row-name-empty"),
        (5, "row-name-too-long"),
        (6, "row-formula"),
        (7, "row-control"),
        (8, "row-language"),
        (9, "row-card-wrong"),
        (10, "row-card-twice"),
        (11, "row-card-taken"),
        (12, "row-date"),
        (13, "row-group-too-long"),
    ];
    let expected: Vec<_> = expected.map(|(row, code)| (row, code.to_owned())).into();
    assert_eq!(codes, expected);
    for language in crate::i18n::LANGUAGES {
        let hints: std::collections::BTreeSet<_> = preview
            .rows
            .iter()
            .map(|row| crate::i18n::speak(row.problem.as_ref().unwrap(), language).hint)
            .collect();
        assert_eq!(hints.len(), expected.len(), "{language}");
    }
    let before = site.last_seq();
    let refused = take(&mut site, &text).unwrap_err();
    assert_eq!(refused.code(), "table-rows-to-mend");
    assert_eq!(site.last_seq(), before, "nothing is half taken in");
}

#[test]
fn formulas_of_every_kind_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let site = station(folder.path());
    for name in ["=1+1", "+49", "-1", "@SUM(A1)", "  =1"] {
        let text = format!("name;group\n\"{name}\";\nAna;\"{name}\"\n");
        assert_eq!(
            look(&site, pasted(&text), RowsShown::Wrong).unwrap().wrong,
            2
        );
    }
}

#[test]
fn a_cancelled_or_changed_table_enrols_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path());
    let text = format!("name\n{}", "Ana\n".repeat(120));
    let before = site.last_seq();
    for steps in 0..4 {
        let work = Work::cancelled_after(steps);
        let stopped = take_with(&mut site, &text, &work).unwrap_err();
        assert_eq!(stopped.code(), "cancelled", "after {steps} steps");
        assert_eq!(site.last_seq(), before);
        assert!(site.people().unwrap().here.is_empty());
    }
    let looked = look(&site, pasted(&text), RowsShown::All).unwrap().table;
    let request = TakeTable {
        source: pasted("name\nSomebody else\n"),
        language: "de".into(),
        table: looked,
    };
    let refused = site.take_table(STAFF, &request, &Work::idle()).unwrap_err();
    assert_eq!(refused.code(), "table-changed");
    assert_eq!(site.last_seq(), before);
    site.verify_journals().unwrap();
}

#[test]
fn only_tables_are_found_and_read() {
    let folder = tempfile::tempdir().unwrap();
    let site = station(&folder.path().join("site"));
    let lists = folder.path().join("lists");
    std::fs::create_dir(&lists).unwrap();
    std::fs::write(lists.join("class.CSV"), "name\nAna\n").unwrap();
    std::fs::write(lists.join("notes.doc"), "name\nAna\n").unwrap();
    std::fs::create_dir(lists.join("folder.csv")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("class.CSV", lists.join("link.csv")).unwrap();
    let found = site.tables(lists.to_str()).unwrap().rows;
    let names: Vec<_> = found.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["class.CSV"]);
    let open = |name: &str| {
        let path = lists.join(name).display().to_string();
        look(&site, TableSource::File { path }, RowsShown::All)
    };
    assert_eq!(open("class.CSV").unwrap().rows[0].name, "Ana");
    for name in ["notes.doc", "folder.csv", "absent.csv"] {
        assert_eq!(open(name).unwrap_err().code(), "table-no-file", "{name}");
    }
    #[cfg(unix)]
    assert_eq!(open("link.csv").unwrap_err().code(), "table-no-file");
    let nowhere = site.tables(Some("/nowhere")).unwrap_err();
    assert_eq!(nowhere.code(), "table-no-folder");
}

/// `docs/performance.md` has the figure and the command.
#[test]
#[ignore = "measures; run it in a release build"]
fn ten_thousand_rows_in_under_five_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path());
    let rows: String = (0..10_000)
        .map(|n| format!("Given {n};Family {n};ro;de;Group {};1.2.2026\n", n % 20))
        .collect();
    let text = format!("first name;last name;language;second language;group;date\n{rows}");
    let begun = std::time::Instant::now();
    let preview = look(&site, pasted(&text), RowsShown::All).unwrap();
    let looked = begun.elapsed();
    assert_eq!(preview.wrong, 0);
    let begun = std::time::Instant::now();
    let cards = take(&mut site, &text).unwrap();
    let taken = begun.elapsed();
    println!(
        "enrol: rows={} preview_ms={} take_ms={} entries={}",
        cards.len(),
        looked.as_millis(),
        taken.as_millis(),
        site.last_seq(),
    );
    assert!(taken.as_secs_f64() < 5.0);
}
