//! Printing: where to, and what.

use crate::rpc::ErrorWire;
use crate::rpc::wire::wire;

wire! {
    /// A queue of the system's printers.
    pub struct PrintQueue {
        /// Its name, as the system calls it.
        pub name: String,
        /// True for the one that the system takes by itself.
        pub usual: bool,
    }

    /// A folder into which a file may go.
    pub struct PrintFolder {
        /// Its path.
        pub path: String,
        /// What it is called.
        pub label: String,
        /// True on a stick: a stick is carried about and lost, so staff are warned.
        pub stick: bool,
    }

    /// Where something may be printed.
    pub struct PrintPlaces {
        /// False where this program was built without a press: nothing can be printed.
        pub possible: bool,
        /// The queues of the system; none where it has none.
        pub queues: Vec<PrintQueue>,
        /// Folders that serve; others can be named.
        pub folders: Vec<PrintFolder>,
        /// The last place that served, if any.
        pub last: Option<PrintTo>,
    }

    /// A folder for a file.
    pub struct FolderTo {
        /// Its path, from the root.
        pub path: String,
        /// True when staff said that it may go onto a stick.
        pub stick_confirmed: bool,
    }

    /// Where to print.
    pub enum PrintTo {
        /// Into a queue of the system, by its name.
        Queue(String),
        /// As a PDF into a folder. A file is never overwritten.
        Folder(FolderTo),
    }

    /// What became of it.
    pub enum Printed {
        /// It is in the queue with this name.
        InQueue(String),
        /// It is this file.
        SavedAs(String),
    }

    /// What became of cards, which are printed in parts when there are many.
    pub struct CardsPrinted {
        /// How many were printed.
        pub printed: u32,
        /// How many were not, because somebody stopped it or a part failed.
        pub left: u32,
        /// Where each part is.
        pub places: Vec<Printed>,
        /// Why it stopped by itself; none if it did not.
        pub stopped: Option<ErrorWire>,
    }

    /// A file for a spreadsheet that left the program.
    pub struct Exported {
        /// Its whole path.
        pub file: String,
        /// True if it lies on a stick, in the clear.
        pub on_stick: bool,
    }

    /// Prints cards that were drawn since somebody signed in; of older ones nobody knows the
    /// pictures.
    pub struct PrintCards {
        /// Numbers of the cards, written `4718-26`; none: all that were not printed yet, or all
        /// once each was printed.
        pub cards: Option<Vec<String>>,
        /// Where to.
        pub to: PrintTo,
    }

    /// Prints the recovery code that was just made.
    pub struct PrintRecoverySheet {
        /// Its eight groups.
        pub groups: Vec<String>,
        /// Language of the sheet.
        pub language: String,
        /// Where to.
        pub to: PrintTo,
    }
}
