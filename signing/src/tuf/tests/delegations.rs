//! Delegated roles: who is asked, in which order, and what is refused.

use super::*;
use serde_json::json;
use sha2::{Digest, Sha256};

const DELEGATED: u8 = 20;

/// A repository whose targets delegate as told, with the order in which files were fetched.
struct Graph {
    stick: Stick,
    fetched: Vec<String>,
    consistent: bool,
    /// Role name to its targets file, still unsigned.
    files: BTreeMap<String, Value>,
}

impl Fetch for Graph {
    fn fetch(&mut self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, Error> {
        self.fetched.push(path.to_owned());
        self.stick.fetch(path, limit)
    }
}

impl Graph {
    fn new() -> Self {
        let files = BTreeMap::from([("targets".to_owned(), targets_file())]);
        Self {
            stick: Stick::default(),
            fetched: Vec::new(),
            consistent: true,
            files,
        }
    }

    /// `from` hands `paths` on to `to`.
    fn edge(self, from: &str, to: &str, paths: &[&str]) -> Self {
        self.role(from, to, json!({ "paths": paths, "terminating": false }))
    }

    fn role(mut self, from: &str, to: &str, more: Value) -> Self {
        let mut role =
            json!({ "name": to, "keyids": [key(DELEGATED).public().key_id()], "threshold": 1 });
        role.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let delegations = &mut self.files.get_mut(from).unwrap()["delegations"];
        if delegations.is_null() {
            let key = key(DELEGATED).public();
            let object = json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": key.to_hex() } });
            *delegations = json!({ "keys": { key.key_id(): object }, "roles": [] });
        }
        delegations["roles"].as_array_mut().unwrap().push(role);
        self.files.entry(to.to_owned()).or_insert_with(targets_file);
        self
    }

    /// `role` speaks of a target whose bytes are the role's name.
    fn target(mut self, role: &str, path: &str) -> Self {
        let info = TargetInfo::of(role.as_bytes(), None).to_wire();
        self.files.get_mut(role).unwrap()["targets"][path] = serde_json::to_value(info).unwrap();
        self
    }

    /// Signs and lays out everything as version `n`.
    fn publish(mut self, n: u64) -> Self {
        let mut root: Root = decoded(&root_v1());
        root.consistent_snapshot = self.consistent;
        let root = signed(&root, &[&key(1), &key(2)]);
        self.stick.0.insert("metadata/1.root.json".to_owned(), root);
        let mut meta = BTreeMap::new();
        for (name, file) in &mut self.files {
            file["version"] = n.into();
            let signer = if name == "targets" { 9 } else { DELEGATED };
            let bytes = signed_value(file, signer);
            meta.insert(format!("{name}.json"), MetaFile::of(n, &bytes));
            let path = name::Name(name).path(self.consistent.then_some(n));
            self.stick.0.insert(path, bytes);
        }
        self.publish_snapshot(n, meta);
        self
    }

    fn publish_snapshot(&mut self, n: u64, meta: BTreeMap<String, MetaFile>) {
        let snapshot = Snapshot {
            header: Header::new(Role::Snapshot, n, LATER),
            meta,
        };
        self.stick.forge(n, &snapshot);
        if !self.consistent {
            let bytes = self.stick.0[&format!("metadata/{n}.snapshot.json")].clone();
            self.stick
                .0
                .insert("metadata/snapshot.json".to_owned(), bytes);
        }
    }

    fn trusted(&self) -> Trusted {
        Trusted::in_root(self.stick.0["metadata/1.root.json"].clone())
    }

    fn search_keeping(&mut self, path: &str, kept: &mut Delegated) -> Result<Found, Error> {
        let terms = Terms::new(NOW, Expiry::Refuse);
        let trusted = self.trusted();
        let mut refreshed = refresh(&trusted, self, NOW, Expiry::Refuse)?;
        self.fetched.clear();
        refreshed.search(path, kept, self, &terms)
    }

    fn search(&mut self, path: &str) -> Result<Found, Error> {
        self.search_keeping(path, &mut Delegated::new())
    }

    /// Roles that are asked for a target that nobody has.
    fn asked(mut self, path: &str) -> Vec<String> {
        self = self.publish(1);
        assert_eq!(self.search(path).unwrap_err().code(), "target-unknown");
        let name = |path: &String| path["metadata/1.".len()..path.len() - ".json".len()].to_owned();
        self.fetched.iter().map(name).collect()
    }
}

fn targets_file() -> Value {
    let header = Header::new(Role::Targets, 1, LATER);
    let mut file = serde_json::to_value(header).unwrap();
    file["targets"] = json!({});
    file
}

fn signed_value(file: &Value, signer: u8) -> Vec<u8> {
    let targets: Targets = serde_json::from_value(file.clone()).unwrap();
    signed(&targets, &[&key(signer)])
}

const ALL: &[&str] = &["*"];

#[test]
fn roles_are_asked_in_pre_order_and_each_once() {
    let two_levels = Graph::new()
        .edge("targets", "a", ALL)
        .edge("targets", "b", ALL);
    let two_levels = two_levels.edge("a", "c", ALL).edge("a", "d", ALL);
    assert_eq!(two_levels.asked("x"), ["a", "c", "d", "b"]);

    let in_a_ring = Graph::new()
        .edge("targets", "a", ALL)
        .edge("targets", "b", ALL);
    let in_a_ring = in_a_ring
        .edge("b", "c", ALL)
        .edge("c", "d", ALL)
        .edge("d", "b", ALL);
    assert_eq!(in_a_ring.asked("x"), ["a", "b", "c", "d"]);

    let by_path = Graph::new()
        .edge("targets", "a", &["*.py"])
        .edge("targets", "b", ALL);
    assert_eq!(by_path.edge("a", "c", ALL).asked("x"), ["b"]);
}

#[test]
fn a_terminating_role_is_the_last_with_those_below_it() {
    let last = json!({ "paths": ["*"], "terminating": true });
    let graph = Graph::new()
        .edge("targets", "a", ALL)
        .edge("targets", "b", ALL);
    let graph = graph
        .role("a", "c", last)
        .edge("a", "d", ALL)
        .edge("c", "e", ALL);
    assert_eq!(graph.asked("x"), ["a", "c", "e"]);
}

#[test]
fn a_search_ends_after_so_many_roles() {
    let mut graph = Graph::new();
    for n in 0..40 {
        graph = graph.edge("targets", &format!("r{n:02}"), ALL);
    }
    assert_eq!(graph.asked("x").len(), 32);
}

#[test]
fn a_target_is_found_only_along_what_was_handed_on() {
    let mut graph = Graph::new()
        .edge("targets", "b", &["releases/*/*"])
        .edge("b", "c", &["releases/x/*"])
        .target("targets", "own")
        .target("c", "releases/x/v1")
        .target("c", "releases/z/v1")
        .publish(1);
    let found = graph.search("releases/x/v1").unwrap();
    assert_eq!(found.info, TargetInfo::of(b"c", None));
    assert!(found.path.starts_with("targets/releases/x/") && found.path.ends_with(".v1"));
    graph.search("own").unwrap();
    assert!(
        graph.fetched.is_empty(),
        "the top-level targets are at hand"
    );
    assert_eq!(
        graph.search("releases/z/v1").unwrap_err().code(),
        "target-unknown"
    );
}

#[test]
fn delegations_work_without_consistent_snapshots() {
    let mut graph = Graph::new().edge("targets", "a", ALL).target("a", "x");
    graph.consistent = false;
    let mut graph = graph.publish(1);
    assert_eq!(graph.search("x").unwrap().path, "targets/x");
    assert_eq!(graph.fetched, ["metadata/a.json"]);
}

#[test]
fn roles_are_chosen_by_the_hash_of_the_path_too() {
    let hash = crate::hex::encode(&Sha256::digest("x"));
    let other = if hash.starts_with('0') { "1" } else { "0" };
    let of = |prefix: &str| json!({ "path_hash_prefixes": [prefix], "terminating": false });
    let graph = Graph::new()
        .role("targets", "a", of(other))
        .role("targets", "b", of(&hash[..3]));
    assert_eq!(graph.asked("x"), ["b"]);
}

#[test]
fn bins_are_chosen_by_the_leading_bits() {
    let hash = Sha256::digest("x");
    let bin = format!("bin-{:02x}", hash[0] >> 3);
    let mut graph = Graph::new().edge("targets", &bin, ALL).target(&bin, "x");
    let delegations = &mut graph.files.get_mut("targets").unwrap()["delegations"];
    let role = delegations["roles"][0].clone();
    delegations.as_object_mut().unwrap().remove("roles");
    delegations["succinct_roles"] = json!({
        "keyids": role["keyids"], "threshold": 1, "bit_length": 5, "name_prefix": "bin"
    });
    graph.publish(1).search("x").unwrap();
}

#[test]
fn what_was_kept_is_not_fetched_again_and_never_goes_back() {
    let mut kept = Delegated::new();
    let mut graph = Graph::new()
        .edge("targets", "a", ALL)
        .target("a", "x")
        .publish(2);
    graph.search_keeping("x", &mut kept).unwrap();
    assert_eq!(graph.fetched, ["metadata/2.a.json"]);
    graph.search_keeping("x", &mut kept).unwrap();
    assert!(graph.fetched.is_empty());

    let trusted = refresh(&graph.trusted(), &mut graph, NOW, Expiry::Refuse)
        .unwrap()
        .trusted;
    let mut meta: Snapshot = decoded(trusted.snapshot.as_deref().unwrap());
    meta.meta.get_mut("a.json").unwrap().version = 1;
    graph.publish_snapshot(3, meta.meta);
    let lowered = refresh(&trusted, &mut graph, NOW, Expiry::Refuse);
    assert_eq!(code(lowered), "metadata-rollback");
}

/// Searches in a graph of one role that was broken after it was published.
fn broken(break_it: impl FnOnce(&mut Graph)) -> &'static str {
    let mut graph = Graph::new()
        .edge("targets", "a", ALL)
        .target("a", "x")
        .publish(1);
    assert!(graph.search("x").is_ok());
    break_it(&mut graph);
    graph.search("x").unwrap_err().code()
}

#[test]
fn delegated_files_that_are_not_proved_are_refused() {
    const PATH: &str = "metadata/1.a.json";
    let meta = |graph: &Graph| {
        let snapshot: Snapshot = decoded(&graph.stick.0["metadata/1.snapshot.json"]);
        snapshot.meta
    };
    let missing = broken(|graph| drop(graph.stick.0.remove(PATH)));
    assert_eq!(missing, "metadata-missing");
    let changed = broken(|graph| {
        graph
            .stick
            .edit(PATH, |file| file["signed"]["version"] = 9.into())
    });
    assert_eq!(changed, "metadata-mismatch", "not what the snapshot lists");
    let unlisted = broken(|graph| {
        let mut meta = meta(graph);
        meta.remove("a.json");
        graph.publish_snapshot(1, meta);
    });
    assert_eq!(
        unlisted, "metadata-mismatch",
        "the snapshot does not list it"
    );
    let relisted = |signer: u8, edit: fn(&mut Targets)| {
        broken(|graph| {
            let mut file: Targets = decoded(&graph.stick.0[PATH]);
            edit(&mut file);
            let bytes = signed(&file, &[&key(signer)]);
            let mut meta = meta(graph);
            meta.insert("a.json".to_owned(), MetaFile::of(1, &bytes));
            graph.stick.0.insert(PATH.to_owned(), bytes);
            graph.publish_snapshot(1, meta);
        })
    };
    assert_eq!(
        relisted(9, |_| ()),
        "metadata-signature",
        "the publisher's key"
    );
    let expired = relisted(DELEGATED, |file| file.header.expires = time::Time::at(NOW));
    assert_eq!(expired, "metadata-expired");
    let other = relisted(DELEGATED, |file| file.header.version = 2);
    assert_eq!(other, "metadata-mismatch", "another version than listed");
}

#[test]
fn thresholds_of_delegations_count_distinct_keys() {
    let mut graph = Graph::new().edge("targets", "a", ALL).target("a", "x");
    let delegations = &mut graph.files.get_mut("targets").unwrap()["delegations"];
    let id = key(DELEGATED).public().key_id();
    delegations["keys"]["alias"] = delegations["keys"][&id].clone();
    delegations["roles"][0]["keyids"] = json!([id, "alias"]);
    delegations["roles"][0]["threshold"] = 2.into();
    let mut graph = graph.publish(1);
    graph.stick.edit("metadata/1.a.json", |file| {
        let mut second = file["signatures"][0].clone();
        second["keyid"] = "alias".into();
        file["signatures"].as_array_mut().unwrap().push(second);
    });
    let bytes = graph.stick.0["metadata/1.a.json"].clone();
    let snapshot: Snapshot = decoded(&graph.stick.0["metadata/1.snapshot.json"]);
    let mut meta = snapshot.meta;
    meta.insert("a.json".to_owned(), MetaFile::of(1, &bytes));
    graph.publish_snapshot(1, meta);
    assert_eq!(graph.search("x").unwrap_err().code(), "metadata-signature");
}

#[test]
fn delegations_that_contradict_themselves_are_unreadable() {
    for (name, more) in [
        ("root", json!({ "paths": ["*"], "terminating": false })),
        ("", json!({ "paths": ["*"], "terminating": false })),
        ("a", json!({ "terminating": false })),
        (
            "a",
            json!({ "paths": [], "path_hash_prefixes": [], "terminating": false }),
        ),
    ] {
        let graph = Graph::new().role("targets", name, more.clone());
        let file = json!({ "signed": graph.files["targets"], "signatures": [] });
        let bytes = serde_json::to_vec(&file).unwrap();
        let name = Role::Targets.name();
        let read = Envelope::read(&bytes, name)
            .unwrap()
            .decode::<Targets>(name);
        assert_eq!(read.unwrap_err().code(), "metadata-unreadable", "{more}");
    }
}

#[test]
fn names_of_roles_do_not_lead_out_of_the_folder() {
    let mut graph = Graph::new()
        .edge("targets", "../a?", ALL)
        .target("../a?", "x");
    graph = graph.publish(1);
    graph.search("x").unwrap();
    assert_eq!(graph.fetched, ["metadata/1...%2Fa%3F.json"]);
}
