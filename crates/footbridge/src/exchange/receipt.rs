//! The centre's receipt: what it holds of each journal. Issued at the centre, taken everywhere else.

use footbridge_signing::dsse::MAX_ENVELOPE_BYTES;

use super::commands::{CameIn, WentOut};
use super::papers::{self, Erasure, Held, HeldTip, Receipt, Refusal};
use super::round::Round;
use super::stick::{Stick, is_hash_name};
use super::write::Pen;
use crate::error::{ExchangeError, Result};
use crate::ids::FileHash;
use crate::site::{Site, Why};
use crate::storage::{OwnCentre, Paper, PaperRow, Setting, TipRow, Write};
use crate::time::rfc3339;

const FOLDER: &str = "receipts";

/// How many names of bundles a receipt lists.
const TAKEN_AT_MOST: u32 = 1000;

fn is_ours(name: &str) -> bool {
    is_hash_name(name, "-a.json") || is_hash_name(name, "-b.json")
}

/// Takes the receipts of our centre from a stick.
pub(super) fn take(site: &mut Site, stick: &Stick, round: &mut Round) -> Result<()> {
    let centre = site.centre()?;
    let mut newest: Option<(Receipt, PaperRow)> = None;
    for name in stick.names(FOLDER, is_ours)? {
        match read(stick, &name, &centre) {
            Ok(Some(found)) => {
                let newer = newest
                    .as_ref()
                    .is_none_or(|(held, _)| found.0.number > held.number);
                newest = if newer { Some(found) } else { newest };
            }
            Ok(None) => {}
            Err(error) => round.refuse(&format!("{FOLDER}/{name}"), error)?,
        }
    }
    let Some((receipt, row)) = newest else {
        return Ok(());
    };
    match accept(site, &receipt, &row) {
        Ok(came_in) => {
            round.news |= came_in.is_some();
            round.came_in.extend(came_in);
        }
        Err(error) => round.refuse(
            &format!("{FOLDER}/{}", papers::copies(&row.file.short())[0]),
            error,
        )?,
    }
    Ok(())
}

/// Reads one copy; its name must be that of its content.
fn read(stick: &Stick, name: &str, centre: &OwnCentre) -> Result<Option<(Receipt, PaperRow)>> {
    let Some(envelope) = stick.read(FOLDER, name, MAX_ENVELOPE_BYTES as u64)? else {
        return Ok(None);
    };
    let file = FileHash::of(&envelope);
    if !name.starts_with(&file.short()) {
        return Err(ExchangeError::ReceiptDamaged.into());
    }
    let receipt: Receipt = papers::read(&envelope, centre)?;
    let row = PaperRow {
        epoch: receipt.number.epoch,
        number: receipt.number.n,
        file,
        envelope,
    };
    Ok(Some((receipt, row)))
}

/// Notes what has arrived; an older receipt is normal and changes nothing.
fn accept(site: &mut Site, receipt: &Receipt, row: &PaperRow) -> Result<Option<CameIn>> {
    if !site.is_news(receipt)? {
        return Ok(None);
    }
    let tips = receipt.tips();
    site.note(|write| {
        let anchor = write.count(Setting::Anchor)?.max(receipt.issued_millis);
        write.set(Setting::Anchor, &anchor.to_string())?;
        note(write, receipt, row)
    })?;
    site.obey(&receipt.erasures)?;
    if let Some(why) = lost(site, &tips)? {
        site.open_epoch(why)?;
    }
    let (arrived, open) = site.arrived_and_open()?;
    Ok(Some(CameIn::Receipt {
        arrived: arrived as u32,
        open: open as u32,
        centre_time: rfc3339(receipt.issued_millis),
    }))
}

/// Keeps a receipt, and what it says that the centre holds.
pub(super) fn note(write: &Write<'_>, receipt: &Receipt, row: &PaperRow) -> Result<()> {
    let ranges = receipt.journals.iter().flat_map(|held| {
        let of = |(first, last): &(u64, u64)| (held.journal, *first, *last);
        held.ranges.iter().map(of)
    });
    let ranges: Vec<_> = ranges.collect();
    write.set_receipted(&receipt.tips(), &ranges)?;
    write.set_paper(Paper::Receipt, row)
}

/// Everybody who was erased, as the receipts of our centre on a stick say. What cannot be read
/// or proved says nothing.
pub(super) fn erasures_on(stick: &Stick, centre: &OwnCentre) -> Result<Vec<Erasure>> {
    let mut erasures = Vec::new();
    for name in stick.names(FOLDER, is_ours)? {
        let found = read(stick, &name, centre).ok().flatten();
        erasures.extend(found.into_iter().flat_map(|(receipt, _)| receipt.erasures));
    }
    Ok(erasures)
}

/// The centre holds an entry of the current journal that is not here: it was set back, or copied.
fn lost(site: &Site, tips: &[TipRow]) -> Result<Option<Why>> {
    let own: Vec<_> = tips
        .iter()
        .filter(|tip| tip.journal == site.keys.journal)
        .collect();
    for tip in &own {
        if site.store.folded_seq(tip.journal, tip.head)?.is_none() {
            let why = if own.len() > 1 {
                Why::Copied
            } else {
                Why::SetBack
            };
            return Ok(Some(why));
        }
    }
    Ok(None)
}

impl Site {
    /// Own entries of all epochs: how many have arrived at the centre, and how many have not.
    pub(super) fn arrived_and_open(&self) -> Result<(u64, u64)> {
        let (mut arrived, mut open) = (0, 0);
        for row in self.store.journals()? {
            if row.site == self.id() {
                let last = self.store.tip(row.journal)?.map_or(0, |(seq, _)| seq);
                let through = self.store.receipted_through(row.journal)?.min(last);
                arrived += through;
                open += last - through;
            }
        }
        Ok((arrived, open))
    }
}

impl Receipt {
    fn tips(&self) -> Vec<TipRow> {
        let tips = self.journals.iter().flat_map(|held| {
            held.tips.iter().map(|tip| TipRow {
                journal: held.journal,
                seq: tip.seq,
                head: tip.head,
            })
        });
        tips.collect()
    }
}

/// Puts the newest receipt onto a stick that does not have it.
pub(super) fn carry_on(site: &Site, pen: &Pen<'_>) -> Result<()> {
    let Some(row) = site.store.paper(Paper::Receipt)? else {
        return Ok(());
    };
    let centre = site.centre()?;
    for name in pen.stick.names(FOLDER, is_ours)? {
        let there = read(pen.stick, &name, &centre).ok().flatten();
        let newer =
            |there: &Receipt| (there.number.epoch, there.number.n) > (row.epoch, row.number);
        if there.is_some_and(|(there, _)| newer(&there)) {
            return Ok(());
        }
    }
    papers::place_copies(pen, FOLDER, &row.file.short(), &row).map(drop)
}

/// Writes a new receipt to a stick, then removes the older ones of this centre.
pub(super) fn give(site: &mut Site, pen: &Pen<'_>, round: &mut Round) -> Result<()> {
    let receipt = compose(site, round)?;
    let before: Option<Receipt> = site.newest()?;
    let nothing_to_say =
        receipt.journals.is_empty() && receipt.refusals.is_empty() && receipt.erasures.is_empty();
    if before.is_none() && nothing_to_say {
        return Ok(());
    }
    let centre = site.centre()?;
    let row = papers::sign(&receipt, &centre)?;
    site.note(|write| write.set_paper(Paper::Receipt, &row))?;
    papers::place_copies(pen, FOLDER, &row.file.short(), &row)?;
    round.went_out.push(WentOut::Receipt {
        journals: receipt.journals.len() as u32,
    });
    remove_older(pen, &receipt, &centre, &site.store.former_centre_keys()?)
}

fn compose(site: &Site, round: &Round) -> Result<Receipt> {
    let mut journals = Vec::new();
    for row in site.store.journals()? {
        let tips = site.store.tips(row.journal)?;
        let ranges = site.store.held_ranges(row.journal)?;
        if row.site != site.id() && !ranges.is_empty() {
            journals.push(Held {
                journal: row.journal,
                tips: tips.iter().map(HeldTip::of).collect(),
                ranges,
            });
        }
    }
    let taken = site.store.lately_taken(TAKEN_AT_MOST)?;
    Ok(Receipt {
        format: 1,
        centre: site.centre()?.centre,
        number: site.next_number(Paper::Receipt)?,
        issued_millis: site.now_millis(),
        journals,
        taken: taken.into_iter().map(|file| file.short()).collect(),
        refusals: round.refused_bundles(),
        erasures: site.erasures()?,
    })
}

/// Once the new one stands, copies of this centre's receipts with a lower number are removed,
/// and no one else's.
fn remove_older(
    pen: &Pen<'_>,
    newest: &Receipt,
    centre: &OwnCentre,
    former_keys: &[[u8; 32]],
) -> Result<()> {
    for name in pen.stick.names(FOLDER, is_ours)? {
        // What cannot be read or proved is not ours to remove.
        let Ok(Some(envelope)) = pen.stick.read(FOLDER, &name, MAX_ENVELOPE_BYTES as u64) else {
            continue;
        };
        let keys = std::iter::once(&centre.key).chain(former_keys);
        let mut found = keys.filter_map(|key| papers::read_by(&envelope, centre.centre, key).ok());
        let older = found
            .next()
            .is_some_and(|found: Receipt| found.number < newest.number);
        if older {
            for copy in papers::copies(&FileHash::of(&envelope).short()) {
                pen.remove_after(FOLDER, &copy);
            }
        }
    }
    Ok(())
}

impl HeldTip {
    fn of(row: &TipRow) -> Self {
        Self {
            seq: row.seq,
            head: row.head,
        }
    }
}

impl Refusal {
    /// A bundle that was not taken, by its name on the stick.
    pub(super) fn of(bundle: &str, code: &str) -> Option<Self> {
        let file = bundle.strip_prefix("bundles/")?.strip_suffix(".fbbundle")?;
        Some(Self {
            file: file.to_owned(),
            code: code.to_owned(),
        })
    }
}
