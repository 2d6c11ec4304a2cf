//! What a station or an office sends: everything that the centre or a site of its classroom lacks.

use std::collections::BTreeSet;

use footbridge_signing::sealing::Recipient;

use super::bundle::{Admission, AskingKind};
use super::known::{Known, Trust};
use super::letter::{self, Letter, Readers};
use super::papers::Statement;
use super::party::{Party, merged, without};
use super::round::Round;
use super::stick::hash_name;
use super::take::{ENDING, FOLDER};
use super::write::Pen;
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::ids::{ClassroomId, SiteId};
use crate::jobs::{SharedSite, Work};
use crate::site::Site;
use crate::storage::{JournalRow, OwnBundle, Span};

/// Writes what somebody lacks, and what this site holds.
pub(super) fn send_all(
    site: &SharedSite,
    pen: &Pen<'_>,
    work: &Work,
    round: &mut Round,
) -> Result<()> {
    let letter = site.with(|site| letter_to_classroom(site, round))?;
    letter::post(site, pen, work, round, &letter)
}

fn letter_to_classroom(site: &Site, round: &Round) -> Result<Letter> {
    let known = site.known()?;
    let centre = site.centre()?;
    let mut parties = vec![site.centre_party()?];
    if let Some(classroom) = centre.classroom {
        parties.extend(site.site_parties(&known, classroom, false)?);
    }
    let mut spans = Vec::new();
    for journal in site.store.journals()? {
        if !may_carry(site, &known, &journal) {
            continue;
        }
        let parties = parties_that_may_have(site, &journal, &parties)?;
        for span in site.lacking(journal.journal, &parties)? {
            if journal.site == site.id() || !round.lies_there(&span) {
                spans.push(span);
            }
        }
    }
    let mut letter = addressed(site, &known, centre.classroom)?;
    letter.copy_to_centre(&centre.recipient.parse()?);
    letter.spans = spans;
    letter.admission = admission(site, &known)?;
    Ok(letter)
}

/// A letter to the sites of a classroom, with nothing in it yet.
pub(super) fn addressed(
    site: &Site,
    known: &Known,
    classroom: Option<ClassroomId>,
) -> Result<Letter> {
    let readers: Vec<_> = classroom
        .into_iter()
        .flat_map(|classroom| known.readers(classroom))
        .filter(|reader| reader.site != site.id())
        .collect();
    let of = |kinds: &[SiteKind]| -> BTreeSet<_> {
        let these = readers.iter().filter(|reader| kinds.contains(&reader.kind));
        these.map(|reader| reader.recipient.clone()).collect()
    };
    Ok(Letter {
        spans: Vec::new(),
        everybody: Readers {
            kind: SiteKind::Station,
            recipients: of(&[SiteKind::Station, SiteKind::Office]),
        },
        apart: vec![
            Readers {
                kind: SiteKind::Station,
                recipients: of(&[SiteKind::Station]),
            },
            Readers {
                kind: SiteKind::Office,
                recipients: of(&[SiteKind::Office]),
            },
        ],
        admission: None,
        classroom: None,
    })
}

impl Letter {
    /// The centre reads everything that goes to all, or else what goes to offices.
    fn copy_to_centre(&mut self, centre: &Recipient) {
        self.everybody.recipients.insert(centre.clone());
        for readers in &mut self.apart {
            if readers.kind == SiteKind::Office {
                readers.recipients.insert(centre.clone());
            }
        }
    }
}

/// A site carries its own journals, and those of sites that the centre admitted. What the
/// centre wrote travels as the centre sealed it.
fn may_carry(site: &Site, known: &Known, journal: &JournalRow) -> bool {
    let of_ours = journal.site == site.id();
    of_ours
        || known
            .get(journal.site)
            .is_some_and(|known| matches!(known.trust, Trust::Admitted | Trust::Copied))
}

/// Those to whom this site can say anything: who may hold a body that is missing here is
/// served by others from there on.
fn parties_that_may_have<'p>(
    site: &Site,
    journal: &JournalRow,
    parties: &'p [Party],
) -> Result<Vec<&'p Party>> {
    let mut served = Vec::new();
    for party in parties {
        let of_ours = journal.site == site.id();
        let complete = of_ours || site.can_serve(journal.journal, &party.kind)?;
        if complete {
            served.push(party);
        }
    }
    Ok(served)
}

impl Round {
    /// True if the bundles of others on this stick cover a stretch.
    fn lies_there(&self, span: &Span) -> bool {
        let there = self.there.get(&span.journal);
        let covered = merged(there.cloned().unwrap_or_default());
        without((span.first, span.last), &covered).is_empty()
    }
}

/// Until a statement lists this site, every bundle asks for admission.
fn admission(site: &Site, known: &Known) -> Result<Option<Admission>> {
    let listed = site
        .newest::<Statement>()?
        .is_some_and(|said| said.sites.iter().any(|one| one.site == site.id()));
    let centre = site.centre()?;
    let (false, Some(kit), Some(token)) = (listed, centre.kit, centre.kit_token) else {
        return Ok(None);
    };
    let kind = match site.kind {
        SiteKind::Office => AskingKind::Office,
        _ => AskingKind::Station,
    };
    let keys = (site.keys.site_key.public(), site.keys.journal_key.public());
    let recipient = site.keys.identity.recipient();
    let former = former_of(site, known)?;
    Ok(Some(Admission::make(
        (kit, &token),
        kind,
        keys,
        recipient,
        former,
    )))
}

/// The site that this one was before it parted from its copies.
fn former_of(site: &Site, known: &Known) -> Result<Option<SiteId>> {
    let epochs = site.store.epochs()?;
    let own = epochs.iter().find(|epoch| epoch.site == site.id());
    let before = own.and_then(|own| own.predecessor);
    let former = epochs
        .iter()
        .find(|epoch| Some(epoch.journal) == before && epoch.site != site.id())
        .map(|epoch| epoch.site);
    Ok(former.filter(|former| known.get(*former).is_some()))
}

/// Removes own bundles from the stick that say nothing any more: everybody holds what is in
/// them, or one that was just written says it too.
pub(super) fn remove_what_is_covered(site: &Site, pen: &Pen<'_>, round: &Round) -> Result<()> {
    let written: BTreeSet<_> = round.written.iter().map(|own| own.file).collect();
    let known = site.known()?;
    let mut parties = vec![site.centre_party()?];
    if let Some(classroom) = site.centre()?.classroom {
        parties.extend(site.site_parties(&known, classroom, false)?);
    }
    // Nobody lacks anything of a bundle that had something to say.
    let is_covered = |own: &OwnBundle| -> Result<bool> {
        Ok(!own.spans.is_empty() && !is_lacked(site, own, &parties)?)
    };
    for own in round.own.values() {
        if written.contains(&own.file) {
            continue;
        }
        if round.written.iter().any(|newer| says_all_of(newer, own)) || is_covered(own)? {
            pen.remove(FOLDER, &hash_name(own.file, ENDING))?;
        }
    }
    Ok(())
}

/// True if a newer bundle makes an older one superfluous for everyone who reads it.
pub(super) fn says_all_of(newer: &OwnBundle, older: &OwnBundle) -> bool {
    let within = |span: &Span| {
        newer.spans.iter().any(|wide| {
            wide.journal == span.journal && wide.first <= span.first && wide.last >= span.last
        })
    };
    newer.recipients == older.recipients && older.spans.iter().all(within)
}

/// True if one of the parties lacks something of a bundle.
pub(super) fn is_lacked(site: &Site, own: &OwnBundle, parties: &[Party]) -> Result<bool> {
    let parties: Vec<_> = parties.iter().collect();
    for span in &own.spans {
        let lacking = site.lacking(span.journal, &parties)?;
        let overlaps = |lack: &Span| lack.first <= span.last && span.first <= lack.last;
        if lacking.iter().any(overlaps) {
            return Ok(true);
        }
    }
    Ok(false)
}
