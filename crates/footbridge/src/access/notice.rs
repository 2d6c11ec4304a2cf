//! The notice of what is kept and why: once a person, with its version.

use super::commands::{NoticeView, ReadNotice};
use super::events::NoticeRead;
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;

/// Goes up when the texts of `locales/*/access.ftl` say something new; everybody reads it again then.
const VERSION: u32 = 1;

/// `learn.notice`.
pub(crate) fn notice(call: &mut Call<'_>, _: Nothing) -> Result<NoticeView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.notice(person))
}

/// `learn.read_notice`.
pub(crate) fn read_notice(call: &mut Call<'_>, request: ReadNotice) -> Result<NoticeView> {
    let (person, _) = call.learner()?;
    if request.version != VERSION {
        return Err(Error::malformed("version"));
    }
    call.with_site(|site| {
        site.read_notice(person)?;
        site.notice(person)
    })
}

impl Site {
    fn notice(&self, person: PersonId) -> Result<NoticeView> {
        let read = self.store.notice_read(person)?;
        Ok(NoticeView {
            version: VERSION,
            due: read.is_none_or(|read| read < VERSION),
        })
    }

    /// A person read the notice that is shown now; noted once.
    pub(crate) fn read_notice(&mut self, person: PersonId) -> Result<()> {
        if !self.notice(person)?.due {
            return Ok(());
        }
        let language = self.store.person(person)?.and_then(|row| row.language);
        let read = NoticeRead {
            version: VERSION,
            language: language.unwrap_or_else(|| self.language.clone()),
        };
        self.transact(Some(person), |tx| tx.append(Some(person), &read).map(drop))
    }
}
