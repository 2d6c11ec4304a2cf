//! Places in a picture.

use super::material::picture;
use super::presentation::{Kind, Response, hotspot_picture};
use super::scoring::Scoring;
use crate::context::Context;
use crate::number::number;
use crate::xml::words;
use crate::{Area, Body, Fault, Refusal, Scoring as Counts, Shape};

use super::presentation::{Cardinality, Label};

/// Reads a response on a picture.
pub(super) fn body(
    response: &Response<'_, '_>,
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let node = hotspot_picture(response)
        .ok_or_else(|| Fault::HotspotPicture.because("no picture is named"))?;
    let place = picture(node, context).ok_or(Fault::HotspotPicture)?;
    let pixels = context.pictures[place].pixels;
    let worths = if response.kind == Kind::Labels {
        super::choice::worths(response, scoring)?
    } else if scoring.gives_points() {
        return Err(Fault::Scoring.because("points for areas that are not the labels"));
    } else {
        vec![1.0; response.labels.len()]
    };
    let best = worths.iter().copied().fold(0.0, f64::max);
    let mut areas = Vec::new();
    for (label, worth) in response.labels.iter().zip(&worths) {
        areas.push(Area {
            shape: shape(label, pixels)?,
            name: Some(label.text.plain()).filter(|name| !name.is_empty()),
            weight: if best > 0.0 {
                (worth / best).max(-1.0)
            } else {
                0.0
            },
        });
    }
    let several = response.cardinality == Cardinality::Multiple;
    if several {
        let n_right = areas.iter().filter(|area| area.weight > 0.0).count().max(1);
        for area in &mut areas {
            area.weight /= n_right as f64;
        }
    }
    Ok(Body::Hotspot {
        picture: place,
        areas,
        several,
        scoring: Counts::Parts,
    })
}

fn shape(label: &Label<'_, '_>, pixels: Option<[u32; 2]>) -> Result<Shape, Refusal> {
    let source: String = label
        .node
        .children()
        .filter(roxmltree::Node::is_text)
        .filter_map(|text| text.text())
        .collect();
    let source = if source.trim().is_empty() {
        words(label.node)
    } else {
        source
    };
    let refused = || Fault::Area.because(source.trim());
    let separators = [',', ' ', '\n', '\t', '\r'];
    let numbers = source
        .split(separators)
        .filter(|part| !part.trim().is_empty());
    let numbers: Vec<f64> = numbers
        .map(number)
        .collect::<Result<_, _>>()
        .map_err(|_| refused())?;
    let shares = numbers.iter().all(|number| (0.0..=1.0).contains(number));
    let kind = label
        .node
        .attribute("rarea")
        .unwrap_or("rectangle")
        .to_ascii_lowercase();
    let [width, height] = match (shares, pixels) {
        (true, _) => [1.0, 1.0],
        (false, Some([width, height])) if width > 0 && height > 0 => {
            [f64::from(width), f64::from(height)]
        }
        _ => return Err(refused()),
    };
    match (kind.as_str(), &numbers[..]) {
        // In pixels some write two corners and some a corner and a size.
        ("rectangle", [left, top, right, bottom]) if shares && left < right && top < bottom => {
            Ok(Shape::Rectangle {
                sides: [*left, *top, *right, *bottom],
            })
        }
        ("ellipse", [x, y, wide, high]) => Ok(Shape::Ellipse {
            centre: [x / width, y / height],
            radii: [wide / width / 2.0, high / height / 2.0],
        }),
        ("bounded", points) if points.len() >= 6 && points.len() % 2 == 0 => Ok(Shape::Polygon {
            corners: points
                .chunks(2)
                .map(|point| [point[0] / width, point[1] / height])
                .collect(),
        }),
        _ => Err(refused()),
    }
}
