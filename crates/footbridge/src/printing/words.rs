//! The words of what is printed or written into a table, one language at a time.

use jiff::civil::Date;

use super::{Day, Frame};
use crate::i18n::Texts;
use crate::time::on_the_wall;

/// The words of one language.
pub(crate) struct Words(Texts);

impl Words {
    /// The words of a language; English if the program does not speak it.
    pub(crate) fn of(language: &str) -> Self {
        Self(Texts::of(language))
    }

    pub(crate) fn language(&self) -> &'static str {
        self.0.language()
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.0.say(key, &[], &[])
    }

    pub(crate) fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.0.say(key, args, &[])
    }

    /// A text that may differ with its numbers.
    pub(crate) fn count(&self, key: &str, numbers: &[(&str, u32)]) -> String {
        self.0.say(key, &[], numbers)
    }

    /// A text with words and numbers in it.
    pub(crate) fn tell(&self, key: &str, args: &[(&str, &str)], numbers: &[(&str, u32)]) -> String {
        self.0.say(key, args, numbers)
    }

    /// A number in hundredths, as people of this language write it.
    pub(crate) fn hundredths(&self, hundredths: i32) -> String {
        let sign = if hundredths < 0 { "\u{2212}" } else { "" };
        let point = if self.language() == "en" { "." } else { "," };
        let number = hundredths.unsigned_abs();
        format!("{sign}{}{point}{:02}", number / 100, number % 100)
    }

    /// A day as people of this language write it.
    pub(crate) fn day(&self, day: Day) -> String {
        let (year, number) = (day.year.to_string(), day.day.to_string());
        let month = self.say(MONTHS[usize::from(day.month.clamp(1, 12)) - 1]);
        let args = [("day", &*number), ("month", &*month), ("year", &*year)];
        self.say_with("printing-date", &args)
    }

    /// A moment in RFC 3339 as people of this language write it, by a clock that is so many
    /// minutes ahead of UTC; empty for any other text.
    pub(crate) fn moment(&self, at: &str, minutes_ahead: i32) -> String {
        let read = on_the_wall(at, minutes_ahead);
        read.map_or_else(String::new, |(date, time)| {
            format!("{}, {time}", self.day(date.into()))
        })
    }

    /// What all documents have.
    pub(crate) fn frame(&self, title: String, millis: u64) -> Frame {
        Frame {
            title,
            language: self.language().into(),
            day: Day::of(millis),
            page_of: self.say_with("printing-page", &[("page", "{page}"), ("pages", "{pages}")]),
        }
    }
}

const MONTHS: [&str; 12] = [
    "printing-month-1",
    "printing-month-2",
    "printing-month-3",
    "printing-month-4",
    "printing-month-5",
    "printing-month-6",
    "printing-month-7",
    "printing-month-8",
    "printing-month-9",
    "printing-month-10",
    "printing-month-11",
    "printing-month-12",
];

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self {
            year: date.year(),
            month: date.month().unsigned_abs(),
            day: date.day().unsigned_abs(),
        }
    }
}

impl Day {
    /// The day of a moment, in UTC.
    pub(crate) fn of(millis: u64) -> Self {
        crate::time::day(millis).into()
    }

    /// As it stands in the name of a file: `2026-11-22`.
    pub(crate) fn in_a_name(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
