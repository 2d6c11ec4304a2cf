//! The command list: every command once, with who may call it and where, what it is to the
//! record of access, what it takes and what it gives:
//!
//! ```text
//! "name" [who may call it] [kinds of site] WhatItTouches feature::handler(Request) -> Answer;
//! ```
//!
//! From this list come the dispatcher, the check of the caller, the record of access,
//! `commands.ts` and the golden matrix of every command for every caller at every kind of site.
//! [`Caller`](super::Caller), [`Place`](super::Place) and [`Touch`](crate::access::Touch) say
//! what the words of the three columns mean. Who works with people is `Staff`; a publisher and
//! a guest see nothing of any person and are meant by `AnyStaff` only.

use crate::access::commands as access;
use crate::approvals::commands as approvals;
use crate::assessment::commands as assessment;
use crate::assessment::finals::commands as finals;
use crate::centre::commands as centre;
use crate::classes::commands as classes;
use crate::classes::plan::commands as plan;
use crate::classes::register::commands as register;
use crate::computer::commands as computer;
use crate::cuts::commands as cuts;
use crate::desk::commands as desk;
use crate::differences::commands as differences;
use crate::enrolment::commands as enrolment;
use crate::exchange::commands as exchange;
use crate::figures::commands as figures;
use crate::forms::commands as forms;
use crate::jobs::commands as jobs;
use crate::learning::commands as learning;
use crate::marking::commands as marking;
use crate::packs::commands as packs;
use crate::people::commands as people;
use crate::printing::commands as printing;
use crate::profile::commands as profile;
use crate::programme::commands as programme;
use crate::recovery::commands as recovery;
use crate::results::commands as results;
use crate::review::commands as review;
use crate::rpc::wire::Nothing;
use crate::setup::commands as setup;
use crate::site::commands as site;
use crate::sticks::commands as sticks;
use crate::tasks::commands as tasks;
use crate::window::commands as window;

super::commands! {
    // Anyone at the keyboard.
    "desk.state" [Anyone] [Anywhere] NoRecord desk::state(Nothing) -> desk::DeskState;

    // A computer without a site, and the sample data.
    "setup.sticks" [Setup] [Anywhere] NoRecord setup::sticks(Nothing) -> sticks::Sticks;
    "setup.look_for_kits" [Setup] [Anywhere] NoRecord setup::look_for_kits(setup::LookForKits) -> Vec<setup::KitFound>;
    "setup.found" [Setup, Console] [Anywhere] NoRecord setup::found(setup::FoundSite) -> desk::DeskState;
    "recovery.look" [Setup] [Anywhere] NoRecord recovery::look(recovery::LookForRecovery) -> Vec<recovery::RecoveryFound>;
    "recovery.restore" [Setup] [Anywhere] NoRecord recovery::restore(recovery::Restore) -> jobs::JobStarted;
    "sample.begin" [Setup] [Anywhere] NoRecord setup::begin_sample(setup::BeginSample) -> jobs::JobStarted;
    "sample.sit" [Anyone] [Anywhere] NoRecord setup::sit_at(setup::SitAt) -> desk::DeskState;
    "sample.leave" [Anyone] [Anywhere] NoRecord setup::leave_sample(Nothing) -> desk::DeskState;
    "sample.notes" [Anyone] [Anywhere] NoRecord setup::sample_notes(Nothing) -> setup::SampleNotes;

    // A passphrase is being typed.
    "passphrase.rate" [Setup, Locked, AnyStaff] [Anywhere] NoRecord people::rate_passphrase(people::RatePassphrase) -> people::PassphraseRated;

    // Long work.
    "job.poll" [Setup, AnyStaff] [Anywhere] NoRecord jobs::poll(jobs::JobName) -> jobs::JobProgress;
    "job.cancel" [Setup, AnyStaff] [Anywhere] NoRecord jobs::cancel(jobs::JobName) -> Nothing;

    // Opening and signing in.
    "desk.open" [Locked] [Anywhere] NoRecord desk::open(desk::OpenDesk) -> desk::DeskState;
    "desk.morning" [Locked] [Anywhere] NoRecord desk::morning(desk::OpenDesk) -> desk::MorningRound;
    "desk.open_with_code" [Locked] [Anywhere] NoRecord desk::open_with_code(desk::OpenWithCode) -> desk::DeskState;
    "recovery.copies" [Locked, Staff] [Anywhere] NoRecord recovery::copies(Nothing) -> Vec<recovery::LocalCopyView>;
    "recovery.put_back" [Locked] [Anywhere] NoRecord recovery::put_back(recovery::PutBack) -> desk::DeskState;
    "sign_in.learner" [Nobody] [Station] NoRecord desk::sign_in_learner(desk::SignInLearner) -> desk::DeskState;
    "sign_in.staff" [Nobody] [Anywhere] NoRecord desk::sign_in_staff(desk::SignInStaff) -> desk::DeskState;
    "session.open_for" [Trainer] [Station] Change desk::open_for(desk::OpenFor) -> desk::DeskState;
    "sign_in.give_tries" [Trainer] [Station] Change people::give_tries(people::GiveTries) -> Nothing;
    "session.stay" [Learner, AnyStaff] [Anywhere] NoRecord desk::stay(Nothing) -> Nothing;
    "session.finish" [Learner, AnyStaff] [Anywhere] NoRecord desk::finish(Nothing) -> desk::DeskState;

    // A learner. No command here takes a person: the caller is the person.
    "learn.home" [Learner] [Station] NoRecord learning::home(learning::ShowUnit) -> learning::Home;
    "learn.choose_languages" [Learner] [Station] NoRecord learning::choose_languages(learning::ChooseLanguages) -> learning::Home;
    "learn.choose_display" [Learner] [Station] NoRecord people::choose_display(people::DisplayView) -> Nothing;
    "learn.step" [Learner] [Station] NoRecord learning::step(learning::ShowStep) -> learning::StepView;
    "learn.arrange" [Learner] [Station] NoRecord learning::arrange(learning::Arrange) -> Nothing;
    "learn.page" [Learner] [Station] NoRecord window::open_page(window::OpenPage) -> window::PageOpened;
    "learn.words" [Learner] [Station] NoRecord learning::words(Nothing) -> learning::Words;
    "learn.call_trainer" [Learner] [Station] NoRecord learning::call_trainer(Nothing) -> Nothing;
    "learn.notice" [Learner] [Station] NoRecord access::notice(Nothing) -> access::NoticeView;
    "learn.read_notice" [Learner] [Station] NoRecord access::read_notice(access::ReadNotice) -> access::NoticeView;
    "learn.my_record" [Learner] [Station] NoRecord access::my_record(Nothing) -> access::MyRecord;
    "learn.close_sign" [Learner] [Station] NoRecord learning::close_sign(learning::CloseSign) -> Nothing;
    "practice.show" [Learner] [Station] NoRecord assessment::practice(learning::ShowUnit) -> assessment::PracticeView;
    "practice.answer" [Learner] [Station] NoRecord assessment::answer_practice(assessment::AnswerPractice) -> assessment::PracticeAnswered;
    "review.show" [Learner] [Station] NoRecord review::show(review::ShowReview) -> review::ReviewView;
    "review.answer" [Learner] [Station] NoRecord review::answer(review::AnswerReview) -> review::ReviewAnswered;
    "check.show" [Learner] [Station] NoRecord assessment::check(learning::ShowUnit) -> assessment::CheckView;
    "check.keep_draft" [Learner] [Station] NoRecord assessment::keep_draft(assessment::KeepDraft) -> Nothing;
    "check.answer" [Learner] [Station] NoRecord assessment::answer_check(assessment::AnswerCheck) -> assessment::CheckView;
    "check.go_again" [Learner] [Station] NoRecord assessment::go_again(assessment::GoAgain) -> assessment::CheckView;

    "final.show" [Learner] [Station] NoRecord assessment::show_final(finals::NameFinal) -> finals::FinalView;
    "final.start" [Learner] [Station] NoRecord assessment::start_final(finals::StartFinal) -> finals::FinalView;
    "final.item" [Learner] [Station] NoRecord assessment::final_item(finals::ShowFinalItem) -> finals::FinalView;
    "final.keep_draft" [Learner] [Station] NoRecord assessment::keep_final_draft(finals::KeepFinalDraft) -> Nothing;
    "final.answer" [Learner] [Station] NoRecord assessment::answer_final(finals::AnswerFinal) -> finals::FinalView;
    "final.note_other_window" [Learner] [Station] NoRecord assessment::note_other_window(finals::NoteOtherWindow) -> Nothing;
    "final.end" [Learner] [Station] NoRecord assessment::end_final(finals::EndFinal) -> finals::FinalView;
    "learn.tasks" [Learner] [Station] NoRecord tasks::my_tasks(Nothing) -> tasks::MyTasks;
    "learn.answer_task" [Learner] [Station] NoRecord tasks::answer(tasks::AnswerTask) -> tasks::MyTasks;
    "learn.can" [Learner] [Station] NoRecord profile::mine(Nothing) -> profile::ProfileView;

    // Staff at any site.
    "stick.list" [Staff] [Anywhere] NoRecord sticks::list(Nothing) -> sticks::Sticks;
    "stick.choose" [Staff] [Anywhere] NoRecord sticks::choose(sticks::ChooseStick) -> sticks::Sticks;
    "stick.register" [Staff] [Anywhere] NoRecord sticks::register(sticks::RegisterStick) -> sticks::Sticks;
    "stick.retire" [Staff] [Anywhere] NoRecord sticks::retire(sticks::RetireStick) -> sticks::Sticks;
    "stick.remove" [Staff] [Anywhere] NoRecord sticks::remove(sticks::RemoveStick) -> sticks::StickRemoved;
    "exchange.standing" [Staff] [Anywhere] NoRecord exchange::standing(Nothing) -> exchange::ExchangeStanding;
    "exchange.let_in" [Staff] [Station, Office] NoRecord exchange::let_in(exchange::LetIn) -> exchange::ExchangeStanding;
    "notice.put_away" [Staff] [Anywhere] NoRecord exchange::put_notice_away(exchange::PutNoticeAway) -> exchange::ExchangeStanding;
    "exchange.start" [Staff] [Anywhere] NoRecord exchange::start(exchange::StartExchange) -> jobs::JobStarted;
    "packs.list" [AnyStaff] [Anywhere] NoRecord packs::list(Nothing) -> packs::PackList;
    "pack.install" [Staff] [Anywhere] NoRecord packs::install(packs::InstallPacks) -> jobs::JobStarted;
    "recovery.show" [Staff] [Anywhere] NoRecord recovery::show(Nothing) -> recovery::RecoveryView;
    "recovery.new_code" [Staff] [Anywhere] NoRecord recovery::new_code(Nothing) -> recovery::RecoveryCode;
    "site.about" [AnyStaff] [Anywhere] NoRecord site::about(Nothing) -> site::About;
    "window.show" [AnyStaff] [Anywhere] NoRecord window::show(Nothing) -> window::WindowView;
    "window.leave_full_screen" [Staff] [Anywhere] NoRecord window::leave_full_screen(Nothing) -> window::WindowView;
    "window.set_learner_mode" [Staff] [Station] NoRecord window::set_learner_mode(window::SetLearnerMode) -> window::WindowView;
    "window.close" [Staff] [Anywhere] NoRecord window::close(Nothing) -> Nothing;
    "journal.verify" [Staff] [Anywhere] NoRecord site::verify_journal(Nothing) -> site::JournalVerified;

    // Print. Learners have none of it.
    "computer.check" [AnyStaff] [Anywhere] NoRecord computer::check(computer::CheckComputer) -> computer::ComputerCheck;
    "computer.open_ways" [AnyStaff] [Station] NoRecord computer::open_ways(Nothing) -> computer::OpenWays;
    "print.computer_report" [AnyStaff] [Anywhere] NoRecord computer::print_report(computer::PrintComputerReport) -> printing::Printed;
    "print.places" [AnyStaff] [Anywhere] NoRecord printing::places(Nothing) -> printing::PrintPlaces;
    "print.recovery_sheet" [Staff] [Station, Office] NoRecord printing::recovery_sheet(printing::PrintRecoverySheet) -> printing::Printed;
    "print.class" [Trainer] [Station, Office] PrintOfClass classes::print_class(classes::PrintClass) -> printing::Printed;
    "print.register" [Officer, Trainer] [Office] PrintOfClass classes::print_register(register::PrintRegister) -> printing::Printed;
    "print.cards" [Trainer] [Station, Office] PrintOfClass printing::cards(printing::PrintCards) -> jobs::JobStarted;

    // How this computer is opened and left.
    "limits.show" [Staff] [Anywhere] NoRecord desk::show_limits(Nothing) -> desk::Limits;
    "limits.set" [Trainer, Coordinator] [Anywhere] NoRecord desk::set_limits(desk::Limits) -> desk::Limits;
    "morning.show" [Staff] [Anywhere] NoRecord desk::show_morning(Nothing) -> desk::MorningSetting;
    "morning.set" [Trainer, Coordinator] [Anywhere] NoRecord desk::set_morning(desk::MorningSetting) -> desk::MorningSetting;

    // The staff of this computer.
    "staff.list" [Staff] [Anywhere] NoRecord people::staff_list(Nothing) -> people::StaffList;
    "staff.add" [Trainer, Coordinator] [Anywhere] NoRecord people::add_staff(people::AddStaff) -> people::StaffList;
    "staff.remove" [Trainer, Coordinator] [Anywhere] NoRecord people::remove_staff(people::StaffNamed) -> people::StaffList;
    "staff.bring_back" [Trainer, Coordinator] [Anywhere] NoRecord people::bring_staff_back(people::StaffNamed) -> people::StaffList;
    "staff.change_passphrase" [AnyStaff] [Anywhere] NoRecord people::change_passphrase(people::ChangePassphrase) -> Nothing;

    // What staff should look at.
    "differences.list" [Staff] [Anywhere] ViewOfClass differences::list(Nothing) -> differences::Differences;
    "differences.keep" [Trainer, Coordinator] [Anywhere] Change differences::keep(differences::KeepValue) -> differences::Differences;

    // Records of people, at the classroom and at the centre.
    "people.alike" [Trainer, Coordinator] [Anywhere] ViewOfClass people::alike(Nothing) -> people::Alike;
    "people.same" [Trainer, Coordinator] [Anywhere] Change people::same(people::TwoRecords) -> people::Alike;
    "people.not_same" [Trainer, Coordinator] [Anywhere] Change people::not_same(people::TwoRecords) -> people::Alike;

    // Learners, one by one: at a station or office of theirs, and at the centre.
    "people.list" [Trainer, Coordinator] [Anywhere] ViewOfClass people::list(Nothing) -> people::People;
    "people.export" [Trainer] [Station, Office] ExportOfClass people::export(people::ExportPeople) -> printing::Exported;
    "person.show" [Trainer, Coordinator] [Anywhere] ViewOfPerson people::show(people::ShowPerson) -> people::PersonView;
    "person.rename" [Trainer, Coordinator] [Anywhere] Change people::rename(people::Rename) -> people::PersonView;
    "person.set_languages" [Trainer, Coordinator] [Anywhere] Change people::set_languages(people::SetLanguages) -> people::PersonView;
    "person.set_accommodations" [Trainer, Coordinator] [Anywhere] Change people::set_accommodations(people::SetAccommodations) -> people::PersonView;
    "person.set_groups" [Trainer, Coordinator] [Anywhere] Change people::set_groups(people::SetGroups) -> people::PersonView;
    "person.leave" [Trainer, Coordinator] [Anywhere] Change people::leave(people::Leave) -> people::PersonView;
    "person.come_back" [Trainer, Coordinator] [Anywhere] Change people::come_back(people::ShowPerson) -> people::PersonView;
    "person.discharge" [Trainer, Coordinator] [Anywhere] Change people::discharge(people::Discharge) -> people::PersonView;
    "person.undo_discharge" [Trainer, Coordinator] [Anywhere] Change people::undo_discharge(people::ShowPerson) -> people::PersonView;
    "person.reset_code" [Trainer] [Station, Office] Change people::reset_code(people::ShowPerson) -> people::NewCode;
    "cards.fresh" [Trainer] [Station, Office] NoRecord people::fresh(Nothing) -> people::FreshCount;
    "groups.list" [Trainer, Coordinator] [Anywhere] NoRecord people::groups(Nothing) -> people::Groups;
    "groups.name" [Trainer] [Station, Office] NoRecord people::name_group(people::GroupName) -> people::Groups;
    "groups.drop" [Trainer] [Station, Office] NoRecord people::drop_group(people::DropGroup) -> people::Groups;
    "groups.bring_back" [Trainer] [Station, Office] NoRecord people::bring_group_back(people::BringGroupBack) -> people::Groups;

    // The record of access.
    "access.list" [Trainer, Coordinator] [Anywhere] ViewOfClass access::list(access::ListAccess) -> access::AccessList;
    "access.export" [Trainer, Coordinator] [Anywhere] ExportOfClass access::export(access::ExportAccess) -> printing::Exported;
    "access.show_names" [Trainer, Coordinator] [Anywhere] NoRecord access::show_names(access::ShowStaffNames) -> Nothing;

    // What needs two accounts. What waits is shown to whoever may do it.
    "approval.list" [Staff] [Anywhere] NoRecord approvals::list(Nothing) -> approvals::ApprovalsView;
    "approval.ask" [Staff] [Anywhere] NoRecord approvals::ask(approvals::Ask) -> approvals::ApprovalsView;
    "approval.give" [Staff] [Anywhere] NoRecord approvals::give(approvals::Choose) -> approvals::ApprovalsView;
    "approval.decline" [Staff] [Anywhere] NoRecord approvals::decline(approvals::Choose) -> approvals::ApprovalsView;

    // The trainer's class.
    "class.show" [Trainer] [Station, Office] ViewOfClass classes::show(Nothing) -> classes::ClassView;
    "class.export" [Trainer] [Station, Office] ExportOfClass classes::export_class(classes::ExportClass) -> printing::Exported;
    "class.answer_help" [Trainer] [Station, Office] Change classes::answer_help(classes::AnswerHelp) -> classes::ClassView;
    "plan.show" [Trainer] [Station, Office] ViewOfPerson classes::show_plan(plan::ShowPlan) -> plan::PlanView;
    "plan.set" [Trainer] [Station, Office] Change classes::plan_unit(plan::PlanUnit) -> plan::PlanView;
    "finals.show" [Trainer] [Station, Office] ViewOfClass assessment::show_finals(Nothing) -> finals::FinalsView;
    "finals.open" [Trainer] [Station, Office] ViewOfClass assessment::open_final(finals::NameFinal) -> finals::FinalsView;
    "finals.close" [Trainer] [Station, Office] ViewOfClass assessment::close_final(finals::NameFinal) -> finals::FinalsView;
    "finals.give_try" [Trainer] [Station, Office] Change assessment::give_final_try(finals::GiveFinalTry) -> finals::FinalsView;

    // Checks and finals on paper, typed in, and asked aloud. Entries stay at this computer
    // until they are taken in.
    "forms.show" [Trainer] [Station, Office] ViewOfClass forms::show(Nothing) -> forms::FormsView;
    "forms.begin" [Trainer] [Station, Office] ViewOfPerson forms::begin(forms::BeginEntry) -> forms::EntryView;
    "forms.ask" [Trainer] [Station, Office] ViewOfPerson forms::ask(forms::AskAloud) -> forms::EntryView;
    "forms.entry" [Trainer] [Station, Office] ViewOfPerson forms::entry(forms::NameEntry) -> forms::EntryView;
    "forms.type" [Trainer] [Station, Office] Change forms::type_in(forms::TypeAnswer) -> forms::EntryItem;
    "forms.say" [Trainer] [Station, Office] Change forms::say(forms::SayAnswer) -> forms::EntryItem;
    "forms.take" [Trainer] [Station, Office] Change forms::take(forms::NameEntry) -> forms::FormTaken;
    "forms.drop" [Trainer] [Station, Office] ViewOfClass forms::put_away(forms::NameEntry) -> forms::FormsView;
    "print.forms" [Trainer] [Station, Office] PrintOfClass forms::print(forms::PrintForms) -> jobs::JobStarted;

    "register.show" [Officer, Trainer] [Office] ViewOfClass classes::show_register(register::RegisterDay) -> register::RegisterView;
    "register.note" [Officer, Trainer] [Office] Change classes::note_attendance(register::NoteAttendance) -> register::RegisterView;
    "register.all_present" [Officer, Trainer] [Office] Change classes::all_present(register::AllPresent) -> register::RegisterView;
    "register.take_back" [Officer, Trainer] [Office] Change classes::take_back(register::TakeBack) -> register::RegisterView;
    "register.export" [Officer, Trainer] [Office] ExportOfClass classes::export_register(register::ExportRegister) -> printing::Exported;
    "register.history" [Officer, Trainer] [Office] ViewOfPerson classes::register_history(register::ShowNoted) -> register::NotedView;
    "class.enrol" [Trainer] [Station, Office] Change classes::enrol(classes::Enrol) -> classes::Enrolled;

    // Practical tasks. What is kept of an open sheet stays at this computer until it is closed.
    "tasks.list" [Trainer, Coordinator] [Anywhere] ViewOfPerson tasks::list(tasks::ListTasks) -> tasks::TasksView;
    "tasks.occasion" [Trainer, Coordinator] [Anywhere] ViewOfPerson tasks::occasion(tasks::ShowOccasion) -> tasks::OccasionView;
    "tasks.sheet" [Trainer, Coordinator] [Station, Office] ViewOfPerson tasks::sheet(tasks::SheetOf) -> tasks::SheetView;
    "tasks.keep" [Trainer, Coordinator] [Station, Office] Change tasks::keep(tasks::KeepSheet) -> tasks::SheetStanding;
    "tasks.close" [Trainer, Coordinator] [Station, Office] Change tasks::close(tasks::CloseSheet) -> tasks::OccasionView;
    "print.task" [Trainer] [Station, Office] PrintOfPerson tasks::print(tasks::PrintTask) -> printing::Printed;
    // What only a trainer can judge.
    "marking.list" [Trainer, Coordinator] [Station, Office] ViewOfClass marking::list(Nothing) -> marking::ToMark;
    "marking.show" [Trainer, Coordinator] [Station, Office] ViewOfPerson marking::show(marking::NameWork) -> marking::WorkView;
    "marking.keep" [Trainer, Coordinator] [Station, Office] Change marking::keep(marking::MarkWork) -> Nothing;
    "marking.judge" [Trainer, Coordinator] [Station, Office] Change marking::judge(marking::MarkWork) -> marking::WorkView;
    "marking.take_back" [Trainer, Coordinator] [Station, Office] Change marking::take_back(marking::TakeJudgementBack) -> marking::WorkView;
    "profile.show" [Trainer, Coordinator] [Anywhere] ViewOfPerson profile::show(profile::ShowProfile) -> profile::ProfileView;
    "print.profile" [Trainer, Coordinator] [Anywhere] PrintOfPerson profile::print(profile::PrintProfile) -> printing::Printed;

    // Cuts after Angoff: trainers judge, coordinators read what they come to.
    "cuts.list" [Trainer, Coordinator] [Anywhere] NoRecord cuts::list(Nothing) -> cuts::CutChoices;
    "cuts.show" [Trainer, Coordinator] [Anywhere] NoRecord cuts::show(cuts::NameCut) -> cuts::CutView;
    "cuts.judge" [Trainer] [Anywhere] NoRecord cuts::judge(cuts::JudgeItem) -> cuts::CutView;
    "print.cut" [Trainer, Coordinator] [Anywhere] NoRecord cuts::print(cuts::PrintCut) -> printing::Printed;

    // Many learners from a table.
    "enrolment.files" [Trainer] [Station, Office] NoRecord enrolment::files(enrolment::LookForTables) -> enrolment::TableFiles;
    "enrolment.look" [Trainer] [Station, Office] NoRecord enrolment::look(enrolment::LookAtTable) -> enrolment::TablePreview;
    "enrolment.take" [Trainer] [Station, Office] Change enrolment::take(enrolment::TakeTable) -> jobs::JobStarted;

    // The coordinator at the centre.
    "centre.overview" [Coordinator] [Centre] ViewOfClass centre::overview(Nothing) -> centre::Overview;
    "centre.sites" [Coordinator] [Centre] NoRecord centre::sites(Nothing) -> centre::SitesView;
    "centre.admit" [Coordinator] [Centre] NoRecord centre::admit(centre::AdmitSite) -> centre::Admitted;
    "centre.revoke_site" [Coordinator] [Centre] NoRecord centre::revoke_site(centre::RevokeSite) -> centre::SitesView;
    "centre.revoke_kit" [Coordinator] [Centre] NoRecord centre::revoke_kit(centre::RevokeKit) -> centre::SitesView;
    "centre.take_put_aside" [Coordinator] [Centre] NoRecord centre::take_put_aside(centre::AdmitSite) -> centre::Admitted;
    "centre.take_keys" [Coordinator] [Centre] NoRecord centre::take_keys(centre::TakeKeys) -> Nothing;
    "centre.erase_person" [Coordinator] [Centre] Change centre::erase_person(centre::ErasePerson) -> Nothing;
    "centre.new_kit" [Coordinator] [Centre] NoRecord centre::new_kit(centre::NewKit) -> centre::KitMade;
    "stick.set_rule" [Coordinator] [Centre] NoRecord sticks::set_rule(sticks::SetStickRule) -> sticks::Sticks;
    "centre.learner" [Coordinator] [Centre] ViewOfPerson centre::learner(centre::ShowLearner) -> centre::LearnerView;

    "results.list" [Coordinator] [Centre] ViewOfClass results::list(results::ListResults) -> results::ResultsList;
    "results.export" [Coordinator] [Centre] ExportOfClass results::export(results::ExportResults) -> printing::Exported;

    // Figures name nobody, so no record of access speaks of them.
    "figures.list" [Coordinator] [Centre] NoRecord figures::list(Nothing) -> figures::FiguresChoices;
    "figures.show" [Coordinator] [Centre] NoRecord figures::show(figures::ChosenFigures) -> figures::FiguresView;
    "figures.item" [Coordinator] [Centre] NoRecord figures::item(figures::ShowItemFigures) -> figures::ItemFiguresView;
    "figures.export" [Coordinator] [Centre] NoRecord figures::export(figures::ExportFigures) -> printing::Exported;

    "centre.transfer" [Coordinator] [Centre] Change centre::transfer(centre::TransferLearner) -> centre::LearnerView;

    "pack.withdraw" [Coordinator] [Centre] NoRecord packs::withdraw(packs::WithdrawPack) -> packs::PackList;
    "pack.undo_withdrawal" [Coordinator] [Centre] NoRecord packs::undo(packs::UndoWithdrawal) -> packs::PackList;

    // The publisher at the command line; no site is open.
    "keys.ceremony" [Console] [Anywhere] NoRecord setup::ceremony(setup::Ceremony) -> setup::CeremonyDone;
    "keys.rotate_publisher" [Console] [Anywhere] NoRecord programme::rotate_publisher(programme::RotatePublisher) -> programme::KeysReplaced;
    "keys.rotate_root" [Console] [Anywhere] NoRecord programme::rotate_root(programme::RotateRoot) -> programme::KeysReplaced;
    "keys.replace_centre" [Console] [Anywhere] NoRecord programme::replace_centre(programme::ReplaceCentre) -> programme::KeysReplaced;
    "pack.build" [Console] [Anywhere] NoRecord packs::build(packs::BuildPack) -> packs::PackBuilt;
    "pack.add_items" [Console] [Anywhere] NoRecord packs::add_items(packs::AddItems) -> packs::ItemsAdded;
    "pack.sign" [Console] [Anywhere] NoRecord packs::sign(packs::SignPack) -> packs::PackSigned;
    "pack.spoken" [Console] [Anywhere] NoRecord packs::spoken(packs::ListSpoken) -> packs::PackSpoken;
    "pack.verify" [Console] [Anywhere] NoRecord packs::verify(packs::VerifyPack) -> packs::PackVerified;
}
