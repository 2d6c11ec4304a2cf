//! Thousands of cards are printed in parts; between two of them it may stop, and nothing is lost.

use std::fs;

use super::{FreshCard, PrintTo, Room, folder_to};
use crate::error::Result;
use crate::jobs::{SharedSite, Work};
use crate::people::fresh::FreshCards;
use crate::people::{CardNumber, PictureCode};
use crate::printing::commands::{CardsPrinted, Printed};
use crate::printing::{cards, parts};
use crate::site::tests::host;

/// So many different cards.
fn many(count: u32) -> Vec<FreshCard> {
    let code = |number| FreshCard::new("Ana", CardNumber::of(number), any_code(), "en");
    (0..count).map(code).collect()
}

fn print(room: Room, count: u32, to: &PrintTo, work: &Work) -> (Room, Result<CardsPrinted>) {
    let Room {
        root,
        site,
        printer,
    } = room;
    let site = SharedSite::new(site);
    let printed = parts::print(&site, &many(count), to, work, |_| ());
    let site = site.into_inner();
    let room = Room {
        root,
        site,
        printer,
    };
    (room, printed)
}

#[test]
fn cards_of_a_large_prison_become_files_that_stand_in_order() {
    let room = Room::new();
    let documents = room.path("documents");
    let (room, printed) = print(room, 2001, &folder_to(&documents, false), &Work::idle());
    let printed = printed.unwrap();
    assert_eq!((printed.printed, printed.left), (2001, 0));
    assert_eq!(printed.stopped, None);
    let files: Vec<_> = printed.places.iter().map(name_of).collect();
    assert_eq!(files.len(), 11);
    assert_eq!(files[0], "cards-2026-11-18-01-of-11.pdf");
    assert!(files.is_sorted(), "{files:?}");
    let last = fs::read(room.path("documents").join(files[10])).unwrap();
    assert_eq!(last, b"Cards to sign in (11 of 11)");
}

#[test]
fn a_few_cards_are_one_print_without_a_number() {
    let queue = PrintTo::Queue("Office".into());
    let (room, printed) = print(Room::new(), 200, &queue, &Work::idle());
    assert_eq!(printed.unwrap().places, [Printed::InQueue("Office".into())]);
    let taken = room.printer.taken.lock().unwrap();
    assert_eq!(*taken, [b"Cards to sign in".to_vec()]);
}

#[test]
fn whoever_stops_it_is_told_how_many_cards_are_left() {
    let queue = PrintTo::Queue("Office".into());
    let work = Work::cancelled_after(2);
    let (room, printed) = print(Room::new(), 500, &queue, &work);
    let printed = printed.unwrap();
    assert_eq!((printed.printed, printed.left), (400, 100));
    assert_eq!(printed.stopped, None);
    let (_, before) = print(room, 500, &queue, &Work::cancelled());
    assert_eq!(before.unwrap_err().code(), "cancelled");
}

#[test]
fn what_fails_at_once_is_an_error_and_what_fails_later_is_told_with_what_was_printed() {
    let room = Room::new();
    let documents = room.path("documents");
    let to = folder_to(&documents, false);
    let taken = |part: u32| {
        for again in 1..=99 {
            let name = match again {
                1 => format!("cards-2026-11-18-{part}-of-3.pdf"),
                n => format!("cards-2026-11-18-{part}-of-3-{n}.pdf"),
            };
            fs::write(documents.join(name), "").unwrap();
        }
    };
    taken(2);
    let (room, printed) = print(room, 500, &to, &Work::idle());
    let printed = printed.unwrap();
    assert_eq!((printed.printed, printed.left), (200, 300));
    assert_eq!(printed.stopped.unwrap().code, "print-folder-crowded");
    taken(1);
    // One name of the first part is used by the print above.
    let (_, printed) = print(room, 500, &to, &Work::idle());
    assert_eq!(printed.unwrap_err().code(), "print-folder-crowded");
}

fn any_code() -> PictureCode {
    PictureCode::draw(&host())
}

#[test]
fn what_is_left_is_printed_next_and_everything_once_more_after_that() {
    let cards = many(500);
    let fresh = FreshCards::default();
    fresh.add(cards.clone());
    let Room {
        root: _root, site, ..
    } = Room::new();
    let site = SharedSite::new(site);
    let queue = PrintTo::Queue("Office".into());
    let print = |work: Work| {
        let wanted = cards::wanted(&fresh, None).unwrap();
        let mark = |part: &[_]| fresh.were_printed(part);
        parts::print(&site, &wanted, &queue, &work, mark).unwrap()
    };
    assert_eq!(print(Work::cancelled_after(1)).printed, 200);
    assert_eq!(fresh.count(), 300);
    assert_eq!(cards::wanted(&fresh, None).unwrap()[0], cards[200]);
    assert_eq!(print(Work::idle()).printed, 300);
    assert_eq!(fresh.count(), 0);
    assert_eq!(print(Work::idle()).printed, 500, "paper jams");
}

fn name_of(place: &Printed) -> &str {
    match place {
        Printed::SavedAs(path) => path.rsplit('/').next().unwrap(),
        Printed::InQueue(_) => panic!("nothing goes to a queue here"),
    }
}
