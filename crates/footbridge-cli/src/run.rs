//! From the command line to commands of the core.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use footbridge::Desk;
use footbridge::error::StoreError;
use footbridge::rpc::ErrorWire;
use serde_json::{Value, json};

use crate::args::{
    Allowed, Args, Centre, Command, Journal, Keys, Kind, Learner, Pack, People, Recovery, Site,
    Stick,
};
use crate::{demo, kiosk, packs, questions, secrets, skeleton};

/// How a run ended.
pub(crate) type Outcome = Result<Value, Failure>;

/// Why a run failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core said no.
    Core(footbridge::Error),
    /// Long work ended with an error.
    Job(ErrorWire),
    /// Something around it: a file that cannot be read, an option that is missing.
    Usage(anyhow::Error),
}

impl Failure {
    /// The stable code.
    pub(crate) fn code(&self) -> &str {
        match self {
            Self::Core(error) => error.code(),
            Self::Job(error) => &error.code,
            Self::Usage(_) => "usage",
        }
    }

    /// 1 refused or failed, 2 wrong usage, 3 site in use.
    pub(crate) fn exit_code(&self) -> u8 {
        match self.code() {
            "usage" => 2,
            "site-in-use" => 3,
            _ => 1,
        }
    }

    /// As it is printed in JSON.
    pub(crate) fn wire(&self) -> ErrorWire {
        match self {
            Self::Core(error) => error.wire(),
            Self::Job(error) => error.clone(),
            Self::Usage(error) => ErrorWire {
                code: "usage".into(),
                args: [("detail".to_owned(), format!("{error:#}"))].into(),
            },
        }
    }
}

impl From<footbridge::Error> for Failure {
    fn from(error: footbridge::Error) -> Self {
        Self::Core(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Usage(error)
    }
}

/// Runs what the arguments ask for.
pub(crate) fn run(args: &Args) -> Outcome {
    match &args.command {
        Command::Demo { samples } => demo::run(samples.as_deref(), args.json),
        Command::DemoSeat { samples } => demo::seat(&home(args)?, samples),
        Command::KioskCheck { recipe } => Ok(kiosk::check(*recipe)),
        Command::Keys(keys) => run_keys(args, keys),
        Command::Pack(pack) => run_pack(args, pack),
        Command::Site(Site::Init { .. }) => found(args),
        Command::Site(Site::Show) => opened(args)?.ask("site.about", json!({})),
        Command::Learner(Learner::Enrol { name, reads }) => {
            opened(args)?.ask("class.enrol", json!({ "name": name, "language": reads }))
        }
        Command::Exchange { stick } => exchange(args, stick),
        Command::Stick(stick) => run_stick(args, stick),
        Command::Recovery(recovery) => run_recovery(args, recovery),
        Command::Centre(centre) => run_centre(args, centre),
        Command::People(people) => run_people(args, people),
        Command::Differences { register, keep } => match (register, keep) {
            (Some(register), Some(event)) => opened(args)?.ask(
                "differences.keep",
                json!({ "register": register, "event": event }),
            ),
            _ => opened(args)?.ask("differences.list", json!({})),
        },
        Command::Journal(Journal::Verify) => opened(args)?.ask("journal.verify", json!({})),
    }
}

/// Opens the site with a passphrase.
fn opened(args: &Args) -> Result<Opened, Failure> {
    let mut desk = desk(args)?;
    let passphrase = secrets::passphrase(args)?;
    if desk.dispatch("desk.state", json!({}))?["phase"] == "setup" {
        return Err(footbridge::Error::from(StoreError::NoSite).into());
    }
    desk.dispatch("desk.open", json!({ "passphrase": passphrase }))?;
    Ok(Opened(desk))
}

/// The desk of an open site.
struct Opened(Desk);

impl Opened {
    fn ask(&mut self, command: &str, request: Value) -> Outcome {
        Ok(self.0.dispatch(command, request)?)
    }
}

fn desk(args: &Args) -> Result<Desk, Failure> {
    Ok(Desk::console(home(args)?, footbridge_platform::host(None))?)
}

fn home(args: &Args) -> Result<PathBuf, Failure> {
    let given = args.site.clone().or_else(footbridge_platform::data_folder);
    given.ok_or_else(|| anyhow::anyhow!("no data folder: give --site").into())
}

fn run_keys(args: &Args, keys: &Keys) -> Outcome {
    let (name, request) = match keys {
        Keys::Ceremony {
            out,
            centre,
            passphrases_file,
        } => {
            let passphrases = secrets::lines(passphrases_file)?;
            let request = json!({ "out": out, "centre": centre, "passphrases": passphrases });
            ("keys.ceremony", request)
        }
        Keys::RotatePublisher {
            keys,
            roots,
            passphrases_file,
        } => (
            "keys.rotate_publisher",
            rotation(keys, roots, passphrases_file)?,
        ),
        Keys::RotateRoot {
            keys,
            roots,
            passphrases_file,
        } => ("keys.rotate_root", rotation(keys, roots, passphrases_file)?),
        Keys::ReplaceCentre {
            keys,
            passphrases_file,
        } => {
            let [publisher, old, new] = secrets::exactly(passphrases_file)?;
            let request = json!({
                "folder": keys,
                "publisherPassphrase": publisher,
                "oldPassphrase": old,
                "passphrase": new,
            });
            ("keys.replace_centre", request)
        }
    };
    Ok(desk(args)?.dispatch(name, request)?)
}

/// A request with root keys, each with its passphrase, and the passphrase of the new key.
fn rotation(keys: &Path, roots: &[PathBuf], passphrases: &Path) -> Result<Value, Failure> {
    let mut lines = secrets::lines(passphrases)?;
    let new = lines.pop().unwrap_or_default();
    if lines.len() != roots.len() {
        let wanted = roots.len() + 1;
        let file = passphrases.display();
        return Err(anyhow::anyhow!("{file} needs {wanted} lines").into());
    }
    let roots: Vec<_> = roots
        .iter()
        .zip(lines)
        .map(|(file, passphrase)| json!({ "file": file, "passphrase": passphrase }))
        .collect();
    Ok(json!({ "folder": keys, "roots": roots, "passphrase": new }))
}

fn run_pack(args: &Args, pack: &Pack) -> Outcome {
    let (command, request) = match pack {
        Pack::New(new) => return skeleton::run(new),
        Pack::Build {
            source,
            programme,
            out,
            delta_from,
            no_voice,
        } => {
            let mut desk = desk(args)?;
            return packs::build(source, !no_voice, |command, source| {
                let request = match command {
                    "pack.build" => {
                        json!({ "source": source, "programme": programme, "out": out, "deltaFrom": delta_from })
                    }
                    _ => json!({ "source": source }),
                };
                Ok(desk.dispatch(command, request)?)
            });
        }
        Pack::Voice { source, out } => {
            let mut desk = desk(args)?;
            return packs::voice(source, out, |command, source| {
                Ok(desk.dispatch(command, json!({ "source": source }))?)
            });
        }
        Pack::Sign {
            pack,
            programme,
            key,
        } => {
            let passphrase = secrets::passphrase(args)?;
            let request = json!({ "pack": pack, "programme": programme, "key": key, "passphrase": passphrase });
            ("pack.sign", request)
        }
        Pack::Verify {
            paths,
            programme,
            profile,
        } => {
            let mut desk = desk(args)?;
            return packs::verify(paths, (args.json, &args.language), |path| {
                let request = json!({ "path": path, "programme": programme, "profile": profile });
                Ok(desk.dispatch("pack.verify", request)?)
            });
        }
        Pack::Install { programme } => {
            let request = json!({ "programme": programme });
            return finish(&mut opened(args)?, "pack.install", request, "packs");
        }
        Pack::Import(import) => {
            return questions::run(import, args.json, |request| {
                Ok(desk(args)?.dispatch("pack.add_items", request)?)
            });
        }
    };
    Ok(desk(args)?.dispatch(command, request)?)
}

fn found(args: &Args) -> Outcome {
    let Command::Site(Site::Init {
        kind, name, staff, ..
    }) = &args.command
    else {
        return Err(anyhow::anyhow!("site init is needed").into());
    };
    let (kit, centre_keys) = belonging(args)?;
    let request = json!({
        "language": args.language,
        "kind": kind_name(*kind),
        "name": name,
        "staffName": staff,
        "passphrase": secrets::passphrase(args)?,
        "kit": kit,
        "centreKeys": centre_keys,
    });
    Ok(desk(args)?.dispatch("setup.found", request)?)
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Station => "station",
        Kind::Office => "office",
        Kind::Centre => "centre",
    }
}

/// The kit or the centre's keys that the options name.
fn belonging(args: &Args) -> Result<(Value, Value), Failure> {
    let Command::Site(Site::Init {
        stick,
        kit,
        words_file,
        keys,
        keys_passphrase_file,
        ..
    }) = &args.command
    else {
        return Ok((Value::Null, Value::Null));
    };
    if let (Some(keys), Some(file)) = (keys, keys_passphrase_file) {
        let passphrase = secrets::first_line(file)?;
        return Ok((
            Value::Null,
            json!({ "folder": keys, "passphrase": passphrase }),
        ));
    }
    let (Some(stick), Some(words_file)) = (stick, words_file) else {
        return Err(anyhow::anyhow!(
            "--stick and --words-file, or --keys and --keys-passphrase-file"
        )
        .into());
    };
    let file = match kit {
        Some(file) => file.clone(),
        None => only_kit(args, stick)?,
    };
    let words = secrets::first_line(words_file)?;
    Ok((
        json!({ "folder": stick, "file": file, "words": words }),
        Value::Null,
    ))
}

fn only_kit(args: &Args, stick: &Path) -> Result<String, Failure> {
    let found = desk(args)?.dispatch("setup.look_for_kits", json!({ "folder": stick }))?;
    match found.as_array().map(Vec::as_slice) {
        Some([only]) => Ok(only["file"].as_str().unwrap_or_default().to_owned()),
        Some([]) | None => Err(anyhow::anyhow!("no starter kit on this stick").into()),
        Some(_) => Err(anyhow::anyhow!("several starter kits on this stick: give --kit").into()),
    }
}

fn exchange(args: &Args, stick: &Path) -> Outcome {
    let request = json!({ "folder": stick });
    finish(&mut opened(args)?, "exchange.start", request, "exchange")
}

/// Starts a job and waits for its report.
fn finish(site: &mut Opened, command: &str, request: Value, report: &str) -> Outcome {
    let started = site.ask(command, request)?;
    loop {
        let progress = site.ask("job.poll", json!({ "job": started["job"] }))?;
        if let Some(outcome) = finished(&progress)? {
            return Ok(outcome[report].clone());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The outcome of an ended job; none while it runs.
pub(crate) fn finished(progress: &Value) -> Result<Option<Value>, Failure> {
    let outcome = &progress["outcome"];
    if outcome.is_null() {
        return Ok(None);
    }
    if outcome["error"].is_object() {
        let error = serde_json::from_value(outcome["error"].clone());
        return Err(Failure::Job(error.context("reading how the job failed")?));
    }
    Ok(Some(outcome.clone()))
}

fn run_stick(args: &Args, stick: &Stick) -> Outcome {
    let (command, request) = match stick {
        Stick::List => ("stick.list", json!({})),
        Stick::Register { stick, name } => {
            ("stick.register", json!({ "folder": stick, "name": name }))
        }
        Stick::Retire { serial } => ("stick.retire", json!({ "serial": serial })),
        Stick::Remove { stick } => ("stick.remove", json!({ "folder": stick })),
        Stick::Allow { sticks } => {
            let rule = match sticks {
                Allowed::Any => "any",
                Allowed::Registered => "registered",
            };
            ("stick.set_rule", json!({ "rule": rule }))
        }
    };
    opened(args)?.ask(command, request)
}

fn run_recovery(args: &Args, recovery: &Recovery) -> Outcome {
    match recovery {
        Recovery::Code => opened(args)?.ask("recovery.new_code", json!({})),
        Recovery::Copies => opened(args)?.ask("recovery.show", json!({})),
        Recovery::Look { sticks } => {
            Ok(desk(args)?.dispatch("recovery.look", json!({ "folders": sticks }))?)
        }
        Recovery::Restore {
            sticks,
            code_file,
            name,
        } => {
            let code = secrets::first_line(code_file)?;
            let request = json!({ "folders": sticks, "code": code, "name": name });
            let mut bare = Opened(desk(args)?);
            finish(&mut bare, "recovery.restore", request, "restored")
        }
        Recovery::PutBack => {
            let request = json!({ "passphrase": secrets::passphrase(args)? });
            Ok(desk(args)?.dispatch("recovery.put_back", request)?)
        }
    }
}

fn run_centre(args: &Args, centre: &Centre) -> Outcome {
    let mut site = opened(args)?;
    match centre {
        Centre::Show => {
            let overview = site.ask("centre.overview", json!({}))?;
            Ok(json!({ "overview": overview, "sites": site.ask("centre.sites", json!({}))? }))
        }
        Centre::Kit {
            classroom,
            sites,
            stick,
        } => site.ask(
            "centre.new_kit",
            json!({ "classroom": classroom, "sites": sites, "folder": stick }),
        ),
        Centre::Admit { id } => site.ask("centre.admit", json!({ "site": id })),
        Centre::Transfer { person, to } => site.ask(
            "centre.transfer",
            json!({ "person": person, "classroom": to }),
        ),
    }
}

fn run_people(args: &Args, people: &People) -> Outcome {
    let (command, request) = match people {
        People::Alike => ("people.alike", json!({})),
        People::Same { first, second } => {
            ("people.same", json!({ "first": first, "second": second }))
        }
        People::NotSame { first, second } => (
            "people.not_same",
            json!({ "first": first, "second": second }),
        ),
    };
    opened(args)?.ask(command, request)
}
