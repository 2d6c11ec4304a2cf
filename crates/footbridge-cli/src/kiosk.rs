//! `footbridge kiosk-check`: what the operating system still lets through beside the window.

use footbridge::host::WayState;
use footbridge_platform::kiosk::{Point, look};
use serde_json::{Value, json};

const RECIPE: &str = include_str!("../../../docs/kiosk.md");

/// The report. It says whether everything is closed, and names a remedy where it is not.
pub(crate) fn check(recipe: bool) -> Value {
    let points = look();
    let closed = points.iter().all(|point| point.state == WayState::Closed);
    let mut report = json!({
        "closed": closed,
        "points": points.iter().map(line).collect::<Vec<_>>(),
    });
    if recipe {
        report["recipe"] = json!(RECIPE);
    }
    report
}

fn line(point: &Point) -> Value {
    let mut line = json!({
        "point": point.name,
        "state": name_of(point.state),
        "found": point.found,
    });
    if point.state != WayState::Closed {
        line["remedy"] = json!(point.remedy);
    }
    line
}

fn name_of(state: WayState) -> &'static str {
    match state {
        WayState::Closed => "closed",
        WayState::Open => "open",
        WayState::Unknown => "unknown",
    }
}

/// True for a report of this command that names a way through.
pub(crate) fn is_open(report: &Value) -> bool {
    report["closed"] == json!(false)
}

#[cfg(test)]
mod tests {
    use footbridge::host::WAYS;

    use super::*;

    #[test]
    fn every_point_is_explained_in_the_recipe() {
        for name in WAYS {
            let heading = format!("`{name}`");
            assert!(
                RECIPE.contains(&heading),
                "docs/kiosk.md says nothing of {heading}"
            );
        }
    }

    #[test]
    fn what_is_open_ends_with_another_code_than_what_is_closed() {
        let report = check(true);
        let states: Vec<_> = report["points"].as_array().unwrap().iter().collect();
        let all = states.iter().all(|line| line["state"] == "closed");
        assert_eq!(report["closed"], json!(all));
        assert_eq!(is_open(&report), !all);
        assert!(
            !is_open(&json!({ "entries": 1 })),
            "other reports say nothing of it"
        );
        assert!(report["recipe"].as_str().unwrap().starts_with("# "));
    }
}
