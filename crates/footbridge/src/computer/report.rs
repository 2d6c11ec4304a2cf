//! The report of a check on paper, in one language.

use super::commands::{
    ComputerLine, ComputerPart, ComputerStanding, ComputerWay, SoftwareRegister, WayStanding,
};
use crate::error::Result;
use crate::people::checked_language;
use crate::printing::{ComputerReport, Day, ReportLine, ReportPart, Verdict, Words};
use crate::site::Site;

pub(super) fn of(
    site: &Site,
    lines: &[ComputerLine],
    ways: &[ComputerWay],
    register: &SoftwareRegister,
    language: &str,
) -> Result<ComputerReport> {
    let words = Words::of(checked_language(language)?);
    let today = words.day(Day::of(site.now_millis()));
    let lines = lines.iter().map(|line| found(&words, line));
    let looked_at = ReportPart {
        title: words.say("computer-parts"),
        about: None,
        lines: lines.collect(),
    };
    let register = ReportPart {
        title: words.say("computer-register"),
        about: None,
        lines: registered(&words, register),
    };
    let parts = [
        Some(looked_at),
        past_the_window(&words, ways),
        Some(register),
    ];
    Ok(ComputerReport {
        frame: words.frame(words.say("computer-report"), site.now_millis()),
        checked: words.say_with("computer-checked", &[("date", &today)]),
        columns: [
            "computer-column-what",
            "computer-column-found",
            "computer-column-standing",
        ]
        .map(|key| words.say(key)),
        parts: parts.into_iter().flatten().collect(),
    })
}

fn found(words: &Words, line: &ComputerLine) -> ReportLine {
    let said: Vec<_> = line
        .args
        .iter()
        .map(|(name, value)| (&**name, in_words(words, name, value)))
        .collect();
    let args: Vec<_> = said.iter().map(|(name, value)| (*name, &**value)).collect();
    let look = line.standing == ComputerStanding::Look;
    let word = match line.standing {
        ComputerStanding::Fine => "computer-fine",
        ComputerStanding::Look => "computer-look",
        ComputerStanding::Unknown => "computer-unknown",
    };
    ReportLine {
        what: words.say(name_of(&line.part)),
        found: words.say_with(&format!("computer-found-{}", line.finding), &args),
        verdict: Some(Verdict {
            look,
            word: words.say(word),
        }),
        remedy: look.then(|| words.say(&format!("computer-do-{}", line.finding))),
    }
}

/// An argument as people of this language write it; all of them are text on the wire.
fn in_words(words: &Words, name: &str, value: &str) -> String {
    match (name, value.parse::<jiff::Timestamp>()) {
        ("when", Ok(at)) => {
            let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
            let day = words.day(Day::of(millis));
            let time = at.to_zoned(jiff::tz::TimeZone::UTC).strftime("%H:%M");
            format!("{day}, {time} UTC")
        }
        ("gib", _) if words.language() != "en" => value.replace('.', ","),
        _ => value.to_owned(),
    }
}

pub(super) fn name_of(part: &ComputerPart) -> &'static str {
    match part {
        ComputerPart::Sound => "computer-part-sound",
        ComputerPart::Video => "computer-part-video",
        ComputerPart::Voice => "computer-part-voice",
        ComputerPart::Graphics => "computer-part-graphics",
        ComputerPart::Stick => "computer-part-stick",
        ComputerPart::Clock => "computer-part-clock",
        ComputerPart::Disk => "computer-part-disk",
        ComputerPart::Writing => "computer-part-writing",
        ComputerPart::Printer => "computer-part-printer",
    }
}

/// How it stands with the ways past the window; none where nobody is locked in.
fn past_the_window(words: &Words, ways: &[ComputerWay]) -> Option<ReportPart> {
    if ways.is_empty() {
        return None;
    }
    let count_of =
        |wanted: WayStanding| ways.iter().filter(|way| way.standing == wanted).count() as u32;
    let (key, count) = match (count_of(WayStanding::Open), count_of(WayStanding::Unknown)) {
        (0, 0) => ("computer-ways-all-closed", ways.len() as u32),
        (0, unseen) => ("computer-ways-unseen", unseen),
        (open, _) => ("computer-ways-open", open),
    };
    let mut about = format!("{}.", words.count(key, &[("count", count)]));
    if key != "computer-ways-all-closed" {
        about = format!("{about} {}", words.say("computer-ways-who"));
    }
    Some(ReportPart {
        title: words.say("computer-ways"),
        about: Some(about),
        lines: ways.iter().map(|way| way_found(words, way)).collect(),
    })
}

fn way_found(words: &Words, way: &ComputerWay) -> ReportLine {
    let meaning = format!("computer-way-open-{}", way.way);
    let (found, word) = match way.standing {
        WayStanding::Open => (&*meaning, "computer-ways-word-open"),
        WayStanding::Unknown => ("computer-ways-not-seen", "computer-ways-word-unseen"),
        WayStanding::Closed => ("computer-ways-closed", "computer-fine"),
    };
    let look = way.standing != WayStanding::Closed;
    ReportLine {
        what: words.say(&format!("computer-way-{}", way.way)),
        found: words.say(found),
        verdict: Some(Verdict {
            look,
            word: words.say(word),
        }),
        remedy: look.then(|| words.say_with("computer-ways-do", &[("way", &way.way)])),
    }
}

fn registered(words: &Words, register: &SoftwareRegister) -> Vec<ReportLine> {
    let line = |what: String, found: String| ReportLine {
        what,
        found,
        verdict: None,
        remedy: None,
    };
    let unknown = words.say("computer-unknown");
    let hash = register.program_sha256.clone();
    let engine = register.engine.clone();
    let mut lines = vec![
        line("Footbridge".into(), register.program.clone()),
        line(
            words.say("computer-register-sha"),
            hash.unwrap_or_else(|| unknown.clone()),
        ),
        line("SQLCipher".into(), register.cipher.clone()),
        line("SQLite".into(), register.sqlite.clone()),
        line(
            words.say("computer-register-engine"),
            engine.unwrap_or(unknown),
        ),
    ];
    for pack in &register.packs {
        let version = pack.version.to_string();
        let args = [("pack", &*pack.pack), ("version", &*version)];
        let what = words.say_with("computer-register-pack", &args);
        lines.push(line(what, pack.sha256.clone()));
    }
    lines
}
