//! Every document is set, as PDF/UA, the same each time; a name is data and never markup.

use std::fs;
use std::path::Path;
use std::process::Command;

use footbridge::host::Press;
use footbridge::printing::{Card, Document};

use crate::TypstPress;
use crate::samples;

fn set(document: &Document) -> Vec<u8> {
    TypstPress::new().set(document).unwrap()
}

fn contains(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len()).any(|at| at == words.as_bytes())
}

#[test]
fn every_document_is_set_as_tagged_pdf_ua_with_title_and_language() {
    for (name, document) in samples::all() {
        let pdf = set(&document);
        assert!(pdf.starts_with(b"%PDF-1.7"), "{name}");
        let language = document.frame().language.split('-').next().unwrap();
        let wanted = [
            "<pdfuaid:part>1</pdfuaid:part>",
            "/MarkInfo",
            "/StructTreeRoot",
            &format!("/Lang({language}"),
        ];
        for part in wanted {
            assert!(contains(&pdf, part), "{name} has {part}");
        }
    }
}

#[test]
fn equal_documents_are_set_as_equal_bytes() {
    for (name, document) in samples::all() {
        assert_eq!(set(&document), set(&document.clone()), "{name}");
    }
}

#[test]
fn whatever_people_are_called_the_card_is_set_and_nothing_of_it_is_run() {
    let names = [
        "#panic(\"x\") *bold* _i_ $x$ `raw` @ref <label> // \\u{41} https://x.y",
        "#import \"/common.typ\": doc",
        "\"]}) #sys.inputs ({[\"",
        "\u{202e}txt.exe \u{0}\u{7}",
        "👩‍🔧 漢字 አማርኛ",
        "محمد عبد الله بن يوسف",
        "Владислав Ελευθερία Ștefănuț",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "",
    ];
    for name in names {
        let card = Card {
            name: name.into(),
            ..samples::card("en", "Ana")
        };
        let set = TypstPress::new().set(&samples::cards(vec![card]));
        assert!(set.is_ok(), "{name}: {:?}", set.unwrap_err());
    }
}

/// Whoever stands in a list: what they are called is data, and nothing of it is run.
#[test]
fn whatever_stands_in_a_list_is_set_as_it_is() {
    let hostile = "#panic(\"x\") $x$ ]) = + - @cmd \u{202e} 漢字";
    let long = "W".repeat(80);
    for text in [hostile, &long] {
        let mut list = samples::register();
        list.about = vec![text.into(), text.into()];
        for cell in list.parts[0].rows[0].iter_mut() {
            *cell = vec![text.into(), text.into()];
        }
        let set = TypstPress::new().set(&Document::List(list));
        assert!(set.is_ok(), "{text}: {:?}", set.unwrap_err());
    }
}

/// What readers, and people who copy from the page, get. Skipped where poppler is absent.
#[test]
fn the_words_on_a_page_are_read_in_order() {
    let document = samples::cards(vec![samples::card("de", "Ștefan Weiß")]);
    let Some(text) = words_of(&set(&document)) else {
        eprintln!("skipped: pdftotext is not installed");
        return;
    };
    let places: Vec<_> = [
        "Ștefan Weiß",
        "Kartennummer",
        "4718-26",
        "Vier Bilder",
        "antippen.",
    ]
    .iter()
    .map(|words| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words} in {text}"))
    })
    .collect();
    assert!(places.is_sorted(), "{text}");
    let hidden = set(&samples::cards(vec![Card {
        name: "a\u{202e}b 漢".into(),
        ..samples::card("en", "")
    }]));
    let text = words_of(&hidden).unwrap();
    assert!(text.contains("ab ?"), "{text}");
}

/// Skipped where poppler is absent.
#[test]
fn what_is_said_of_a_part_of_a_report_stands_between_its_title_and_its_lines() {
    let document = Document::ComputerReport(samples::computer_report());
    let Some(text) = words_of(&set(&document)) else {
        eprintln!("skipped: pdftotext is not installed");
        return;
    };
    let places = ["Teile", "Wer diesen Computer betreut", "Gehört"].map(|words| text.find(words));
    assert!(places.iter().all(Option::is_some), "{text}");
    assert!(places.is_sorted(), "{text}");
}

fn words_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.pdf");
    fs::write(&file, pdf).unwrap();
    let text = Command::new("pdftotext")
        .arg(&file)
        .arg("-")
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&text.stdout).into_owned())
}

#[test]
fn the_pictures_are_drawn_and_their_licences_lie_beside_them() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for licence in ["AtkinsonHyperlegible", "NotoSans", "NotoSansArabic"] {
        let text = fs::read_to_string(here.join(format!("fonts/{licence}-OFL.txt"))).unwrap();
        assert!(
            text.contains("SIL OPEN FONT LICENSE Version 1.1"),
            "{licence}"
        );
    }
    let text = fs::read_to_string(here.join("pictures/LICENSE")).unwrap();
    assert!(text.contains("ISC License"));
}

#[test]
fn a_fault_is_told_in_the_words_of_the_template_only() {
    let mut sheet = samples::recovery_sheet();
    sheet.frame.day.month = 77;
    let fault = TypstPress::new().set(&Document::RecoverySheet(sheet.clone()));
    let told = fault.unwrap_err().0;
    assert!(!told.is_empty() && !told.contains(&sheet.site), "{told}");
}
