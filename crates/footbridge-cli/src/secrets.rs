//! Passphrases come by file or file descriptor, never as an argument.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::args::Args;

/// The passphrase that `--passphrase-file` or `--passphrase-fd` names.
pub(crate) fn passphrase(args: &Args) -> Result<String> {
    match (&args.passphrase_file, args.passphrase_fd) {
        (Some(file), _) => first_line(file),
        (None, Some(descriptor)) => first_line(Path::new(&format!("/dev/fd/{descriptor}"))),
        (None, None) => bail!("a passphrase is needed: --passphrase-file or --passphrase-fd"),
    }
}

/// The first line of a file, without its end.
pub(crate) fn first_line(file: &Path) -> Result<String> {
    let mut lines = lines(file)?;
    if lines.is_empty() {
        bail!("{} is empty", file.display());
    }
    Ok(lines.swap_remove(0))
}

/// A file's lines, if there are exactly so many.
pub(crate) fn exactly<const N: usize>(file: &Path) -> Result<[String; N]> {
    let lines = lines(file)?.try_into();
    lines.map_err(|_| anyhow::anyhow!("{} needs {N} lines", file.display()))
}

/// All lines of a file.
pub(crate) fn lines(file: &Path) -> Result<Vec<String>> {
    let text =
        std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    Ok(text.lines().map(str::to_owned).collect())
}
