//! Planning units for the class or for one learner.

use crate::exchange::commands::Reach;
use crate::rpc::wire::wire;

wire! {
    /// What is planned for a unit.
    #[derive(Copy, Eq)]
    pub enum UnitWish {
        /// It must be done.
        Essential,
        /// It may be done.
        Optional,
        /// It is not to be done.
        NotPlanned,
    }

    /// Asks for a plan.
    pub struct ShowPlan {
        /// Id of the learner; none for the class.
        pub person: Option<String>,
    }

    /// Plans a unit.
    pub struct PlanUnit {
        /// Id of the learner; none for the class.
        pub person: Option<String>,
        /// Id of the unit.
        pub unit: String,
        /// What is planned; none takes the line out, and a learner's unit is as the class has it.
        pub wish: Option<UnitWish>,
        /// Until when, a day like `2026-11-22`; none for no day.
        pub due: Option<String>,
    }

    /// A unit of the course, and what is planned for it.
    pub struct PlanLine {
        /// Id of the unit.
        pub unit: String,
        /// Code for people, for example `A2`.
        pub code: String,
        /// Title in the language of the site.
        pub title: String,
        /// Minutes that it usually takes.
        pub minutes: u32,
        /// What is planned here: for the class, or for this learner.
        pub wish: Option<UnitWish>,
        /// Until when.
        pub due: Option<String>,
        /// On a learner's plan: what the class has planned.
        pub of_class: Option<UnitWish>,
        /// On a learner's plan: until when for the class.
        pub due_of_class: Option<String>,
        /// Place in the order of doing, from 1; none if it is not to be done.
        pub place: Option<u32>,
    }

    /// The plan of the class or of a learner.
    pub struct PlanView {
        /// Name of the learner; none for the class.
        pub name: Option<String>,
        /// Title of the course.
        pub course: String,
        /// Its units, in the order of the course.
        pub lines: Vec<PlanLine>,
        /// Where the plan stands by now; none while nothing is planned.
        pub reach: Option<Reach>,
    }
}
