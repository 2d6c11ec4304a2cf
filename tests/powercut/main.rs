//! The power cut: take from a station's disk what it had at a random moment, start from that,
//! and count what was lost of what the station had confirmed.
//!
//! The disk is an image behind a loop mount. What a station wrote and did not flush is in the
//! memory of the mount only, so the image is what a computer would find after the power went.
//! A disk that lies about flushing is not covered: here, written is kept.
//!
//! The control does the same to a store that flushes now and then; it must lose, or the method
//! proves nothing.

mod cut;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Parser;
use footbridge::host::Flushing;
use footbridge_world::doomed::{Ground, Ledger, Station, work_until_killed};
use footbridge_world::image::{Image, Unable};
use tempfile::TempDir;

use cut::live_until_cut;

/// A step that cannot run here leaves with this.
const SKIPPED: u8 = 77;

/// Room for the sample data several times over.
const DISK_BYTES: u64 = 96 * 1024 * 1024;

/// One control for so many cuts.
const CUTS_FOR_A_CONTROL: u32 = 10;

/// Cuts the power of a station again and again while it saves.
#[derive(Debug, Parser)]
struct Arguments {
    /// How often to cut.
    #[arg(long, default_value_t = 3)]
    cuts: u32,
    /// Folder with the sources of the sample packs.
    #[arg(long)]
    samples: PathBuf,
    /// The data folder of the station to be; the parent gives it to its child.
    #[arg(long, hide = true)]
    child: Option<PathBuf>,
    /// The child flushes its store now and then only.
    #[arg(long, hide = true)]
    now_and_then: bool,
}

fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    if let Some(site) = &arguments.child {
        let flushing = if arguments.now_and_then {
            Flushing::NowAndThen
        } else {
            Flushing::EachCommit
        };
        let ground = ground(site.clone(), &arguments.samples, flushing);
        work_until_killed(&ground)?;
        return Ok(ExitCode::SUCCESS);
    }
    let work = tempfile::tempdir()?;
    match Image::make(&work.path().join("fresh.img"), DISK_BYTES) {
        Ok(fresh) => run(&arguments, &work, &fresh),
        Err(Unable(reason)) => {
            println!("powercut: skipped reason={reason}");
            Ok(ExitCode::from(SKIPPED))
        }
    }
}

fn ground(site: PathBuf, samples: &std::path::Path, flushing: Flushing) -> Ground {
    Ground {
        site,
        samples: samples.to_owned(),
        flushing,
    }
}

fn run(arguments: &Arguments, work: &TempDir, fresh: &Image) -> anyhow::Result<ExitCode> {
    let samples = &arguments.samples;
    fresh.mounted(|site| Station::make(&ground(site, samples, Flushing::EachCommit)))?;
    let (acked, lost) = cut_and_go_on(arguments, work, fresh)?;
    let control_lost = cut_controls(arguments, work, fresh)?;
    let cuts = arguments.cuts;
    println!("powercut: cuts={cuts} acked={acked} lost={lost} control_lost={control_lost}");
    if lost > 0 || acked == 0 {
        bail!("a confirmed answer must survive, and there must be some");
    }
    if control_lost == 0 {
        bail!("the control lost nothing, so these cuts prove nothing");
    }
    Ok(ExitCode::SUCCESS)
}

/// One station that goes on after each cut from what its disk had. Gives what was confirmed and
/// what of it was lost.
fn cut_and_go_on(
    arguments: &Arguments,
    work: &TempDir,
    fresh: &Image,
) -> anyhow::Result<(u64, u64)> {
    let samples = &arguments.samples;
    let mut disk = fresh.copy_to(&work.path().join("disk-0.img"))?;
    let (mut all, mut acked, mut lost) = (Ledger::default(), 0, 0);
    let mut first_epoch = None;
    for cut in 1..=arguments.cuts {
        let after = work.path().join(format!("disk-{cut}.img"));
        let lived = live_until_cut(&disk, &after, samples, Flushing::EachCommit)?;
        std::mem::replace(&mut disk, lived.disk).remove()?;
        let mut ledger = Ledger::default();
        for line in lived.said {
            ledger.add(line.clone())?;
            all.add(line)?;
        }
        lost += disk
            .mounted(|site| {
                let mut station = Station::open(&ground(site, samples, Flushing::EachCommit))?;
                let lost = ledger.lost(&mut station)?;
                station.verify_journal()?;
                let epoch = station.epoch()?;
                if *first_epoch.get_or_insert(epoch) != epoch {
                    bail!("a power cut is no sign of a copy, but a new epoch was opened");
                }
                Ok(lost)
            })
            .with_context(|| format!("after cut {cut}"))?;
        acked += ledger.acked();
    }
    // What an earlier cut left must not go with a later one.
    let at_last = disk.mounted(|site| {
        all.lost(&mut Station::open(&ground(
            site,
            samples,
            Flushing::EachCommit,
        ))?)
    })?;
    Ok((acked, lost.max(at_last)))
}

/// Stations that flush now and then, each from the fresh disk. Gives what they lost.
fn cut_controls(arguments: &Arguments, work: &TempDir, fresh: &Image) -> anyhow::Result<u64> {
    let samples = &arguments.samples;
    let mut lost = 0;
    for control in 0..arguments.cuts.div_ceil(CUTS_FOR_A_CONTROL) {
        let disk = fresh.copy_to(&work.path().join(format!("control-{control}.img")))?;
        let after = work.path().join(format!("control-{control}-after.img"));
        let lived = live_until_cut(&disk, &after, samples, Flushing::NowAndThen)?;
        let mut ledger = Ledger::default();
        for line in lived.said {
            ledger.add(line)?;
        }
        let opened = lived.disk.mounted(|site| {
            let ground = ground(site, samples, Flushing::EachCommit);
            ledger.lost(&mut Station::open(&ground)?)
        });
        // A store that does not open any more has lost everything.
        lost += opened.unwrap_or_else(|_| ledger.acked());
        disk.remove()?;
        lived.disk.remove()?;
    }
    Ok(lost)
}
