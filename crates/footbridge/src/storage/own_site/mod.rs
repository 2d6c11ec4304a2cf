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

    /// Identities that this site had before.
    pub(crate) fn former_identities(&self) -> Result<Vec<Zeroizing<String>>> {
        let sql = "SELECT identity FROM former_identities ORDER BY identity";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok(Zeroizing::new(row.get(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keys by which the centre signed before.
    pub(crate) fn former_centre_keys(&self) -> Result<Vec<[u8; 32]>> {
        let sql = "SELECT key FROM former_centre_keys ORDER BY key";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
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

    /// A new journal of this site, with its key.
    pub(crate) fn set_own_journal(&self, journal: JournalId, seed: &[u8; 32]) -> Result<()> {
        let sql = "UPDATE own_site SET journal = ?1, journal_seed = ?2";
        self.conn.execute(sql, (journal, seed.as_slice()))?;
        Ok(())
    }

    /// New keys of this site itself, after it was found to be a copy.
    pub(crate) fn set_own_keys(&self, site_seed: &[u8; 32], identity: &str) -> Result<()> {
        self.set_identity(identity)?;
        let sql = "UPDATE own_site SET site_seed = ?1";
        self.conn.execute(sql, [site_seed.as_slice()])?;
        Ok(())
    }

    /// Another identity; the one before stays, to read what was sealed to it.
    pub(crate) fn set_identity(&self, identity: &str) -> Result<()> {
        let sql =
            "INSERT OR IGNORE INTO former_identities (identity) SELECT identity FROM own_site";
        self.conn.execute(sql, [])?;
        let sql = "UPDATE own_site SET identity = ?1";
        self.conn.execute(sql, [identity])?;
        Ok(())
    }

    /// The key by which this centre signs from now on.
    pub(crate) fn set_signing_seed(&self, seed: &[u8; 32]) -> Result<()> {
        let sql = "UPDATE own_centre SET signing_seed = ?1";
        self.conn.execute(sql, [seed.as_slice()])?;
        Ok(())
    }

    /// The centre signs and reads with other keys from now on.
    pub(crate) fn replace_centre_keys(&self, key: &[u8; 32], recipient: &str) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO former_centre_keys (key) SELECT key FROM own_centre";
        self.conn.execute(sql, [])?;
        let sql = "DELETE FROM former_centre_keys WHERE key = ?1";
        self.conn.execute(sql, [key])?;
        let sql = "UPDATE own_centre SET key = ?1, recipient = ?2";
        self.conn.execute(sql, (key, recipient))?;
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
