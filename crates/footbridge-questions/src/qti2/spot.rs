//! Places in a picture.

use roxmltree::Node;

use super::choose::weigh;
use super::declared::Cardinality;
use super::entry::choices;
use super::machine::Machine;
use super::names::{attribute, children, is};
use crate::context::Context;
use crate::number::number;
use crate::{Area, Body, Fault, Refusal, Scoring, Shape};

/// Reads areas to choose from.
pub(super) fn hotspot(
    machine: &Machine<'_, '_>,
    node: Node<'_, '_>,
    id: &str,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let (picture, size) = picture(node, context)?;
    let declared = machine.response(id)?;
    let found = choices(node, "hotspotChoice");
    let ids: Vec<String> = found.iter().map(|(_, id)| id.clone()).collect();
    let worth = weigh(machine, declared, &ids)?;
    if worth.partial_lost {
        context.lose(crate::Loss::PartialCredit);
    }
    let mut areas = Vec::new();
    for ((choice, _), weight) in found.iter().zip(&worth.weights) {
        areas.push(area(
            *choice,
            size,
            *weight,
            attribute(*choice, "hotspotLabel"),
        )?);
    }
    let several = declared.cardinality != Cardinality::Single;
    Ok(Body::Hotspot {
        picture,
        areas,
        several,
        scoring: worth.scoring,
    })
}

/// Reads areas that a point may fall into.
pub(super) fn point(
    machine: &Machine<'_, '_>,
    node: Node<'_, '_>,
    id: &str,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let (picture, size) = picture(node, context)?;
    let declared = machine.response(id)?;
    let mapping = declared.area_mapping.filter(|_| machine.maps_points());
    let mapping = mapping.ok_or_else(|| Fault::Scoring.because("a point without areas"))?;
    let mut found = Vec::new();
    for entry in children(mapping, "areaMapEntry") {
        found.push((
            entry,
            number(attribute(entry, "mappedValue").unwrap_or_default())?,
        ));
    }
    let several = declared.cardinality != Cardinality::Single;
    let positive = found.iter().map(|(_, value)| value.max(0.0));
    let best = if several {
        positive.sum()
    } else {
        positive.fold(0.0, f64::max)
    };
    if best <= 0.0 {
        return Err(Fault::NoRightAnswer.into());
    }
    let mut areas = Vec::new();
    for (entry, value) in found {
        areas.push(area(entry, size, (value / best).clamp(-1.0, 1.0), None)?);
    }
    Ok(Body::Hotspot {
        picture,
        areas,
        several,
        scoring: Scoring::Parts,
    })
}

/// The picture and the width and height that coordinates are counted in.
fn picture(node: Node<'_, '_>, context: &mut Context<'_>) -> Result<(usize, [f64; 2]), Refusal> {
    let shown = |node: &Node<'_, '_>| is(*node, "object") || is(*node, "img");
    let shown = node
        .descendants()
        .find(shown)
        .ok_or_else(|| Fault::HotspotPicture.because("none"))?;
    let source = attribute(shown, "data")
        .or_else(|| attribute(shown, "src"))
        .unwrap_or_default();
    let place = context
        .picture(source)
        .ok_or_else(|| Fault::HotspotPicture.because(source))?;
    let stated =
        |name| attribute(shown, name).and_then(|size| number(size.trim_end_matches("px")).ok());
    let stated = stated("width")
        .zip(stated("height"))
        .map(|(width, height)| [width, height]);
    let pixels = context.pictures[place]
        .pixels
        .map(|[width, height]| [f64::from(width), f64::from(height)]);
    let size = stated
        .or(pixels)
        .filter(|size| size.iter().all(|side| *side > 0.0));
    Ok((
        place,
        size.ok_or_else(|| Fault::HotspotPicture.because("its size is unknown"))?,
    ))
}

fn area(
    node: Node<'_, '_>,
    [width, height]: [f64; 2],
    weight: f64,
    name: Option<&str>,
) -> Result<Area, Refusal> {
    let source = attribute(node, "coords").unwrap_or_default();
    let refused = || Fault::Area.because(source);
    let parts = source
        .split([',', ' '])
        .filter(|part| !part.trim().is_empty());
    let numbers = parts.map(|part| match part.trim().strip_suffix('%') {
        Some(percent) => number(percent).map(|percent| (percent, true)),
        None => number(part).map(|pixels| (pixels, false)),
    });
    let numbers: Vec<(f64, bool)> = numbers.collect::<Result<_, _>>().map_err(|_| refused())?;
    let of = |(value, percent): (f64, bool), side: f64| {
        if percent { value / 100.0 } else { value / side }
    };
    let (x, y) = (|value| of(value, width), |value| of(value, height));
    let shape = match (attribute(node, "shape").unwrap_or("default"), &numbers[..]) {
        ("default", _) => Shape::Rectangle {
            sides: [0.0, 0.0, 1.0, 1.0],
        },
        ("rect", [left, top, right, bottom]) => Shape::Rectangle {
            sides: [x(*left), y(*top), x(*right), y(*bottom)],
        },
        ("circle", [across, down, radius]) => Shape::Ellipse {
            centre: [x(*across), y(*down)],
            radii: [x(*radius), y(*radius)],
        },
        ("ellipse", [across, down, wide, high]) => Shape::Ellipse {
            centre: [x(*across), y(*down)],
            radii: [x(*wide), y(*high)],
        },
        ("poly", points) if points.len() >= 6 && points.len() % 2 == 0 => Shape::Polygon {
            corners: points
                .chunks(2)
                .map(|point| [x(point[0]), y(point[1])])
                .collect(),
        },
        _ => return Err(refused()),
    };
    let name = name
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_owned);
    Ok(Area {
        shape,
        name,
        weight,
    })
}
