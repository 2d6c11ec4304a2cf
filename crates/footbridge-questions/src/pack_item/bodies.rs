//! How an item is answered: each form of a question beside the form that packs have.

use super::texts::one_line;
use super::{Making, PackOption, numbers};
use crate::{
    Area, Body, Choice, Fault, Loss, NumberAnswer, Refusal, Scoring, Shape, Text, TextAnswer, Unit,
};

/// Shares of the whole that differ by less were rounded.
const SAME: f64 = 1e-4;
/// Smaller places are not hit by a hand that trembles, in thousandths.
const LEAST_AREA: f64 = 40.0;

impl Making<'_> {
    pub(super) fn body(&mut self) -> Result<(), Refusal> {
        let question = self.question;
        self.item.form = question.body.kind().name();
        match &question.body {
            Body::Single { options, shuffle } | Body::Picture { options, shuffle } => {
                self.order_may_change(*shuffle);
                self.one_of(options)
            }
            Body::Multiple {
                options,
                shuffle,
                scoring,
            } => {
                self.order_may_change(*shuffle);
                self.several_of(options, *scoring)
            }
            Body::TrueFalse {
                is_true,
                if_true,
                if_false,
            } => {
                self.item.verdict = Some(*is_true);
                let (right, wrong) = match is_true {
                    true => (if_true, if_false),
                    false => (if_false, if_true),
                };
                self.said_when_right(right.as_ref());
                self.not_said(wrong.as_ref());
                Ok(())
            }
            Body::Match {
                left,
                right,
                pairs,
                shuffle,
                scoring,
            } => {
                self.order_may_change(*shuffle);
                self.parts_count(*scoring);
                self.pairs(left, right, pairs)
            }
            Body::Order { items, scoring } => {
                self.parts_count(*scoring);
                self.item.options = items.iter().map(|text| self.option(text)).collect();
                Ok(())
            }
            Body::Number { answers, units } => self.number(answers, units),
            Body::Hotspot { areas, scoring, .. } => {
                self.parts_count(*scoring);
                self.areas(areas)
            }
            Body::ShortText { answers } => self.words(answers),
            Body::Open { .. } => Err(Fault::NoPackForm.into()),
        }
    }

    fn one_of(&mut self, options: &[Choice]) -> Result<(), Refusal> {
        let most = options
            .iter()
            .map(|option| option.weight)
            .fold(0.0, f64::max);
        let best = |option: &Choice| option.weight > most - SAME;
        if options.iter().filter(|option| best(option)).count() > 1 {
            return Err(Fault::SeveralRight.into());
        }
        if most < 1.0 - SAME
            || options
                .iter()
                .any(|option| option.weight > 0.0 && !best(option))
        {
            self.losses.insert(Loss::PartialCredit);
        }
        self.choices(options, best);
        Ok(())
    }

    fn several_of(&mut self, options: &[Choice], scoring: Scoring) -> Result<(), Refusal> {
        let is_right = |option: &Choice| option.weight > 0.0;
        let n_right = options.iter().filter(|option| is_right(option)).count();
        if n_right == options.len() {
            return Err(Fault::AllRight.into());
        }
        self.parts_count(scoring);
        let share = 1.0 / n_right.max(1) as f64;
        let even = |option: &Choice| (option.weight.abs() - share).abs() < SAME;
        if scoring == Scoring::Parts && !options.iter().all(even) {
            self.losses.insert(Loss::Weights);
        }
        self.choices(options, is_right);
        Ok(())
    }

    fn choices(&mut self, options: &[Choice], is_right: impl Fn(&Choice) -> bool) {
        let n_right = options.iter().filter(|option| is_right(option)).count();
        for (place, option) in options.iter().enumerate() {
            let made = self.option(&option.text);
            self.item.options.push(made);
            match is_right(option) {
                true => {
                    self.item.right.push(place);
                    match n_right {
                        1 => self.said_when_right(option.feedback.as_ref()),
                        _ => self.not_said(option.feedback.as_ref()),
                    }
                }
                false => self.not_said(option.feedback.as_ref()),
            }
        }
    }

    /// Each left side has a right side of its own; what belongs to nothing goes.
    fn pairs(&mut self, left: &[Text], right: &[Text], pairs: &[usize]) -> Result<(), Refusal> {
        if left.len() < 2 {
            return Err(Fault::OneOption.into());
        }
        let mut used: Vec<usize> = pairs.to_vec();
        used.sort_unstable();
        used.dedup();
        if used.len() < pairs.len() {
            return Err(Fault::Pairs.because("one right side for several left sides"));
        }
        if used.len() < right.len() {
            self.losses.insert(Loss::WrongEntries);
        }
        self.item.options = left.iter().map(|text| self.option(text)).collect();
        let kept = used.iter().map(|place| &right[*place]);
        self.item.right_side = kept.map(|text| self.option(text)).collect();
        let place = |pair: &usize| used.iter().position(|place| place == pair).unwrap_or(0);
        self.item.right = pairs.iter().map(place).collect();
        Ok(())
    }

    fn number(&mut self, answers: &[NumberAnswer], units: &[Unit]) -> Result<(), Refusal> {
        let weights = answers.iter().map(|answer| answer.weight);
        let at = self.best(weights)?;
        self.said_about(answers.iter().map(|answer| answer.feedback.as_ref()), at);
        let own = units.iter().find(|unit| unit.factor == 1.0);
        if units.len() > usize::from(own.is_some()) {
            self.losses.insert(Loss::OtherUnits);
        }
        let unit = own.map_or("", |unit| unit.name.trim());
        self.item.number = Some(numbers::number(answers[at].accepted, unit)?);
        Ok(())
    }

    /// Words that count in full, without jokers.
    fn words(&mut self, answers: &[TextAnswer]) -> Result<(), Refusal> {
        let most = answers
            .iter()
            .map(|answer| answer.weight)
            .fold(0.0, f64::max);
        let mut kept = Vec::new();
        for (at, answer) in answers.iter().enumerate() {
            let joker = answer.pattern && answer.text.replace("\\*", "").contains('*');
            if answer.weight <= most - SAME || answer.weight <= 0.0 {
                if answer.weight > 0.0 {
                    self.losses.insert(Loss::PartialCredit);
                }
                continue;
            }
            if joker {
                self.losses.insert(Loss::Patterns);
                continue;
            }
            if answer.case_sensitive && answer.text.chars().any(char::is_uppercase) {
                self.losses.insert(Loss::Capitals);
            }
            let text = match answer.pattern {
                true => answer.text.replace("\\*", "*"),
                false => answer.text.clone(),
            };
            self.item.accepted.push(one_line(&text));
            kept.push(at);
        }
        if most < 1.0 - SAME {
            self.losses.insert(Loss::PartialCredit);
        }
        let Some(first) = kept.first() else {
            return Err(Fault::NoPackForm.because("every answer has a joker"));
        };
        self.said_about(
            answers.iter().map(|answer| answer.feedback.as_ref()),
            *first,
        );
        Ok(())
    }

    fn areas(&mut self, areas: &[Area]) -> Result<(), Refusal> {
        let right = |area: &Area| area.weight > 0.0;
        if areas.iter().all(right) {
            return Err(Fault::NoWrongArea.into());
        }
        for (place, area) in areas.iter().enumerate() {
            let (around, exact) = around(&area.shape)?;
            if !exact {
                self.losses.insert(Loss::AreaShape);
            }
            self.item.options.push(PackOption {
                text: area.name.as_deref().map(one_line).unwrap_or_default(),
                picture: None,
                area: Some(around),
            });
            if right(area) {
                self.item.right.push(place);
            }
        }
        Ok(())
    }

    /// The first answer that counts most; that others count too is a loss.
    fn best(&mut self, weights: impl Iterator<Item = f64> + Clone) -> Result<usize, Refusal> {
        let most = weights.clone().fold(0.0, f64::max);
        let at = weights.clone().position(|weight| weight >= most - SAME);
        let at = at.ok_or(Fault::NoRightAnswer)?;
        for (place, weight) in weights.enumerate().filter(|(_, weight)| *weight > 0.0) {
            if place != at {
                let whole = weight >= most - SAME;
                let loss = if whole {
                    Loss::MoreAnswers
                } else {
                    Loss::PartialCredit
                };
                self.losses.insert(loss);
            }
        }
        if most < 1.0 - SAME {
            self.losses.insert(Loss::PartialCredit);
        }
        Ok(at)
    }

    fn order_may_change(&mut self, shuffle: bool) {
        if !shuffle {
            self.losses.insert(Loss::FixedOrder);
        }
    }

    fn parts_count(&mut self, scoring: Scoring) {
        if scoring == Scoring::Whole {
            self.losses.insert(Loss::PartsCount);
        }
    }

    fn said_about<'t>(&mut self, said: impl Iterator<Item = Option<&'t Text>>, right: usize) {
        for (place, text) in said.enumerate() {
            match place == right {
                true => self.said_when_right(text),
                false => self.not_said(text),
            }
        }
    }

    /// What is said after the right answer explains it.
    fn said_when_right(&mut self, text: Option<&Text>) {
        if let Some(text) = text {
            self.item.explain = self.plain(text);
            self.explained = true;
        }
    }

    fn not_said(&mut self, text: Option<&Text>) {
        if text.is_some() {
            self.losses.insert(Loss::Feedback);
        }
    }
}

/// The rectangle around a shape in thousandths, and whether it is the shape itself.
fn around(shape: &Shape) -> Result<([u16; 4], bool), Refusal> {
    let (sides, exact) = match shape {
        Shape::Rectangle { sides } => (*sides, true),
        Shape::Ellipse {
            centre: [x, y],
            radii: [across, down],
        } => ([x - across, y - down, x + across, y + down], false),
        Shape::Polygon { corners } => {
            let least = |of: usize| corners.iter().map(|it| it[of]).fold(f64::MAX, f64::min);
            let most = |of: usize| corners.iter().map(|it| it[of]).fold(f64::MIN, f64::max);
            ([least(0), least(1), most(0), most(1)], false)
        }
    };
    let [left, top, right, bottom] = sides.map(|side| (side.clamp(0.0, 1.0) * 1000.0).round());
    if right - left < LEAST_AREA || bottom - top < LEAST_AREA {
        return Err(Fault::Area.because("smaller than 40 thousandths of the picture"));
    }
    let sides = [left, top, right - left, bottom - top];
    Ok((sides.map(|side| side as u16), exact))
}
