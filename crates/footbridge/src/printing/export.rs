//! A table with names on its way out of the program: two accounts agree to exactly these lines
//! and this folder, then the file is written.

use std::path::Path;

use super::book::Book;
use super::commands::{Exported, FolderTo};
use super::table::Table;
use super::words::Words;
use super::{Day, folder, places};
use crate::approvals::commands::Holding;
use crate::approvals::{Content, Fact, two_accounts};
use crate::error::{PrintError, Result};
use crate::ids::sha256;
use crate::rpc::Call;
use crate::site::Site;

/// More lines than this no spreadsheet opens in good time.
pub(crate) const LINES_LIMIT: usize = 100_000;

/// A table that is about to leave the program.
pub(crate) struct Leaving {
    /// What it is, in the language of the site, for the second account.
    pub(crate) title: String,
    /// The key of the name of its file.
    pub(crate) file: &'static str,
    pub(crate) table: Table,
    /// The same lines, where they leave as a workbook and not as a table of texts.
    pub(crate) book: Option<Book>,
}

/// Writes a table into a folder, once two accounts agreed to it. Folder and lines are looked at
/// before anybody is asked: what cannot be done waits for nobody.
pub(crate) fn export(
    call: &mut Call<'_>,
    to: &FolderTo,
    make: impl FnOnce(&Site) -> Result<Leaving>,
) -> Result<Exported> {
    let (content, leaving) = call.with_site(|site| {
        let folder = folder::checked(site, to)?;
        let leaving = make(site)?;
        Ok((leaving.content(site, &folder)?, leaving))
    })?;
    two_accounts(call, content)?;
    call.with_site(|site| write(site, to, &leaving))
}

/// Writes a table in which nobody is named into a folder: one account is enough.
pub(crate) fn save(
    call: &mut Call<'_>,
    to: &FolderTo,
    make: impl FnOnce(&Site) -> Result<Leaving>,
) -> Result<Exported> {
    call.with_site(|site| {
        folder::checked(site, to)?;
        let leaving = make(site)?;
        leaving.has_lines()?;
        write(site, to, &leaving)
    })
}

impl Leaving {
    /// What both accounts agree on.
    fn content(&self, site: &Site, folder: &Path) -> Result<Content> {
        let lines = self.has_lines()?;
        let place = match folder::is_on_stick(site, folder)? {
            true => Fact::Stick,
            false => Fact::Folder,
        };
        Ok(Content {
            holding: Holding::Export,
            person: None,
            facts: vec![
                (Fact::List, self.title.clone()),
                (Fact::Lines, lines.to_string()),
                (place, folder.display().to_string()),
            ],
            // What waits holds no names: a hash of the lines is enough to know them again.
            rest: sha256(&[
                self.ending().as_bytes(),
                self.table.csv(&site.language).as_bytes(),
            ])
            .into(),
        })
    }

    /// How many lines, if a spreadsheet is of any use for so many.
    fn has_lines(&self) -> Result<usize> {
        match self.table.rows.len() {
            0 => Err(PrintError::ListEmpty.into()),
            n if n > LINES_LIMIT => Err(PrintError::ListTooLong { limit: LINES_LIMIT }.into()),
            n => Ok(n),
        }
    }

    fn ending(&self) -> &'static str {
        if self.book.is_some() { "xlsx" } else { "csv" }
    }

    fn bytes(&self, language: &str) -> Result<Vec<u8>> {
        match &self.book {
            Some(book) => book.xlsx(),
            None => Ok(self.table.csv(language).into_bytes()),
        }
    }
}

fn write(site: &Site, to: &FolderTo, leaving: &Leaving) -> Result<Exported> {
    let folder = folder::checked(site, to)?;
    let what = Words::of(&site.language).say(leaving.file);
    let stem = format!("{what}-{}", Day::of(site.now_millis()).in_a_name());
    let bytes = leaving.bytes(&site.language)?;
    let file = folder::save(&folder, &stem, leaving.ending(), &bytes)?;
    places::settle(&site.host, &folder)?;
    Ok(Exported {
        file: file.display().to_string(),
        on_stick: folder::is_on_stick(site, &folder)?,
    })
}
