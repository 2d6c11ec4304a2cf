//! Starter kits: what a new site needs to belong to a centre, under six words.

use std::path::Path;

use bip39::Language;
use footbridge_signing::sealing::{self, Identity, Recipient, WorkFactor};
use footbridge_signing::{Error as SigningError, PublicKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::hexed;
use super::stick::{Stick, hash_name, is_hash_name};
use super::write::Pen;
use crate::centre::commands::KitMade;
use crate::error::{Error, ExchangeError, OrNotFound, Result};
use crate::host::{Host, Stretching};
use crate::ids::{CentreId, ClassroomId, FileHash, KitId};
use crate::setup::commands::KitFound;
use crate::site::{Belongs, Site};
use crate::storage::OwnCentre;

const FOLDER: &str = "kits";
const ENDING: &str = ".fbkit";
const FORMAT: u32 = 1;

/// Most bytes of a kit; the root metadata in it has at most half of that.
const BYTES_LIMIT: u64 = 1024 * 1024;

/// Eleven bits each.
const WORDS: usize = 6;

/// What stands in a kit.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kit {
    format: u32,
    kit: KitId,
    classroom: ClassroomId,
    classroom_name: String,
    #[serde(with = "hexed")]
    token: [u8; 32],
    sites: u32,
    centre: KitCentre,
    content_identity: String,
    root: String,
}

/// The centre of a kit.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KitCentre {
    centre: CentreId,
    name: String,
    key: PublicKey,
    recipient: Recipient,
}

/// A kit that is about to be issued.
pub(crate) struct NewKit<'a> {
    pub(crate) kit: KitId,
    pub(crate) classroom: ClassroomId,
    pub(crate) classroom_name: &'a str,
    pub(crate) token: [u8; 32],
    pub(crate) sites: u32,
}

impl Site {
    /// Writes a kit to a stick. The words are nowhere but in what comes back.
    pub(crate) fn write_kit(&self, new: &NewKit<'_>, stick: &Path) -> Result<KitMade> {
        self.stick_for_use(stick)?;
        let stick = Stick::at(stick)?;
        let json =
            Zeroizing::new(serde_json::to_vec(&self.kit(new)?).expect("a kit has plain fields"));
        let words = draw_words(&self.host);
        let factor = match self.host.stretching {
            Stretching::Full => WorkFactor::Full,
            Stretching::Test => WorkFactor::Test,
        };
        let sealed = sealing::seal_with_passphrase(&words, &json, factor)?;
        let file = hash_name(FileHash::of(&sealed), ENDING);
        let pen = Pen::on(&stick, &self.host);
        pen.place(FOLDER, &file, sealed.as_slice())?;
        pen.settle()?;
        Ok(KitMade { file, words })
    }

    fn kit(&self, new: &NewKit<'_>) -> Result<Kit> {
        let centre = self.centre()?;
        let root = self
            .store
            .trusted_metadata()?
            .or_not_found("root metadata")?
            .root;
        Ok(Kit {
            format: FORMAT,
            kit: new.kit,
            classroom: new.classroom,
            classroom_name: new.classroom_name.into(),
            token: new.token,
            sites: new.sites,
            centre: KitCentre {
                centre: centre.centre,
                name: self.name()?,
                key: PublicKey::from_bytes(&centre.key)?,
                recipient: centre.recipient.parse()?,
            },
            content_identity: centre.content_identity.to_string(),
            root: String::from_utf8(root).ok().or_not_found("root metadata")?,
        })
    }
}

/// Kits that lie on a stick, still sealed.
pub(crate) fn kits_on(stick: &Path) -> Result<Vec<KitFound>> {
    let names = Stick::at(stick)?.names(FOLDER, |name| is_hash_name(name, ENDING))?;
    Ok(names.into_iter().map(|file| KitFound { file }).collect())
}

/// Opens a kit by its six words, in any case and with any spaces between them.
pub(crate) fn open_kit(stick: &Path, file: &str, words: &str) -> Result<Belongs> {
    if !is_hash_name(file, ENDING) {
        return Err(ExchangeError::KitNotFound.into());
    }
    let sealed = Stick::at(stick)?
        .read(FOLDER, file, BYTES_LIMIT)
        .map_err(damaged)?;
    let sealed = sealed.ok_or(ExchangeError::KitNotFound)?;
    if hash_name(FileHash::of(&sealed), ENDING) != file {
        return Err(ExchangeError::KitDamaged.into());
    }
    let json = sealing::open_with_passphrase(&tidy(words), &sealed, BYTES_LIMIT)
        .map_err(|error| damaged(error.into()))?;
    of_json(&json)
}

/// Takes what stands in a kit, once it is open.
pub(super) fn of_json(json: &[u8]) -> Result<Belongs> {
    let kit: Kit = serde_json::from_slice(json).map_err(|_| ExchangeError::KitDamaged)?;
    if kit.format != FORMAT || Identity::from_secret(&kit.content_identity).is_err() {
        return Err(ExchangeError::KitDamaged.into());
    }
    Ok(Belongs {
        centre: OwnCentre {
            centre: kit.centre.centre,
            key: *kit.centre.key.as_bytes(),
            recipient: kit.centre.recipient.to_string(),
            content_identity: Zeroizing::new(kit.content_identity),
            classroom: Some(kit.classroom),
            kit: Some(kit.kit),
            kit_token: Some(Zeroizing::new(kit.token.to_vec())),
            signing_seed: None,
        },
        root: kit.root.into_bytes(),
        identity: None,
    })
}

/// Everything but wrong words and a stick that has gone means that the kit itself is no good.
fn damaged(error: Error) -> Error {
    match error {
        Error::Signing(SigningError::PassphraseWrong) => ExchangeError::KitWordsWrong.into(),
        Error::Signing(_) => ExchangeError::KitDamaged.into(),
        other => other,
    }
}

/// Words of the list that nobody should read out in a prison.
const UNFIT: &str = "abuse addict alcohol army arrest arrow assault attack bar battle blade blood \
    bomb bone bullet cage casino chase cigar crime cruel crush danger defy despair destroy detect \
    devil dumb enemy escape evil exile fatal fault flee force ghost grief guilt gun horror hunt \
    hurt illegal injury inmate insane judge kick knife law legal liar lock lonely mad misery nasty \
    obey panic pistol police prison punch rebel rifle riot risk scare sentence shock shoot sick \
    skull slam smoke sniff sorry spy suffer sword tobacco tragic trap trial ugly useless vicious \
    victim virus warfare warrior weapon whip wine witness wreck wrestle";

/// Six words of the English list of BIP 39, which were chosen to be hard to confuse;
/// leaving the unfit ones out costs less than a tenth of a bit a word.
fn draw_words(host: &Host) -> String {
    [(); WORDS].map(|()| draw_word(host)).join(" ")
}

/// Draws again while the word is unfit, so that every fit word is as likely as the other.
fn draw_word(host: &Host) -> &'static str {
    let list = Language::English.word_list();
    loop {
        let [high, low] = host.draw::<2>();
        // The list has 2048 words, so the lower eleven bits name each equally often.
        let word = list[usize::from(u16::from_be_bytes([high, low]) & 0x7ff)];
        if !UNFIT.split_whitespace().any(|unfit| unfit == word) {
            return word;
        }
    }
}

fn tidy(words: &str) -> String {
    let words: Vec<_> = words.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::tests::host;

    #[test]
    fn words_are_six_and_read_however_they_are_typed() {
        let words = draw_words(&host());
        assert_eq!(words.split(' ').count(), WORDS);
        let typed = format!("  {}\n", words.to_uppercase().replace(' ', "\t  "));
        assert_eq!(tidy(&typed), words);
    }
}
