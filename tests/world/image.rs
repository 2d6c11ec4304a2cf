//! A disk in a file: an ext4 image, mounted by loop.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

/// How often a copy is taken anew because the disk was still at work.
const COPIES_AT_MOST: u32 = 50;

/// Why there can be no such disk here: one word.
#[derive(Debug)]
pub struct Unable(pub &'static str);

/// A disk that is not mounted.
#[derive(Debug)]
pub struct Image {
    file: PathBuf,
}

/// A disk while it is mounted; it is unmounted when this goes.
#[derive(Debug)]
pub struct Mounted {
    folder: PathBuf,
}

impl Image {
    /// Makes an empty disk and mounts it once, to see whether that is possible.
    pub fn make(file: &Path, bytes: u64) -> Result<Self, Unable> {
        let image = Self {
            file: file.to_owned(),
        };
        let made = fs::File::create(file).and_then(|made| made.set_len(bytes));
        made.map_err(|_| Unable("no-room-for-an-image"))?;
        run("mkfs.ext4", &["-q".as_ref(), "-F".as_ref(), file])
            .map_err(|_| Unable("mkfs-ext4-failed"))?;
        image.mount().map_err(|_| Unable("loop-mount-refused"))?;
        Ok(image)
    }

    /// Another disk with the same bytes.
    pub fn copy_to(&self, file: &Path) -> anyhow::Result<Self> {
        fs::copy(&self.file, file)?;
        Ok(Self {
            file: file.to_owned(),
        })
    }

    /// What the disk has now, although it is mounted: the bytes of one moment. A copy that
    /// differs from the disk afterwards was taken while something was written.
    pub fn copy_of_one_moment(&self, file: &Path) -> anyhow::Result<Self> {
        for _ in 0..COPIES_AT_MOST {
            let copy = self.copy_to(file)?;
            if same(&self.file, &copy.file)? {
                return Ok(copy);
            }
        }
        bail!("the disk never came to rest")
    }

    /// Mounts the disk, which replays the journal of its file system.
    pub fn mount(&self) -> anyhow::Result<Mounted> {
        let folder = self.file.with_extension("mounted");
        fs::create_dir_all(&folder)?;
        run(
            "mount",
            &["-o".as_ref(), "loop".as_ref(), &self.file, &folder],
        )?;
        Ok(Mounted { folder })
    }

    /// Does something with a folder on the mounted disk.
    pub fn mounted<T>(&self, work: impl FnOnce(PathBuf) -> anyhow::Result<T>) -> anyhow::Result<T> {
        let mounted = self.mount()?;
        work(mounted.folder())
    }

    /// The disk is of no more use.
    pub fn remove(self) -> anyhow::Result<()> {
        Ok(fs::remove_file(self.file)?)
    }
}

impl Mounted {
    /// Writes everything that waits to be written.
    pub fn settle(&self) -> anyhow::Result<()> {
        run("sync", &["-f".as_ref(), &self.folder])
    }

    /// A folder on it that nothing else is in.
    pub fn folder(&self) -> PathBuf {
        self.folder.join("ours")
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Err(error) = run("umount", &[&self.folder]) {
            eprintln!("{} stays mounted: {error:#}", self.folder.display());
        }
    }
}

fn run(program: &str, arguments: &[&Path]) -> anyhow::Result<()> {
    // Programs of the system are not always where people without rights look for them.
    let path = std::env::var("PATH").unwrap_or_default();
    let status = Command::new(program)
        .args(arguments)
        .env("PATH", format!("{path}:/usr/sbin:/sbin"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .with_context(|| format!("starting {program}"))?;
    if status.success() {
        Ok(())
    } else {
        bail!("{program}: {status}")
    }
}

fn same(one: &Path, other: &Path) -> anyhow::Result<bool> {
    let (mut one, mut other) = (fs::File::open(one)?, fs::File::open(other)?);
    let (mut left, mut right) = (vec![0; 1 << 20], vec![0; 1 << 20]);
    loop {
        let n = one.read(&mut left)?;
        if n == 0 {
            return Ok(other.read(&mut right)? == 0);
        }
        other.read_exact(&mut right[..n])?;
        if left[..n] != right[..n] {
            return Ok(false);
        }
    }
}
