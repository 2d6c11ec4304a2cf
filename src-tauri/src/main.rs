//! The window of Footbridge.
//!
//! It owns a frame on the screen, one command that hands requests to the core
//! and one protocol that hands out pictures. Every rule and every check is in
//! the core; nothing here knows a learner.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod lockdown;
mod origin;
mod pack;
mod rpc;
mod sample;
mod shared_desk;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use footbridge::Desk;
use tauri::utils::platform::resource_dir;
use tauri::{Manager, PackageInfo};

use crate::arguments::Arguments;
use crate::shared_desk::SharedDesk;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("footbridge-window: {error:#}");
            exit_code(&error)
        }
    }
}

fn run() -> anyhow::Result<()> {
    // A test drives the window through the variables that this removes.
    #[cfg(not(feature = "webdriver"))]
    footbridge_platform::start_clean().context("starting in a clean environment")?;
    footbridge_platform::harden().context("closing the memory of the process")?;

    let arguments = Arguments::read(env::args_os().skip(1))?;
    let context = tauri::generate_context!();
    // Tauri panics over a set-up that fails, so the desk is opened before it starts.
    let desk = SharedDesk::new(open_desk(arguments, context.package_info())?);
    tauri::Builder::default()
        .manage(desk)
        .register_asynchronous_uri_scheme_protocol("pack", |context, request, responder| {
            let desk = context.app_handle().state::<SharedDesk>().inner().clone();
            tauri::async_runtime::spawn_blocking(move || {
                responder.respond(pack::answer(&desk, &request));
            });
        })
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .setup(|app| Ok(lockdown::open_window(app)?))
        .run(context)
        .context("running the window")
}

/// The same as the headless program's: 3 when another one has the site open.
fn exit_code(error: &anyhow::Error) -> ExitCode {
    match error.downcast_ref::<footbridge::Error>() {
        Some(refused) if refused.code() == "site-in-use" => ExitCode::from(3),
        _ => ExitCode::FAILURE,
    }
}

fn open_desk(arguments: Arguments, program: &PackageInfo) -> anyhow::Result<Desk> {
    let folder = arguments
        .site
        .or_else(footbridge_platform::data_folder)
        .context("this account has no folder for data; name one with --site")?;
    let mut desk = Desk::at(&folder, footbridge_platform::host(samples(program)))
        .with_context(|| format!("opening {}", folder.display()))?;
    if arguments.sample {
        sample::sit(&mut desk)?;
    }
    Ok(desk)
}

/// The sources of the sample packs, where they are installed.
fn samples(program: &PackageInfo) -> Option<PathBuf> {
    let beside_the_program = || {
        let resources = resource_dir(program, &tauri::Env::default()).ok()?;
        Some(resources.join("content-packs"))
    };
    env::var_os("FOOTBRIDGE_SAMPLES")
        .map(PathBuf::from)
        .or_else(beside_the_program)
        .filter(|folder| folder.is_dir())
}
