//! Events of forms, and how they fold: facts, so that their order makes no difference.

use crate::assessment::{Drawn, is_by_another};
use crate::error::Result;
use crate::events::payload;
use crate::site::Folding;
use crate::storage::{FormRow, Meant};

payload! {
    /// The items of a check or a final were drawn for a sheet of paper.
    FormDrawn is FORM_DRAWN {
        /// Without dashes.
        code: String,
        pack: String,
        version: u32,
        /// Id of the unit, or of the final.
        unit: String,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_final: bool,
        seed: String,
        /// As it stands on the sheet: letters and numbers there follow this order.
        draw: Vec<Drawn>,
        language: String,
    }
    /// Such a sheet is for one learner. It is a fact of its own, so that it goes with the learner.
    FormMeant is FORM_MEANT {
        code: String,
        /// True if wrong options were left out for them.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        fewer_options: bool,
    }
}

pub(crate) fn fold_drawn(folding: &Folding<'_>, payload: FormDrawn) -> Result<()> {
    let header = &folding.event.header;
    let row = FormRow {
        code: payload.code,
        pack: payload.pack,
        version: payload.version,
        unit: payload.unit,
        is_final: payload.is_final,
        seed: payload.seed,
        draw: serde_json::to_string(&payload.draw).expect("a draw has plain fields"),
        language: payload.language,
        wall_millis: header.wall_millis,
        journal: header.journal,
        seq: header.seq,
    };
    folding.write.insert_form(folding.event, &row)
}

pub(crate) fn fold_meant(folding: &Folding<'_>, payload: FormMeant) -> Result<()> {
    let Some(person) = folding.person.filter(|_| is_by_another(folding.event)) else {
        return Ok(());
    };
    let meant = Meant {
        person,
        fewer_options: payload.fewer_options,
    };
    let write = folding.write;
    write.insert_form_meant(folding.event, &payload.code, meant)
}
