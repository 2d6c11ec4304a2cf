//! A new site: store, keys, first journal.

use footbridge_signing::SecretKey;
use footbridge_signing::sealing::Identity;
use zeroize::Zeroizing;

use super::keys::certify;
use super::{Folder, Keys, Site, Tip, kind_name};
use crate::desk::commands::SiteKind;
use crate::error::{AtPath, Result};
use crate::events::payload;
use crate::host::Host;
use crate::ids::{EventHash, JournalId, SiteId};
use crate::storage::{JournalRow, OwnCentre, OwnSite, Setting, Store, StoreKey};

payload! {
    /// First event of a journal.
    JournalOpened is JOURNAL_OPENED {
        site: SiteId,
        kind: String,
        epoch: u32,
        predecessor: Option<JournalId>,
        program: String,
        #[serde(default)]
        reason: Option<String>,
        #[serde(default)]
        former: Option<SiteId>,
    }
    /// What a site is called.
    SiteNamed is SITE_NAMED {
        name: String,
        supersedes: Vec<EventHash>,
    }
}

impl SiteNamed {
    /// The first name of a site.
    pub(crate) fn first(name: &str) -> Self {
        Self {
            name: name.into(),
            supersedes: Vec::new(),
        }
    }
}

/// The centre that a new site belongs to.
pub(crate) struct Belongs {
    pub(crate) centre: OwnCentre,
    pub(crate) root: Vec<u8>,
    /// The identity that the ceremony made for a centre; other sites draw their own.
    pub(crate) identity: Option<Zeroizing<String>>,
}

/// What a new site starts with.
pub(crate) struct NewSite<'a> {
    pub(crate) kind: SiteKind,
    pub(crate) language: &'a str,
    pub(crate) name: &'a str,
    pub(crate) belongs: &'a Belongs,
}

impl Site {
    /// Makes the store and opens the first journal.
    pub(crate) fn found(
        folder: Folder,
        host: Host,
        key: &StoreKey,
        new: &NewSite<'_>,
    ) -> Result<Self> {
        std::fs::create_dir_all(folder.path()).at(folder.path())?;
        let store = Store::create(&folder.store(), key)?;
        let own = own_keys(&host, new);
        let keys = Keys::of(&own, &[])?;
        store.write(|write| {
            write.insert_own_site(&own)?;
            write.insert_own_centre(&new.belongs.centre)?;
            write.set_trusted_metadata(&footbridge_signing::tuf::Trusted {
                root: new.belongs.root.clone(),
                timestamp: None,
                snapshot: None,
                targets: None,
            })?;
            write.insert_journal(&own_journal(&keys))
        })?;
        let mut site = Self::with_store(folder, host, store, key)?;
        site.tip = Tip {
            seq: 0,
            hash: EventHash::NONE,
            wall_millis: 0,
        };
        site.open_journal(new.name)?;
        if let Some(machine) = site.host.machine {
            site.note(|write| write.set(Setting::Machine, &hex::encode(machine)))?;
        }
        site.note_head()?;
        Ok(site)
    }

    fn open_journal(&mut self, name: &str) -> Result<()> {
        let opened = JournalOpened {
            site: self.id(),
            kind: kind_name(&self.kind).into(),
            epoch: 1,
            predecessor: None,
            program: env!("CARGO_PKG_VERSION").into(),
            reason: None,
            former: None,
        };
        let named = SiteNamed::first(name);
        self.transact(None, |tx| {
            tx.append(None, &opened)?;
            tx.append(None, &named)?;
            Ok(())
        })
    }
}

fn own_keys(host: &Host, new: &NewSite<'_>) -> OwnSite {
    OwnSite {
        kind: kind_name(&new.kind).into(),
        language: new.language.into(),
        site_seed: Zeroizing::new(host.draw()),
        journal: JournalId::draw(host),
        journal_seed: Zeroizing::new(host.draw()),
        identity: new
            .belongs
            .identity
            .clone()
            .unwrap_or_else(|| Identity::generate().secret()),
    }
}

fn own_journal(keys: &Keys) -> JournalRow {
    JournalRow {
        journal: keys.journal,
        site: keys.site,
        key: *SecretKey::public(&keys.journal_key).as_bytes(),
        epoch: 1,
        certificate: certify(keys, 1, None),
    }
}
