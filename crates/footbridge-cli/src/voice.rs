//! A synthetic voice for what nobody recorded: a copy of a source in which every page and word
//! can be heard. A person's recording stays, and takes the place of a synthetic one file by file.

mod speech;
mod wave;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use speech::{Said, Speaker};

/// What was spoken.
#[derive(Debug, Default)]
pub(crate) struct Voiced {
    /// Sounds of pages and words that were added.
    pub(crate) sounds: usize,
    /// Those of them that were not in the cache.
    pub(crate) made: usize,
}

/// True where the programs that speak are installed.
pub(crate) fn can_speak() -> bool {
    Speaker::is_there()
}

/// Copies `source` to `out` and adds what `spoken`, the answer of `pack.spoken`, asks for.
pub(crate) fn give(source: &Path, spoken: &Value, out: &Path) -> Result<Voiced> {
    if out.exists() {
        replaceable(out)?;
    }
    copy(source, out)?;
    let pages = rows(&spoken["pages"]).map(Wanted::page);
    let words = rows(&spoken["words"]).map(Wanted::word);
    let wanted: Vec<Wanted> = pages.chain(words).collect::<Result<_>>()?;
    let sounds = out.join("sounds");
    fs::create_dir_all(&sounds).with_context(|| sounds.display().to_string())?;
    let said = say_all(&wanted)?;
    for (wanted, said) in wanted.iter().zip(&said) {
        let file = sounds.join(wanted.sound());
        fs::write(&file, &said.opus).with_context(|| file.display().to_string())?;
    }
    write_times(out, &wanted, &said)?;
    write_words(out, &wanted)?;
    Ok(Voiced {
        sounds: said.len(),
        made: said.iter().filter(|one| one.is_new).count(),
    })
}

/// A sound that is wanted.
struct Wanted {
    what: What,
    language: String,
    lines: Vec<String>,
}

enum What {
    Page {
        unit: String,
        lesson: String,
        step: u64,
    },
    Word(String),
}

impl Wanted {
    fn page(row: &Value) -> Result<Self> {
        let what = What::Page {
            unit: text(row, "unit")?,
            lesson: text(row, "lesson")?,
            step: row["step"].as_u64().context("step")?,
        };
        Self::of(what, row)
    }

    fn word(row: &Value) -> Result<Self> {
        Self::of(What::Word(text(row, "word")?), row)
    }

    fn of(what: What, row: &Value) -> Result<Self> {
        let lines = rows(&row["lines"]).filter_map(Value::as_str);
        Ok(Self {
            what,
            language: text(row, "language")?,
            lines: lines.map(str::to_owned).collect(),
        })
    }

    /// Name of its sound, as the names of pictures: small letters, digits, dashes.
    fn sound(&self) -> String {
        let language = self.language.to_lowercase();
        match &self.what {
            What::Page { unit, lesson, step } => format!("{unit}-{lesson}-{step}-{language}.opus"),
            What::Word(word) => format!("word-{word}-{language}.opus"),
        }
    }
}

/// Says everything, as many at once as there are processors; in the order of what is wanted.
fn say_all(wanted: &[Wanted]) -> Result<Vec<Said>> {
    let speaker = Speaker::new()?;
    let next = AtomicUsize::new(0);
    let said: Vec<Mutex<Option<Result<Said>>>> = wanted.iter().map(|_| Mutex::new(None)).collect();
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(one) = wanted.get(at) else { return };
            let outcome = speaker.say(&one.language, &one.lines);
            let failed = outcome.is_err();
            *said[at].lock().expect("nobody panics with it") = Some(outcome);
            if failed {
                next.store(wanted.len(), Ordering::Relaxed);
                return;
            }
            if (at + 1).is_multiple_of(100) {
                eprintln!("voice: {} of {}", at + 1, wanted.len());
            }
        }
    };
    thread::scope(|scope| {
        let n_lanes = thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..n_lanes {
            scope.spawn(work);
        }
    });
    let mut all = Vec::with_capacity(wanted.len());
    let mut unsaid = false;
    for one in said {
        match one.into_inner().expect("nobody panics with it") {
            Some(outcome) => all.push(outcome?),
            None => unsaid = true,
        }
    }
    if unsaid {
        bail!("not everything was said");
    }
    Ok(all)
}

/// The timing files of the lessons; what a person recorded stands in them already.
fn write_times(out: &Path, wanted: &[Wanted], said: &[Said]) -> Result<()> {
    let mut files: BTreeMap<PathBuf, Vec<Value>> = BTreeMap::new();
    for (wanted, said) in wanted.iter().zip(said) {
        let What::Page { unit, lesson, step } = &wanted.what else {
            continue;
        };
        let lesson = out.join("units").join(unit).join("lessons").join(lesson);
        let file = lesson.join(format!("{}.voice.json", wanted.language));
        let times = said.times.iter().zip(&wanted.lines);
        let times = times.map(|((from, to), text)| json!({ "from": from, "to": to, "text": text }));
        files.entry(file).or_default().push(json!({
            "step": step,
            "voice": "synthetic",
            "sound": wanted.sound(),
            "times": times.collect::<Vec<_>>(),
        }));
    }
    for (file, added) in files {
        let mut whole = match file.is_file() {
            true => read(&file)?,
            false => json!({ "voice": "synthetic", "steps": [] }),
        };
        let steps = whole["steps"].as_array_mut().context("steps")?;
        steps.extend(added);
        write(&file, &whole)?;
    }
    Ok(())
}

fn write_words(out: &Path, wanted: &[Wanted]) -> Result<()> {
    let mut sounds: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for wanted in wanted {
        if let What::Word(word) = &wanted.what {
            let of_word = sounds.entry(word).or_default();
            of_word.insert(wanted.language.clone(), json!(wanted.sound()));
        }
    }
    let file = out.join("glossary.json");
    let mut glossary = read(&file)?;
    for word in glossary["words"].as_array_mut().context("words")? {
        let spoken = word["id"].as_str().and_then(|id| sounds.remove(id));
        if let Some(sounds) = spoken {
            word["voice"] = json!({ "kind": "synthetic", "sounds": sounds });
        }
    }
    write(&file, &glossary)
}

/// Only a copy of a pack is replaced, never a folder of something else.
fn replaceable(out: &Path) -> Result<()> {
    if !out.join("pack.json").is_file() {
        bail!("{} is there and is no source of a pack", out.display());
    }
    fs::remove_dir_all(out).with_context(|| out.display().to_string())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| to.display().to_string())?;
    let entries = fs::read_dir(from).with_context(|| from.display().to_string())?;
    for entry in entries {
        let entry = entry.with_context(|| from.display().to_string())?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).with_context(|| path.display().to_string())?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    serde_json::from_str(&text).with_context(|| file.display().to_string())
}

fn write(file: &Path, value: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(value).context("writing JSON")?;
    fs::write(file, text + "\n").with_context(|| file.display().to_string())
}

fn rows(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(row: &Value, name: &str) -> Result<String> {
    let text = row[name].as_str().with_context(|| name.to_owned())?;
    Ok(text.to_owned())
}
