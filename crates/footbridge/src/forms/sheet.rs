//! A form as it is printed: every form of items has its twin here, and none has its key.

use super::draw::NewForm;
use super::marks::Marks;
use super::of::Of;
use crate::assessment::Drawn;
use crate::error::Result;
use crate::ids::FileHash;
use crate::learning::Reading;
use crate::packs::course::{Item, ItemOption, ItemType, Texts};
use crate::packs::text_in;
use crate::printing::{
    Form, FormAnswer, FormFigure, FormItem, FormOption, FormPicture, FormPlace, Forms, Part, Said,
    Words,
};
use crate::site::Site;

/// Some forms, as one document.
pub(super) fn of(site: &Site, of: &Of, forms: &[NewForm], part: Part) -> Result<Forms> {
    let words = Words::of(&site.language);
    let title = of.title(&site.language);
    let title = match part.said(&words, "printing-cards-part") {
        Some(part) => format!("{title} ({part})"),
        None => title,
    };
    let mut gallery = Gallery::default();
    let forms = forms
        .iter()
        .map(|form| one(site, of, form, &mut gallery))
        .collect::<Result<_>>()?;
    Ok(Forms {
        frame: words.frame(title, site.now_millis()),
        pictures: gallery.pictures,
        forms,
    })
}

/// Every picture once, however many forms show it.
#[derive(Default)]
struct Gallery {
    names: Vec<String>,
    pictures: Vec<FormPicture>,
}

impl Gallery {
    /// A picture by the hash of its file; none if the pack came without it, or it is damaged.
    fn place_of(&mut self, site: &Site, hash: &str) -> Option<usize> {
        if let Some(place) = self.names.iter().position(|name| name == hash) {
            return Some(place);
        }
        let file: FileHash = hash.parse().ok()?;
        let (media, bytes) = site.content_file(file).ok()?;
        self.names.push(hash.to_owned());
        self.pictures.push(FormPicture { media, bytes });
        Some(self.pictures.len() - 1)
    }
}

/// What an item is written with.
struct Pen<'p> {
    site: &'p Site,
    of: &'p Of,
    reading: &'p Reading,
    words: &'p Words,
}

fn one(site: &Site, of: &Of, form: &NewForm, gallery: &mut Gallery) -> Result<Form> {
    let words = Words::of(&form.reading.language);
    let pen = Pen {
        site,
        of,
        reading: &form.reading,
        words: &words,
    };
    let (name, card) = match form.person {
        Some(person) => (site.name_on_form(person)?, site.card_number_of(person)?),
        None => Default::default(),
    };
    let code = form.code.to_string();
    let items = (1..).zip(&form.draw);
    let items = items.map(|(number, drawn)| pen.item(number, drawn, gallery));
    Ok(Form {
        language: form.reading.language.clone(),
        second: form.reading.second.clone(),
        title: of.title(&form.reading.language),
        code_label: words.say("forms-sheet-code"),
        squares_label: words.say_with("forms-sheet-squares", &[("code", &code)]),
        plain_code: form.code.plain(),
        code,
        name_label: words.say("forms-sheet-name"),
        name,
        card_label: words.say("printing-card-number"),
        card,
        day_label: words.say("forms-sheet-day"),
        what_to_do: words.say("forms-sheet-do"),
        end: words.say("forms-sheet-end"),
        page_of: words.say_with("printing-page", &[("page", "{page}"), ("pages", "{pages}")]),
        items: items.collect::<Result<_>>()?,
    })
}

impl Pen<'_> {
    fn item(&self, number: u32, drawn: &Drawn, gallery: &mut Gallery) -> Result<FormItem> {
        let (_, item) = self.of.item(drawn)?;
        let figure = match item.item_type {
            // It stands where the places are.
            ItemType::Hotspot => None,
            _ => self.figure(item.picture.as_deref(), gallery)?,
        };
        Ok(FormItem {
            number,
            question: self.said(&item.question),
            figure,
            how: self.words.say(how(item)),
            answer: self.answer(item, drawn, gallery)?,
        })
    }

    fn answer(&self, item: &Item, drawn: &Drawn, gallery: &mut Gallery) -> Result<FormAnswer> {
        let marks = Marks::of(item, drawn);
        let mut options = |order: &[String], of: &[ItemOption], marks: &[String]| {
            let mut said = Vec::new();
            for (id, mark) in order.iter().zip(marks) {
                if let Some(option) = of.iter().find(|option| option.id == *id) {
                    said.push(FormOption {
                        mark: mark.clone(),
                        said: self.said(&option.text),
                        figure: self.figure(option.picture.as_deref(), gallery)?,
                    });
                }
            }
            Ok::<_, crate::error::Error>(said)
        };
        let named = options(&drawn.options, &item.options, &marks.options)?;
        Ok(match item.item_type {
            ItemType::Single | ItemType::Multiple | ItemType::Picture => FormAnswer::Options(named),
            ItemType::TrueFalse => FormAnswer::Verdict {
                verdict: self.verdict(&marks.verdict),
                why: match named.is_empty() {
                    true => String::new(),
                    false => self.words.say("forms-sheet-why"),
                },
                reasons: named,
            },
            ItemType::Match => FormAnswer::Pairs {
                left: named,
                right: options(&drawn.right_side, &item.right_side, &marks.right_side)?,
            },
            ItemType::Order => FormAnswer::Steps(named),
            ItemType::Number => FormAnswer::Number {
                unit: item.unit.clone().unwrap_or_default(),
            },
            ItemType::Hotspot => {
                let figure = self.figure(item.picture.as_deref(), gallery)?;
                FormAnswer::Places {
                    figure: figure.unwrap_or(FormFigure {
                        picture: None,
                        alt: String::new(),
                    }),
                    places: places(item, drawn, &marks.options),
                    names: named,
                }
            }
            ItemType::ShortText | ItemType::Judged => FormAnswer::Words,
        })
    }

    fn verdict(&self, marks: &[String]) -> Vec<FormOption> {
        let keys = ["assessment-true", "assessment-false"];
        let said = keys.iter().zip(marks).map(|(key, mark)| FormOption {
            mark: mark.clone(),
            said: Said {
                text: self.words.say(key),
                second: self
                    .reading
                    .second
                    .as_deref()
                    .map(|language| Words::of(language).say(key)),
            },
            figure: None,
        });
        said.collect()
    }

    fn said(&self, texts: &Texts) -> Said {
        let second = self.reading.second.as_deref();
        Said {
            text: text_in(texts, &self.reading.language).to_owned(),
            second: second.map(|language| text_in(texts, language).to_owned()),
        }
    }

    fn figure(&self, name: Option<&str>, gallery: &mut Gallery) -> Result<Option<FormFigure>> {
        let Some(name) = name else { return Ok(None) };
        let content = &self.of.content;
        let seen = self.site.picture(content, name, &self.reading.language)?;
        Ok(Some(FormFigure {
            picture: gallery.place_of(self.site, &seen.hash),
            alt: seen.alt,
        }))
    }
}

/// How an item is answered on paper.
fn how(item: &Item) -> &'static str {
    match item.item_type {
        ItemType::Single | ItemType::Picture => "forms-sheet-one",
        ItemType::Multiple => "forms-sheet-some",
        ItemType::TrueFalse if item.options.is_empty() => "forms-sheet-one",
        ItemType::TrueFalse => "forms-sheet-verdict",
        ItemType::Match => "forms-sheet-pairs",
        ItemType::Order => "forms-sheet-steps",
        ItemType::Number => "forms-sheet-number",
        ItemType::Hotspot => "forms-sheet-places",
        ItemType::ShortText | ItemType::Judged => "forms-sheet-words",
    }
}

fn places(item: &Item, drawn: &Drawn, marks: &[String]) -> Vec<FormPlace> {
    let place = |(id, mark): (&String, &String)| {
        let option = item.options.iter().find(|option| option.id == *id)?;
        let area = option.area?;
        Some(FormPlace {
            mark: mark.clone(),
            left: area.left,
            top: area.top,
            width: area.width,
            height: area.height,
        })
    };
    drawn.options.iter().zip(marks).filter_map(place).collect()
}
