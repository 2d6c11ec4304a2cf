//! An item as it will stand in `items.json`, and the pictures it brings.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Pool;
use crate::packs::commands::{NewItem, NewOption, NewPicture};
use crate::packs::course::{Area, Course, ItemType, ItemUse, Texts};
use crate::packs::svg::check_svg;

/// Letters of a hash that make a name: 48 bits are enough for every bank there is.
const NAME_DIGITS: usize = 12;

/// An item that keeps the rules, with what it shows.
pub(super) struct Draft {
    /// As authors write it, field by field in their order.
    pub(super) json: String,
    /// By file name: the drawing, and its alternative text in the language of the item.
    pictures: BTreeMap<String, NewPicture>,
}

/// True if a picture stays behind because packs do not show its kind.
pub(super) fn loses_pictures(item: &NewItem) -> bool {
    let options = item.options.iter().chain(&item.right_side);
    let pictures = options.map(|option| &option.picture).chain([&item.picture]);
    pictures.flatten().any(|picture| !is_shown(picture))
}

fn is_shown(picture: &NewPicture) -> bool {
    check_svg(picture.svg.as_bytes()).is_ok()
}

/// A question is known by what it asks and what is right, so that it is never taken twice.
pub(super) fn id_of(item: &NewItem) -> String {
    let picture = |picture: &Option<NewPicture>| picture.as_ref().map(|it| digits(&it.svg));
    let side = |options: &[NewOption]| -> Vec<Value> {
        let one = |it: &NewOption| json!([it.text, picture(&it.picture), it.area]);
        options.iter().map(one).collect()
    };
    let asked = json!([
        item.form,
        item.question,
        picture(&item.picture),
        side(&item.options),
        side(&item.right_side),
        item.right,
        item.verdict,
        item.number,
        item.accepted,
    ]);
    format!("q-{}", digits(&asked.to_string()))
}

fn digits(text: &str) -> String {
    let mut digits = hex::encode(Sha256::digest(text));
    digits.truncate(NAME_DIGITS);
    digits
}

#[derive(Serialize)]
struct ItemFile {
    id: String,
    #[serde(rename = "use")]
    used_in: ItemUse,
    #[serde(rename = "type")]
    form: ItemType,
    competency: String,
    critical: bool,
    lesson: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    question: Texts,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<Vec<OptionFile>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<Vec<OptionFile>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    right: Option<Vec<OptionFile>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    key: Value,
    explain: Texts,
    from: String,
}

#[derive(Serialize)]
struct OptionFile {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    text: Texts,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<Area>,
}

impl Draft {
    /// Puts the item together in one language; every other one stands empty.
    pub(super) fn of(
        pool: &Pool<'_>,
        id: &str,
        item: NewItem,
        language: &str,
    ) -> Result<Self, String> {
        let form: ItemType = serde_json::from_value(Value::String(item.form.clone()))
            .map_err(|_| format!("packs have no form {}", item.form))?;
        let mut making = Making {
            languages: &pool.course.languages,
            language,
            form,
            pictures: BTreeMap::new(),
        };
        let is_match = form == ItemType::Match;
        let options = making.side(&item.options, if is_match { "l" } else { "" })?;
        let right = making.side(&item.right_side, "r")?;
        let key = making.key(&item, &options, &right)?;
        let has_options = !matches!(
            form,
            ItemType::Number | ItemType::ShortText | ItemType::Judged
        ) && !options.is_empty();
        let picture = making.picture(item.picture)?;
        let file = ItemFile {
            id: id.to_owned(),
            used_in: pool.used_in,
            form,
            competency: pool.competency.clone(),
            critical: false,
            lesson: pool.lesson.clone(),
            picture,
            question: making.texts(&item.question),
            unit: item.number.map(|number| number.unit),
            explain: making.texts(&item.explain),
            key,
            from: item.from,
            left: None,
            right: is_match.then_some(right),
            options: None,
        };
        let file = match (is_match, has_options) {
            (true, _) => ItemFile {
                left: Some(options),
                ..file
            },
            (false, true) => ItemFile {
                options: Some(options),
                ..file
            },
            _ => file,
        };
        Ok(Self {
            json: serde_json::to_string_pretty(&file).map_err(|error| error.to_string())?,
            pictures: making.pictures,
        })
    }
}

struct Making<'m> {
    languages: &'m [String],
    language: &'m str,
    form: ItemType,
    pictures: BTreeMap<String, NewPicture>,
}

impl Making<'_> {
    fn texts(&self, text: &str) -> Texts {
        texts(text, self.language, self.languages)
    }

    fn side(&mut self, options: &[NewOption], before: &str) -> Result<Vec<OptionFile>, String> {
        let mut side = Vec::new();
        for (place, option) in options.iter().enumerate() {
            let id = option_id(place, before)?;
            let picture = self.picture(option.picture.clone())?;
            let needs_words = picture.is_none() && option.area.is_none();
            if needs_words && option.text.is_empty() {
                return Err("an option is a picture that packs do not show".into());
            }
            if self.form == ItemType::Picture && picture.is_none() {
                return Err("its options are pictures that packs do not show".into());
            }
            let area = option.area.map(|[left, top, width, height]| Area {
                left,
                top,
                width,
                height,
            });
            side.push(OptionFile {
                text: self.texts(&option.text),
                id,
                picture,
                area,
            });
        }
        Ok(side)
    }

    /// The name of a picture that packs show; another kind stays behind.
    fn picture(&mut self, picture: Option<NewPicture>) -> Result<Option<String>, String> {
        let Some(picture) = picture else {
            return Ok(None);
        };
        if !is_shown(&picture) {
            return match self.form {
                ItemType::Hotspot => Err("its picture is of a kind that packs do not show".into()),
                _ => Ok(None),
            };
        }
        let name = format!("q-{}.svg", digits(&picture.svg));
        self.pictures.entry(name.clone()).or_insert(picture);
        Ok(Some(name))
    }

    fn key(
        &self,
        item: &NewItem,
        options: &[OptionFile],
        right_side: &[OptionFile],
    ) -> Result<Value, String> {
        let id = |side: &[OptionFile], place: &u32| {
            let option = side.get(*place as usize);
            option
                .map(|option| option.id.clone())
                .ok_or("a key names no option")
        };
        let all: Vec<&str> = options.iter().map(|option| option.id.as_str()).collect();
        let missing = || "a key is missing".to_owned();
        Ok(match self.form {
            ItemType::Single | ItemType::Picture => {
                let [only] = item.right.as_slice() else {
                    return Err(missing());
                };
                json!(id(options, only)?)
            }
            ItemType::Multiple | ItemType::Hotspot => {
                let right = item.right.iter().map(|place| id(options, place));
                json!(right.collect::<Result<Vec<_>, _>>()?)
            }
            ItemType::Order => json!(all),
            ItemType::Match => {
                let pairs = all.iter().zip(&item.right);
                let pairs = pairs.map(|(left, place)| Ok((*left, id(right_side, place)?)));
                json!(pairs.collect::<Result<BTreeMap<_, _>, &str>>()?)
            }
            ItemType::TrueFalse => json!({ "true": item.verdict.ok_or_else(missing)? }),
            ItemType::Number => {
                let number = item.number.as_ref().ok_or_else(missing)?;
                json!({ "number": number.value, "tolerance": number.tolerance })
            }
            // No other system says what a trainer would look at.
            ItemType::Judged => return Err("what a trainer judges is not imported".into()),
            ItemType::ShortText => {
                let words = |language: &String| match language == self.language {
                    true => item.accepted.clone(),
                    false => Vec::new(),
                };
                let all: BTreeMap<_, _> = self.languages.iter().map(|it| (it, words(it))).collect();
                json!({ "accepted": all })
            }
        })
    }
}

/// `a`, `b`, … behind a letter for the side of a match.
fn option_id(place: usize, before: &str) -> Result<String, String> {
    match u8::try_from(place) {
        Ok(place) if place < 26 && before.is_empty() => Ok(char::from(b'a' + place).to_string()),
        Ok(place) if place < 26 => Ok(format!("{before}{}", place + 1)),
        _ => Err("it has more than 26 options".into()),
    }
}

/// A text in its language, and an empty place for every other one.
fn texts(text: &str, language: &str, languages: &[String]) -> Texts {
    let one = |tag: &String| {
        let text = if tag == language { text } else { "" };
        (tag.clone(), text.to_owned())
    };
    languages.iter().map(one).collect()
}

/// Pictures that come with new items; one that the pack has already stays as it is.
pub(super) struct Pictures {
    there: Vec<String>,
    /// By file name: the drawing and its alternative texts.
    pub(super) new: BTreeMap<String, (String, Texts)>,
}

impl Pictures {
    pub(super) fn beside(course: &Course) -> Self {
        Self {
            there: course.pictures.keys().cloned().collect(),
            new: BTreeMap::new(),
        }
    }

    pub(super) fn take(&mut self, draft: &mut Draft, language: &str, languages: &[String]) {
        for (name, picture) in std::mem::take(&mut draft.pictures) {
            if !self.there.contains(&name) {
                let alt = texts(&picture.alt, language, languages);
                self.new.entry(name).or_insert((picture.svg, alt));
            }
        }
    }
}
