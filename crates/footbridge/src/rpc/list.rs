//! The command list: every command once, with who may call it, what it takes and what it gives.
//!
//! From this list come the dispatcher, the check of the caller, `commands.ts`
//! and the golden matrix of every command for every caller.

use crate::assessment::commands as assessment;
use crate::centre::commands as centre;
use crate::classes::commands as classes;
use crate::desk::commands as desk;
use crate::exchange::commands as exchange;
use crate::jobs::commands as jobs;
use crate::learning::commands as learning;
use crate::packs::commands as packs;
use crate::rpc::wire::Nothing;
use crate::setup::commands as setup;
use crate::site::commands as site;

super::commands! {
    // Anyone at the keyboard.
    "desk.state" [Anyone] desk::state(Nothing) -> desk::DeskState;

    // A computer without a site, and the sample data.
    "setup.sticks" [Setup] setup::sticks(Nothing) -> exchange::Sticks;
    "setup.look_for_kits" [Setup] setup::look_for_kits(setup::LookForKits) -> Vec<setup::KitFound>;
    "setup.found" [Setup, Console] setup::found(setup::FoundSite) -> desk::DeskState;
    "sample.begin" [Setup] setup::begin_sample(setup::BeginSample) -> jobs::JobStarted;
    "sample.sit" [Anyone] setup::sit_at(setup::SitAt) -> desk::DeskState;
    "sample.leave" [Anyone] setup::leave_sample(Nothing) -> desk::DeskState;
    "sample.notes" [Anyone] setup::sample_notes(Nothing) -> setup::SampleNotes;

    // Long work.
    "job.poll" [Setup, Staff] jobs::poll(jobs::JobName) -> jobs::JobProgress;
    "job.cancel" [Setup, Staff] jobs::cancel(jobs::JobName) -> Nothing;

    // Opening and signing in.
    "desk.open" [Locked] desk::open(desk::OpenDesk) -> desk::DeskState;
    "sign_in.learner" [Nobody] desk::sign_in_learner(desk::SignInLearner) -> desk::DeskState;
    "sign_in.staff" [Nobody] desk::sign_in_staff(desk::SignInStaff) -> desk::DeskState;
    "session.finish" [Learner, Staff] desk::finish(Nothing) -> desk::DeskState;

    // A learner. No command here takes a person: the caller is the person.
    "learn.home" [Learner] learning::home(Nothing) -> learning::Home;
    "learn.choose_languages" [Learner] learning::choose_languages(learning::ChooseLanguages) -> learning::Home;
    "learn.step" [Learner] learning::step(learning::ShowStep) -> learning::StepView;
    "learn.words" [Learner] learning::words(Nothing) -> learning::Words;
    "learn.call_trainer" [Learner] learning::call_trainer(Nothing) -> Nothing;
    "practice.show" [Learner] assessment::practice(Nothing) -> assessment::PracticeView;
    "practice.answer" [Learner] assessment::answer_practice(assessment::AnswerPractice) -> assessment::PracticeAnswered;
    "check.show" [Learner] assessment::check(Nothing) -> assessment::CheckView;
    "check.keep_draft" [Learner] assessment::keep_draft(assessment::KeepDraft) -> Nothing;
    "check.answer" [Learner] assessment::answer_check(assessment::AnswerCheck) -> assessment::CheckView;
    "check.go_again" [Learner] assessment::go_again(assessment::GoAgain) -> assessment::CheckView;

    // Staff at any site.
    "stick.list" [Staff] exchange::sticks(Nothing) -> exchange::Sticks;
    "stick.choose" [Staff] exchange::choose_stick(exchange::ChooseStick) -> exchange::Sticks;
    "exchange.start" [Staff] exchange::start(exchange::StartExchange) -> jobs::JobStarted;
    "packs.list" [Staff] packs::list(Nothing) -> packs::PackList;
    "pack.install" [Staff] packs::install(packs::InstallPacks) -> packs::PacksInstalled;
    "site.about" [Staff] site::about(Nothing) -> site::About;
    "journal.verify" [Staff] site::verify_journal(Nothing) -> site::JournalVerified;

    // The trainer's class.
    "class.show" [Trainer] classes::show(Nothing) -> classes::ClassView;
    "class.enrol" [Trainer] classes::enrol(classes::Enrol) -> classes::Enrolled;

    // The coordinator at the centre.
    "centre.overview" [Coordinator] centre::overview(Nothing) -> centre::Overview;
    "centre.sites" [Coordinator] centre::sites(Nothing) -> centre::SitesView;
    "centre.admit" [Coordinator] centre::admit(centre::AdmitSite) -> centre::Admitted;
    "centre.new_kit" [Coordinator] centre::new_kit(centre::NewKit) -> centre::KitMade;
    "centre.learner" [Coordinator] centre::learner(centre::ShowLearner) -> centre::LearnerView;

    // The publisher at the command line; no site is open.
    "keys.ceremony" [Console] setup::ceremony(setup::Ceremony) -> setup::CeremonyDone;
    "pack.build" [Console] packs::build(packs::BuildPack) -> packs::PackBuilt;
    "pack.sign" [Console] packs::sign(packs::SignPack) -> packs::PackSigned;
    "pack.verify" [Console] packs::verify(packs::VerifyPack) -> packs::PackVerified;
}
