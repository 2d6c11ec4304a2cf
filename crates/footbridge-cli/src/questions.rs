//! `footbridge pack import`: what became of every question in files of other systems.

use anyhow::Context;
use footbridge_questions::disk::{Import, import};
use footbridge_questions::pack_item::{PackItem, pack_item};
use footbridge_questions::written::write;
use footbridge_questions::{Fault, Loss, PackPlace};
use serde_json::{Value, json};

use crate::args;
use crate::run::Outcome;

/// Reads the files, writes what was taken unless only the report is wanted, and reports.
///
/// `add` adds items to the unit of a source, as the core's `pack.add_items`.
pub(crate) fn run(
    asked: &args::Import,
    as_json: bool,
    add: impl FnOnce(Value) -> Outcome,
) -> Outcome {
    let mut import = import(&asked.paths);
    if let Some(folder) = &asked.to.into {
        write(&import, folder).with_context(|| folder.display().to_string())?;
    }
    if asked.to.into_unit.is_some() {
        into_unit(&mut import, asked, add)?;
    }
    Ok(if as_json {
        report(&import)
    } else {
        // Printed as it stands: a line for each question, and the counts last.
        Value::String(lines(&import).join("\n"))
    })
}

/// Adds what packs have a form for; the report then says what became of each in the pack.
fn into_unit(
    import: &mut Import,
    asked: &args::Import,
    add: impl FnOnce(Value) -> Outcome,
) -> Result<(), crate::run::Failure> {
    let mut sent = Vec::new();
    let mut items = Vec::new();
    for (place, taken) in &import.taken {
        let line = &mut import.report.questions[*place];
        match pack_item(&taken.question) {
            Ok((item, losses)) => {
                line.lose(losses);
                items.push(new_item(&item, line.origin()));
                sent.push(*place);
            }
            Err(refusal) => line.refuse(&refusal),
        }
    }
    let answer = add(json!({
        "unit": asked.to.into_unit,
        "language": asked.texts_in,
        "lesson": asked.lesson,
        "competency": asked.competency,
        "practice": asked.practice,
        "items": items,
    }))?;
    let added = answer["items"]
        .as_array()
        .context("reading what was added")?;
    for (place, added) in sent.into_iter().zip(added) {
        let line = &mut import.report.questions[place];
        if let Some(reason) = added["refused"].as_str() {
            line.refuse(&Fault::PackRule.because(reason));
            continue;
        }
        if added["lostPictures"] == true {
            line.lose([Loss::PictureUnsuited].into());
        }
        line.item = added["id"].as_str().map(|id| PackPlace {
            id: id.to_owned(),
            is_new: added["isNew"] == true,
        });
    }
    Ok(())
}

fn new_item(item: &PackItem, from: String) -> Value {
    let mut item = json!(item);
    item["from"] = json!(from);
    item
}

fn lines(import: &Import) -> Vec<String> {
    let questions = import.report.questions.iter().map(ToString::to_string);
    let passed_over = import.report.passed_over.iter();
    let passed_over = passed_over.map(|file| format!("passed over: {file}"));
    questions
        .chain(passed_over)
        .chain([import.last_line()])
        .collect()
}

fn report(import: &Import) -> Value {
    let Import { report, panics, .. } = import;
    json!({
        "questions": report.questions,
        "passedOver": report.passed_over,
        "read": report.questions.len(),
        "taken": report.taken(),
        "lossy": report.lossy(),
        "refused": report.refused(),
        "panics": panics,
        "line": import.last_line(),
    })
}

/// True for a report of this command that a reader broke down over.
pub(crate) fn broke_down(report: &Value) -> bool {
    match report {
        Value::String(lines) => lines
            .lines()
            .next_back()
            .is_some_and(|last| last.starts_with("import: ") && !last.ends_with(" panics=0")),
        other => other["panics"].as_u64().is_some_and(|panics| panics > 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;
    use std::path::{Path, PathBuf};

    use clap::Parser;
    use footbridge::Desk;
    use tempfile::TempDir;

    /// What the command line asks for.
    fn asked(words: &[&Path], more: &[&str]) -> args::Import {
        let mut line = vec!["footbridge".as_ref(), "pack".as_ref(), "import".as_ref()];
        line.extend(words.iter().map(|path| path.as_os_str()));
        line.extend(more.iter().map(std::ffi::OsStr::new));
        let args = args::Args::try_parse_from(line).unwrap();
        let args::Command::Pack(args::Pack::Import(import)) = args.command else {
            panic!("no import");
        };
        import
    }

    fn no_unit(_: Value) -> Outcome {
        panic!("no unit was named");
    }

    #[test]
    fn both_forms_of_the_report_say_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let bank = folder.path().join("bank.gift");
        fs::write(&bank, "::a:: Hot? {T}\n\nRead this.\n").unwrap();
        let only = asked(&[&bank], &["--report-only"]);
        let Value::String(text) = run(&only, false, no_unit).unwrap() else {
            panic!("no text");
        };
        let last = "import: read=2 taken=1 lossy=0 refused=1 panics=0";
        assert!(text.ends_with(last), "{text}");
        let report = run(&only, true, no_unit).unwrap();
        assert_eq!(report["line"], last);
        assert_eq!(report["questions"][1]["code"], "not-a-question");
        assert!(!broke_down(&report) && !broke_down(&Value::String(text)));
        let broken = "import: read=1 taken=0 lossy=0 refused=1 panics=1";
        assert!(broke_down(&Value::String(broken.to_owned())));
        let into = folder.path().join("out");
        let wanted = asked(&[&bank, Path::new("--into"), &into], &[]);
        run(&wanted, true, no_unit).unwrap();
        assert!(into.join("questions.json").is_file());
        assert!(
            run(&wanted, true, no_unit).is_err(),
            "nothing is written over"
        );
    }

    /// The shipped course, and a desk without a site.
    struct Author {
        folder: TempDir,
        source: PathBuf,
        desk: Desk,
    }

    impl Author {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let shipped = concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../tests/shelf/induction-plastics"
            );
            let source = folder.path().join("pack");
            copy(Path::new(shipped), &source);
            let home = folder.path().join("home");
            let desk = Desk::console(home, footbridge_platform::host(None)).unwrap();
            Self {
                folder,
                source,
                desk,
            }
        }

        fn import(&mut self, bank: &str, more: &[&str]) -> Outcome {
            let file = self.folder.path().join("bank.gift");
            fs::write(&file, bank).unwrap();
            let unit = self.source.join("units/a2");
            let import = asked(&[&file, Path::new("--into-unit"), &unit], more);
            let desk = &mut self.desk;
            run(&import, true, |request| {
                Ok(desk.dispatch("pack.add_items", request)?)
            })
        }

        fn items(&self) -> Vec<Value> {
            let text = fs::read(self.source.join("units/a2/items.json")).unwrap();
            let mut json: Value = serde_json::from_slice(&text).unwrap();
            serde_json::from_value(json["items"].take()).unwrap()
        }

        fn verify(&mut self) -> Value {
            let request = json!({ "path": self.source, "programme": null });
            self.desk.dispatch("pack.verify", request).unwrap()
        }
    }

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let (from, to) = (entry.path(), to.join(entry.file_name()));
            match from.is_dir() {
                true => copy(&from, &to),
                false => drop(fs::copy(&from, &to).unwrap()),
            }
        }
    }

    const BANK: &str = "::Exit:: Where is the exit? {=Left#It is on the left. ~Right}\n\n\
        ::Essay:: Say why. {}\n\n\
        ::Green:: Green means safe. {T}\n\n\
        ::Three:: How many? {#3:0.5}\n";
    const WHERE: [&str; 6] = [
        "--texts-in",
        "en",
        "--lesson",
        "signs",
        "--competency",
        "SAF.SIGN",
    ];

    #[test]
    fn questions_join_the_pool_of_a_unit_once() {
        let mut author = Author::new();
        let before = author.items();
        let report = author.import(BANK, &WHERE).unwrap();
        assert_eq!(
            report["line"],
            "import: read=4 taken=3 lossy=0 refused=1 panics=0"
        );
        assert_eq!(report["questions"][1]["code"], "no-pack-form");
        assert_eq!(report["questions"][0]["item"]["isNew"], true);
        let items = author.items();
        assert_eq!(items[..before.len()], before[..]);
        assert_eq!(items.len(), before.len() + 3);
        let new = &items[before.len()];
        assert_eq!(new["from"], "bank.gift, line 1, “Exit”");
        assert_eq!(new["use"], "check");
        assert_eq!(
            new["question"],
            json!({ "en": "Where is the exit?", "pt-PT": "" })
        );
        assert_eq!(new["key"], "a");
        assert_eq!(new["explain"]["en"], "It is on the left.");

        let verified = author.verify();
        assert_eq!(verified["whole"], false);
        let found = verified["findings"].as_array().unwrap();
        let id = new["id"].as_str().unwrap();
        let wanted = format!("units/a2/items.json: {id}: question: pt-PT: a text is empty");
        assert!(found.contains(&json!(wanted)), "{found:?}");
        // Question, two options and the reason; question and reason in both; the same of a number.
        let is_new = |found: &&Value| found.as_str().is_some_and(|found| found.contains(": q-"));
        let of_new: Vec<&str> = found
            .iter()
            .filter(is_new)
            .filter_map(Value::as_str)
            .collect();
        let n_empty = of_new
            .iter()
            .filter(|found| found.ends_with("a text is empty"));
        assert_eq!(n_empty.count(), 4 + 3 + 3);
        let short = format!("units/a2/items.json: {id}: explain: en: one sentence only");
        let other: Vec<_> = of_new
            .iter()
            .filter(|found| !found.ends_with("is empty"))
            .collect();
        assert!(
            matches!(other[..], [only] if only.starts_with(&short)),
            "an empty text is told once: {other:?}"
        );

        let text = fs::read(author.source.join("units/a2/items.json")).unwrap();
        let again = author.import(BANK, &WHERE).unwrap();
        assert_eq!(again["line"], report["line"]);
        assert_eq!(
            again["questions"][0]["item"],
            json!({ "id": id, "isNew": false })
        );
        let same = fs::read(author.source.join("units/a2/items.json")).unwrap();
        assert_eq!(same, text);
    }

    #[test]
    fn what_nobody_said_is_asked_for_and_not_guessed() {
        let mut author = Author::new();
        let code = |outcome: Outcome| outcome.unwrap_err().code().to_owned();
        for more in [&WHERE[..2], &WHERE[..4], &["--texts-in", "de"]] {
            assert_eq!(code(author.import(BANK, more)), "pack-content-wrong");
        }
        let report = author.import(BANK, &WHERE[2..]).unwrap();
        assert_eq!(
            report["line"],
            "import: read=4 taken=0 lossy=0 refused=4 panics=0"
        );
        let words = report["questions"][0]["words"].as_str().unwrap();
        assert!(words.contains("name its language"), "{words}");
        assert_eq!(author.verify()["whole"], true);
    }
}
