//! Long work: the window starts it, polls it, may cancel it.

use crate::enrolment::commands::ManyEnrolled;
use crate::exchange::commands::ExchangeReport;
use crate::packs::commands::PacksInstalled;
use crate::printing::commands::CardsPrinted;
use crate::recovery::commands::Restored;
use crate::rpc::ErrorWire;
use crate::rpc::wire::wire;

wire! {
    /// A piece of long work was started.
    pub struct JobStarted {
        /// Number of the job.
        pub job: u32,
    }

    /// Names a job.
    pub struct JobName {
        /// Number of the job.
        pub job: u32,
    }

    /// What a job is busy with; the window has one sentence for each.
    pub enum Stage {
        /// Waiting to start.
        Waiting,
        /// Making keys.
        Keys,
        /// Building and signing the pack.
        Packing,
        /// Setting up a site.
        Founding,
        /// Reading the stick.
        Reading,
        /// Checking signatures.
        Checking,
        /// Taking in packs.
        Installing,
        /// Merging bundles.
        Merging,
        /// Enrolling learners.
        Enrolling,
        /// Writing the stick.
        Writing,
        /// Printing cards.
        Printing,
        /// Nothing more to do.
        Done,
    }

    /// How far a job is.
    pub struct JobProgress {
        /// What it does now.
        pub stage: Stage,
        /// Steps done.
        pub done: u32,
        /// Steps in all; 0 when unknown.
        pub total: u32,
        /// Set when the job has ended.
        pub outcome: Option<JobOutcome>,
    }

    /// How a job ended.
    pub struct JobOutcome {
        /// True when it was cancelled.
        pub cancelled: bool,
        /// Why it failed, if it did.
        pub error: Option<ErrorWire>,
        /// The report of an exchange.
        pub exchange: Option<ExchangeReport>,
        /// The report of an installation of packs.
        pub packs: Option<PacksInstalled>,
        /// What came back onto a replacement computer.
        pub restored: Option<Restored>,
        /// Learners who were enrolled from a table.
        pub enrolled: Option<ManyEnrolled>,
        /// Cards that were printed.
        pub printed: Option<CardsPrinted>,
    }
}
