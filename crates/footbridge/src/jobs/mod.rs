//! Long work: one job a site, on a thread of its own, polled and cancelled from outside.
//!
//! A job takes the site's lock for one step at a time, so that the window
//! stays alive, and looks between steps whether it should stop.

pub mod commands;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use commands::{JobName, JobOutcome, JobProgress, JobStarted, Stage};

use crate::enrolment::commands::ManyEnrolled;
use crate::error::{Error, Result};
use crate::exchange::commands::ExchangeReport;
use crate::packs::commands::PacksInstalled;
use crate::printing::commands::CardsPrinted;
use crate::recovery::commands::Restored;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;

/// An open site that a job and the window share.
#[derive(Debug, Clone)]
pub(crate) struct SharedSite(Arc<Mutex<Site>>);

impl SharedSite {
    pub(crate) fn new(site: Site) -> Self {
        Self(Arc::new(Mutex::new(site)))
    }

    /// Works with the site; nobody else does meanwhile.
    ///
    /// Whatever was read of a store that turns out to be damaged counts for nothing, whether it
    /// was taken for good or for an error of its own.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Site) -> Result<T>) -> Result<T> {
        let mut site = locked(&self.0);
        let value = work(&mut site);
        site.store.met_no_damage()?;
        value
    }

    /// The site, once nobody else holds it.
    #[cfg(test)]
    pub(crate) fn into_inner(self) -> Site {
        let mutex = Arc::into_inner(self.0).expect("nobody else holds it");
        mutex
            .into_inner()
            .expect("no test panics while it holds this")
    }
}

/// The jobs of a desk.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    last: Option<Job>,
}

#[derive(Debug)]
struct Job {
    number: u32,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    cancel: AtomicBool,
    progress: Mutex<JobProgress>,
    /// A person who cancels after so many steps.
    #[cfg(test)]
    patience: std::sync::atomic::AtomicUsize,
}

impl Shared {
    fn new() -> Self {
        Self {
            cancel: AtomicBool::new(false),
            progress: Mutex::new(JobProgress {
                stage: Stage::Waiting,
                done: 0,
                total: 0,
                outcome: None,
            }),
            #[cfg(test)]
            patience: usize::MAX.into(),
        }
    }
}

/// What a job may hand over when it is done.
#[derive(Debug)]
pub(crate) enum JobReport {
    /// Of an exchange.
    Exchange(ExchangeReport),
    /// Of an installation of packs.
    Packs(PacksInstalled),
    /// Of a computer that came back.
    Restored(Restored),
    /// Of a table of learners.
    Enrolled(ManyEnrolled),
    /// Of cards that were printed.
    Printed(CardsPrinted),
}

/// What a job holds on to while it works.
pub(crate) struct Work(Arc<Shared>);

impl Work {
    /// Says how far the work is; an error when the person cancelled.
    pub(crate) fn at(&self, stage: Stage, done: usize, total: usize) -> Result<()> {
        #[cfg(test)]
        if self.0.patience.fetch_sub(1, Ordering::Relaxed) == 0 {
            self.0.cancel.store(true, Ordering::Relaxed);
        }
        if self.0.cancel.load(Ordering::Relaxed) {
            return Err(Error::Cancelled);
        }
        let mut progress = locked(&self.0.progress);
        *progress = JobProgress {
            stage,
            done: done as u32,
            total: total as u32,
            outcome: None,
        };
        Ok(())
    }
}

impl Jobs {
    /// Starts a job; refused while another one runs.
    pub(crate) fn start(
        &mut self,
        work: impl FnOnce(&Work) -> Result<Option<JobReport>> + Send + 'static,
    ) -> Result<JobStarted> {
        if self.last.as_ref().is_some_and(Job::runs) {
            return Err(Error::JobRunning);
        }
        let number = self.last.as_ref().map_or(1, |job| job.number + 1);
        let shared = Arc::new(Shared::new());
        let handed = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            let outcome = outcome(work(&Work(Arc::clone(&handed))));
            let mut progress = locked(&handed.progress);
            progress.stage = Stage::Done;
            progress.outcome = Some(outcome);
        });
        self.last = Some(Job {
            number,
            shared,
            thread: Some(thread),
        });
        Ok(JobStarted { job: number })
    }

    /// True while a job runs.
    pub(crate) fn busy(&self) -> bool {
        self.last.as_ref().is_some_and(Job::runs)
    }

    fn named(&self, number: u32) -> Result<&Job> {
        self.last
            .as_ref()
            .filter(|job| job.number == number)
            .ok_or(Error::JobUnknown)
    }
}

impl Job {
    /// True until the outcome stands, or the thread has ended without one.
    fn runs(&self) -> bool {
        let said_how = locked(&self.shared.progress).outcome.is_some();
        !said_how && !self.has_ended()
    }

    fn has_ended(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    fn progress(&self) -> JobProgress {
        // Asked first: a thread that ends after this line has said how before it ended.
        let ended = self.has_ended();
        let progress = locked(&self.shared.progress).clone();
        if progress.outcome.is_none() && ended {
            // It ended without saying how: it must never look as if it still worked.
            let outcome = Some(JobOutcome {
                cancelled: false,
                error: Some(Error::JobUnknown.wire()),
                exchange: None,
                packs: None,
                restored: None,
                enrolled: None,
                printed: None,
            });
            return JobProgress {
                stage: Stage::Done,
                outcome,
                ..progress
            };
        }
        progress
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.shared.cancel.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A job that panicked has nothing left to hand over.
            let _ = thread.join();
        }
    }
}

fn outcome(result: Result<Option<JobReport>>) -> JobOutcome {
    let mut outcome = JobOutcome {
        cancelled: false,
        error: None,
        exchange: None,
        packs: None,
        restored: None,
        enrolled: None,
        printed: None,
    };
    match result {
        Ok(Some(JobReport::Exchange(report))) => outcome.exchange = Some(report),
        Ok(Some(JobReport::Packs(report))) => outcome.packs = Some(report),
        Ok(Some(JobReport::Restored(report))) => outcome.restored = Some(report),
        Ok(Some(JobReport::Enrolled(report))) => outcome.enrolled = Some(report),
        Ok(Some(JobReport::Printed(report))) => outcome.printed = Some(report),
        Ok(None) => {}
        Err(Error::Cancelled) => outcome.cancelled = true,
        Err(error) => outcome.error = Some(error.wire()),
    }
    outcome
}

/// A lock whose holder panicked is still a lock: transactions leave nothing half done behind.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `job.poll`.
pub(crate) fn poll(call: &mut Call<'_>, request: JobName) -> Result<JobProgress> {
    Ok(call.desk.jobs.named(request.job)?.progress())
}

/// `job.cancel`.
pub(crate) fn cancel(call: &mut Call<'_>, request: JobName) -> Result<Nothing> {
    call.desk
        .jobs
        .named(request.job)?
        .shared
        .cancel
        .store(true, Ordering::Relaxed);
    Ok(Nothing {})
}

impl Work {
    /// Work that nobody watches.
    pub(crate) fn idle() -> Self {
        Self(Arc::new(Shared::new()))
    }

    /// Work that a person cancels after so many steps.
    #[cfg(test)]
    pub(crate) fn cancelled_after(steps: usize) -> Self {
        let work = Self::idle();
        work.0.patience.store(steps, Ordering::Relaxed);
        work
    }

    /// Work that a person has cancelled.
    #[cfg(test)]
    pub(crate) fn cancelled() -> Self {
        let work = Self::idle();
        work.0.cancel.store(true, Ordering::Relaxed);
        work
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(jobs: &Jobs, number: u32) -> JobOutcome {
        loop {
            if let Some(outcome) = jobs.named(number).unwrap().progress().outcome {
                return outcome;
            }
            std::thread::yield_now();
        }
    }

    #[test]
    fn a_second_job_is_refused_while_the_first_runs() {
        let mut jobs = Jobs::default();
        let (go, wait) = std::sync::mpsc::channel::<()>();
        let first = jobs
            .start(move |_| Ok(wait.recv().map(|()| None).unwrap_or(None)))
            .unwrap();
        assert_eq!(jobs.start(|_| Ok(None)).unwrap_err().code(), "job-running");
        go.send(()).unwrap();
        assert!(finished(&jobs, first.job).error.is_none());
    }

    #[test]
    fn a_job_that_ends_while_it_is_asked_still_says_how() {
        let mut jobs = Jobs::default();
        for _ in 0..2_000 {
            let job = jobs.start(|_| Ok(None)).unwrap();
            assert!(finished(&jobs, job.job).error.is_none());
            assert!(!jobs.busy(), "the next one may start at once");
        }
    }

    #[test]
    fn a_cancelled_job_says_so() {
        let mut jobs = Jobs::default();
        let job = jobs
            .start(|work| {
                loop {
                    work.at(Stage::Reading, 0, 0)?;
                }
            })
            .unwrap();
        jobs.named(job.job)
            .unwrap()
            .shared
            .cancel
            .store(true, Ordering::Relaxed);
        assert!(finished(&jobs, job.job).cancelled);
    }
}
