//! Speaking: espeak-ng says each line, opusenc packs them, and what was said once is kept.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::wave::Wave;

/// The voice of each language, as espeak-ng calls it.
const VOICES: [(&str, &str); 7] = [
    ("en", "en-gb"),
    ("de", "de"),
    ("es", "es"),
    ("fr", "fr-fr"),
    ("it", "it"),
    ("pt-PT", "pt"),
    ("ro", "ro"),
];
/// Slow, for who reads along.
const WORDS_A_MINUTE: u32 = 135;
const BITRATE_KBIT: u32 = 16;
const PAUSE_MILLIS: u32 = 450;
const PAUSE_AFTER_HEADING_MILLIS: u32 = 800;
/// Of the way to speak; another one takes nothing from the cache.
const EDITION: u32 = 1;

/// Says lines, and remembers what it said in a folder.
pub(super) struct Speaker {
    cache: PathBuf,
}

/// What was said.
pub(super) struct Said {
    /// Opus in Ogg.
    pub(super) opus: Vec<u8>,
    /// From when to when each line is said, in milliseconds.
    pub(super) times: Vec<(u32, u32)>,
    /// False where it was said before.
    pub(super) is_new: bool,
}

impl Speaker {
    /// Keeps what it says in `FOOTBRIDGE_VOICES`, or below the user's folder for caches.
    pub(super) fn new() -> Result<Self> {
        let named = env::var_os("FOOTBRIDGE_VOICES").map(PathBuf::from);
        let usual = || {
            let caches = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
            let caches = caches.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cache")));
            Some(caches?.join("footbridge/voices"))
        };
        let cache = named
            .or_else(usual)
            .context("a folder for voices: FOOTBRIDGE_VOICES")?;
        fs::create_dir_all(&cache).with_context(|| cache.display().to_string())?;
        Ok(Self { cache })
    }

    pub(super) fn is_there() -> bool {
        let answers = |program: &str, option: &str| {
            let mut asked = Command::new(program);
            asked
                .arg(option)
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            asked.status().is_ok_and(|status| status.success())
        };
        answers("espeak-ng", "--version") && answers("opusenc", "--version")
    }

    pub(super) fn say(&self, language: &str, lines: &[String]) -> Result<Said> {
        let stem = self.cache.join(name_of(language, lines));
        let (sound, timing) = (stem.with_extension("opus"), stem.with_extension("json"));
        if let Some(said) = remembered(&sound, &timing, lines.len()) {
            return Ok(said);
        }
        let (wave, times) = speak(voice_of(language)?, lines)?;
        let opus = packed(&wave)?;
        keep(&sound, &opus)?;
        keep(&timing, json!(times).to_string().as_bytes())?;
        Ok(Said {
            opus,
            times,
            is_new: true,
        })
    }
}

fn voice_of(language: &str) -> Result<&'static str> {
    let known = VOICES.iter().find(|(tag, _)| *tag == language);
    let (_, voice) = known.with_context(|| format!("no voice speaks {language}"))?;
    Ok(voice)
}

/// The same lines have the same name, in every pack.
fn name_of(language: &str, lines: &[String]) -> String {
    let told = json!([
        EDITION,
        WORDS_A_MINUTE,
        BITRATE_KBIT,
        PAUSE_MILLIS,
        PAUSE_AFTER_HEADING_MILLIS,
        language,
        lines
    ]);
    hex::encode(Sha256::digest(told.to_string()))
}

/// What is torn is said anew.
fn remembered(sound: &Path, timing: &Path, n_lines: usize) -> Option<Said> {
    let times: Value = serde_json::from_slice(&fs::read(timing).ok()?).ok()?;
    let pair = |pair: &Value| {
        let millis = |at: usize| u32::try_from(pair[at].as_u64()?).ok();
        Some((millis(0)?, millis(1)?))
    };
    let times: Vec<_> = times.as_array()?.iter().map(pair).collect::<Option<_>>()?;
    let opus = fs::read(sound).ok()?;
    (times.len() == n_lines && opus.starts_with(b"OggS")).then_some(Said {
        opus,
        times,
        is_new: false,
    })
}

/// Another run may keep the same at the same time, so it is put in place whole.
fn keep(file: &Path, bytes: &[u8]) -> Result<()> {
    let folder = file.parent().context("a folder")?;
    let mut part = tempfile::NamedTempFile::new_in(folder)?;
    std::io::Write::write_all(&mut part, bytes)?;
    part.persist(file)
        .with_context(|| file.display().to_string())?;
    Ok(())
}

/// The lines with a pause behind each, and when each is said.
fn speak(voice: &str, lines: &[String]) -> Result<(Wave, Vec<(u32, u32)>)> {
    let mut whole: Option<Wave> = None;
    let mut times = Vec::with_capacity(lines.len());
    for (n, line) in lines.iter().enumerate() {
        let said = line_of(voice, line)?;
        let whole = whole.get_or_insert_with(|| Wave::silent(said.rate));
        let from = whole.millis();
        whole.push(&said);
        times.push((from, whole.millis()));
        whole.pause(match n {
            0 => PAUSE_AFTER_HEADING_MILLIS,
            _ => PAUSE_MILLIS,
        });
    }
    Ok((whole.context("nothing to say")?.even(), times))
}

fn line_of(voice: &str, line: &str) -> Result<Wave> {
    let mut program = Command::new("espeak-ng");
    program.args([
        "-v",
        voice,
        "-s",
        &WORDS_A_MINUTE.to_string(),
        "--stdout",
        "--",
        line,
    ]);
    let done = program.output().context("espeak-ng")?;
    if !done.status.success() {
        bail!("espeak-ng: {}", String::from_utf8_lossy(&done.stderr));
    }
    let said = Wave::read(&done.stdout)
        .with_context(|| format!("espeak-ng: {line:?}"))?
        .trimmed();
    if said.samples.is_empty() {
        bail!("nothing is to be heard of {line:?}: write it so that it can be spoken");
    }
    Ok(said)
}

fn packed(wave: &Wave) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let (from, to) = (folder.path().join("a.wav"), folder.path().join("a.opus"));
    fs::write(&from, wave.to_bytes())?;
    let mut program = Command::new("opusenc");
    // One serial number and no comments: the same lines are the same bytes.
    program.args([
        "--quiet",
        "--serial",
        "1",
        "--padding",
        "0",
        "--discard-comments",
    ]);
    program
        .args(["--bitrate", &BITRATE_KBIT.to_string()])
        .args([&from, &to]);
    let done = program.output().context("opusenc")?;
    if !done.status.success() {
        bail!("opusenc: {}", String::from_utf8_lossy(&done.stderr));
    }
    fs::read(&to).context("opusenc")
}
