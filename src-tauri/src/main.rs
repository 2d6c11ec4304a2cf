//! The window of Footbridge.
//!
//! It owns a frame on the screen, one command that hands requests to the core
//! and one protocol that hands out pictures. Every rule and every check is in
//! the core; nothing here knows a learner.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod frame;
mod lockdown;
mod origin;
mod pack;
mod rpc;
mod sample;
mod shared_desk;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use footbridge::Desk;
use footbridge::host::Host;
use footbridge_platform::OnlyWindow;
use footbridge_print::TypstPress;
use tauri::utils::platform::resource_dir;
use tauri::{Manager, PackageInfo, RunEvent, WindowEvent};

use crate::arguments::Arguments;
use crate::frame::Standing;
use crate::shared_desk::SharedDesk;

/// Stands in every line of Tauri's that holds the key.
const INVOKE_KEY: &str = "__TAURI_INVOKE_KEY__";

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("footbridge-window: {error:#}");
            exit_code(&error)
        }
    }
}

fn start() -> anyhow::Result<()> {
    // A test drives the window through the variables that this removes, and WebKit's driver takes
    // no picture of a window that is drawn the plain way.
    #[cfg(not(feature = "webdriver"))]
    footbridge_platform::start_fit().context("starting in a fitting environment")?;
    footbridge_platform::harden().context("closing the memory of the process")?;

    let arguments = Arguments::read(env::args_os().skip(1))?;
    let folder = arguments
        .site
        .clone()
        .or_else(footbridge_platform::data_folder)
        .context("this account has no folder for data; name one with --site")?;
    let Some(only) = OnlyWindow::of(&folder).context("looking for another window")? else {
        return Ok(());
    };
    let context = tauri::generate_context!();
    // Tauri panics over a set-up that fails, so the desk is opened before it starts.
    let desk = open_desk(&folder, &arguments, context.package_info())?;
    // Tauri prints the key of its commands when a page sends a wrong one.
    footbridge_platform::leave_out_of_the_log(INVOKE_KEY).context("filtering the log")?;
    run(context, desk, only)
}

fn run(context: tauri::Context, desk: Desk, only: OnlyWindow) -> anyhow::Result<()> {
    let pages = desk.pages();
    let desk = SharedDesk::new(desk);
    let (served, at_start) = (pages.clone(), desk.clone());
    let app = tauri::Builder::default()
        .manage(desk)
        .manage(Standing::new())
        .register_asynchronous_uri_scheme_protocol("pack", move |context, request, responder| {
            let desk = context.app_handle().state::<SharedDesk>().inner().clone();
            let pages = served.clone();
            tauri::async_runtime::spawn_blocking(move || {
                responder.respond(pack::answer(&desk, &pages, &request));
            });
        })
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .setup(move |app| {
            let window = lockdown::open_window(app, &pages)?;
            if let Ok(desk) = at_start.sit() {
                frame::follow(app.handle(), &desk);
            }
            only.when_called(move || frame::show(&window));
            Ok(())
        })
        .build(context)
        .context("opening the window")?;
    app.run(|app, event| match event {
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } if app.state::<Standing>().holds() => api.prevent_close(),
        RunEvent::ExitRequested {
            code: None, api, ..
        } if app.state::<Standing>().holds() => {
            api.prevent_exit();
        }
        RunEvent::Exit => app.state::<SharedDesk>().leave(),
        _ => {}
    });
    Ok(())
}

/// The same as the headless program's: 3 when another one has the site open.
fn exit_code(error: &anyhow::Error) -> ExitCode {
    match error.downcast_ref::<footbridge::Error>() {
        Some(refused) if refused.code() == "site-in-use" => ExitCode::from(3),
        _ => ExitCode::FAILURE,
    }
}

fn open_desk(folder: &Path, arguments: &Arguments, program: &PackageInfo) -> anyhow::Result<Desk> {
    let host = Host {
        press: Some(Arc::new(TypstPress::new())),
        ..footbridge_platform::host(samples(program))
    };
    let mut desk =
        Desk::at(folder, host).with_context(|| format!("opening {}", folder.display()))?;
    if arguments.kiosk {
        desk = desk.in_kiosk();
    }
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
