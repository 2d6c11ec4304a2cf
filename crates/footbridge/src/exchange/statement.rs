//! The centre's statement: which sites belong to it. Issued at the centre, taken everywhere else.

use footbridge_signing::dsse::MAX_ENVELOPE_BYTES;

use super::commands::{CameIn, WentOut};
use super::papers::{self, StatedClassroom, StatedSite, Statement, StickPolicy};
use super::round::Round;
use super::stick::Stick;
use super::write::Pen;
use crate::error::Result;
use crate::ids::CentreId;
use crate::site::Site;
use crate::storage::{AdmittedRow, Paper, PaperRow};

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
            Ok(came_in) => round.came_in.extend(came_in),
            Err(error) => round.refuse(&format!("{inner}/{name}"), error)?,
        }
    }
    Ok(())
}

/// Keeps a statement if it is newer; an older one is normal and changes nothing.
fn accept(site: &Site, statement: &Statement, envelope: Vec<u8>) -> Result<Option<CameIn>> {
    if !site.is_news(statement)? {
        return Ok(None);
    }
    let row = PaperRow {
        epoch: statement.number.epoch,
        number: statement.number.n,
        file: crate::ids::FileHash::of(&envelope),
        envelope,
    };
    site.note(|write| write.set_paper(Paper::Statement, &row))?;
    Ok(Some(CameIn::Statement {
        sites: statement.sites.len() as u32,
    }))
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
    let stands =
        newest.is_some_and(|held| held.classrooms == next.classrooms && held.sites == next.sites);
    if let (true, Some(row)) = (stands, site.store.paper(Paper::Statement)?) {
        return Ok(row);
    }
    let row = papers::sign(&next, &site.centre()?)?;
    site.note(|write| write.set_paper(Paper::Statement, &row))?;
    Ok(row)
}

fn compose(site: &Site) -> Result<Statement> {
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
        sites: site
            .store
            .admitted_sites()?
            .iter()
            .map(stated)
            .collect::<Result<_>>()?,
        staff: [],
        revoked: [],
        stick_policy: StickPolicy::Any,
        files: [],
    })
}

fn stated(row: &AdmittedRow) -> Result<StatedSite> {
    Ok(StatedSite {
        site: row.site,
        kind: row.kind.clone(),
        classroom: row.classroom,
        key: footbridge_signing::PublicKey::from_bytes(&row.key)?,
        recipient: row.recipient.parse()?,
    })
}
