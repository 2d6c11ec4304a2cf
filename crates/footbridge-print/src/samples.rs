//! Documents with made-up contents, one of each kind, for tests and for programs of others that
//! read what we print.

use footbridge::printing::{
    Card, Cards, Column, ComputerReport, Day, Document, Frame, List, ListPart, Picture,
    RecoverySheet, ReportLine, ReportPart, Verdict,
};

mod forms;
mod task;

pub use forms::forms;
pub use task::task_sheet;

/// One document of each kind, with the name of its file.
pub fn all() -> Vec<(&'static str, Document)> {
    let cards = [
        "Ana Popescu",
        "Ștefan Weiß",
        "محمد عبد الله",
        "Ирина Ковальчук",
        "Ion",
    ];
    let card = |(n, name): (usize, &&str)| card(["en", "de", "en", "ro", "fr"][n], name);
    // Nine cards: more than one page holds.
    let nine = cards
        .iter()
        .enumerate()
        .chain(cards[..4].iter().enumerate());
    vec![
        ("cards", self::cards(nine.map(card).collect())),
        ("recovery", Document::RecoverySheet(recovery_sheet())),
        ("computer", Document::ComputerReport(computer_report())),
        ("register", Document::List(register())),
        ("class", Document::List(class())),
        ("task", Document::TaskSheet(task_sheet())),
        ("forms", Document::Forms(forms())),
    ]
}

/// Cards.
pub fn cards(cards: Vec<Card>) -> Document {
    let frame = frame("Cards to sign in", "en");
    Document::Cards(Cards { frame, cards })
}

/// One card.
pub fn card(language: &str, name: &str) -> Card {
    let (number, pictures, what_to_do) = match language {
        "de" => (
            "Kartennummer",
            "Vier Bilder in dieser Reihenfolge",
            "Nummer eingeben oder scannen, dann die Bilder der Reihe nach antippen.",
        ),
        "ro" => (
            "Numărul cardului",
            "Patru imagini în această ordine",
            "Scrieți sau scanați numărul, apoi atingeți imaginile în ordine.",
        ),
        "fr" => (
            "Numéro de carte",
            "Quatre images dans cet ordre",
            "Tapez ou scannez le numéro, puis touchez les images dans l’ordre.",
        ),
        _ => (
            "Card number",
            "Four pictures in this order",
            "Type or scan the number, then tap the pictures in this order.",
        ),
    };
    let picture = |(index, name): (u8, &str)| Picture {
        index,
        name: name.to_owned(),
    };
    Card {
        language: language.into(),
        name: name.into(),
        number_label: number.into(),
        number: "4718-26".into(),
        digits: "471826".into(),
        squares_label: format!("{number} 4718-26"),
        pictures_label: pictures.into(),
        pictures: [(0, "key"), (11, "cup"), (11, "cup"), (7, "fish")].map(picture),
        what_to_do: what_to_do.into(),
    }
}

/// A recovery sheet.
pub fn recovery_sheet() -> RecoverySheet {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    RecoverySheet {
        frame: frame("Código de recuperação", "pt-PT"),
        site: "Estação 3, oficina B".into(),
        made: "Feito a 22 de novembro de 2026".into(),
        groups: words(&[
            "MPJZ", "MPJN", "MPJZ", "MPJK", "MPJS", "MPJK", "W0J1", "8PJT",
        ]),
        purpose: "Se este computador se perder ou avariar, outro substitui-o com este código e a sua pen.".into(),
        steps_title: "O que fazer então".into(),
        steps: words(&[
            "Inicie o Footbridge no outro computador e escolha «Substituir um computador».",
            "Coloque a pen usada por último com este computador.",
            "Escreva os oito grupos. Maiúsculas e espaços não importam.",
        ]),
        keep: words(&[
            "Guarde esta folha fechada à chave, nunca com uma pen.",
            "Esta folha substitui todas as anteriores. Destrua as anteriores.",
        ]),
    }
}

/// A report with a part that is too long for one page.
pub fn computer_report() -> ComputerReport {
    let line = |what: &str, found: &str, look: Option<bool>| ReportLine {
        what: what.into(),
        found: found.into(),
        verdict: look.map(|look| Verdict {
            look,
            word: if look { "ansehen" } else { "in Ordnung" }.into(),
        }),
        remedy: (look == Some(true)).then(|| "Stellen Sie Datum und Uhrzeit.".into()),
    };
    let hash = "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    let packs = (1..=30).map(|n| line(&format!("Paket {n}"), hash, None));
    ComputerReport {
        frame: frame("Prüfung dieses Computers", "de"),
        checked: "Geprüft am 22. November 2026".into(),
        columns: ["Was", "Gefunden", "Ergebnis"].map(str::to_owned),
        parts: vec![
            ReportPart {
                title: "Teile".into(),
                about: Some("Wer diesen Computer betreut, sieht sie an.".into()),
                lines: vec![
                    line("Ton", "Gehört", Some(false)),
                    line("Uhr", "1. Januar 1970, 00:03", Some(true)),
                ],
            },
            ReportPart {
                title: "Software-Register".into(),
                about: None,
                lines: packs.collect(),
            },
        ],
    }
}

/// Two days of a class register, the second too long for one page; the last rows are not noted.
pub fn register() -> List {
    let names = [
        "Ana Popescu",
        "Ștefan Weiß",
        "محمد عبد الله",
        "Ирина Ковальчук",
    ];
    let row = |n: usize| {
        let name = format!("{} {}", names[n % names.len()], n + 1);
        let noted: [&[&str]; 4] = match n {
            0..28 if n % 5 == 3 => [
                &["Entschuldigt"],
                &["Gericht"],
                &[""],
                &["Paulo Silva", "14:05"],
            ],
            0..28 => [
                &["Anwesend"],
                &[""],
                &["90"],
                &["Paulo Silva", "09:00", "einmal berichtigt"],
            ],
            _ => [&[""], &[""], &[""], &[]],
        };
        let card: &[&str] = &[&name, "Karte 4718-26"];
        [card].into_iter().chain(noted).map(words).collect()
    };
    let part = |title: &str, rows: usize| ListPart {
        title: Some(title.into()),
        rows: (0..rows).map(row).collect(),
    };
    List {
        frame: frame(
            "Anwesenheit vom 20. November 2026 bis 22. November 2026",
            "de",
        ),
        file: "printing-file-register",
        about: words(&["Büro Haus 2", "Ganze Klasse"]),
        wide: false,
        columns: columns(&[
            ("Lernende", 6),
            ("Eingetragen", 4),
            ("Grund", 5),
            ("Minuten", 3),
            ("Eingetragen von", 5),
        ]),
        parts: vec![part("20. November 2026", 4), part("22. November 2026", 30)],
    }
}

/// A class.
pub fn class() -> List {
    let row = |cells: [&[&str]; 5]| cells.map(words).into();
    List {
        frame: frame("Class: Morning", "en"),
        file: "printing-file-class",
        about: words(&[
            "Station 3, workshop B",
            "As of the exchange on 22 November 2026, 08:10",
        ]),
        wide: true,
        columns: columns(&[
            ("Learner", 5),
            ("To talk about", 7),
            ("Unit", 6),
            ("Last session", 5),
            ("As of", 5),
        ]),
        parts: vec![ListPart {
            title: None,
            rows: vec![
                row([
                    &["Ana Popescu", "Card 4718-26"],
                    &[
                        "Asked for help",
                        "3 sessions at step 4 of “Signs in the workshop”",
                    ],
                    &[
                        "A2, in the check",
                        "12 of 12 steps seen",
                        "8 of 10 right at first",
                    ],
                    &["22 November 2026, 14:05", "35 minutes"],
                    &["22 November 2026, 14:40", "this computer"],
                ]),
                row([
                    &["Ștefan Weiß", "Card 1122-33"],
                    &[],
                    &["not known yet"],
                    &["No session yet"],
                    &["no work known yet"],
                ]),
            ],
        }],
    }
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn columns(columns: &[(&str, u8)]) -> Vec<Column> {
    let column = |(head, share): &(&str, u8)| Column {
        head: (*head).to_owned(),
        share: *share,
    };
    columns.iter().map(column).collect()
}

fn frame(title: &str, language: &str) -> Frame {
    Frame {
        title: title.into(),
        language: language.into(),
        day: Day {
            year: 2026,
            month: 11,
            day: 22,
        },
        page_of: "{page} / {pages}".into(),
    }
}
