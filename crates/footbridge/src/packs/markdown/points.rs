//! Lists that are something to do: cards to sort, lines to put into order, dangers to find,
//! a drawing to explore. Each point begins with a link that says what it is.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::{Reader, area};
use crate::packs::course::{Area, Block, Card, Group, Part, Run, SequenceLine, Spot};

const FORM: &str = "every point of such a list begins with its link and has one sentence";

/// What the link of a point begins with.
const KINDS: [&str; 7] = [
    "group:",
    "card:",
    "order:",
    "hazard:",
    "safe:",
    "feature:",
    "dimension:",
];

/// A point: what its link says and names, and its sentence.
struct Point {
    label: String,
    kind: &'static str,
    /// What stands behind the kind.
    says: String,
    sentence: Vec<Run>,
}

impl Reader<'_> {
    /// True if the list that was just opened is something to do.
    pub(super) fn is_at_point(&self) -> bool {
        let line = self.text[self.at..].lines().next().unwrap_or_default();
        let link = line.strip_prefix("- [");
        let link = link.and_then(|rest| rest.split_once("]("));
        link.is_some_and(|(_, to)| KINDS.iter().any(|kind| to.starts_with(kind)))
    }

    /// The list, as the block that its points make.
    pub(super) fn points_to_do(&mut self) -> Result<Block, String> {
        let mut points = Vec::new();
        loop {
            match self.next() {
                Some(Event::Start(Tag::Item)) => points.push(self.point()?),
                Some(Event::End(TagEnd::List(_))) => break,
                _ => return Err(FORM.into()),
            }
        }
        match points.first().map_or("", |point| point.kind) {
            "group:" => sort(points),
            "order:" => sequence(points),
            "hazard:" | "safe:" => hazards(points),
            "feature:" | "dimension:" => drawing(points),
            _ => Err("groups come before their cards: - [Name](group:id)".into()),
        }
    }

    fn point(&mut self) -> Result<Point, String> {
        let Some(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url,
            title,
            ..
        })) = self.next()
        else {
            return Err(FORM.into());
        };
        let kind = KINDS.into_iter().find(|kind| dest_url.starts_with(kind));
        let (Some(kind), true) = (kind, title.is_empty()) else {
            return Err(FORM.into());
        };
        let says = dest_url[kind.len()..].to_owned();
        let label = self.label()?;
        if label.trim().is_empty() != matches!(kind, "card:" | "order:") {
            return Err(FORM.into());
        }
        let sentence = match kind {
            "group:" => match self.next() {
                Some(Event::End(TagEnd::Item)) => vec![Run {
                    text: label.clone(),
                    strong: false,
                    word: None,
                }],
                _ => return Err("a group has a name and nothing else".into()),
            },
            _ => self.one_sentence()?,
        };
        Ok(Point {
            label,
            kind,
            says,
            sentence,
        })
    }

    /// Plain text up to the end of the link.
    fn label(&mut self) -> Result<String, String> {
        let mut label = String::new();
        loop {
            match self.next() {
                Some(Event::Text(text)) => label.push_str(&text),
                Some(Event::End(TagEnd::Link)) => return Ok(label),
                _ => return Err(FORM.into()),
            }
        }
    }

    /// The sentence of a point, without the space before it.
    pub(super) fn one_sentence(&mut self) -> Result<Vec<Run>, String> {
        let mut sentences = self.sentences(TagEnd::Item)?;
        match (sentences.pop(), sentences.is_empty()) {
            (Some(mut sentence), true) => {
                if let Some(run) = sentence.first_mut() {
                    run.text = run.text.trim_start().to_owned();
                }
                sentence.retain(|run| !run.text.is_empty());
                Ok(sentence)
            }
            _ => Err("a point is one sentence on one line".into()),
        }
    }
}

/// `- [Name](group:id)`, then `- [](card:id,group) Sentence.`, with a picture behind the group
/// if there is one.
fn sort(points: Vec<Point>) -> Result<Block, String> {
    let (mut groups, mut cards) = (Vec::new(), Vec::new());
    for point in points {
        match point.kind {
            "group:" if cards.is_empty() => groups.push(Group {
                id: point.says,
                name: point.sentence,
            }),
            "card:" => {
                let parts: Vec<&str> = point.says.split(',').collect();
                let (id, group, picture) = match *parts {
                    [id, group] => (id, group, None),
                    [id, group, picture] => (id, group, Some(picture.to_owned())),
                    _ => return Err("a card is - [](card:id,group) and one sentence".into()),
                };
                cards.push(Card {
                    id: id.to_owned(),
                    group: group.to_owned(),
                    picture,
                    sentence: point.sentence,
                });
            }
            _ => return Err("groups come first, then cards, and nothing else".into()),
        }
    }
    Ok(Block::Sort { groups, cards })
}

/// `- [](order:2) Sentence.`: the number is its place in the right order.
fn sequence(points: Vec<Point>) -> Result<Block, String> {
    let line = |point: Point| match (point.kind, point.says.parse()) {
        ("order:", Ok(place)) => Ok(SequenceLine {
            place,
            sentence: point.sentence,
        }),
        _ => Err("a line is - [](order:number) and one sentence".to_owned()),
    };
    let lines = points.into_iter().map(line).collect::<Result<_, _>>()?;
    Ok(Block::Sequence { lines })
}

/// `- [Name](hazard:id,left,top,width,height) Sentence.`, or `safe:` where all is in order.
fn hazards(points: Vec<Point>) -> Result<Block, String> {
    const FORM: &str = "a spot is - [name](hazard:id,left,top,width,height) and one sentence";
    let spot = |point: Point| {
        let found = point.says.split_once(',');
        let found = found.and_then(|(id, place)| Some((id.to_owned(), area(place)?)));
        match (point.kind, found) {
            ("hazard:" | "safe:", Some((id, area))) => Ok(Spot {
                id,
                area,
                name: point.label,
                danger: point.kind == "hazard:",
                sentence: point.sentence,
            }),
            _ => Err(FORM.to_owned()),
        }
    };
    let spots = points.into_iter().map(spot).collect::<Result<_, _>>()?;
    Ok(Block::Hazards { spots })
}

/// `- [Name](feature:id,area;area) Sentence.`, or `dimension:`; an area for each view.
fn drawing(points: Vec<Point>) -> Result<Block, String> {
    const FORM: &str = "a part is - [name](feature:id,left,top,width,height;…) and one sentence";
    let part = |point: Point| {
        let found = point.says.split_once(',').and_then(|(id, places)| {
            let areas: Option<Vec<Area>> = places.split(';').map(area).collect();
            Some((id.to_owned(), areas?))
        });
        match (point.kind, found) {
            ("feature:" | "dimension:", Some((id, areas))) => Ok(Part {
                id,
                name: point.label,
                dimension: point.kind == "dimension:",
                areas,
                sentence: point.sentence,
            }),
            _ => Err(FORM.to_owned()),
        }
    };
    let parts = points.into_iter().map(part).collect::<Result<_, _>>()?;
    Ok(Block::Drawing { parts })
}

#[cfg(test)]
mod tests {
    use super::super::read_lesson;
    use super::*;

    fn block(list: &str) -> Result<Block, String> {
        let text = format!("# Title\n\n## Step\n![](a.svg)\n\nLook.\n\n{list}\n");
        let lesson = read_lesson(&text)?;
        Ok(lesson.steps[0].text.blocks[1].clone())
    }

    fn written(list: &str) -> serde_json::Value {
        serde_json::to_value(block(list).unwrap()).unwrap()
    }

    #[test]
    fn cards_follow_their_groups() {
        let json = written(
            "- [Wear it](group:must)\n- [Stay away](group:no)\n- [](card:hat,must) Blue and round.\n- [](card:walk,no,walk.svg) Red and **round**.",
        );
        assert_eq!(json["kind"], "sort");
        assert_eq!(json["groups"][1]["name"][0]["text"], "Stay away");
        assert_eq!(json["cards"][0]["sentence"][0]["text"], "Blue and round.");
        assert_eq!(json["cards"][1]["picture"], "walk.svg");
        assert_eq!(json["cards"][1]["sentence"][1]["strong"], true);
    }

    #[test]
    fn lines_spots_and_parts_are_read() {
        let json = written("- [](order:2) Go.\n- [](order:1) Stop.");
        assert_eq!(json["lines"][0]["place"], 2);
        let json = written(
            "- [The floor](hazard:oil,0,500,200,100) Oil is there.\n- [The shelf](safe:shelf,600,0,100,100) All is well.",
        );
        assert_eq!(json["spots"][0]["area"]["top"], 500);
        assert_eq!(json["spots"][1]["danger"], false);
        let json = written(
            "- [The hole](feature:hole,0,0,50,50;500,0,50,50) It goes through.\n- [20](dimension:width,0,900,90,50) It is 20 mm wide.",
        );
        assert_eq!(json["parts"][0]["areas"][1]["left"], 500);
        assert_eq!(json["parts"][1]["dimension"], true);
    }

    #[test]
    fn what_is_not_so_is_refused() {
        for list in [
            "- [](card:hat,must) A card before its group.",
            "- [Wear it](group:must) and more",
            "- [Wear it](group:must)\n- No card.",
            "- [Wear it](group:must)\n- [](card:hat) Where does it belong?",
            "- [Wear it](group:must)\n- [](card:hat,must) Hat.\n- [Late](group:late)",
            "- [](order:two) Go.",
            "- [Words](order:1) Go.",
            "- [](hazard:oil,0,0,9,9) No name.",
            "- [The floor](hazard:oil,0,0,9) No area.",
            "- [The floor](hazard:oil,0,0,90,90)",
            "- [The hole](feature:hole) Where?",
            "- [The hole](feature:hole,0,0,50,50;) Where else?",
            "- [The hole](feature:hole,0,0,50,50) A.\n- [](order:1) B.",
        ] {
            assert!(block(list).is_err(), "{list}");
        }
    }
}
