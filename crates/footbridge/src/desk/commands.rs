//! What the window asks of the desk itself: where are we, who sits here, open, sign in, finish.

use crate::jobs::commands::JobStarted;
use crate::people::commands::DisplayView;
use crate::rpc::wire::wire;

wire! {
    /// Which page the window belongs on.
    pub enum Phase {
        /// No site here yet.
        Setup,
        /// A site stands here; staff must open it.
        Locked,
        /// Open; nobody is signed in.
        SignIn,
        /// A learner is signed in.
        Learner,
        /// A member of staff is signed in.
        Staff,
    }

    /// What a site is for.
    pub enum SiteKind {
        /// A classroom PC; learners sit at it.
        Station,
        /// A staff PC in the prison.
        Office,
        /// The VET centre.
        Centre,
    }

    /// A staff role.
    pub enum StaffRole {
        /// Prison staff.
        Officer,
        /// Runs the class.
        Trainer,
        /// Works at the centre.
        Coordinator,
        /// Writes and signs packs; sees nothing of any person.
        Publisher,
        /// A guest at the centre, for example of a company; sees nothing of any person.
        Guest,
    }

    /// How a session ended.
    #[derive(Copy, Eq)]
    pub enum SessionEnd {
        /// Whoever sat there finished.
        Finished,
        /// Nobody did anything for a while.
        Idle,
        /// It had lasted as long as a session may.
        Limit,
    }

    /// When sessions end by themselves at this computer, in minutes of running time.
    pub struct Limits {
        /// A learner who does nothing for so long, 2 to 60.
        pub learner_idle_minutes: u32,
        /// Staff who do nothing for so long, 1 to 30.
        pub staff_idle_minutes: u32,
        /// Any session at the latest after so long, 15 to 720.
        pub session_minutes: u32,
    }

    /// The member of staff who is signed in.
    pub struct SignedInStaff {
        /// Their name as they gave it.
        pub name: String,
        /// What they may do.
        pub role: StaffRole,
    }

    /// One of the places of the sample data.
    pub enum SamplePlace {
        /// The first classroom PC.
        Station1,
        /// The second classroom PC.
        Station2,
        /// The staff computer of the prison.
        Office,
        /// The VET centre.
        Centre,
    }

    /// Everything the window needs to choose its page.
    pub struct DeskState {
        /// The page.
        pub phase: Phase,
        /// The language of the site, or of the signed-in person.
        pub language: Option<String>,
        /// The site's name, once it is open.
        pub site_name: Option<String>,
        /// What the site is for, once it is set up.
        pub site_kind: Option<SiteKind>,
        /// Who is signed in, if it is staff.
        pub staff: Option<SignedInStaff>,
        /// How the last session ended, if nobody signed in since.
        pub ended: Option<SessionEnd>,
        /// True for a learner whose session a trainer opened.
        pub opened_by_trainer: bool,
        /// How the learner who is signed in likes the screen, if they said so.
        pub display: Option<DisplayView>,
        /// Where we sit in the sample data, if this is sample data.
        pub sample: Option<SamplePlace>,
        /// Whether sample data can be made here.
        pub sample_available: bool,
        /// True when a damaged store was put aside; staff are told once opened.
        pub store_put_aside: bool,
        /// Version of the program.
        pub program: String,
    }

    /// Staff open the computer after power-on.
    pub struct OpenDesk {
        /// The passphrase of a member of staff.
        pub passphrase: String,
    }

    /// The printed recovery code opens the computer, once, for somebody with a new passphrase.
    pub struct OpenWithCode {
        /// The printed code; case, spaces and dashes do not matter.
        pub code: String,
        /// Who opens it: the name of a member of staff as it stands in the list, or a new one.
        pub name: String,
        /// Their passphrase from now on.
        pub passphrase: String,
    }

    /// Why the morning round opened the computer and did not exchange.
    #[derive(Copy, Eq)]
    pub enum NoExchange {
        /// It is switched off at this computer.
        SwitchedOff,
        /// No stick is plugged in.
        NoStick,
        /// More than one stick is plugged in.
        SeveralSticks,
        /// The stick cannot be used; the page of the exchange says why.
        StickNotUsable,
    }

    /// The computer is open; the exchange runs, or does not.
    pub struct MorningRound {
        /// Everything the window needs to choose its page.
        pub desk: DeskState,
        /// The exchange.
        pub job: Option<JobStarted>,
        /// The stick's folder, for taking it out.
        pub folder: Option<String>,
        /// Why there is none.
        pub without: Option<NoExchange>,
    }

    /// What the morning round does at this computer.
    pub struct MorningSetting {
        /// True if opening the computer exchanges at once.
        pub exchanges: bool,
    }

    /// A trainer opens a learner's session.
    pub struct OpenFor {
        /// Id of the person.
        pub person: String,
    }

    /// A learner signs in.
    pub struct SignInLearner {
        /// Six digits; spaces and dashes are ignored.
        pub card: String,
        /// The four pictures in order, each 0 to 11.
        pub pictures: Vec<u8>,
    }

    /// A member of staff signs in at an open computer.
    pub struct SignInStaff {
        /// Their passphrase.
        pub passphrase: String,
    }
}
