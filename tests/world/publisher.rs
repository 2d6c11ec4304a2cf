//! The publisher's next version of the pack.

use std::fs;

use serde_json::{Value, json};

use super::{Files, PASSPHRASE, World, call};

impl World {
    /// The publisher signs version 2 of the pack into the centre's programme.
    pub fn publish_next_version(&self) {
        let folder = tempfile::tempdir().expect("a folder for the publisher");
        let source = folder.path().join("source");
        Files::read(&self.samples.join("induction-plastics")).write(&source);
        let manifest = source.join("pack.json");
        let bytes = fs::read(&manifest).expect("pack.json");
        let mut pack: Value = serde_json::from_slice(&bytes).expect("pack.json is JSON");
        pack["version"] = json!(2);
        fs::write(&manifest, pack.to_string()).expect("the next version");
        let (built, programme) = (
            folder.path().join("2.fbpack"),
            self.folder("centre").join("programme"),
        );
        let mut console = self.console();
        let build = json!({ "source": source, "programme": programme, "out": built });
        call(&mut console, "pack.build", build);
        let sign = json!({
            "pack": built, "programme": programme, "passphrase": PASSPHRASE,
            "key": self.folder("keys").join("publisher.age"),
        });
        call(&mut console, "pack.sign", sign);
    }
}
