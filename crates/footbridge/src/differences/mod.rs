//! Differences: what sites said without knowing of each other, and what does not add up.
//!
//! Nothing is lost by a difference: one value counts by the rule of registers, and all are kept.
//! Choosing writes a new value with the chosen content; choosing another takes that back.

pub mod commands;
mod in_class;
mod keep;
mod lines;
mod registers;
mod said;

#[cfg(test)]
mod tests;

use commands::{Differences, KeepValue};

use crate::error::Result;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;

/// `differences.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<Differences> {
    call.with_site(|site| site.differences())
}

/// `differences.keep`.
pub(crate) fn keep(call: &mut Call<'_>, request: KeepValue) -> Result<Differences> {
    let by = call.staff()?;
    let event = request.event.parse()?;
    call.with_site(|site| {
        site.keep_value(by, &request.register, event)?;
        site.differences()
    })
}

impl Site {
    /// Everything that staff should look at.
    pub(crate) fn differences(&self) -> Result<Differences> {
        let mut lines = self.disputes()?;
        lines.extend(self.joined_lines()?);
        lines.extend(self.journal_lines()?);
        lines.extend(self.file_lines()?);
        Ok(Differences { lines })
    }
}
