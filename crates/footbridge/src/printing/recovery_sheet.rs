//! The sheet with the recovery code of this computer.

use super::words::Words;
use super::{Day, RecoverySheet};
use crate::error::Result;
use crate::people::checked_language;
use crate::site::Site;

/// The sheet for the code that was made last; an older one is not printed any more.
pub(super) fn of(site: &Site, groups: &[String], language: &str) -> Result<RecoverySheet> {
    let made_millis = site.when_code_was_made(groups)?;
    let words = Words::of(checked_language(language)?);
    let site_name = site.name()?;
    Ok(RecoverySheet {
        frame: words.frame(words.say("printing-recovery-title"), site.now_millis()),
        made: words.say_with(
            "printing-recovery-made",
            &[("date", &words.day(Day::of(made_millis)))],
        ),
        site: site_name,
        groups: groups.to_vec(),
        purpose: words.say("printing-recovery-purpose"),
        steps_title: words.say("printing-recovery-steps"),
        steps: [
            "printing-recovery-step-start",
            "printing-recovery-step-stick",
            "printing-recovery-step-code",
        ]
        .map(|key| words.say(key))
        .into(),
        keep: ["printing-recovery-keep", "printing-recovery-older"]
            .map(|key| words.say(key))
            .into(),
    })
}
