//! Printing forms: drawn, written down, set, brought; part by part where there are many.

use super::commands::{FormsFor, PrintForms};
use super::draw::{Languages, NewForm};
use super::of::Of;
use super::sheet;
use crate::error::{Error, FormError, PrintError, Result};
use crate::ids::PersonId;
use crate::jobs::commands::{JobStarted, Stage};
use crate::jobs::{JobReport, SharedSite, Work};
use crate::printing::commands::{CardsPrinted, PrintTo, Printed};
use crate::printing::{Document, Part, places};
use crate::rpc::Call;
use crate::site::Site;

/// A class and more; who prints more has chosen wrongly.
const FORMS_AT_MOST: u32 = 100;
/// So many forms are one PDF, or one print.
const FORMS_A_PART: usize = 20;

/// What is to be printed, looked at.
struct Wanted {
    by: PersonId,
    of: String,
    /// For whom each form is.
    whom: Vec<Option<PersonId>>,
    languages: Languages,
    to: PrintTo,
}

/// `print.forms`. What speaks against it at once is said at once; setting them takes long.
pub(crate) fn print(call: &mut Call<'_>, request: PrintForms) -> Result<JobStarted> {
    let by = call.staff()?;
    if call.desk.host.press.is_none() {
        return Err(PrintError::NoPress.into());
    }
    let wanted = call.with_site(|site| {
        places::checked(site, &request.to)?;
        site.form_of(&request.of)?;
        site.wanted(by, request)
    })?;
    call.start_job(move |work, site| {
        let printed = print_all(site, &wanted, work)?;
        Ok(Some(JobReport::Printed(printed)))
    })
}

impl Site {
    fn wanted(&self, by: PersonId, request: PrintForms) -> Result<Wanted> {
        let limit = FORMS_AT_MOST;
        let fits = |count: usize| (1..=limit as usize).contains(&count);
        let whom = match &request.whom {
            FormsFor::Anybody(count) => vec![None; (*count).min(limit + 1) as usize],
            FormsFor::Learners(people) => {
                let mut whom = Vec::new();
                for person in people.iter().take(limit as usize + 1) {
                    let person = self.known_learner(person.parse()?)?.person;
                    if !whom.contains(&Some(person)) {
                        whom.push(Some(person));
                    }
                }
                whom
            }
        };
        if !fits(whom.len()) {
            return Err(FormError::Count { limit }.into());
        }
        Ok(Wanted {
            by,
            of: request.of,
            whom,
            languages: Languages {
                language: request.language,
                second: request.second,
            },
            to: request.to,
        })
    }
}

/// What stops it before the first part is an error; after that the answer says what was printed
/// and what is left.
fn print_all(site: &SharedSite, wanted: &Wanted, work: &Work) -> Result<CardsPrinted> {
    let mut done = CardsPrinted {
        printed: 0,
        left: wanted.whom.len() as u32,
        places: Vec::new(),
        stopped: None,
    };
    let parts = wanted.whom.len().div_ceil(FORMS_A_PART);
    for (index, whom) in wanted.whom.chunks(FORMS_A_PART).enumerate() {
        let printed = work
            .at(Stage::Printing, index * FORMS_A_PART, wanted.whom.len())
            .and_then(|()| one(site, wanted, whom, Part { index, parts }));
        match printed {
            Ok(place) => {
                done.places.push(place);
                done.printed += whom.len() as u32;
                done.left -= whom.len() as u32;
            }
            Err(error) if done.places.is_empty() => return Err(error),
            Err(Error::Cancelled) => break,
            Err(error) => {
                done.stopped = Some(error.wire());
                break;
            }
        }
    }
    site.with(|site| places::remember(site, &wanted.to))?;
    Ok(done)
}

/// A form is written down before it can be on paper: a sheet whose draw nobody knows could not
/// be scored. The site is not held while a part is set.
fn one(
    site: &SharedSite,
    wanted: &Wanted,
    whom: &[Option<PersonId>],
    part: Part,
) -> Result<Printed> {
    let (host, place, of, forms, document, stem) = site.with(|site| {
        let of = site.form_of(&wanted.of)?;
        let forms = drawn(site, &of, whom, &wanted.languages)?;
        let document = Document::Forms(sheet::of(site, &of, &forms, part)?);
        let stem = places::file_stem(site, &document, part);
        let place = places::checked(site, &wanted.to)?;
        Ok((site.host.clone(), place, of, forms, document, stem))
    })?;
    let press = host.press.as_ref().ok_or(PrintError::NoPress)?;
    let pdf = press
        .set(&document)
        .map_err(|fault| PrintError::NotSet(fault.0))?;
    site.with(|site| site.note_forms(wanted.by, &of, &forms))?;
    places::bring(&host, &place, &document.frame().title, &stem, &pdf)
}

fn drawn(
    site: &Site,
    of: &Of,
    whom: &[Option<PersonId>],
    languages: &Languages,
) -> Result<Vec<NewForm>> {
    let forms = whom
        .iter()
        .map(|person| site.new_form(of, *person, languages));
    forms.collect()
}
