//! How a site says that it holds the record of a learner who moved.

use crate::error::Result;
use crate::events::payload;
use crate::ids::FileHash;
use crate::site::Folding;

payload! {
    /// The record is held here, by the hash of its events.
    TransferTaken is TRANSFER_TAKEN {
        record: FileHash,
    }
}

pub(crate) fn fold_taken(folding: &Folding<'_>, payload: TransferTaken) -> Result<()> {
    let header = &folding.event.header;
    match folding.write.journal(header.journal)? {
        Some(journal) => {
            folding
                .write
                .insert_transfer_taken(payload.record, journal.site, header.wall_millis)
        }
        None => Ok(()),
    }
}
