//! Forms as their template reads them.

use footbridge::printing::{
    Form, FormAnswer, FormFigure, FormItem, FormOption, FormPicture, FormPlace, Forms, Said,
};
use serde_json::{Value, json};

use crate::data::file_of;
use crate::squares;

/// What the pictures are called, as far as they can be drawn.
struct Names<'f> {
    pictures: &'f [FormPicture],
    without: &'f [usize],
}

pub(crate) fn of(forms: &Forms, without: &[usize]) -> Value {
    let names = Names {
        pictures: &forms.pictures,
        without,
    };
    json!({ "forms": forms.forms.iter().map(|form| names.form(form)).collect::<Vec<_>>() })
}

impl Names<'_> {
    fn form(&self, form: &Form) -> Value {
        json!({
            "language": form.language,
            "second": form.second,
            "title": form.title,
            "codeLabel": form.code_label,
            "code": form.code,
            "squares": squares::drawn(&form.plain_code),
            "squaresLabel": form.squares_label,
            "nameLabel": form.name_label,
            "name": form.name,
            "cardLabel": form.card_label,
            "card": form.card,
            "dayLabel": form.day_label,
            "whatToDo": form.what_to_do,
            "end": form.end,
            "pageOf": form.page_of,
            "items": form.items.iter().map(|item| self.item(item)).collect::<Vec<_>>(),
        })
    }

    fn item(&self, item: &FormItem) -> Value {
        json!({
            "number": item.number,
            "question": said(&item.question),
            "figure": item.figure.as_ref().map(|figure| self.figure(figure)),
            "how": item.how,
            "answer": self.answer(&item.answer),
        })
    }

    fn answer(&self, answer: &FormAnswer) -> Value {
        match answer {
            FormAnswer::Options(options) => {
                json!({ "kind": "options", "options": self.options(options) })
            }
            FormAnswer::Verdict {
                verdict,
                why,
                reasons,
            } => json!({
                "kind": "verdict",
                "verdict": self.options(verdict),
                "why": why,
                "reasons": self.options(reasons),
            }),
            FormAnswer::Pairs { left, right } => json!({
                "kind": "pairs",
                "left": self.options(left),
                "right": self.options(right),
            }),
            FormAnswer::Steps(steps) => json!({ "kind": "steps", "steps": self.options(steps) }),
            FormAnswer::Number { unit } => json!({ "kind": "number", "unit": unit }),
            FormAnswer::Places {
                figure,
                places,
                names,
            } => json!({
                "kind": "places",
                "figure": self.figure(figure),
                "places": places.iter().map(place).collect::<Vec<_>>(),
                "names": self.options(names),
            }),
            FormAnswer::Words => json!({ "kind": "words" }),
        }
    }

    fn options(&self, options: &[FormOption]) -> Vec<Value> {
        let option = |option: &FormOption| {
            json!({
                "mark": option.mark,
                "said": said(&option.said),
                "figure": option.figure.as_ref().map(|figure| self.figure(figure)),
            })
        };
        options.iter().map(option).collect()
    }

    /// Without a file, what it shows is said in its place.
    fn figure(&self, figure: &FormFigure) -> Value {
        let drawn = figure.picture.filter(|place| !self.without.contains(place));
        json!({
            "file": drawn.map(|place| file_of(place, self.pictures)),
            "alt": figure.alt,
        })
    }
}

fn said(said: &Said) -> Value {
    json!({ "text": said.text, "second": said.second })
}

fn place(place: &FormPlace) -> Value {
    json!({
        "mark": place.mark,
        "left": place.left,
        "top": place.top,
        "width": place.width,
        "height": place.height,
    })
}
