//! The centre's statement: which sites belong to it. Issued at the centre, taken everywhere else.

use std::collections::BTreeSet;

use footbridge_signing::PublicKey;
use footbridge_signing::dsse::MAX_ENVELOPE_BYTES;

use super::commands::{CameIn, WentOut};
use super::papers::{
    self, CentrePaper, Number, Standing, StatedCentre, StatedClassroom, StatedSite, Statement,
    StickPolicy,
};
use super::round::Round;
use super::stick::Stick;
use super::write::Pen;
use crate::error::Result;
use crate::ids::{CentreId, FileHash, SiteId};
use crate::site::{Site, Why};
use crate::storage::{EpochRow, Paper, PaperRow};

/// What both copies are called, before `-a.json` and `-b.json`.
const STEM: &str = "statement";

fn folder(centre: CentreId) -> String {
    format!("centres/{centre}")
}

/// Takes the newest statement of our centre from a stick.
pub(super) fn take(site: &mut Site, stick: &Stick, round: &mut Round) -> Result<()> {
    let centre = site.centre()?;
    let inner = folder(centre.centre);
    for name in papers::copies(STEM) {
        let read = stick.read(&inner, &name, MAX_ENVELOPE_BYTES as u64);
        let taken = match read {
            Ok(None) => continue,
            Ok(Some(envelope)) => papers::read(&envelope, &centre)
                .and_then(|statement| accept(site, &statement, envelope)),
            Err(error) => Err(error),
        };
        match taken {
            Ok(came_in) => {
                round.news |= came_in.is_some();
                round.came_in.extend(came_in);
            }
            Err(error) => round.refuse(&format!("{inner}/{name}"), error)?,
        }
    }
    Ok(())
}

/// Keeps a statement if it is newer; an older one is normal and changes nothing.
fn accept(site: &mut Site, statement: &Statement, envelope: Vec<u8>) -> Result<Option<CameIn>> {
    if !site.is_news(statement)? {
        return Ok(None);
    }
    let before: Option<Statement> = site.newest()?;
    let row = PaperRow {
        epoch: statement.number.epoch,
        number: statement.number.n,
        file: FileHash::of(&envelope),
        envelope,
    };
    let now = site.now_millis();
    site.note(|write| {
        write.set_paper(Paper::Statement, &row)?;
        for stated in &statement.sites {
            write.note_listed(stated.site, now)?;
        }
        Ok(())
    })?;
    site.apply_withdrawals(&statement.withdrawn)?;
    take_to_heart(site, before.as_ref(), statement)?;
    let active = |stated: &&StatedSite| stated.standing == Standing::Active;
    Ok(Some(CameIn::Statement {
        sites: statement.sites.iter().filter(active).count() as u32,
    }))
}

/// What a statement says of this site itself.
fn take_to_heart(site: &mut Site, before: Option<&Statement>, now: &Statement) -> Result<()> {
    let standing_in = |said: &Statement| {
        let of_us = said.sites.iter().find(|stated| stated.site == site.id());
        of_us.map(|stated| stated.standing)
    };
    let (was, is) = (before.and_then(standing_in), standing_in(now));
    match is {
        Some(Standing::Active) if was.is_none() => site.open_epoch(Why::Admitted),
        Some(Standing::Copied) => site.part_from_copies(),
        Some(Standing::Active | Standing::Revoked) | None => Ok(()),
    }
}

/// Puts the newest paper onto a stick that has none or an older one: a site that carries on.
pub(super) fn carry_on<P: CentrePaper>(site: &Site, pen: &Pen<'_>) -> Result<()> {
    let Some(row) = site.store.paper(P::PAPER)? else {
        return Ok(());
    };
    let centre = site.centre()?;
    let inner = folder(centre.centre);
    let held = Number {
        epoch: row.epoch,
        n: row.number,
    };
    for name in papers::copies(STEM) {
        let there = pen.stick.read(&inner, &name, MAX_ENVELOPE_BYTES as u64);
        let is_older = match there {
            Ok(None) => true,
            // What we cannot prove may be newer than our keys: it stays for those who can.
            Ok(Some(envelope)) => {
                papers::read::<P>(&envelope, &centre).is_ok_and(|there| there.head().2 < held)
            }
            Err(_) => false,
        };
        if is_older {
            pen.place(&inner, &name, row.envelope.as_slice())?;
        }
    }
    Ok(())
}

/// Writes the centre's statement to a stick; issues a new one if the sites have changed.
pub(super) fn give(site: &mut Site, pen: &Pen<'_>, round: &mut Round) -> Result<()> {
    let row = current(site)?;
    if papers::place_copies(pen, &folder(site.centre()?.centre), STEM, &row)? {
        round.went_out.push(WentOut::Statement);
    }
    Ok(())
}

/// The newest statement if it still says what is so, or else the next one.
fn current(site: &Site) -> Result<PaperRow> {
    let next = compose(site)?;
    let newest: Option<Statement> = site.newest()?;
    let stands = newest.is_some_and(|held| held.says_the_same_as(&next));
    if let (true, Some(row)) = (stands, site.store.paper(Paper::Statement)?) {
        // One that a former key signed is believed by nobody any more.
        let signed_now = papers::read::<Statement>(&row.envelope, &site.centre()?);
        if signed_now.is_ok() {
            return Ok(row);
        }
    }
    let row = papers::sign(&next, &site.centre()?)?;
    site.note(|write| write.set_paper(Paper::Statement, &row))?;
    Ok(row)
}

impl Statement {
    fn says_the_same_as(&self, other: &Self) -> bool {
        let undated = |statement: &Self| Self {
            number: self.number,
            issued_millis: 0,
            ..statement.clone()
        };
        undated(self) == undated(other)
    }
}

pub(super) fn compose(site: &Site) -> Result<Statement> {
    let mut classrooms: Vec<_> = site
        .store
        .classrooms()?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    // By id: the order by name would say something of the names.
    classrooms.sort_unstable();
    Ok(Statement {
        format: 1,
        centre: site.centre()?.centre,
        number: site.next_number(Paper::Statement)?,
        issued_millis: site.now_millis(),
        classrooms: classrooms
            .into_iter()
            .map(|classroom| StatedClassroom { classroom })
            .collect(),
        centre_site: StatedCentre {
            site: site.id(),
            key: site.keys.site_key.public(),
            recipient: site.keys.identity.recipient(),
        },
        sites: stated_sites(site)?,
        stick_policy: match site.store.registered_sticks_only()? {
            true => StickPolicy::Registered,
            false => StickPolicy::Any,
        },
        withdrawn: site.own_withdrawals()?,
        files: super::transfer::stated_files(site)?,
    })
}

/// Every site that the centre ever admitted, and what became of it.
pub(super) fn stated_sites(site: &Site) -> Result<Vec<StatedSite>> {
    let revoked = site.store.revoked_sites()?;
    let copied = copied_sites(site)?;
    let standing = |of: SiteId| {
        if revoked.iter().any(|(revoked, _)| *revoked == of) {
            Standing::Revoked
        } else if copied.contains(&of) {
            Standing::Copied
        } else {
            Standing::Active
        }
    };
    let rows = site.store.admitted_sites()?;
    rows.iter()
        .map(|row| {
            Ok(StatedSite {
                site: row.site,
                kind: row.kind.clone(),
                classroom: row.classroom,
                key: PublicKey::from_bytes(&row.key)?,
                recipient: row.recipient.parse()?,
                standing: standing(row.site),
            })
        })
        .collect()
}

/// Sites of which two journals say that they are the same epoch: two computers with the same keys.
pub(crate) fn copied_sites(site: &Site) -> Result<BTreeSet<SiteId>> {
    let epochs = site.store.epochs()?;
    let same = |pair: &[EpochRow]| pair[0].site == pair[1].site && pair[0].epoch == pair[1].epoch;
    let copied = epochs.windows(2).filter(|pair| same(pair));
    Ok(copied.map(|pair| pair[0].site).collect())
}
