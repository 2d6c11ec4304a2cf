//! How this computer stands to the others, for the page of the exchange.

use super::commands::{AskingSite, EpochReason, ExchangeStanding, LetIn, Notice, PutNoticeAway};
use crate::error::Result;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::{Site, Why};
use crate::storage::Setting;
use crate::time::rfc3339;

/// `exchange.standing`.
pub(crate) fn standing(call: &mut Call<'_>, _: Nothing) -> Result<ExchangeStanding> {
    call.with_site(|site| site.standing())
}

/// `exchange.let_in`: staff let a new computer take part until the centre has decided.
pub(crate) fn let_in(call: &mut Call<'_>, request: LetIn) -> Result<ExchangeStanding> {
    let by = call.staff()?;
    let asking = request.site.parse()?;
    call.with_site(|site| {
        site.let_in(by, asking)?;
        site.standing()
    })
}

/// `notice.put_away`.
pub(crate) fn put_notice_away(
    call: &mut Call<'_>,
    request: PutNoticeAway,
) -> Result<ExchangeStanding> {
    call.with_site(|site| {
        site.note(|write| write.put_notice_away(i64::from(request.notice)))?;
        site.standing()
    })
}

impl Site {
    fn standing(&self) -> Result<ExchangeStanding> {
        let last = self.store.setting(Setting::LastExchange)?;
        let (_, open) = self.arrived_and_open()?;
        let level = self.level()?;
        Ok(ExchangeStanding {
            others: level.others,
            behind: level.behind,
            without_news: self.store.count(Setting::RoundsWithoutNews)? as u32,
            last_exchange: last.and_then(|millis| millis.parse().ok()).map(rfc3339),
            open: open as u32,
            asking: self.asking()?,
            notices: self.said_to_staff()?,
        })
    }

    fn asking(&self) -> Result<Vec<AskingSite>> {
        let asking = self.store.asking_sites()?.into_iter().map(|row| {
            Ok(AskingSite {
                site: row.site.to_string(),
                name: row.name,
                waiting: self.store.waiting_events(row.site)?,
            })
        });
        asking.collect()
    }

    fn said_to_staff(&self) -> Result<Vec<Notice>> {
        let said = self.store.notices()?.into_iter().filter_map(|row| {
            let why = Why::from_name(&row.kind)?;
            Some(Notice {
                notice: u32::try_from(row.notice).ok()?,
                reason: reason_of(why),
                since: rfc3339(row.since_millis),
            })
        });
        Ok(said.collect())
    }
}

/// The reason as it goes over the wire.
pub(crate) fn reason_of(why: Why) -> EpochReason {
    match why {
        Why::Admitted => EpochReason::Admitted,
        Why::Restored => EpochReason::Restored,
        Why::OtherMachine => EpochReason::OtherMachine,
        Why::SetBack => EpochReason::SetBack,
        Why::Copied => EpochReason::Copied,
    }
}
