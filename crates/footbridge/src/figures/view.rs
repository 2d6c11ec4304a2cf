//! Figures on the wire: what is hidden, what is rounded, what needs a look first.

use std::collections::BTreeMap;

use super::cells;
use super::commands::{
    ChosenFigures, FigureAdvice, FigureStanding, FiguresChoice, FiguresChoices, FiguresOf,
    FiguresView, Hundredths, ItemLine, LanguageGap, OfTen, WholeView,
};
use super::gather::Gathered;
use crate::assessment::statistics::{
    Advice, Alpha, Facility, Figures, Gap, Interval, ItemFigures, ItemRest, Response, Standing,
    Table, WholeFigures, figures,
};
use crate::error::{OrNotFound, Result};
use crate::learning::Reading;
use crate::packs::course::{Texts, Unit};
use crate::packs::text_in;
use crate::site::Site;
use crate::storage::AttemptedRow;

/// What is a last digit below a whole number counts as it.
const ROUNDING: f64 = 1e-9;

impl Site {
    /// What somebody took.
    pub(super) fn figures_choices(&self) -> Result<FiguresChoices> {
        let mut by_assessment: Vec<Vec<AttemptedRow>> = Vec::new();
        for row in self.store.attempted()? {
            match by_assessment.last_mut() {
                Some(rows) if is_same(&rows[0], &row) => rows.push(row),
                _ => by_assessment.push(vec![row]),
            }
        }
        let choices = by_assessment.iter().map(|rows| self.choice(rows));
        Ok(FiguresChoices {
            choices: choices.collect::<Result<_>>()?,
        })
    }

    /// One check or final, in all versions in which it was taken.
    fn choice(&self, rows: &[AttemptedRow]) -> Result<FiguresChoice> {
        let row = rows.first().or_not_found("assessment")?;
        let versions = rows.iter().map(|row| row.version);
        let content = versions
            .clone()
            .map(|version| self.content_version(&row.pack, version))
            .find_map(Result::ok);
        let course = content.as_ref().map(|content| &content.course);
        let say = |texts: &Texts| text_in(texts, &self.language).to_owned();
        let of_unit = |unit: &Unit| format!("{} {}", unit.code, say(&unit.title));
        let name = course.and_then(|course| match row.is_final {
            true => Some(say(&course.final_called(&row.unit)?.title)),
            false => Some(of_unit(course.unit(&row.unit)?)),
        });
        let people: usize = rows.iter().map(|row| row.people as usize).sum();
        Ok(FiguresChoice {
            id: format!("{}/{}", row.pack, row.unit),
            course: course.map(|course| say(&course.title)),
            name: name.unwrap_or_else(|| row.unit.clone()),
            of: match row.is_final {
                true => FiguresOf::Final,
                false => FiguresOf::Check,
            },
            people: cells::count(people),
            versions: versions.collect(),
        })
    }

    /// The figures of a check or a final.
    pub(super) fn figures_view(&self, chosen: &ChosenFigures) -> Result<FiguresView> {
        let gathered = self.gather(chosen)?;
        let Figures { whole, items } = figures(&gathered.table);
        let lines = items
            .iter()
            .map(|(id, figures)| self.item_line(&gathered, id, figures));
        let mut lines: Vec<ItemLine> = lines.collect();
        lines.sort_by_key(|line| line.advice.is_empty());
        Ok(FiguresView {
            language: self.language_of(&gathered),
            chosen: self.choice(&gathered.attempted)?,
            version: chosen.version,
            people: cells::count(gathered.table.attempts.len()),
            whole: whole_view(&gathered.table, &whole),
            items: lines,
        })
    }

    /// The language in which staff read its texts.
    pub(super) fn language_of(&self, gathered: &Gathered) -> String {
        let content = gathered.content.as_deref();
        content.map_or_else(
            || self.language.clone(),
            |content| Reading::of_staff(self, content).language,
        )
    }

    pub(super) fn item_line(
        &self,
        gathered: &Gathered,
        id: &str,
        figures: &ItemFigures,
    ) -> ItemLine {
        let known = gathered.item(id);
        let language = self.language_of(gathered);
        let standing = figures.standing();
        let omitted = shown_choices(figures).1;
        let rest = figures.item_rest.filter(|rest| is_shown(rest.standing()));
        ItemLine {
            item: id.to_owned(),
            question: known.map(|(_, _, item)| text_in(&item.question, &language).to_owned()),
            unit: known
                .filter(|_| gathered.is_final())
                .map(|(_, unit, _)| unit.code.clone()),
            competency: known.map(|(_, _, item)| item.competency.clone()),
            critical: known.is_some_and(|(_, _, item)| item.critical),
            standing: standing.into(),
            people: cells::count(figures.n),
            right: figures
                .facility
                .filter(|_| is_shown(standing))
                .map(OfTen::from),
            correlation: rest.and_then(correlation),
            never_chosen: figures.advice.iter().filter(|one| is_rewrite(one)).count() as u32,
            gap: figures.languages.gap.as_ref().map(LanguageGap::from),
            omitted,
            not_reached: cells::count(figures.n_not_reached),
            advice: advice(&figures.advice),
        }
    }
}

fn is_same(one: &AttemptedRow, other: &AttemptedRow) -> bool {
    (&one.pack, &one.unit, one.is_final) == (&other.pack, &other.unit, other.is_final)
}

pub(super) fn is_shown(standing: Standing) -> bool {
    standing != Standing::Hidden
}

/// How often each option was chosen, by its id, and how many left the item out.
///
/// These add up to all who reached it, so they are hidden together.
pub(super) fn shown_choices(figures: &ItemFigures) -> (BTreeMap<String, Option<u32>>, Option<u32>) {
    let chosen = figures.options.iter().map(|option| option.count);
    let all: Vec<usize> = chosen.chain([figures.n_omitted]).collect();
    let mut shown = cells::counts(&all);
    let omitted = shown.pop().flatten();
    let ids = figures.options.iter().map(|option| option.id.clone());
    (ids.zip(shown).collect(), omitted)
}

fn whole_view(table: &Table, whole: &WholeFigures) -> WholeView {
    let shown = is_shown(whole.standing());
    let hundredths = |points: f64| (points * 100.0).round() as u32;
    let points = |points: Option<f64>| points.filter(|_| shown).map(hundredths);
    WholeView {
        standing: whole.standing().into(),
        people: cells::count(whole.n),
        incomplete: cells::count(whole.n_incomplete),
        items: whole.n_items as u32,
        alpha: whole.alpha.filter(|_| shown).map(alpha),
        right_or_wrong: is_right_or_wrong(table),
        mean: points(whole.mean),
        deviation: points(whole.deviation),
        error: points(whole.error_of_measurement),
    }
}

fn is_right_or_wrong(table: &Table) -> bool {
    let responses = table.attempts.iter().flat_map(|one| one.responses.values());
    let mut credits = responses.filter_map(|response| match response {
        Response::Answered { credit, .. } => Some(credit.value()),
        Response::Omitted | Response::NotReached => None,
    });
    credits.all(|credit| credit == 0.0 || credit == 1.0)
}

fn alpha(alpha: Alpha) -> Hundredths {
    hundredths(alpha.value, alpha.interval)
}

/// Without its interval a correlation is not shown.
fn correlation(rest: ItemRest) -> Option<Hundredths> {
    rest.interval
        .map(|interval| hundredths(rest.value, interval))
}

/// The ends are rounded outwards: the interval is never shown narrower than it is.
fn hundredths(value: f64, interval: Interval) -> Hundredths {
    Hundredths {
        value: (value * 100.0).round() as i32,
        low: (interval.low * 100.0 + ROUNDING).floor() as i32,
        high: (interval.high * 100.0 - ROUNDING).ceil() as i32,
    }
}

/// A share as so many of ten people, rounded down: what is below eight of ten never reads as
/// eight, and ten of ten is everybody.
pub(super) fn of_ten(share: f64) -> u8 {
    (share * 10.0 + ROUNDING).floor() as u8
}

impl From<Facility> for OfTen {
    fn from(facility: Facility) -> Self {
        Self {
            ten: of_ten(facility.value),
            low: of_ten(facility.interval.low),
            high: (facility.interval.high * 10.0 - ROUNDING).ceil() as u8,
        }
    }
}

impl From<Standing> for FigureStanding {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Hidden => Self::Hidden,
            Standing::Grey => Self::Grey,
            Standing::Plain => Self::Plain,
        }
    }
}

impl From<&Gap> for LanguageGap {
    fn from(gap: &Gap) -> Self {
        Self {
            points: (gap.value * 100.0).round() as u32,
            easiest: gap.easiest.clone(),
            hardest: gap.hardest.clone(),
        }
    }
}

fn is_rewrite(advice: &Advice) -> bool {
    matches!(advice, Advice::RewriteOption(_))
}

/// Each word once, however many options it is about.
fn advice(all: &[Advice]) -> Vec<FigureAdvice> {
    let mut words: Vec<_> = all.iter().map(word).collect();
    words.dedup();
    words
}

fn word(advice: &Advice) -> FigureAdvice {
    match advice {
        Advice::TeachAgain => FigureAdvice::TeachAgain,
        Advice::CheckKey => FigureAdvice::CheckKey,
        Advice::RewriteOption(_) => FigureAdvice::Rewrite,
        Advice::CompareLanguages => FigureAdvice::CompareLanguages,
    }
}
