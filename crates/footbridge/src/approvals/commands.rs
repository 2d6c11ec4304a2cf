//! What needs two accounts, on the wire.

use super::pending::Pending;
use crate::ids::PersonId;
use crate::printing::commands::Exported;
use crate::rpc::wire::wire;

wire! {
    /// What waits for a second account.
    pub enum Holding {
        /// Names leave the program in a file.
        Export,
        /// A person is erased.
        Erasure,
        /// The centre takes new keys.
        Keys,
    }

    /// What a line that both accounts see is about.
    pub enum FactName {
        /// Name of the person.
        Name,
        /// The classroom.
        Classroom,
        /// How many lines.
        Lines,
        /// How many attempts at a check.
        Attempts,
        /// How many sessions.
        Sessions,
        /// Which list.
        List,
        /// The folder.
        Folder,
        /// The folder, on a stick that anybody can read.
        Stick,
        /// The key, in a short form.
        Key,
    }

    /// A line that both accounts see.
    pub struct FactView {
        /// What it is about.
        pub name: FactName,
        /// What it says.
        pub value: String,
    }

    /// Asks for what needs two accounts.
    pub struct Ask {
        /// The command that will run once a colleague agrees.
        pub command: String,
        /// Its request, as JSON.
        pub request: String,
        /// Why, for the colleague.
        pub reason: String,
    }

    /// Names what waits, and the content that was seen.
    pub struct Choose {
        /// Its id.
        pub approval: String,
        /// The content that was shown, hex.
        pub content: String,
    }

    /// What waits for a second account.
    pub struct ApprovalView {
        /// Its id.
        pub approval: String,
        /// What will happen.
        pub holding: Holding,
        /// What exactly.
        pub facts: Vec<FactView>,
        /// Why.
        pub reason: String,
        /// Who asked.
        pub asked_by: String,
        /// True for whoever asked: somebody else must agree.
        pub own: bool,
        /// Running minutes until it closes, rounded up.
        pub minutes_left: u32,
        /// The content that the agreement is bound to, hex.
        pub content: String,
    }

    /// An erasure that was ordered, and how far it has come.
    pub struct ErasureView {
        /// When it was ordered, RFC 3339.
        pub at: String,
        /// Sites that have had the order.
        pub confirmed: u32,
        /// Names of sites of which that is not known.
        pub waiting: Vec<String>,
    }

    /// What waits, and what was erased.
    pub struct ApprovalsView {
        /// What waits for a second account at this computer, oldest first.
        pub pending: Vec<ApprovalView>,
        /// Erasures, latest first; of the centre only.
        pub erasures: Vec<ErasureView>,
        /// The file that was written by what was agreed to just now.
        pub written: Option<Exported>,
    }
}

impl ApprovalView {
    pub(super) fn of(pending: &Pending, reader: PersonId, now: u64) -> Self {
        let facts = pending.content.facts.iter();
        let facts = facts.map(|(name, value)| FactView {
            name: name.clone(),
            value: value.clone(),
        });
        Self {
            approval: pending.id.clone(),
            holding: pending.content.holding.clone(),
            facts: facts.collect(),
            reason: pending.reason.clone(),
            asked_by: pending.name.clone(),
            own: pending.by == reader,
            minutes_left: pending.left(now).div_ceil(60_000) as u32,
            content: pending.content.hash().to_string(),
        }
    }
}
