//! A practical task with made-up contents.

use footbridge::printing::{Labelled, PaperLine, TaskSheet};

use super::{frame, words};

/// A task of more lines than one page holds, in Romanian.
pub fn task_sheet() -> TaskSheet {
    let labelled = |label: &str, value: &str| Labelled {
        label: label.into(),
        value: value.into(),
    };
    let line = |n: usize| PaperLine {
        text: format!("Verificați fiecare piesă și nu folosiți ce este stricat ({n})."),
        critical: n % 4 == 1,
    };
    TaskSheet {
        frame: frame("Îmbrăcarea echipamentului de protecție", "ro"),
        about: words(&["Ocazia 1. Trebuie să reușească de 2 ori."]),
        fields: vec![
            labelled("Persoana în formare", "Ștefan Weiß"),
            labelled("Numărul cardului", "4718-26"),
            labelled("Ziua", ""),
            labelled("Locul", ""),
        ],
        details: vec![
            labelled("Ce este de făcut", "Alegeți și îmbrăcați echipamentul."),
            labelled("Unelte", "Cască de protecție, mănuși"),
        ],
        line_head: "Ce s-a urmărit".into(),
        marks: words(&["Singur", "Cu ajutor", "Încă nu", "Nevăzut"]),
        critical_label: "Critic".into(),
        lines: (1..=20).map(line).collect(),
        stop_rule: "Dacă un rând critic nu reușește, opriți sarcina.".into(),
        comment_label: "Observație într-un rând".into(),
        result_label: "Rezultat".into(),
        results: words(&["Competent", "Încă nu este competent"]),
        assessor_label: "Evaluator: nume și semnătură".into(),
        learner_label: "Persoana în formare: semnătura".into(),
        learner_says: words(&["Am văzut acest lucru", "Eu văd altfel"]),
    }
}
