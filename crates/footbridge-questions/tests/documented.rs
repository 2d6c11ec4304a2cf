//! `docs/imports.md` names every loss and every refusal in the words of the report.

use footbridge_questions::{Fault, Loss};

#[test]
fn every_code_stands_in_the_documents() {
    let page = include_str!("../../../docs/imports.md");
    let losses = Loss::ALL.iter().map(|loss| (loss.code(), loss.words()));
    let faults = Fault::ALL.iter().map(|fault| (fault.code(), fault.words()));
    for (code, words) in losses.chain(faults) {
        let row = format!("| `{code}` | {words} |");
        assert!(page.contains(&row), "docs/imports.md does not have: {row}");
    }
}
