//! What the check finds, line by line.

use std::collections::BTreeMap;

use super::commands::ComputerStanding::{Fine, Look, Unknown};
use super::commands::{ComputerLine, ComputerPart, ComputerStanding, Trial, Tried};
use super::disk::DiskTrial;
use crate::error::Result;
use crate::packs::course::VoiceKind;
use crate::site::Site;
use crate::sticks::commands::StickState;
use crate::storage::Setting;
use crate::time::rfc3339;

/// 1 November 2026: this program did not exist before.
const FIRST_DAY_MILLIS: u64 = 1_793_491_200_000;
/// A clock may be a day off before anybody has to look.
const DAY_MILLIS: u64 = 24 * 60 * 60 * 1000;
/// So far ahead of its last entry the journal doubts a clock too.
const AHEAD_MILLIS: u64 = 400 * DAY_MILLIS;
const MIB: u64 = 1024 * 1024;
/// Below this the next packs may not fit.
const LOW_MIB: u64 = 1024;
/// Nobody should wait longer for an answer to be saved.
const SLOW_MILLIS: u64 = 1000;
/// A renderer says more than a line holds.
const RENDERER_LIMIT: usize = 80;

/// Every finding, with how it stands; a test asks each for its texts.
pub(super) const FINDINGS: [(&str, ComputerStanding); 29] = [
    ("sound-works", Fine),
    ("sound-fails", Look),
    ("sound-not-tried", Unknown),
    ("video-works", Fine),
    ("video-fails", Look),
    ("video-not-tried", Unknown),
    ("voice-human", Fine),
    ("voice-synthetic", Fine),
    ("voice-both", Fine),
    ("voice-none", Fine),
    ("graphics-fast", Fine),
    ("graphics-slow", Fine),
    ("graphics-unknown", Unknown),
    ("stick-ready", Fine),
    ("stick-none", Unknown),
    ("stick-trouble", Look),
    ("clock-right", Fine),
    ("clock-early", Look),
    ("clock-behind", Look),
    ("clock-ahead", Look),
    ("disk-room", Fine),
    ("disk-low", Look),
    ("disk-unknown", Look),
    ("writing-works", Fine),
    ("writing-slow", Look),
    ("writing-differs", Look),
    ("writing-fails", Look),
    ("printer-some", Fine),
    ("printer-none", Fine),
];

pub(super) fn of(site: &Site, tried: &Tried, trial: DiskTrial) -> Result<Vec<ComputerLine>> {
    Ok(vec![
        line(ComputerPart::Sound, said_of("sound", &tried.sound), []),
        line(ComputerPart::Video, said_of("video", &tried.video), []),
        graphics(tried.renderer.as_deref()),
        stick(site)?,
        clock(site)?,
        disk(site),
        writing(trial),
        printer(site),
        voice(site)?,
    ])
}

fn line<const N: usize>(
    part: ComputerPart,
    finding: &str,
    args: [(&str, String); N],
) -> ComputerLine {
    let known = FINDINGS.iter().find(|(known, _)| *known == finding);
    let args: BTreeMap<_, _> = args.map(|(name, value)| (name.to_owned(), value)).into();
    ComputerLine {
        part,
        standing: known.map_or(Look, |(_, standing)| standing.clone()),
        finding: finding.to_owned(),
        args,
    }
}

fn said_of(what: &str, said: &Trial) -> &'static str {
    match (what, said) {
        ("sound", Trial::Works) => "sound-works",
        ("sound", Trial::Fails) => "sound-fails",
        ("sound", Trial::NotTried) => "sound-not-tried",
        (_, Trial::Works) => "video-works",
        (_, Trial::Fails) => "video-fails",
        (_, Trial::NotTried) => "video-not-tried",
    }
}

/// Who reads the lessons of the course that is learnt here.
fn voice(site: &Site) -> Result<ComputerLine> {
    let content = site.content_of_results()?;
    let kinds = content.map(|content| content.course.voices());
    let kinds = kinds.unwrap_or_default();
    let has = |kind| kinds.contains(&kind);
    let finding = match (has(VoiceKind::Human), has(VoiceKind::Synthetic)) {
        (true, true) => "voice-both",
        (true, false) => "voice-human",
        (false, true) => "voice-synthetic",
        (false, false) => "voice-none",
    };
    Ok(line(ComputerPart::Voice, finding, []))
}

/// A processor that draws by itself is slower, and everything still works.
fn graphics(renderer: Option<&str>) -> ComputerLine {
    let plain = |sign: &char| !sign.is_control();
    let named: String = renderer.unwrap_or("").chars().filter(plain).collect();
    if named.trim().is_empty() {
        return line(ComputerPart::Graphics, "graphics-unknown", []);
    }
    let lower = named.to_lowercase();
    let by_processor = [
        "llvmpipe",
        "swiftshader",
        "softpipe",
        "software",
        "basic render",
    ];
    let finding = match by_processor.iter().any(|name| lower.contains(name)) {
        true => "graphics-slow",
        false => "graphics-fast",
    };
    let shown = match named.char_indices().nth(RENDERER_LIMIT) {
        Some((end, _)) => format!("{}…", named[..end].trim_end()),
        None => named,
    };
    line(ComputerPart::Graphics, finding, [("renderer", shown)])
}

fn stick(site: &Site) -> Result<ComputerLine> {
    let finding = match site.sticks_here()?.state {
        StickState::Fine | StickState::Several => "stick-ready",
        StickState::None => "stick-none",
        _ => "stick-trouble",
    };
    Ok(line(ComputerPart::Stick, finding, []))
}

/// Never before the program was made, and never far from what the centre or this computer said
/// last.
fn clock(site: &Site) -> Result<ComputerLine> {
    let now = site.now_millis();
    let said = site.store.count(Setting::Anchor)?.max(site.last_millis());
    let finding = if now < FIRST_DAY_MILLIS {
        "clock-early"
    } else if now + DAY_MILLIS < said {
        "clock-behind"
    } else if now > said + AHEAD_MILLIS {
        "clock-ahead"
    } else {
        "clock-right"
    };
    Ok(line(ComputerPart::Clock, finding, [("when", rfc3339(now))]))
}

fn disk(site: &Site) -> ComputerLine {
    match site.host.computer.free_bytes(site.folder.path()) {
        Ok(bytes) => {
            let mib = bytes / MIB;
            let finding = match mib < LOW_MIB {
                true => "disk-low",
                false => "disk-room",
            };
            // Rounded down: nobody should count on room that is not there.
            let free = format!("{}.{}", mib / 1024, mib % 1024 * 10 / 1024);
            line(ComputerPart::Disk, finding, [("gib", free)])
        }
        Err(_) => line(ComputerPart::Disk, "disk-unknown", []),
    }
}

fn writing(trial: DiskTrial) -> ComputerLine {
    let millis = match trial {
        DiskTrial::Works {
            slowest_flush_millis,
        } => slowest_flush_millis,
        DiskTrial::Differs => return line(ComputerPart::Writing, "writing-differs", []),
        DiskTrial::Fails => return line(ComputerPart::Writing, "writing-fails", []),
    };
    let finding = match millis > SLOW_MILLIS {
        true => "writing-slow",
        false => "writing-works",
    };
    line(ComputerPart::Writing, finding, [("ms", millis.to_string())])
}

fn printer(site: &Site) -> ComputerLine {
    let queues = site.host.printer.queues().len();
    match queues {
        0 => line(ComputerPart::Printer, "printer-none", []),
        n => line(
            ComputerPart::Printer,
            "printer-some",
            [("count", n.to_string())],
        ),
    }
}
