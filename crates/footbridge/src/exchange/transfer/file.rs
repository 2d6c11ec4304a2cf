//! The file about a learner who moved: an age file around an archive of `transfer.json`,
//! `events.bin` and `padding`, in this order. `signing/FORMAT.md` says the same.

use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing::{self, Identity, Recipient};
use footbridge_signing::{Error as SigningError, PublicKey, SecretKey};
use serde::{Deserialize, Serialize};

use crate::error::{ExchangeError, OrNotFound, Result};
use crate::events::{Event, Subject, chain, kinds};
use crate::exchange::bundle::{self, EventsFile};
use crate::exchange::papers::Number;
use crate::ids::{CentreId, ClassroomId, FileHash, Pseudonym};
use crate::site::{Site, kind_name};
use crate::storage::OwnCentre;

/// The only version there is.
const FORMAT: u32 = 1;

const MANIFEST: &str = "transfer.json";

/// What stands in `transfer.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    format: u32,
    centre: CentreId,
    classroom: ClassroomId,
    /// `station` or `office`: entries of the scopes that these may hold are in it.
    kind: String,
    /// Epoch of the centre, then a count of such files.
    number: Number,
    events: EventsFile,
}

/// A record that our centre made for sites like this one.
#[derive(Debug)]
pub(super) struct Opened {
    /// Hash of the events.
    pub(super) record: FileHash,
    pub(super) events: Vec<Event>,
}

/// Who a file is for.
pub(super) struct Address<'a> {
    pub(super) classroom: ClassroomId,
    pub(super) kind: &'a str,
    pub(super) recipients: &'a [Recipient],
}

/// Signs and seals a record.
pub(super) fn seal(
    centre: &OwnCentre,
    number: Number,
    address: &Address<'_>,
    events: &[u8],
) -> Result<Vec<u8>> {
    let manifest = Manifest {
        format: FORMAT,
        centre: centre.centre,
        classroom: address.classroom,
        kind: address.kind.into(),
        number,
        events: EventsFile::of(events),
    };
    let seed = centre.signing_seed.as_ref().or_not_found("centre key")?;
    let payload = serde_json::to_vec(&manifest).expect("a manifest has plain fields");
    let key = SecretKey::from_seed(seed);
    let envelope = dsse::sign(PayloadType::Transfer, &payload, &[&key]);
    let archive = bundle::padded(MANIFEST, &envelope, events)?;
    Ok(sealing::seal(address.recipients, &archive)?)
}

/// Opens a file; none if it is sealed to others only.
pub(super) fn open(site: &Site, identity: &Identity, sealed: &[u8]) -> Result<Option<Opened>> {
    let archive = match sealing::open(identity, sealed, bundle::BYTES_LIMIT) {
        Ok(archive) => archive,
        Err(SigningError::SealNotForUs) => return Ok(None),
        Err(_) => return Err(ExchangeError::TransferDamaged.into()),
    };
    let (envelope, bytes) = bundle::unpack(&archive, MANIFEST, &bundle::LIMITS)
        .map_err(|_| ExchangeError::TransferDamaged)?;
    let centre = site.centre()?;
    let manifest = prove(&envelope, &centre)?;
    let for_us = manifest.format == FORMAT
        && manifest.centre == centre.centre
        && Some(manifest.classroom) == centre.classroom
        && manifest.kind == kind_name(&site.kind)
        && manifest.events == EventsFile::of(&bytes);
    let events = chain::read(&bytes).map_err(|_| ExchangeError::TransferDamaged)?;
    if !for_us || !events.iter().all(|event| is_about_somebody(site, event)) {
        return Err(ExchangeError::TransferDamaged.into());
    }
    Ok(Some(Opened {
        record: manifest.events.sha256,
        events,
    }))
}

fn prove(envelope: &[u8], centre: &OwnCentre) -> Result<Manifest> {
    let key = PublicKey::from_bytes(&centre.key)?;
    let proved = dsse::verify_by(envelope, PayloadType::Transfer, |_| Some(key));
    let (verified, _) = proved.map_err(|_| ExchangeError::TransferDamaged)?;
    verified
        .decode()
        .map_err(|_| ExchangeError::TransferDamaged.into())
}

/// Whole entries about people that this site may hold, and nothing else.
fn is_about_somebody(site: &Site, event: &Event) -> bool {
    let header = &event.header;
    let about_people =
        kinds::by_number(header.kind).is_none_or(|kind| kind.subject == Subject::Person);
    event.body.is_some()
        && about_people
        && header.subject != Pseudonym::NONE
        && i64::try_from(header.seq).is_ok_and(|seq| seq > 0)
        && site.holder().may_hold(header.scope)
}
