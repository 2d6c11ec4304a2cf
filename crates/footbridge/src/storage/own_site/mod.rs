//! `own_site` and `own_centre`: this site's keys, and the centre it belongs to.

use rusqlite::OptionalExtension;
use zeroize::Zeroizing;

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{CentreId, ClassroomId, JournalId, KitId};

/// This site.
pub(crate) struct OwnSite {
    pub(crate) kind: String,
    pub(crate) language: String,
    pub(crate) site_seed: Zeroizing<[u8; 32]>,
    pub(crate) journal: JournalId,
    pub(crate) journal_seed: Zeroizing<[u8; 32]>,
    pub(crate) identity: Zeroizing<String>,
}

/// The centre of this site.
pub(crate) struct OwnCentre {
    pub(crate) centre: CentreId,
    pub(crate) key: [u8; 32],
    pub(crate) recipient: String,
    pub(crate) content_identity: Zeroizing<String>,
    pub(crate) classroom: Option<ClassroomId>,
    pub(crate) kit: Option<KitId>,
    pub(crate) kit_token: Option<Zeroizing<Vec<u8>>>,
    pub(crate) signing_seed: Option<Zeroizing<[u8; 32]>>,
}

impl Store {
    pub(crate) fn own_site(&self) -> Result<Option<OwnSite>> {
        let sql = "SELECT kind, language, site_seed, journal, journal_seed, identity FROM own_site";
        let row = self.conn.query_row(sql, [], |row| {
            Ok(OwnSite {
                kind: row.get(0)?,
                language: row.get(1)?,
                site_seed: Zeroizing::new(row.get(2)?),
                journal: row.get(3)?,
                journal_seed: Zeroizing::new(row.get(4)?),
                identity: Zeroizing::new(row.get(5)?),
            })
        });
        Ok(row.optional()?)
    }

    pub(crate) fn own_centre(&self) -> Result<Option<OwnCentre>> {
        let row = self.conn.query_row(include_str!("centre.sql"), [], |row| {
            Ok(OwnCentre {
                centre: row.get(0)?,
                key: row.get(1)?,
                recipient: row.get(2)?,
                content_identity: Zeroizing::new(row.get(3)?),
                classroom: row.get(4)?,
                kit: row.get(5)?,
                kit_token: row.get::<_, Option<Vec<u8>>>(6)?.map(Zeroizing::new),
                signing_seed: row.get::<_, Option<[u8; 32]>>(7)?.map(Zeroizing::new),
            })
        });
        Ok(row.optional()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_own_site(&self, own: &OwnSite) -> Result<()> {
        let sql = "INSERT INTO own_site (one, kind, language, site_seed, journal, journal_seed, identity) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.execute(
            sql,
            (
                &own.kind,
                &own.language,
                own.site_seed.as_slice(),
                own.journal,
                own.journal_seed.as_slice(),
                own.identity.as_str(),
            ),
        )?;
        Ok(())
    }

    pub(crate) fn insert_own_centre(&self, own: &OwnCentre) -> Result<()> {
        self.conn.execute(
            include_str!("insert_centre.sql"),
            (
                own.centre,
                own.key,
                &own.recipient,
                own.content_identity.as_str(),
                own.classroom,
                own.kit,
                own.kit_token.as_ref().map(|token| token.as_slice()),
                own.signing_seed.as_ref().map(|seed| seed.as_slice()),
            ),
        )?;
        Ok(())
    }
}
