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
mod shared_desk;

use std::env;
use std::process::ExitCode;

use anyhow::Context;
use footbridge::Desk;
use tauri::Manager;
use tauri::path::BaseDirectory;

use crate::arguments::Arguments;
use crate::shared_desk::SharedDesk;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("footbridge-window: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    // A test drives the window through the variables that this removes.
    #[cfg(not(feature = "webdriver"))]
    footbridge_platform::start_clean().context("starting in a clean environment")?;
    footbridge_platform::harden().context("closing the memory of the process")?;

    let arguments = Arguments::read(env::args_os().skip(1))?;
    tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol("pack", |context, request, responder| {
            let desk = context.app_handle().state::<SharedDesk>().inner().clone();
            tauri::async_runtime::spawn_blocking(move || {
                responder.respond(pack::answer(&desk, &request));
            });
        })
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .setup(move |app| {
            app.manage(SharedDesk::new(open_desk(app, arguments)?));
            lockdown::open_window(app)?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .context("running the window")
}

fn open_desk(app: &tauri::App, arguments: Arguments) -> anyhow::Result<Desk> {
    let folder = arguments
        .site
        .or_else(footbridge_platform::data_folder)
        .context("this account has no folder for data; name one with --site")?;
    let samples = env::var_os("FOOTBRIDGE_SAMPLES")
        .map(Into::into)
        .or_else(|| {
            app.path()
                .resolve("content-packs", BaseDirectory::Resource)
                .ok()
        });
    let samples = samples.filter(|folder: &std::path::PathBuf| folder.is_dir());
    Desk::at(folder.clone(), footbridge_platform::host(samples))
        .with_context(|| format!("opening {}", folder.display()))
}
