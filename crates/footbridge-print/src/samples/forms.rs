//! Forms with every kind of item, in two languages, with a picture that is missing and one that
//! cannot be drawn.

use footbridge::printing::{
    Form, FormAnswer, FormFigure, FormItem, FormOption, FormPicture, FormPlace, Forms, Said,
};

use super::frame;

const PRESS: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><rect width="300" height="200" fill="#eef2f5"/><rect x="20" y="90" width="120" height="70" fill="#8aa0b4"/><rect x="150" y="60" width="90" height="100" fill="#5b7083"/><circle cx="265" cy="45" r="18" fill="#c62828"/></svg>"##;
const BROKEN: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10";

/// Two forms that differ: one for somebody in German with Romanian beside it, one without a name.
pub fn forms() -> Forms {
    let german = Form {
        language: "de".into(),
        second: Some("ro".into()),
        title: "A2 Sicher arbeiten".into(),
        code_label: "Bogencode".into(),
        code: "4KX-7PM-2HA".into(),
        plain_code: "4KX7PM2HA".into(),
        squares_label: "Bogencode 4KX-7PM-2HA für einen Scanner".into(),
        name_label: "Name".into(),
        name: "Ștefan Weiß".into(),
        card_label: "Kartennummer".into(),
        card: "4718-26".into(),
        day_label: "Datum".into(),
        what_to_do: "Lesen Sie jede Frage. Kreuzen Sie Ihre Antwort an oder schreiben Sie sie."
            .into(),
        end: "Das ist das Ende. Sehen Sie Ihre Antworten noch einmal an.".into(),
        page_of: "Seite {page} von {pages}".into(),
        items: items(),
    };
    let nobody = Form {
        language: "en".into(),
        second: None,
        title: "A2 Work safely".into(),
        code_label: "Form code".into(),
        code: "P3R-T9W-XYM".into(),
        plain_code: "P3RT9WXYM".into(),
        squares_label: "Form code P3R-T9W-XYM for a scanner".into(),
        name: String::new(),
        card_label: "Card number".into(),
        card: String::new(),
        day_label: "Date".into(),
        what_to_do: "Read each question. Mark your answer, or write it.".into(),
        end: "This is the end. Look at your answers again.".into(),
        page_of: "Page {page} of {pages}".into(),
        items: items().into_iter().take(2).collect(),
        ..german.clone()
    };
    Forms {
        frame: frame("A2 Work safely", "en"),
        pictures: [PRESS, BROKEN]
            .map(|bytes| FormPicture {
                media: "image/svg+xml",
                bytes: bytes.to_vec(),
            })
            .into(),
        forms: vec![german, nobody],
    }
}

fn said(text: &str, second: &str) -> Said {
    Said {
        text: text.into(),
        second: Some(second.into()),
    }
}

fn options(marks: &str, texts: &[(&str, &str)], picture: Option<usize>) -> Vec<FormOption> {
    let option = |(mark, (text, second)): (char, &(&str, &str))| FormOption {
        mark: mark.into(),
        said: said(text, second),
        figure: picture.map(|picture| figure(Some(picture))),
    };
    marks.chars().zip(texts).map(option).collect()
}

fn figure(picture: Option<usize>) -> FormFigure {
    FormFigure {
        picture,
        alt: "Eine Maschine mit einem roten Knopf".into(),
    }
}

fn item(number: u32, question: Said, how: &str, answer: FormAnswer) -> FormItem {
    FormItem {
        number,
        question,
        figure: None,
        how: how.into(),
        answer,
    }
}

fn items() -> Vec<FormItem> {
    let alarm = [
        ("Ich drücke den roten Knopf.", "Apăs butonul roșu."),
        ("Ich laufe weg.", "Fug."),
        ("Ich warte.", "Aștept."),
    ];
    let with_picture = FormItem {
        figure: Some(figure(Some(0))),
        ..item(
            2,
            said("Was tragen Sie hier?", "Ce purtați aici?"),
            "Kreuzen Sie alle richtigen Antworten an.",
            FormAnswer::Options(options("abc", &alarm, None)),
        )
    };
    let without = FormItem {
        figure: Some(figure(None)),
        ..item(
            9,
            said("Wie heißt dieses Teil?", "Cum se numește această piesă?"),
            "Schreiben Sie ein paar Wörter.",
            FormAnswer::Words,
        )
    };
    let place = |mark: &str, left| FormPlace {
        mark: mark.into(),
        left,
        top: 300,
        width: 250,
        height: 400,
    };
    vec![
        item(
            1,
            said(
                "Was tun Sie zuerst, wenn Sie Rauch sehen?",
                "Ce faceți întâi când vedeți fum?",
            ),
            "Kreuzen Sie eine Antwort an.",
            FormAnswer::Options(options("abc", &alarm, None)),
        ),
        with_picture,
        item(
            3,
            said(
                "Welches Bild zeigt die Presse?",
                "Care imagine arată presa?",
            ),
            "Kreuzen Sie eine Antwort an.",
            FormAnswer::Options(options("abc", &alarm, Some(0))),
        ),
        item(
            4,
            said("Die Tür darf offen bleiben.", "Ușa poate rămâne deschisă."),
            "Stimmt das? Kreuzen Sie eine Antwort an. Kreuzen Sie dann einen Grund an.",
            FormAnswer::Verdict {
                verdict: options("ab", &[("Wahr", "Adevărat"), ("Falsch", "Fals")], None),
                why: "Warum?".into(),
                reasons: options("cd", &alarm, None),
            },
        ),
        item(
            5,
            said("Was gehört zusammen?", "Ce se potrivește?"),
            "Schreiben Sie in jedes Kästchen einen Buchstaben.",
            FormAnswer::Pairs {
                left: options("123", &alarm, None),
                right: options("abc", &alarm, None),
            },
        ),
        item(
            6,
            said("In welcher Reihenfolge?", "În ce ordine?"),
            "Was kommt zuerst? Schreiben Sie dort 1. Dann 2 und so weiter.",
            FormAnswer::Steps(options("123", &alarm, None)),
        ),
        item(
            7,
            said("Wie lang ist das Teil?", "Cât de lungă este piesa?"),
            "Schreiben Sie die Zahl.",
            FormAnswer::Number { unit: "mm".into() },
        ),
        item(
            8,
            said("Wo ist es gefährlich?", "Unde este periculos?"),
            "Sehen Sie die Nummern im Bild an. Kreuzen Sie alle richtigen an.",
            FormAnswer::Places {
                figure: figure(Some(0)),
                places: vec![place("1", 60), place("2", 480), place("3", 740)],
                names: options("123", &alarm, None),
            },
        ),
        without,
        FormItem {
            figure: Some(figure(Some(1))),
            ..item(
                10,
                said("Zeigt das Bild die Presse?", "Imaginea arată presa?"),
                "Kreuzen Sie eine Antwort an.",
                FormAnswer::Options(options("ab", &alarm, None)),
            )
        },
    ]
}
