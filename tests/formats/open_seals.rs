//! Opens age files for others to compare: one JSON line in, one out.
//!
//! In: `{"identity": …}` or `{"passphrase": …}`, with `"file"` in base64. Out: `{"sha256": …}` of
//! the content, or `{"code": …}` of the refusal. Content may have 64 MiB.

use std::io::{BufRead, Write};

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use footbridge::ids::FileHash;
use footbridge_signing::Error;
use footbridge_signing::sealing::{Identity, open, open_with_passphrase};
use serde_json::{Value, json};

const LIMIT: u64 = 64 * 1024 * 1024;

fn main() -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let asked: Value = serde_json::from_str(&line?)?;
        let answer = match content(&asked)? {
            Ok(hash) => json!({ "sha256": hash }),
            Err(error) => json!({ "code": error.code() }),
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn content(asked: &Value) -> Result<Result<String, Error>> {
    let file = asked["file"].as_str().context("a file")?;
    let file = STANDARD.decode(file)?;
    let plain = match (asked["identity"].as_str(), asked["passphrase"].as_str()) {
        (Some(identity), _) => open(&Identity::from_secret(identity)?, &file, LIMIT),
        (None, Some(passphrase)) => open_with_passphrase(passphrase, &file, LIMIT),
        (None, None) => anyhow::bail!("an identity or a passphrase is needed"),
    };
    Ok(plain.map(|plain| FileHash::of(&plain).to_string()))
}
