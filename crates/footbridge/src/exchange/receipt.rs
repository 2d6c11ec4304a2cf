//! The centre's receipt: what it holds of each journal. Issued at the centre, taken everywhere else.

use footbridge_signing::dsse::MAX_ENVELOPE_BYTES;

use super::commands::{CameIn, WentOut};
use super::papers::{self, Held, Receipt, Refusal};
use super::round::Round;
use super::stick::{Stick, is_hash_name};
use super::write::Pen;
use crate::error::{ExchangeError, Result};
use crate::ids::FileHash;
use crate::site::Site;
use crate::storage::{OwnCentre, Paper, PaperRow, Setting};
use crate::time::rfc3339;

const FOLDER: &str = "receipts";

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
        Ok(came_in) => round.came_in.extend(came_in),
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
fn accept(site: &Site, receipt: &Receipt, row: &PaperRow) -> Result<Option<CameIn>> {
    if !site.is_news(receipt)? {
        return Ok(None);
    }
    let held = receipt
        .journals
        .iter()
        .find(|held| held.journal == site.keys.journal);
    if let Some(held) = held {
        check_own(site, held)?;
    }
    site.note(|write| {
        if let Some(held) = held {
            write.set_receipted(held.journal, held.last, held.head)?;
        }
        let anchor = write
            .setting(Setting::Anchor)?
            .and_then(|anchor| anchor.parse::<u64>().ok());
        let anchor = anchor.unwrap_or_default().max(receipt.issued_millis);
        write.set(Setting::Anchor, &anchor.to_string())?;
        write.set_paper(Paper::Receipt, row)
    })?;
    let arrived = site.store.receipted_through(site.keys.journal)?;
    Ok(Some(CameIn::Receipt {
        arrived: arrived as u32,
        open: site.last_seq().saturating_sub(arrived) as u32,
        centre_time: rfc3339(receipt.issued_millis),
    }))
}

/// The centre must hold what we wrote: an entry of ours, by its hash.
fn check_own(site: &Site, held: &Held) -> Result<()> {
    let ours = held.last <= site.last_seq()
        && site.store.event(held.head)?.is_some_and(|event| {
            event.header.journal == held.journal && event.header.seq == held.last
        });
    if ours {
        Ok(())
    } else {
        Err(ExchangeError::ReceiptBeyondJournal.into())
    }
}

/// Writes a new receipt to a stick, then removes the older ones of this centre.
pub(super) fn give(site: &mut Site, pen: &Pen<'_>, round: &mut Round) -> Result<()> {
    let receipt = compose(site, round)?;
    let before: Option<Receipt> = site.newest()?;
    let same = before.is_some_and(|before| {
        before.journals == receipt.journals && before.refusals == receipt.refusals
    });
    if receipt.journals.is_empty() && (same || receipt.refusals.is_empty()) {
        return Ok(());
    }
    let centre = site.centre()?;
    let row = papers::sign(&receipt, &centre)?;
    site.note(|write| write.set_paper(Paper::Receipt, &row))?;
    papers::place_copies(pen, FOLDER, &row.file.short(), &row)?;
    round.went_out.push(WentOut::Receipt {
        journals: receipt.journals.len() as u32,
    });
    remove_older(pen, &receipt, &centre)
}

fn compose(site: &Site, round: &Round) -> Result<Receipt> {
    let mut journals = Vec::new();
    for row in site.store.journals()? {
        if let Some((last, head)) = site.store.tip(row.journal)?
            && row.journal != site.keys.journal
        {
            journals.push(Held {
                journal: row.journal,
                last,
                head,
            });
        }
    }
    Ok(Receipt {
        format: 1,
        centre: site.centre()?.centre,
        number: site.next_number(Paper::Receipt)?,
        issued_millis: site.now_millis(),
        journals,
        refusals: round.refused_bundles(),
        erasures: [],
    })
}

/// Removes copies of this centre's receipts with a lower number, and of no one else's.
fn remove_older(pen: &Pen<'_>, newest: &Receipt, centre: &OwnCentre) -> Result<()> {
    for name in pen.stick.names(FOLDER, is_ours)? {
        // What cannot be read or proved is not ours to remove.
        let Ok(Some((found, row))) = read(pen.stick, &name, centre) else {
            continue;
        };
        if found.number < newest.number {
            for copy in papers::copies(&row.file.short()) {
                pen.remove(FOLDER, &copy)?;
            }
        }
    }
    Ok(())
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
