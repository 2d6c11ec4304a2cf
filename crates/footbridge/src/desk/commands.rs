//! What the window asks of the desk itself: where are we, who sits here, open, sign in, finish.

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
