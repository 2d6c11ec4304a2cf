//! The list of who is in the class as a table that enrolment reads back.

use super::commands::{ExportPeople, PersonLine};
use crate::error::Result;
use crate::printing::commands::Exported;
use crate::printing::{Leaving, Table, Words};
use crate::rpc::Call;
use crate::site::Site;

/// Heads of the columns, in the order of [`crate::i18n::LANGUAGES`]: as enrolment reads them.
const HEADS: [[&str; 6]; 7] = [
    [
        "Full name",
        "Language",
        "Second language",
        "Group",
        "Card number",
        "Since",
    ],
    [
        "Vor- und Nachname",
        "Sprache",
        "Zweite Sprache",
        "Gruppe",
        "Kartennummer",
        "Seit",
    ],
    [
        "Nombre y apellidos",
        "Idioma",
        "Segundo idioma",
        "Grupo",
        "Número de tarjeta",
        "Desde",
    ],
    [
        "Nom et prénom",
        "Langue",
        "Deuxième langue",
        "Groupe",
        "Numéro de carte",
        "Depuis",
    ],
    [
        "Nome e cognome",
        "Lingua",
        "Seconda lingua",
        "Gruppo",
        "Numero di tessera",
        "Dal",
    ],
    [
        "Nome completo",
        "Língua",
        "Segunda língua",
        "Grupo",
        "Número do cartão",
        "Desde",
    ],
    [
        "Nume și prenume",
        "Limba",
        "A doua limbă",
        "Grup",
        "Număr de card",
        "Din",
    ],
];

/// `people.export`: needs two accounts.
pub(crate) fn export(call: &mut Call<'_>, request: ExportPeople) -> Result<Exported> {
    crate::printing::export(call, &request.to, |site| site.people_leaving())
}

impl Site {
    /// Who is in the class, about to leave the program.
    fn people_leaving(&self) -> Result<Leaving> {
        Ok(Leaving {
            title: Words::of(&self.language).say("printing-list-learners"),
            file: "printing-file-learners",
            table: table(&self.people()?.here, &self.language),
            book: None,
        })
    }
}

fn table(people: &[PersonLine], language: &str) -> Table {
    let at = crate::i18n::LANGUAGES
        .iter()
        .position(|tag| *tag == language);
    let cells = |line: &PersonLine| {
        vec![
            line.name.clone(),
            line.language.clone(),
            line.second.clone().unwrap_or_default(),
            line.groups.join(", "),
            line.card.clone(),
            line.since.clone().unwrap_or_default(),
        ]
    };
    Table {
        heads: HEADS[at.unwrap_or(0)].map(str::to_owned).into(),
        rows: people.iter().map(cells).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PersonId;
    use crate::people::tests::station;

    const STAFF: PersonId = PersonId([1; 16]);

    #[test]
    fn a_list_that_leaves_the_program_calculates_nothing_and_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut site = station(&folder.path().join("site"), 31);
        for name in ["=1+1", "O \"Neil\"; Ana", "Ștefan"] {
            site.enrol(STAFF, name, "ro").unwrap();
        }
        let text = site.people_leaving().unwrap().table.csv("en");
        assert!(text.starts_with("\u{feff}\"Full name\",\"Language\""));
        assert!(text.contains("\r\n\"'=1+1\",\"ro\""));
        assert!(text.contains("\"O \"\"Neil\"\"; Ana\""));
        crate::enrolment::read_table(text.as_bytes());
    }

    #[test]
    fn enrolment_knows_the_heads_that_are_written() {
        for heads in HEADS {
            let text = format!("{}\nAna;en;;;;\n", heads.join(";"));
            assert!(crate::enrolment::knows_every_column(&text), "{heads:?}");
        }
    }
}
