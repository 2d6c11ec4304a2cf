//! The whole story in a temporary folder: two learners at two stations do the unit (one PC
//! is killed in the middle and resumes), one stick goes round, the centre shows both results,
//! the receipt comes back; and files that somebody tampered with are refused.

mod learner;
mod story;
mod tamper;

use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::{Value, json};

use crate::run::{Failure, Outcome};
use crate::say::plain;
use story::Story;

/// Tells the story; every figure in the outcome was counted while it ran.
pub(crate) fn run(samples: Option<&Path>, quiet: bool) -> Outcome {
    let samples = samples.map(Path::to_owned).or_else(installed_samples);
    let samples = samples.context("no sample packs: give --samples")?;
    let folder = tempfile::tempdir().context("making a temporary folder")?;
    let mut story = Story::begin(folder.path(), &samples, quiet)?;
    story.learn()?;
    story.go_round()?;
    let counts = story.results()?;
    let refused = tamper::all(&mut story)?;
    story.tell("tampered files", &json!(refused));
    story.verify()?;
    Ok(json!({
        "learners": counts.learners,
        "units_count": counts.units,
        "events_sent": counts.sent,
        "events_merged": counts.merged,
        "events_receipted": counts.receipted,
        "resumed_at_same_item": story.resumed,
        "sessions_arrived": counts.sessions_arrived,
        "tampered_refused": refused.len(),
    }))
}

/// The learner's part, in a process that the story kills.
pub(crate) fn seat(home: &Path, samples: &Path) -> Outcome {
    learner::answer_until_killed(home, samples)
}

fn installed_samples() -> Option<PathBuf> {
    let beside = std::env::current_exe()
        .ok()?
        .parent()?
        .join("content-packs");
    beside.is_dir().then_some(beside)
}

impl Story {
    fn tell(&self, what: &str, value: &Value) {
        if !self.quiet {
            println!("{what}\n{}", plain(value, 1));
        }
    }
}

/// An error of the story itself: what it expected did not happen.
fn unexpected(what: impl Into<String>) -> Failure {
    anyhow::anyhow!(what.into()).into()
}
