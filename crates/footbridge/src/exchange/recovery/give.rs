//! Writing recovery files at the end of a round: everything once a week, and in between what is new.

use footbridge_signing::PublicKey;
use footbridge_signing::sealing::Recipient;
use footbridge_signing::tuf::Trusted;

use super::super::bundle::{EventsFile, Tip};
use super::super::letter::next_pieces;
use super::super::papers::Number;
use super::super::party::Party;
use super::super::piece::{Piece, Room};
use super::super::round::Round;
use super::super::stick::{Stick, hash_name};
use super::super::write::Pen;
use super::file::{Journal, Manifest, Papers, Part, Range, Secrets};
use super::{ENDING, FOLDER};
use crate::desk::commands::SiteKind;
use crate::error::{Error, ExchangeError, OrNotFound, Result};
use crate::events::chain;
use crate::ids::FileHash;
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::site::{Site, kind_name};
use crate::storage::{Paper, RecoveryCodeRow, RecoveryFileRow, Span, TipRow};

/// A full that is older is written anew.
const FULL_FOR: u64 = 7 * 24 * 60 * 60 * 1000;

/// What is due on a stick.
struct Due {
    number: Number,
    full: Number,
    code: RecoveryCodeRow,
    spans: Vec<Span>,
    tips: Vec<TipRow>,
    /// Files of ours that serve nobody once this stands.
    replaces: Vec<FileHash>,
}

/// Writes what is due, in a batch of its own: work that goes out comes first, and a stick that
/// has no room for this has carried the exchange all the same.
pub(in crate::exchange) fn give(
    site: &SharedSite,
    pen: &Pen<'_>,
    work: &Work,
    round: &mut Round,
) -> Result<()> {
    let Some(due) = site.with(|site| site.recovery_due(pen.stick))? else {
        return Ok(());
    };
    match write(site, pen, work, &due) {
        Err(Error::Exchange(ExchangeError::StickFull)) => {
            round.tell_refused(FOLDER, &ExchangeError::StickFull.into());
            Ok(())
        }
        written => written,
    }
}

fn write(site: &SharedSite, pen: &Pen<'_>, work: &Work, due: &Due) -> Result<()> {
    let mut left = due.spans.clone();
    left.reverse();
    let total = left.len();
    let mut rows = Vec::new();
    loop {
        work.at(Stage::Writing, total - left.len(), total)?;
        let row = site.with(|site| {
            let pieces = next_pieces(site, &mut left, Room::RECOVERY)?;
            let part = Part {
                number: due.number,
                full: due.full,
                part: rows.len() as u32,
                last: left.is_empty(),
            };
            site.write_recovery_file(pen, due, part, &pieces)
        })?;
        rows.push(row);
        if left.is_empty() {
            break;
        }
    }
    for file in &due.replaces {
        pen.remove_after(FOLDER, &hash_name(*file, ENDING));
    }
    pen.settle()?;
    site.with(|site| {
        site.note(|write| {
            for row in &rows {
                write.insert_recovery_file(row)?;
            }
            write.insert_recovery_tips(due.number.n, &due.tips)?;
            due.replaces
                .iter()
                .try_for_each(|file| write.forget_recovery_file(*file))
        })
    })
}

impl Site {
    /// What is to be written onto a stick; none without a printed code, and if all of it lies there.
    fn recovery_due(&self, stick: &Stick) -> Result<Option<Due>> {
        let code = self.store.recovery_code()?;
        let Some(code) = code.filter(|_| self.kind != SiteKind::Centre) else {
            return Ok(None);
        };
        let known = self.store.recovery_files()?;
        let here: Vec<_> = known
            .iter()
            .filter(|row| lies_there(stick, row))
            .copied()
            .collect();
        let tips = self.store.all_tips()?;
        let epoch = self.epoch()?;
        let number = Number {
            epoch,
            n: known.first().map_or(0, |row| row.n) + 1,
        };
        let whole = |n: u64| parts_of(&here, n) == parts_of(&known, n);
        let fresh = |row: &&RecoveryFileRow| {
            row.is_full()
                && !row.outdated
                && row.site == self.id()
                && self.now_millis().abs_diff(row.written_millis) < FULL_FOR
                && whole(row.n)
        };
        let Some(full) = here.iter().find(fresh) else {
            return Ok(Some(Due {
                number,
                full: number,
                code,
                spans: self.spans_beyond(&[])?,
                tips,
                replaces: here.iter().map(|row| row.file).collect(),
            }));
        };
        let newest = here
            .iter()
            .find(|row| row.full_n == full.n && !row.outdated && whole(row.n));
        if let Some(newest) = newest
            && self.store.recovery_tips(newest.n)? == tips
        {
            return Ok(None);
        }
        let base = self.store.recovery_tips(full.n)?;
        let replaces = here.iter().filter(|row| row.n != full.n);
        Ok(Some(Due {
            number,
            full: Number {
                epoch: full.epoch,
                n: full.n,
            },
            code,
            spans: self.spans_beyond(&base)?,
            tips,
            replaces: replaces.map(|row| row.file).collect(),
        }))
    }

    /// Stretches of all journals beyond these tips.
    fn spans_beyond(&self, tips: &[TipRow]) -> Result<Vec<Span>> {
        let before = Party::holding(tips.to_vec());
        let mut spans = Vec::new();
        for journal in self.store.journals()? {
            spans.extend(self.lacking(journal.journal, &[&before])?);
        }
        Ok(spans)
    }

    fn write_recovery_file(
        &self,
        pen: &Pen<'_>,
        due: &Due,
        part: Part,
        pieces: &[Piece],
    ) -> Result<RecoveryFileRow> {
        let events: Vec<_> = pieces
            .iter()
            .flat_map(|piece| piece.events.iter().cloned())
            .collect();
        let bytes = chain::write(&events);
        let code: Recipient = due.code.recipient.parse()?;
        let centre: Recipient = self.centre()?.recipient.parse()?;
        let manifest = Manifest {
            format: Manifest::FORMAT,
            site: self.id(),
            site_key: self.keys.site_key.public(),
            part,
            created_millis: self.now_millis(),
            recipients: vec![centre, code.clone()],
            secrets: self.secrets_for(code, due.code.made_millis)?,
            papers: self.papers_for_recovery()?,
            erasures: self.erasures()?,
            vector: due.tips.iter().copied().map(Tip::from).collect(),
            journals: self.journals_of(pieces)?,
            ranges: pieces.iter().map(Range::of).collect(),
            events: EventsFile::of(&bytes),
        };
        let sealed = manifest.seal(&self.keys.site_key, &bytes)?;
        let file = FileHash::of(&sealed);
        pen.place(FOLDER, &hash_name(file, ENDING), sealed.as_slice())?;
        Ok(RecoveryFileRow {
            file,
            site: self.id(),
            epoch: part.number.epoch,
            n: part.number.n,
            full_n: part.full.n,
            bytes: sealed.len() as u64,
            written_millis: self.now_millis(),
            outdated: false,
        })
    }

    fn journals_of(&self, pieces: &[Piece]) -> Result<Vec<Journal>> {
        let mut ids: Vec<_> = pieces.iter().map(|piece| piece.span.journal).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut journals = Vec::new();
        for id in ids {
            let row = self.store.journal(id)?.or_not_found("journal")?;
            journals.push(Journal {
                journal: row.journal,
                site: row.site,
                key: PublicKey::from_bytes(&row.key)?,
                epoch: row.epoch,
                certificate: text(row.certificate)?,
            });
        }
        Ok(journals)
    }

    fn secrets_for(&self, code: Recipient, code_made_millis: u64) -> Result<Secrets> {
        let centre = self.centre()?;
        let former = self.store.former_identities()?;
        let former_centre_keys = self.store.former_centre_keys()?;
        let former_centre_keys = former_centre_keys
            .iter()
            .map(PublicKey::from_bytes)
            .collect::<Result<_, _>>()?;
        let Trusted {
            root,
            timestamp,
            snapshot,
            targets,
        } = self
            .store
            .trusted_metadata()?
            .or_not_found("root metadata")?;
        Ok(Secrets {
            kind: kind_name(&self.kind).into(),
            language: self.language.clone(),
            site_seed: *self.keys.site_key.seed(),
            journal: self.keys.journal,
            journal_seed: *self.keys.journal_key.seed(),
            identity: self.keys.identity.secret().to_string(),
            former_identities: former.iter().map(|one| one.to_string()).collect(),
            centre: centre.centre,
            centre_key: PublicKey::from_bytes(&centre.key)?,
            centre_recipient: centre.recipient.parse()?,
            former_centre_keys,
            content_identity: centre.content_identity.to_string(),
            classroom: centre.classroom,
            kit: centre.kit,
            kit_token: centre.kit_token.map(|token| hex::encode(token.as_slice())),
            code,
            code_made_millis,
            root: text(root)?,
            timestamp: timestamp.map(text).transpose()?,
            snapshot: snapshot.map(text).transpose()?,
            targets: targets.map(text).transpose()?,
        })
    }

    fn papers_for_recovery(&self) -> Result<Papers> {
        let envelope = |paper: Paper| {
            let row = self.store.paper(paper)?;
            row.map(|row| text(row.envelope)).transpose()
        };
        Ok(Papers {
            statement: envelope(Paper::Statement)?,
            receipt: envelope(Paper::Receipt)?,
        })
    }
}

impl Range {
    fn of(piece: &Piece) -> Self {
        Self {
            journal: piece.range.journal,
            first: piece.range.first,
            last: piece.range.last,
            head: piece.range.head,
            seal: piece.range.seal,
        }
    }
}

/// True if a file of ours lies on a stick, as far as its length tells. Its bytes are looked at
/// when somebody needs them; reading a full at each round would cost minutes in a month.
fn lies_there(stick: &Stick, row: &RecoveryFileRow) -> bool {
    let found = stick.open(FOLDER, &hash_name(row.file, ENDING));
    let length = found.ok().flatten().and_then(|file| file.metadata().ok());
    length.is_some_and(|found| found.len() == row.bytes)
}

fn parts_of(rows: &[RecoveryFileRow], n: u64) -> usize {
    rows.iter().filter(|row| row.n == n).count()
}

/// Metadata, certificates and papers are JSON.
fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).ok().or_not_found("text")
}
