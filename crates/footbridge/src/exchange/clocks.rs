//! Clocks that cannot be right: noticed at the centre when a bundle comes in, and nothing more.

use super::bundle::{Checked, Manifest};
use super::take::Delivery;
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::storage::{ClockDoubt, HeardRow, Write};

/// A day and an hour: zones and summer time are not worth a doubt.
const TOLERANCE: u64 = 25 * 60 * 60 * 1000;

/// Notes clocks that run ahead of ours, and one that says less than it said before.
pub(super) fn doubt(
    write: &Write<'_>,
    manifest: &Manifest,
    ranges: &[Checked],
    delivery: &Delivery,
) -> Result<()> {
    if delivery.holder.kind != SiteKind::Centre {
        return Ok(());
    }
    for range in ranges {
        let newest = range.events.iter().map(|event| event.header.wall_millis);
        let newest = newest.max().unwrap_or_default();
        if newest > delivery.at_millis + TOLERANCE {
            note(write, range, (true, newest), delivery)?;
        }
    }
    let own = ranges
        .iter()
        .find(|range| range.journal.site == manifest.sender);
    let before = write.heard(manifest.sender)?;
    match (own, before) {
        (Some(own), Some(before)) if went_back(manifest, &before) => {
            note(write, own, (false, manifest.created_millis), delivery)
        }
        _ => Ok(()),
    }
}

/// A later bundle by an earlier clock.
fn went_back(manifest: &Manifest, before: &HeardRow) -> bool {
    let number = &manifest.number;
    (number.epoch, number.n) > (before.epoch, before.number)
        && manifest.created_millis + TOLERANCE < before.said_millis
}

fn note(
    write: &Write<'_>,
    range: &Checked,
    (ahead, said_millis): (bool, u64),
    delivery: &Delivery,
) -> Result<()> {
    write.note_clock_doubt(&ClockDoubt {
        site: range.journal.site,
        journal: range.journal.journal,
        ahead,
        said_millis,
        taken_millis: delivery.at_millis,
    })
}
