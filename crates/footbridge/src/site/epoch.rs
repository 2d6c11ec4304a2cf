//! A new epoch: a new journal of the same site, because the old one may have been copied or set back.

use footbridge_signing::SecretKey;
use footbridge_signing::sealing::Identity;
use zeroize::Zeroizing;

use super::found::JournalOpened;
use super::keys::certify;
use super::{Keys, Site, Tip, head, kind_name};
use crate::error::{OrNotFound, Result};
use crate::events::Seal;
use crate::ids::{EventHash, JournalId, SiteId};
use crate::storage::{JournalRow, Setting};

/// Why a site opens a new epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// The centre admitted it: copies made before part here.
    Admitted,
    /// It was put back from a recovery file or a local copy.
    Restored,
    /// The store came to another machine.
    OtherMachine,
    /// Entries that were written here are not here any more.
    SetBack,
    /// The same journal goes on somewhere else.
    Copied,
}

impl Why {
    /// How it stands in the journal, and the kind of the notice to staff.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Admitted => "admitted",
            Self::Restored => "restored",
            Self::OtherMachine => "other-machine",
            Self::SetBack => "set-back",
            Self::Copied => "copied",
        }
    }

    /// Reads what [`Self::name`] wrote.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [
            Self::Admitted,
            Self::Restored,
            Self::OtherMachine,
            Self::SetBack,
            Self::Copied,
        ]
        .into_iter()
        .find(|why| why.name() == name)
    }

    /// An admission is as it should be; staff hear of everything else.
    fn is_news_to_staff(self) -> bool {
        self != Self::Admitted
    }
}

impl Site {
    /// Opens a new epoch: everything from here on stands in a journal of its own.
    pub(crate) fn open_epoch(&mut self, why: Why) -> Result<()> {
        self.change_journal(why, None)
    }

    /// Opens a new epoch under new keys: this site was copied, and each copy becomes one of its own.
    ///
    /// It asks for admission anew; its old name goes with it.
    pub(crate) fn part_from_copies(&mut self) -> Result<()> {
        let seed: Zeroizing<[u8; 32]> = Zeroizing::new(self.host.draw());
        self.change_journal(Why::Copied, Some(seed))
    }

    fn change_journal(&mut self, why: Why, new_site: Option<Zeroizing<[u8; 32]>>) -> Result<()> {
        let former = (self.keys.journal, self.id());
        // Once the key has gone, nobody could prove what was written with it.
        let last = Seal::make(
            &self.keys.journal_key,
            former.0,
            self.tip.seq,
            self.tip.hash,
        );
        let epoch = self.epoch()? + 1;
        let name = self.name()?;
        let fresh = self.fresh_keys(new_site)?;
        let row = JournalRow {
            journal: fresh.journal,
            site: fresh.site,
            key: *fresh.journal_key.public().as_bytes(),
            epoch,
            certificate: certify(&fresh, epoch, Some(former.0)),
        };
        let opened = JournalOpened {
            site: fresh.site,
            kind: kind_name(&self.kind).into(),
            epoch,
            predecessor: Some(former.0),
            program: env!("CARGO_PKG_VERSION").into(),
            reason: Some(why.name().into()),
            former: (fresh.site != former.1).then_some(former.1),
        };
        let now = self.now_millis();
        let changed_site = fresh.site != former.1;
        let old = (std::mem::replace(&mut self.keys, fresh), self.tip);
        self.tip = Tip {
            seq: 0,
            hash: EventHash::NONE,
            wall_millis: 0,
        };
        let done = self.transact(None, |tx| {
            if last.seq > 0 {
                tx.insert_seal(&last)?;
            }
            tx.insert_journal(&row)?;
            tx.set_own_journal(row.journal, &tx.journal_seed())?;
            if changed_site {
                let (seed, identity) = tx.site_secrets();
                tx.set_own_keys(&seed, &identity)?;
            }
            tx.unset(Setting::BundleNumber)?;
            tx.append(None, &opened)?;
            if changed_site {
                tx.append(None, &super::SiteNamed::first(&name))?;
            }
            if why.is_news_to_staff() {
                tx.insert_notice(why.name(), now)?;
            }
            Ok(())
        });
        if done.is_err() {
            (self.keys, self.tip) = old;
        }
        done?;
        head::write(self)
    }

    /// Number of the epoch that this site is in.
    pub(crate) fn epoch(&self) -> Result<u32> {
        let journal = self.store.journal(self.keys.journal)?;
        Ok(journal.or_not_found("journal")?.epoch)
    }

    fn fresh_keys(&self, new_site: Option<Zeroizing<[u8; 32]>>) -> Result<Keys> {
        let journal_seed: Zeroizing<[u8; 32]> = Zeroizing::new(self.host.draw());
        let (site_seed, identity) = match new_site {
            Some(seed) => (seed, Identity::generate().secret()),
            None => (self.keys.site_key.seed(), self.keys.identity.secret()),
        };
        let site_key = SecretKey::from_seed(&site_seed);
        let mut former: Vec<_> = self.store.former_identities()?;
        if *identity != *self.keys.identity.secret() {
            former.push(self.keys.identity.secret());
        }
        Ok(Keys {
            site: SiteId::of_key(&site_key.public()),
            site_key,
            journal: JournalId::draw(&self.host),
            journal_key: SecretKey::from_seed(&journal_seed),
            identity: Identity::from_secret(&identity)?,
            former: former
                .iter()
                .map(|secret| Identity::from_secret(secret))
                .collect::<std::result::Result<_, _>>()?,
        })
    }
}
