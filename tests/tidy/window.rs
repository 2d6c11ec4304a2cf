//! The window's configuration: one command, one permission, a strict policy.

use serde_json::Value;

use super::tree::{read, sources};

const COMMAND: &str = "#[tauri::command]";

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the functions that pages can call.
fn commands() -> Vec<String> {
    let files = sources(&["rs"])
        .into_iter()
        .filter(|file| file.path.starts_with("src-tauri/src/"));
    let mut names = Vec::new();
    for file in files {
        for after in file.text.split(COMMAND).skip(1) {
            let name = after
                .split("fn ")
                .nth(1)
                .and_then(|rest| rest.split(['(', '<']).next());
            names.push(name.expect("a command is a function").trim().to_owned());
        }
    }
    names
}

#[test]
fn the_one_command_is_in_the_manifest_and_in_the_capability() {
    assert_eq!(
        commands(),
        ["rpc"],
        "the window has one command; rules belong in the core"
    );
    let manifest = r#".commands(&["rpc"])"#;
    assert!(
        read("src-tauri/build.rs").contains(manifest),
        "build.rs must list the command"
    );
    let capability = json("src-tauri/capabilities/main.json");
    assert_eq!(capability["permissions"], serde_json::json!(["allow-rpc"]));
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(
        capability.get("remote").is_none(),
        "no page from elsewhere is given anything"
    );
}

#[test]
fn the_policy_lets_no_foreign_script_in() {
    let security = json("src-tauri/tauri.conf.json")["app"]["security"].clone();
    let policy = security["csp"]
        .as_object()
        .expect("the policy is given by directive");
    let sources_of = |directive: &str| policy[directive].as_str().unwrap_or_default();
    assert_eq!(sources_of("default-src"), "'none'");
    assert_eq!(sources_of("script-src"), "'self'");
    assert_eq!(sources_of("style-src"), "'self'");
    assert_eq!(sources_of("object-src"), "'none'");
    for (directive, allowed) in policy {
        let allowed = allowed.as_str().unwrap_or_default();
        for word in ["unsafe", "data:", "*", "https:", "asset:"] {
            assert!(!allowed.contains(word), "{directive} allows {word}");
        }
        let addresses = allowed.split(' ').filter(|word| word.starts_with("http:"));
        for address in addresses {
            assert!(
                address.ends_with(".localhost"),
                "{directive} allows {address}"
            );
        }
    }
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["capabilities"], serde_json::json!(["main"]));
    assert!(
        security
            .get("dangerousDisableAssetCspModification")
            .is_none()
    );
}

#[test]
fn the_window_shows_the_built_pages_only() {
    let config = json("src-tauri/tauri.conf.json");
    assert!(
        config["build"].get("devUrl").is_none(),
        "no page comes from a server"
    );
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert!(config.get("plugins").is_none(), "the window has no plugins");
    let windows = config["app"]["windows"]
        .as_array()
        .expect("windows are configured");
    assert_eq!(windows.len(), 1);
    assert_eq!(
        windows[0]["url"], "index.html#/",
        "another address reloads for ever"
    );
    assert_eq!(
        windows[0]["create"], false,
        "lockdown.rs opens the window, or nothing is locked"
    );
    assert_eq!(windows[0]["devtools"], false);
}
