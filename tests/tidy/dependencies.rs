//! Who may know whom, read from the resolved dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use super::tree::root;

/// Our crates, each with those of ours that it may name.
const MAY_NAME: [(&str, &[&str]); 8] = [
    ("footbridge-signing", &[]),
    ("footbridge", &["footbridge-signing"]),
    ("footbridge-platform", &["footbridge"]),
    ("footbridge-print", &["footbridge"]),
    ("footbridge-questions", &[]),
    (
        "footbridge-cli",
        &[
            "footbridge",
            "footbridge-platform",
            "footbridge-print",
            "footbridge-questions",
        ],
    ),
    (
        "footbridge-window",
        &["footbridge", "footbridge-platform", "footbridge-print"],
    ),
    (
        "footbridge-tests",
        &[
            "footbridge",
            "footbridge-platform",
            "footbridge-print",
            "footbridge-signing",
        ],
    ),
];

/// What only some of our crates may reach, however far down.
const RESERVED: [(&str, &[&str]); 4] = [
    ("tauri", &["footbridge-window"]),
    ("wry", &["footbridge-window"]),
    ("webkit2gtk", &["footbridge-window"]),
    (
        "typst",
        &[
            "footbridge-print",
            "footbridge-cli",
            "footbridge-window",
            "footbridge-tests",
        ],
    ),
];

/// What one of our crates may not reach, and what none that ships may.
const FORBIDDEN: [(&str, &[&str]); 4] = [
    (
        "footbridge-signing",
        &[
            "footbridge",
            "rusqlite",
            "libsqlite3-sys",
            "tokio",
            "anyhow",
        ],
    ),
    ("footbridge", &["tokio", "clap", "anyhow"]),
    ("footbridge-cli", &["hyper", "reqwest", "ureq", "tokio"]),
    (
        "footbridge-window",
        &["hyper", "reqwest", "ureq", "tauri-plugin-shell"],
    ),
];

/// Package name to the names that it depends on; development dependencies left out.
struct Graph {
    ours: BTreeSet<String>,
    edges: BTreeMap<String, BTreeSet<String>>,
    tauri_features: BTreeSet<String>,
}

impl Graph {
    fn read() -> Self {
        let metadata = metadata();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let names: BTreeMap<_, _> = list(&metadata["packages"])
            .iter()
            .map(|package| (text(&package["id"]), text(&package["name"])))
            .collect();
        let ours = list(&metadata["workspace_members"])
            .iter()
            .map(|id| names[&text(id)].clone())
            .collect();
        let mut edges = BTreeMap::<_, BTreeSet<_>>::new();
        let mut tauri_features = BTreeSet::new();
        for node in list(&metadata["resolve"]["nodes"]) {
            let name = &names[&text(&node["id"])];
            if name == "tauri" {
                tauri_features.extend(list(&node["features"]).iter().map(text));
            }
            let known = edges.entry(name.clone()).or_default();
            for dependency in list(&node["deps"]) {
                let in_what_is_built = |kind: &Value| kind["kind"].as_str() != Some("dev");
                if list(&dependency["dep_kinds"]).iter().any(in_what_is_built) {
                    known.insert(names[&text(&dependency["pkg"])].clone());
                }
            }
        }
        Self {
            ours,
            edges,
            tauri_features,
        }
    }

    fn reached_from(&self, crate_name: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![crate_name];
        while let Some(name) = open.pop() {
            for next in self.edges.get(name).into_iter().flatten() {
                if reached.insert(next.as_str()) {
                    open.push(next);
                }
            }
        }
        reached
    }
}

/// What cargo resolved for this computer; nothing is fetched.
fn metadata() -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version=1", "--offline", "--locked"])
        .args(["--filter-platform", &host_platform()])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

fn host_platform() -> String {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("rustc runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("rustc names its host").to_owned()
}

#[test]
fn our_crates_name_each_other_in_one_direction() {
    let graph = Graph::read();
    for (name, may_name) in MAY_NAME {
        let named = graph.edges[name].intersection(&graph.ours);
        let wrong: Vec<_> = named
            .filter(|other| !may_name.contains(&other.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{name} may not name {wrong:?}");
    }
    let known: BTreeSet<_> = MAY_NAME
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let unknown: Vec<_> = graph.ours.difference(&known).collect();
    assert!(
        unknown.is_empty(),
        "{unknown:?}: say here what they may name"
    );
}

#[test]
fn heavy_and_dangerous_things_stay_where_they_belong() {
    let graph = Graph::read();
    for name in &graph.ours {
        let reached = graph.reached_from(name);
        for (thing, owners) in RESERVED {
            assert!(
                owners.contains(&name.as_str()) || !reached.contains(thing),
                "{name} reaches {thing}"
            );
        }
    }
    for (name, forbidden) in FORBIDDEN {
        let reached = graph.reached_from(name);
        for thing in forbidden {
            assert!(!reached.contains(thing), "{name} reaches {thing}");
        }
    }
}

#[test]
fn the_window_is_built_without_developer_tools() {
    let features = Graph::read().tauri_features;
    for feature in [
        "devtools",
        "dynamic-acl",
        "tracing",
        "protocol-asset",
        "unstable",
        "dbus",
    ] {
        assert!(!features.contains(feature), "tauri is built with {feature}");
    }
}
