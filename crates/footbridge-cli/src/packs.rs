//! `footbridge pack build`, `voice` and `verify`: what the command line adds to the core's own.

use std::path::{Path, PathBuf};

use anyhow::Context;
use footbridge::i18n::speak;
use serde_json::{Value, json};

use crate::run::{Failure, Outcome};
use crate::skeleton;
use crate::voice::{self, Voiced};

/// Builds a source, with a synthetic voice where one is wanted and can be made; the report says
/// what became of it. `ask` sends a command about a source to the core.
pub(crate) fn build(
    source: &Path,
    with_voice: bool,
    mut ask: impl FnMut(&str, &Path) -> Outcome,
) -> Outcome {
    let is_course = |source: &Path| {
        let head = std::fs::read_to_string(source.join("pack.json")).ok();
        let head = head.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        head.is_some_and(|head| head["kind"] == "course")
    };
    let (mut report, said) = if !with_voice || !is_course(source) {
        (ask("pack.build", source)?, "none was asked for".to_owned())
    } else if !voice::can_speak() {
        let why = "espeak-ng or opusenc is not installed: what nobody recorded is silent";
        (ask("pack.build", source)?, why.to_owned())
    } else {
        let folder = tempfile::tempdir().context("a folder for the voice")?;
        let copy = folder.path().join("source");
        let voiced = give(source, &copy, &mut ask)?;
        (ask("pack.build", &copy)?, told(&voiced))
    };
    report["voice"] = json!(said);
    Ok(with_left(report, source))
}

/// Copies a source with a synthetic voice where nobody recorded one.
pub(crate) fn voice(
    source: &Path,
    out: &Path,
    mut ask: impl FnMut(&str, &Path) -> Outcome,
) -> Outcome {
    if !voice::can_speak() {
        let needed = "espeak-ng and opusenc are needed: install espeak-ng and opus-tools";
        return Err(Failure::Usage(anyhow::anyhow!(needed)));
    }
    let voiced = give(source, out, &mut ask)?;
    Ok(json!({ "out": out, "voice": told(&voiced) }))
}

fn give(
    source: &Path,
    out: &Path,
    ask: &mut impl FnMut(&str, &Path) -> Outcome,
) -> Result<Voiced, Failure> {
    let spoken = ask("pack.spoken", source)?;
    Ok(voice::give(source, &spoken, out)?)
}

fn told(voiced: &Voiced) -> String {
    let Voiced { sounds, made } = voiced;
    format!("{sounds} synthetic sounds, {made} of them new")
}

/// What was found in one place.
struct Verified {
    path: PathBuf,
    /// As `pack.verify` has it; of a pack that cannot be read, why.
    report: Value,
}

/// Verifies each path with `ask`, and names texts of a skeleton that nobody replaced.
///
/// Of several paths, folders without a `pack.json` are passed over, and a pack that cannot be read
/// is a finding, said in `language`. One path alone is refused as any other request.
pub(crate) fn verify(
    paths: &[PathBuf],
    (as_json, language): (bool, &str),
    mut ask: impl FnMut(&Path) -> Outcome,
) -> Outcome {
    let is_pack = |path: &&PathBuf| !path.is_dir() || path.join("pack.json").is_file();
    let verified = match paths {
        [only] => vec![Verified::of(only, ask(only)?)],
        _ => paths
            .iter()
            .filter(is_pack)
            .map(|path| match ask(path) {
                Ok(report) => Verified::of(path, report),
                Err(failure) => Verified {
                    path: path.clone(),
                    report: json!({ "findings": [why(&failure, language)] }),
                },
            })
            .collect(),
    };
    Ok(if as_json {
        report(&verified)
    } else {
        // Printed as it stands: the packs with their findings, and the counts last.
        let mut lines: Vec<String> = verified.iter().flat_map(Verified::lines).collect();
        lines.push(last_line(&verified));
        Value::String(lines.join("\n"))
    })
}

/// A report on a source, and before its findings what is left of a skeleton in it.
fn with_left(mut report: Value, path: &Path) -> Value {
    if let Some(findings) = report["findings"].as_array_mut() {
        let left = skeleton::left(path).into_iter().map(Value::String);
        findings.splice(..0, left);
    }
    report
}

/// True for packs of which something is to be mended.
pub(crate) fn lacks_something(report: &Value) -> bool {
    match report {
        Value::String(lines) => {
            let last = lines.lines().last().unwrap_or_default();
            last.starts_with("packs: findings=") && !last.starts_with("packs: findings=0 ")
        }
        report => report["packs"].is_array() && report["findings"] != 0,
    }
}

impl Verified {
    fn of(path: &Path, report: Value) -> Self {
        Self {
            path: path.to_owned(),
            report: with_left(report, path),
        }
    }

    fn count(&self, name: &str) -> u64 {
        self.report[name].as_u64().unwrap_or(0)
    }

    fn findings(&self) -> Vec<&str> {
        let found = self.report["findings"].as_array().into_iter().flatten();
        found.filter_map(Value::as_str).collect()
    }

    fn lines(&self) -> Vec<String> {
        let what = ["units", "lessons", "items", "languages"];
        let counts: Vec<String> = what
            .iter()
            .map(|name| format!("{} {name}", self.count(name)))
            .collect();
        let mut lines = vec![format!("{}: {}", self.path.display(), counts.join(", "))];
        lines.extend(
            self.findings()
                .into_iter()
                .map(|found| format!("  {found}")),
        );
        lines
    }
}

/// What is wrong and what to do, in one line.
fn why(failure: &Failure, language: &str) -> String {
    let spoken = speak(&failure.wire(), language);
    let hint = spoken.hint.map(|hint| format!(" {hint}"));
    format!(
        "{} ({}){}",
        spoken.what,
        failure.code(),
        hint.unwrap_or_default()
    )
}

fn last_line(verified: &[Verified]) -> String {
    let sum = |name: &str| verified.iter().map(|one| one.count(name)).sum::<u64>();
    let findings: usize = verified.iter().map(|one| one.findings().len()).sum();
    let languages = verified.iter().map(|one| one.count("languages")).min();
    format!(
        "packs: findings={findings} units={} items={} languages={}",
        sum("units"),
        sum("items"),
        languages.unwrap_or(0)
    )
}

fn report(verified: &[Verified]) -> Value {
    let packs = verified.iter().map(|one| {
        json!({
            "path": one.path,
            "pack": one.report,
        })
    });
    json!({
        "packs": packs.collect::<Vec<_>>(),
        "findings": verified.iter().map(|one| one.findings().len()).sum::<usize>(),
        "line": last_line(verified),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(findings: &[&str], languages: u32) -> Outcome {
        Ok(json!({
            "units": 2, "lessons": 5, "items": 30, "languages": languages, "findings": findings,
        }))
    }

    #[test]
    fn the_last_line_sums_up_and_names_the_fewest_languages() {
        let folder = tempfile::tempdir().unwrap();
        let paths: Vec<PathBuf> = ["a", "b", "signs"]
            .map(|name| folder.path().join(name))
            .into();
        for path in &paths {
            std::fs::create_dir(path).unwrap();
        }
        for path in &paths[..2] {
            std::fs::write(path.join("pack.json"), "{}").unwrap();
        }
        let mut languages = [7, 2].into_iter();
        let report = verify(&paths, (false, "en"), |_| {
            pack(&["x"], languages.next().unwrap())
        });
        let text = report.unwrap();
        assert!(lacks_something(&text));
        let last = text.as_str().unwrap().lines().last().unwrap();
        assert_eq!(last, "packs: findings=2 units=4 items=60 languages=2");
        let clean = verify(&paths[..2], (true, "en"), |_| pack(&[], 7)).unwrap();
        assert!(!lacks_something(&clean), "{clean}");
    }

    #[test]
    fn a_pack_that_cannot_be_read_is_refused_alone_and_a_finding_among_others() {
        let paths = ["nowhere", "elsewhere"].map(PathBuf::from);
        let refused = |_: &Path| Err(Failure::Usage(anyhow::anyhow!("no such folder")));
        assert!(verify(&paths[..1], (true, "en"), refused).is_err());
        let report = verify(&paths, (true, "en"), refused).unwrap();
        assert!(lacks_something(&report));
        let first = report["packs"][0]["pack"]["findings"][0].as_str().unwrap();
        assert!(first.contains("(usage)"), "{first}");
    }
}
