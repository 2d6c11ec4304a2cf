//! What the columns of a table are called in our seven languages, and what languages are called.

use super::commands::Column;
use crate::people::plain;

/// Names of columns, as tables have them. Capitals, accents and hyphens do not matter.
const COLUMNS: [(Column, &[&str]); 8] = [
    (
        Column::Name,
        &[
            "name",
            "full name",
            "learner",
            "participant",
            "name of learner",
            "vollständiger name",
            "vor- und nachname",
            "name vorname",
            "teilnehmer",
            "teilnehmerin",
            "lernende",
            "nombre y apellidos",
            "apellidos y nombre",
            "nombre completo",
            "alumno",
            "participante",
            "nom et prénom",
            "nom complet",
            "apprenant",
            "participant(e)",
            "nome e cognome",
            "cognome e nome",
            "nome completo",
            "partecipante",
            "allievo",
            "formando",
            "aluno",
            "nume și prenume",
            "nume complet",
            "cursant",
            "participant",
        ],
    ),
    (
        Column::GivenName,
        &[
            "first name",
            "given name",
            "forename",
            "vorname",
            "nombre",
            "nombre de pila",
            "prénom",
            "nome",
            "nome proprio",
            "nome próprio",
            "primeiro nome",
            "prenume",
        ],
    ),
    (
        Column::FamilyName,
        &[
            "last name",
            "family name",
            "surname",
            "nachname",
            "familienname",
            "apellido",
            "apellidos",
            "primer apellido",
            "nom",
            "nom de famille",
            "cognome",
            "apelido",
            "apelidos",
            "sobrenome",
            "nume",
            "nume de familie",
        ],
    ),
    (
        Column::Language,
        &[
            "language",
            "first language",
            "lang",
            "sprache",
            "idioma",
            "lengua",
            "langue",
            "lingua",
            "língua",
            "limba",
            "limbă",
        ],
    ),
    (
        Column::SecondLanguage,
        &[
            "second language",
            "other language",
            "zweite sprache",
            "2. sprache",
            "zweitsprache",
            "segundo idioma",
            "segunda lengua",
            "seconde langue",
            "deuxième langue",
            "seconda lingua",
            "segunda língua",
            "a doua limbă",
            "limba a doua",
            "language 2",
        ],
    ),
    (
        Column::Group,
        &[
            "group", "class", "gruppe", "klasse", "grupo", "clase", "groupe", "classe", "gruppo",
            "turma", "grup", "grupa", "clasa",
        ],
    ),
    (
        Column::Card,
        &[
            "card",
            "card number",
            "karte",
            "kartennummer",
            "tarjeta",
            "número de tarjeta",
            "carte",
            "numéro de carte",
            "tessera",
            "numero di tessera",
            "cartão",
            "número do cartão",
            "card nr",
            "număr de card",
            "numărul cardului",
        ],
    ),
    (
        Column::Since,
        &[
            "date",
            "since",
            "start",
            "start date",
            "enrolled on",
            "datum",
            "seit",
            "beginn",
            "startdatum",
            "fecha",
            "desde",
            "fecha de inicio",
            "date de début",
            "depuis",
            "début",
            "data",
            "dal",
            "data di inizio",
            "data de início",
            "início",
            "data începerii",
            "din",
        ],
    ),
];

/// What languages of the program are called, in all of them.
const LANGUAGES: [(&str, &[&str]); 7] = [
    (
        "en",
        &[
            "english", "englisch", "inglés", "anglais", "inglese", "inglês", "engleză",
        ],
    ),
    (
        "de",
        &[
            "german", "deutsch", "alemán", "allemand", "tedesco", "alemão", "germană",
        ],
    ),
    (
        "es",
        &[
            "spanish",
            "spanisch",
            "español",
            "castellano",
            "espagnol",
            "spagnolo",
            "espanhol",
            "spaniolă",
        ],
    ),
    (
        "fr",
        &[
            "french",
            "französisch",
            "francés",
            "français",
            "francese",
            "francês",
            "franceză",
        ],
    ),
    (
        "it",
        &["italian", "italienisch", "italiano", "italien", "italiană"],
    ),
    (
        "pt-PT",
        &[
            "pt",
            "pt-pt",
            "portuguese",
            "portugiesisch",
            "portugués",
            "portugais",
            "portoghese",
            "português",
            "portugheză",
        ],
    ),
    (
        "ro",
        &[
            "romanian",
            "rumänisch",
            "rumano",
            "roumain",
            "rumeno",
            "romeno",
            "română",
        ],
    ),
];

/// What a column holds, by the name at its head.
pub(super) fn column_of(head: &str) -> Option<Column> {
    let head = plain(head);
    let named = |(_, names): &&(Column, &[&str])| names.iter().any(|name| plain(name) == head);
    COLUMNS.iter().find(named).map(|(column, _)| *column)
}

/// The tag of a language, by its tag or by its name in one of our languages.
pub(super) fn language_of(text: &str) -> Option<&'static str> {
    let text = plain(text);
    let named = |(tag, names): &&(&str, &[&str])| {
        plain(tag) == text || names.iter().any(|name| plain(name) == text)
    };
    LANGUAGES.iter().find(named).map(|(tag, _)| *tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_tables_are_known_in_every_language() {
        for (head, column) in [
            ("Name", Column::Name),
            ("Vor- und Nachname", Column::Name),
            ("NOMBRE Y APELLIDOS", Column::Name),
            ("Prénom", Column::GivenName),
            ("Nume", Column::FamilyName),
            ("Língua", Column::Language),
            ("a doua limba", Column::SecondLanguage),
            ("Gruppo", Column::Group),
            ("Kartennummer", Column::Card),
            ("Fecha de inicio", Column::Since),
        ] {
            assert_eq!(column_of(head), Some(column), "{head}");
        }
        assert_eq!(column_of("offence"), None);
    }

    #[test]
    fn every_language_of_the_program_has_its_names() {
        let tags: Vec<_> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
        assert_eq!(tags, crate::i18n::LANGUAGES);
        for (text, tag) in [
            ("DE", "de"),
            ("pt", "pt-PT"),
            ("Română", "ro"),
            ("inglese", "en"),
        ] {
            assert_eq!(language_of(text), Some(tag));
        }
        assert_eq!(language_of("Klingon"), None);
    }
}
