//! The two papers of a centre, statement and receipt: what stands in them, and how one is believed.
//!
//! Each lies on the stick as two copies, byte for byte the same; any that verifies serves,
//! and the highest number wins.

use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing::Recipient;
use footbridge_signing::{PublicKey, SecretKey};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::stick::Stick;
use super::write::Pen;
use crate::error::{Error, ExchangeError, OrNotFound, Result};
use crate::ids::{CentreId, ClassroomId, EventHash, FileHash, JournalId, Pseudonym, SiteId};
use crate::site::Site;
use crate::storage::{OwnCentre, Paper, PaperRow, Withdrawal};

/// The only version there is.
const FORMAT: u32 = 1;

/// The number of a paper: epoch of the centre's journal, then a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Number {
    pub(super) epoch: u32,
    pub(super) n: u64,
}

/// What a centre says of its classrooms and sites. No name stands in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Statement {
    pub(super) format: u32,
    pub(super) centre: CentreId,
    pub(super) number: Number,
    pub(super) issued_millis: u64,
    pub(super) classrooms: Vec<StatedClassroom>,
    /// The centre itself, as a site with a journal.
    pub(super) centre_site: StatedCentre,
    pub(super) sites: Vec<StatedSite>,
    pub(super) stick_policy: StickPolicy,
    /// Versions of packs that are not to be used any more.
    pub(super) withdrawn: Vec<Withdrawal>,
    /// Files of this centre for some of its sites.
    pub(super) files: Vec<StatedFile>,
}

/// The centre as a site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatedCentre {
    pub(super) site: SiteId,
    pub(super) key: PublicKey,
    pub(super) recipient: Recipient,
}

/// A file in the centre's folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatedFile {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) sha256: FileHash,
}

/// A classroom of a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatedClassroom {
    pub(super) classroom: ClassroomId,
}

/// How a centre stands to a site that it once admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Standing {
    /// It belongs to its classroom.
    Active,
    /// It was copied: whoever has its keys takes new ones and asks again.
    Copied,
    /// It is trusted no longer.
    Revoked,
}

/// A site of a statement, whatever became of it: its journals must be provable for ever.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatedSite {
    pub(super) site: SiteId,
    pub(super) kind: String,
    pub(super) classroom: ClassroomId,
    pub(super) key: PublicKey,
    pub(super) recipient: Recipient,
    pub(super) standing: Standing,
}

/// Which sticks may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum StickPolicy {
    /// Any stick.
    Any,
    /// Only sticks that stand in the register.
    Registered,
}

/// What a centre holds of each journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Receipt {
    pub(super) format: u32,
    pub(super) centre: CentreId,
    pub(super) number: Number,
    pub(super) issued_millis: u64,
    pub(super) journals: Vec<Held>,
    /// Bundles that were taken in lately: the 32 digits of their names.
    pub(super) taken: Vec<String>,
    pub(super) refusals: Vec<Refusal>,
    pub(super) erasures: Vec<Erasure>,
}

/// What the centre holds of a journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Held {
    pub(super) journal: JournalId,
    /// Last events without a gap before them; two or more are a fork.
    pub(super) tips: Vec<HeldTip>,
    /// Stretches, also beyond gaps: first and last number.
    pub(super) ranges: Vec<(u64, u64)>,
}

/// A last event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeldTip {
    pub(super) seq: u64,
    pub(super) head: EventHash,
}

/// A person whose bodies must go: SHA-256 of the id, and how journals spoke of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Erasure {
    pub(super) tombstone: FileHash,
    pub(super) subjects: Vec<ErasedSubject>,
}

impl Erasure {
    /// True if every scope in it is one.
    pub(super) fn is_plausible(&self) -> bool {
        self.subjects.iter().all(|subject| subject.scope < 3)
    }
}

/// How one journal spoke of an erased person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ErasedSubject {
    pub(super) journal: JournalId,
    /// 0 class, 1 office, 2 centre.
    pub(super) scope: u8,
    pub(super) subject: Pseudonym,
}

/// A bundle that the centre did not take: the 32 digits of its name, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Refusal {
    pub(super) file: String,
    pub(super) code: String,
}

/// What statement and receipt have in common.
pub(super) trait CentrePaper: Serialize + DeserializeOwned {
    const TYPE: PayloadType;
    const PAPER: Paper;

    /// Format, centre and number.
    fn head(&self) -> (u32, CentreId, Number);
    /// The centre's time.
    fn issued_millis(&self) -> u64;
    /// True if everything in it is in its range.
    fn is_plausible(&self) -> bool;
    /// It cannot be read, or our centre did not sign it.
    fn damaged() -> ExchangeError;
    /// It is of another centre.
    fn wrong_centre() -> ExchangeError;
}

impl CentrePaper for Statement {
    const TYPE: PayloadType = PayloadType::Statement;
    const PAPER: Paper = Paper::Statement;

    fn head(&self) -> (u32, CentreId, Number) {
        (self.format, self.centre, self.number)
    }

    fn issued_millis(&self) -> u64 {
        self.issued_millis
    }

    fn is_plausible(&self) -> bool {
        let named_by_key = |site: &StatedSite| SiteId::of_key(&site.key) == site.site;
        self.sites.iter().all(named_by_key)
            && SiteId::of_key(&self.centre_site.key) == self.centre_site.site
    }

    fn damaged() -> ExchangeError {
        ExchangeError::StatementDamaged
    }

    fn wrong_centre() -> ExchangeError {
        ExchangeError::StatementWrongCentre
    }
}

impl CentrePaper for Receipt {
    const TYPE: PayloadType = PayloadType::Receipt;
    const PAPER: Paper = Paper::Receipt;

    fn head(&self) -> (u32, CentreId, Number) {
        (self.format, self.centre, self.number)
    }

    fn issued_millis(&self) -> u64 {
        self.issued_millis
    }

    fn is_plausible(&self) -> bool {
        let storable = |n: u64| i64::try_from(n).is_ok();
        self.journals.iter().all(|held| {
            held.tips.iter().all(|tip| storable(tip.seq))
                && held
                    .ranges
                    .iter()
                    .all(|(first, last)| 0 < *first && first <= last && storable(*last))
        }) && self.erasures.iter().all(Erasure::is_plausible)
    }

    fn damaged() -> ExchangeError {
        ExchangeError::ReceiptDamaged
    }

    fn wrong_centre() -> ExchangeError {
        ExchangeError::ReceiptWrongCentre
    }
}

/// Believes a paper: our centre signed it, for this place.
pub(super) fn read<P: CentrePaper>(envelope: &[u8], centre: &OwnCentre) -> Result<P> {
    read_by(envelope, centre.centre, &centre.key)
}

/// Believes a paper that this key of a centre signed.
pub(super) fn read_by<P: CentrePaper>(
    envelope: &[u8],
    centre: CentreId,
    key: &[u8; 32],
) -> Result<P> {
    let key = PublicKey::from_bytes(key)?;
    let mut named = None;
    let proved = dsse::verify_by(envelope, P::TYPE, |payload| {
        named = centre_named_in(payload);
        Some(key)
    });
    let paper: P = match proved {
        Ok((verified, _)) => verified.decode().map_err(|_| P::damaged())?,
        Err(_) if named.is_some_and(|named| named != centre) => {
            return Err(P::wrong_centre().into());
        }
        Err(_) => return Err(P::damaged().into()),
    };
    let (format, of, number) = paper.head();
    if of != centre {
        return Err(P::wrong_centre().into());
    }
    let in_range = |n: u64| i64::try_from(n).is_ok();
    if format != FORMAT
        || !in_range(number.n)
        || !in_range(paper.issued_millis())
        || !paper.is_plausible()
    {
        return Err(P::damaged().into());
    }
    Ok(paper)
}

/// Which centre a payload names; only good for telling why it is refused.
fn centre_named_in(payload: &[u8]) -> Option<CentreId> {
    #[derive(Deserialize)]
    struct Names {
        centre: CentreId,
    }
    serde_json::from_slice::<Names>(payload)
        .ok()
        .map(|names| names.centre)
}

/// Signs a paper.
pub(super) fn sign<P: CentrePaper>(paper: &P, centre: &OwnCentre) -> Result<PaperRow> {
    let seed = centre.signing_seed.as_ref().or_not_found("centre key")?;
    let payload = serde_json::to_vec(paper).expect("papers have string keys and plain fields");
    let envelope = dsse::sign(P::TYPE, &payload, &[&SecretKey::from_seed(seed)]);
    let (_, _, Number { epoch, n }) = paper.head();
    Ok(PaperRow {
        epoch,
        number: n,
        file: FileHash::of(&envelope),
        envelope,
    })
}

impl Site {
    /// The newest paper of a kind that this site holds.
    pub(super) fn newest<P: CentrePaper>(&self) -> Result<Option<P>> {
        let Some(row) = self.store.paper(P::PAPER)? else {
            return Ok(None);
        };
        let centre = self.centre()?;
        let newest = read(&row.envelope, &centre);
        // What was believed under a key that the centre has replaced since is not unsaid.
        for key in self.store.former_centre_keys()? {
            if newest.is_ok() {
                break;
            }
            if let Ok(paper) = read_by(&row.envelope, centre.centre, &key) {
                return Ok(Some(paper));
            }
        }
        newest.map(Some)
    }

    /// The number that follows the newest paper of a kind.
    pub(super) fn next_number(&self, paper: Paper) -> Result<Number> {
        let journal = self
            .store
            .journal(self.keys.journal)?
            .or_not_found("journal")?;
        let newest = self
            .store
            .paper(paper)?
            .filter(|row| row.epoch == journal.epoch);
        Ok(Number {
            epoch: journal.epoch,
            n: newest.map_or(1, |row| row.number + 1),
        })
    }

    /// True if a paper is newer than the one that this site holds.
    pub(super) fn is_news<P: CentrePaper>(&self, paper: &P) -> Result<bool> {
        let (_, _, number) = paper.head();
        let held = self.store.paper(P::PAPER)?;
        Ok(held.is_none_or(|row| {
            number
                > Number {
                    epoch: row.epoch,
                    n: row.number,
                }
        }))
    }
}

/// True if the newest statement that a site holds asks for registered sticks.
pub(crate) fn stated_stick_policy(site: &Site) -> Result<bool> {
    let statement: Option<Statement> = site.newest()?;
    Ok(statement.is_some_and(|said| said.stick_policy == StickPolicy::Registered))
}

/// Lets a site hold a statement of its centre that asks for registered sticks.
#[cfg(test)]
pub(crate) fn state_registered_sticks_only(site: &Site) {
    let centre = site.centre().unwrap();
    let statement = Statement {
        stick_policy: StickPolicy::Registered,
        ..super::statement::compose(site).unwrap()
    };
    let row = sign(&statement, &centre).unwrap();
    site.note(|write| write.set_paper(Paper::Statement, &row))
        .unwrap();
}

/// The same bytes under two names.
pub(super) fn copies(stem: &str) -> [String; 2] {
    [format!("{stem}-a.json"), format!("{stem}-b.json")]
}

/// Writes both copies of a paper, unless they lie there already.
pub(super) fn place_copies(pen: &Pen<'_>, inner: &str, stem: &str, row: &PaperRow) -> Result<bool> {
    let mut wrote = false;
    for name in copies(stem) {
        if !lies_there(pen.stick, inner, &name, &row.envelope) {
            pen.place_last(inner, &name, row.envelope.as_slice())?;
            wrote = true;
        }
    }
    Ok(wrote)
}

/// A copy that cannot be read is written anew.
fn lies_there(stick: &Stick, inner: &str, name: &str, envelope: &[u8]) -> bool {
    let found: Result<Option<Vec<u8>>, Error> = stick.read(inner, name, envelope.len() as u64);
    matches!(found, Ok(Some(bytes)) if bytes == envelope)
}
