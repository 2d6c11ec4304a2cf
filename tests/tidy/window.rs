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
    assert_eq!(sources_of("frame-src"), "pack: http://pack.localhost");
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

/// 60 to 66, 107: what was written elsewhere is shown in one kind of frame only, and our own
/// pages listen to nothing that it says.
#[test]
fn a_page_of_a_pack_has_a_sandbox_and_nobody_listens_to_it() {
    let mut n_frames = 0;
    for file in sources(&["svelte", "ts", "html"]) {
        if !file.path.starts_with("ui/src/") {
            continue;
        }
        for (at, _) in file.text.match_indices("<iframe") {
            let frame = file.text[at..]
                .split("></iframe>")
                .next()
                .unwrap_or_default();
            assert!(
                frame.contains("sandbox=\"allow-scripts\"") && frame.contains("allow=\"\""),
                "{}: a frame without its sandbox",
                file.path
            );
            n_frames += 1;
        }
        for word in [
            "'message'",
            "onmessage",
            "{@html",
            "innerHTML",
            "srcdoc",
            "document.write",
        ] {
            assert!(!file.text.contains(word), "{}: {word}", file.path);
        }
    }
    assert_eq!(n_frames, 1, "pages of packs are shown in one place");
    let policy = footbridge::window::PAGE_POLICY;
    let allowed: Vec<_> = policy.split_whitespace().collect();
    for word in [
        "allow-same-origin",
        "allow-top-navigation",
        "allow-popups",
        "allow-modals",
    ] {
        assert!(!allowed.contains(&word), "a page of a pack is given {word}");
    }
    assert!(policy.starts_with("sandbox allow-scripts; default-src 'none';"));
    assert!(!policy.contains("http") && !policy.contains('*') && !policy.contains("unsafe-eval"));
}
