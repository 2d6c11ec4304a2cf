//! Letters: what goes to whom. From stretches to bundles that lie on the stick.

use std::collections::BTreeSet;

use footbridge_signing::sealing::Recipient;

use super::bundle::{self, Admission, EventsFile, Manifest, Tip};
use super::commands::WentOut;
use super::papers::Number;
use super::piece::{Piece, Room};
use super::round::Round;
use super::stick::hash_name;
use super::take::{ENDING, FOLDER, people_in};
use super::write::Pen;
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::events::{Event, chain};
use crate::ids::{BundleId, ClassroomId, FileHash};
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::site::{Site, may_hold};
use crate::storage::{OwnBundle, Setting, Span};

/// Who may read a letter, and as what kind of site.
#[derive(Debug, Clone)]
pub(super) struct Readers {
    /// Bodies of the scopes that this kind may hold are in it.
    pub(super) kind: SiteKind,
    pub(super) recipients: BTreeSet<Recipient>,
}

/// What goes to the readers of one address.
#[derive(Debug)]
pub(super) struct Letter {
    pub(super) spans: Vec<Span>,
    /// Everybody, if nothing in it is for some only.
    pub(super) everybody: Readers,
    /// Otherwise these, each with what they may hold.
    pub(super) apart: Vec<Readers>,
    pub(super) admission: Option<Admission>,
    /// At the centre: the classroom that it is for. Bodies about others' people stay out.
    pub(super) classroom: Option<ClassroomId>,
}

/// Puts a letter onto the stick, one bundle at a time; between two of them the site is free.
pub(super) fn post(
    site: &SharedSite,
    pen: &Pen<'_>,
    work: &Work,
    round: &mut Round,
    letter: &Letter,
) -> Result<()> {
    let mut left = letter.spans.clone();
    left.reverse();
    let total = left.len();
    loop {
        work.at(Stage::Writing, total - left.len(), total)?;
        let pieces = site.with(|site| next_pieces(site, &mut left, Room::WHOLE))?;
        let is_last = left.is_empty();
        site.with(|site| post_pieces(site, pen, round, letter, &pieces))?;
        if is_last {
            return Ok(());
        }
    }
}

/// As many pieces as have room, taken off the stretches that are left.
pub(super) fn next_pieces(site: &Site, left: &mut Vec<Span>, mut room: Room) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    while let Some(span) = left.pop() {
        match site.piece(&span, room)? {
            Some(piece) => {
                if piece.span.last < span.last {
                    left.push(Span {
                        first: piece.span.last + 1,
                        ..span
                    });
                }
                room = room.beside(&piece);
                pieces.push(piece);
            }
            // It goes into the next bundle; alone in one, it cannot be proved and stays.
            None if !pieces.is_empty() => {
                left.push(span);
                break;
            }
            None => {}
        }
    }
    Ok(pieces)
}

/// One bundle for everybody, or one for each kind of readers if some may not hold all of it.
fn post_pieces(
    site: &mut Site,
    pen: &Pen<'_>,
    round: &mut Round,
    letter: &Letter,
    pieces: &[Piece],
) -> Result<()> {
    let needs_more = |kind: &SiteKind| {
        pieces.iter().flat_map(|piece| &piece.events).any(|event| {
            event.body.is_some()
                && !may_hold(kind, event.header.scope)
                && letter
                    .apart
                    .iter()
                    .any(|readers| may_hold(&readers.kind, event.header.scope))
        })
    };
    if !needs_more(&letter.everybody.kind) {
        return post_bundle(site, pen, round, letter, (&letter.everybody, pieces));
    }
    for readers in &letter.apart {
        post_bundle(site, pen, round, letter, (readers, pieces))?;
    }
    Ok(())
}

fn post_bundle(
    site: &mut Site,
    pen: &Pen<'_>,
    round: &mut Round,
    letter: &Letter,
    (readers, pieces): (&Readers, &[Piece]),
) -> Result<()> {
    if readers.recipients.is_empty() {
        return Ok(());
    }
    let vector: Vec<Tip> = site.store.all_tips()?.into_iter().map(Tip::from).collect();
    let mut own = OwnBundle {
        file: FileHash::NONE,
        recipients: hash_of_recipients(&readers.recipients),
        vector: hash_of_vector(&vector),
        spans: pieces.iter().map(|piece| piece.span).collect(),
        written_millis: site.now_millis(),
    };
    if lies_there(round, &own) {
        return Ok(());
    }
    let events = for_readers(site, letter, readers, pieces)?;
    let bytes = chain::write(&events);
    let manifest = Manifest {
        format: bundle::FORMAT,
        bundle: BundleId::draw(&site.host),
        sender: site.id(),
        sender_key: site.keys.site_key.public(),
        number: next_number(site)?,
        created_millis: site.now_millis(),
        recipients: with_ourselves(site, readers),
        stick: None,
        ranges: pieces.iter().map(|piece| piece.range.clone()).collect(),
        vector,
        admission: letter.admission.clone(),
        events: EventsFile::of(&bytes),
        attachments: [],
    };
    let sealed = bundle::seal(&site.keys.site_key, &manifest, &bytes)?;
    own.file = FileHash::of(&sealed);
    pen.place(FOLDER, &hash_name(own.file, ENDING), sealed.as_slice())?;
    let learners = people_in(site, &events)?.len() as u32;
    if !events.is_empty() {
        round.went_out.push(WentOut::Bundle {
            events: events.len() as u32,
            learners,
        });
    }
    round.written.push(own);
    Ok(())
}

/// A site seals to itself as well: should its store be set back, its own bundles mend it.
fn with_ourselves(site: &Site, readers: &Readers) -> Vec<Recipient> {
    let mut recipients = readers.recipients.clone();
    recipients.insert(site.keys.identity.recipient());
    recipients.into_iter().collect()
}

/// The events with the bodies that the readers may hold.
fn for_readers(
    site: &Site,
    letter: &Letter,
    readers: &Readers,
    pieces: &[Piece],
) -> Result<Vec<Event>> {
    let mut events: Vec<_> = pieces
        .iter()
        .flat_map(|piece| piece.events.iter().cloned())
        .collect();
    for event in &mut events {
        let is_theirs =
            may_hold(&readers.kind, event.header.scope) && concerns(site, event, letter.classroom)?;
        if !is_theirs {
            event.body = None;
        }
    }
    Ok(events)
}

/// What a centre writes about a person goes to the classrooms where that person is or was.
fn concerns(site: &Site, event: &Event, classroom: Option<ClassroomId>) -> Result<bool> {
    let header = &event.header;
    let (Some(classroom), true) = (classroom, header.journal == site.keys.journal) else {
        return Ok(true);
    };
    let subject = site
        .store
        .person_behind(header.journal, header.scope, header.subject)?;
    match subject {
        Some(person) => Ok(site.classrooms_of(person)?.contains(&classroom)),
        None => Ok(true),
    }
}

/// True if a bundle that says all of this lies on this stick, unharmed.
fn lies_there(round: &Round, wanted: &OwnBundle) -> bool {
    round.own.values().any(|own| {
        own.recipients == wanted.recipients
            && own.vector == wanted.vector
            && own.spans.is_superset(&wanted.spans)
    })
}

fn next_number(site: &Site) -> Result<Number> {
    Ok(Number {
        epoch: site.epoch()?,
        n: site.note(|write| write.count_up(Setting::BundleNumber))?,
    })
}

/// What a bundle remembers of those it is sealed to.
pub(super) fn hash_of_recipients(recipients: &BTreeSet<Recipient>) -> FileHash {
    let text: Vec<_> = recipients.iter().map(Recipient::to_string).collect();
    FileHash::of(text.join("\n").as_bytes())
}

fn hash_of_vector(vector: &[Tip]) -> FileHash {
    let mut bytes = Vec::new();
    for tip in vector {
        bytes.extend(tip.journal.0);
        bytes.extend(tip.seq.to_be_bytes());
        bytes.extend(tip.head.0);
    }
    FileHash::of(&bytes)
}
