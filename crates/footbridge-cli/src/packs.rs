//! `footbridge pack build`, `voice` and `verify`: what the command line adds to the core's own.

use std::path::{Path, PathBuf};

use anyhow::Context;
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
    /// The pack, or why it cannot be read.
    outcome: Outcome,
}

/// Verifies each path with `ask`, and names texts of a skeleton that nobody replaced. A folder without a `pack.json` is passed over, unless it is
/// the only path.
pub(crate) fn verify(
    paths: &[PathBuf],
    as_json: bool,
    mut ask: impl FnMut(&PathBuf) -> Outcome,
) -> Outcome {
    let is_pack = |path: &&PathBuf| !path.is_dir() || path.join("pack.json").is_file();
    let packs = match paths {
        [only] => vec![only],
        _ => paths.iter().filter(is_pack).collect(),
    };
    let verified: Vec<Verified> = packs
        .into_iter()
        .map(|path| Verified {
            outcome: ask(path).map(|report| with_left(report, path)),
            path: path.clone(),
        })
        .collect();
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
    fn count(&self, name: &str) -> u64 {
        let report = self.outcome.as_ref().ok();
        report.and_then(|report| report[name].as_u64()).unwrap_or(0)
    }

    fn findings(&self) -> Vec<String> {
        match &self.outcome {
            Ok(report) => {
                let found = report["findings"].as_array().into_iter().flatten();
                found.filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Err(failure) => vec![why(failure)],
        }
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

fn why(failure: &Failure) -> String {
    match failure {
        Failure::Core(error) => error.to_string(),
        other => other.code().to_owned(),
    }
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
            "pack": one.outcome.as_ref().ok(),
            "findings": one.findings(),
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
        let report = verify(&paths, false, |_| pack(&["x"], languages.next().unwrap()));
        let text = report.unwrap();
        assert!(lacks_something(&text));
        let last = text.as_str().unwrap().lines().last().unwrap();
        assert_eq!(last, "packs: findings=2 units=4 items=60 languages=2");
        let clean = verify(&paths[..2], true, |_| pack(&[], 7)).unwrap();
        assert!(!lacks_something(&clean), "{clean}");
    }

    #[test]
    fn a_pack_that_cannot_be_read_is_a_finding() {
        let path = [PathBuf::from("nowhere")];
        let refused = || Err(Failure::Usage(anyhow::anyhow!("no such folder")));
        let report = verify(&path, true, |_| refused()).unwrap();
        assert!(lacks_something(&report));
    }
}
