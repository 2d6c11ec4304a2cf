//! Practical tasks as staff and learners meet them.

use crate::desk::commands::StaffRole;
use crate::printing::commands::PrintTo;
use crate::rpc::wire::wire;

wire! {
    /// What was seen of a line.
    #[derive(Copy)]
    pub enum TaskMark {
        /// Done without help.
        Alone,
        /// Done with help.
        WithHelp,
        /// Tried, and not yet right.
        NotYet,
        /// Not seen.
        NotSeen,
    }

    /// Asks for the practical tasks of a learner.
    pub struct ListTasks {
        /// Id of the person.
        pub person: String,
    }

    /// Which sheet.
    pub struct SheetOf {
        /// Id of the person.
        pub person: String,
        /// Id of the unit.
        pub unit: String,
        /// Id of the task.
        pub task: String,
        /// The occasion that a second assessor marks; none for a new occasion.
        pub second_of: Option<String>,
    }

    /// A line with its mark.
    pub struct MarkedLine {
        /// Id of the line.
        pub line: String,
        /// What was seen.
        pub mark: TaskMark,
    }

    /// Keeps a sheet as it is entered so far.
    pub struct KeepSheet {
        /// Which sheet.
        pub sheet: SheetOf,
        /// Every line that has a mark.
        pub marks: Vec<MarkedLine>,
        /// One line of comment.
        pub comment: String,
    }

    /// Closes a sheet. It cannot be changed any more.
    pub struct CloseSheet {
        /// Which sheet.
        pub sheet: SheetOf,
        /// The result.
        pub competent: bool,
    }

    /// Who assessed. A learner never gets the name.
    pub struct AssessorView {
        /// What they are; none where it is not known.
        pub role: Option<StaffRole>,
        /// A number that stands for the account.
        pub alias: u32,
        /// Their name, for staff and where it is known.
        pub name: Option<String>,
    }

    /// A line of a sheet.
    pub struct SheetLine {
        /// Id of the line.
        pub line: String,
        /// What is looked at.
        pub text: String,
        /// True where a failure stops the task.
        pub critical: bool,
        /// What was entered so far.
        pub mark: Option<TaskMark>,
    }

    /// What follows from the marks so far.
    pub struct SheetStanding {
        /// True if a critical line failed.
        pub stopped: bool,
        /// True if every critical line was seen.
        pub critical_seen: bool,
        /// Lines without a mark.
        pub open_lines: u32,
    }

    /// A sheet to mark.
    pub struct SheetView {
        /// Id of the person.
        pub person: String,
        /// Name of the learner.
        pub name: String,
        /// Title of the task.
        pub title: String,
        /// What is to be done.
        pub what: String,
        /// Where, with whom, what has to be ready.
        pub conditions: String,
        /// Tools and materials.
        pub tools: Vec<String>,
        /// The lines.
        pub lines: Vec<SheetLine>,
        /// One line of comment.
        pub comment: String,
        /// Which occasion it is, from 1.
        pub number: u32,
        /// On how many occasions the task is to be seen.
        pub wanted: u32,
        /// True if this occasion is one of the sample for two assessors.
        pub for_two: bool,
        /// True if a second assessor marks.
        pub second: bool,
        /// What follows from the marks so far.
        pub standing: SheetStanding,
    }

    /// Whether a second assessor is wanted for an occasion.
    pub enum SecondStage {
        /// It is not one of the sample.
        NotWanted,
        /// It is, and nobody was there yet.
        Wanted,
        /// Somebody marked it.
        Done,
    }

    /// An occasion in a list.
    pub struct OccasionLine {
        /// Its id.
        pub occasion: String,
        /// Which one it is, from 1.
        pub number: u32,
        /// When, RFC 3339.
        pub at: String,
        /// Who assessed.
        pub by: AssessorView,
        /// The result.
        pub competent: bool,
        /// Whether a second assessor is wanted.
        pub second: SecondStage,
        /// What the learner says: true if they have seen it, false if they see it differently.
        pub answer: Option<bool>,
    }

    /// A task in the list of a learner.
    pub struct TaskRow {
        /// Id of the unit.
        pub unit: String,
        /// Code of the unit, for example `A2`.
        pub code: String,
        /// Id of the task.
        pub task: String,
        /// Title.
        pub title: String,
        /// Occasions on which it was competent.
        pub competent: u32,
        /// On how many it is to be seen.
        pub wanted: u32,
        /// True if the task counts.
        pub counts: bool,
        /// True if the caller has a sheet with marks that is not closed.
        pub begun: bool,
        /// The occasions, the first one first.
        pub occasions: Vec<OccasionLine>,
    }

    /// The practical tasks of a learner.
    pub struct TasksView {
        /// Id of the person.
        pub person: String,
        /// Name of the learner.
        pub name: String,
        /// The tasks in the order of the course.
        pub tasks: Vec<TaskRow>,
    }

    /// Prints the sheet of the next occasion, to be marked with a pen and entered later.
    pub struct PrintTask {
        /// Id of the person.
        pub person: String,
        /// Id of the unit.
        pub unit: String,
        /// Id of the task.
        pub task: String,
        /// Where to.
        pub to: PrintTo,
    }

    /// Asks for an occasion.
    pub struct ShowOccasion {
        /// Id of the person.
        pub person: String,
        /// Id of the occasion.
        pub occasion: String,
    }

    /// A line as it was seen.
    pub struct SeenLine {
        /// What was looked at.
        pub text: String,
        /// True where a failure stops the task.
        pub critical: bool,
        /// What the assessor saw.
        pub first: TaskMark,
        /// What the second assessor saw.
        pub second: Option<TaskMark>,
    }

    /// What a second assessor saw.
    pub struct SecondView {
        /// Who it was.
        pub by: AssessorView,
        /// When, RFC 3339.
        pub at: String,
        /// Their result.
        pub competent: bool,
        /// Their comment.
        pub comment: String,
        /// Lines with the same mark.
        pub same: u32,
        /// Lines that both saw.
        pub of: u32,
        /// The same in percent; none where no line was seen by both.
        pub percent: Option<u32>,
    }

    /// What the learner says to an occasion.
    pub struct TaskAnswerView {
        /// False if they see it differently.
        pub agrees: bool,
        /// How they see it.
        pub words: String,
        /// When, RFC 3339.
        pub at: String,
    }

    /// An occasion that is closed.
    pub struct OccasionView {
        /// Id of the person.
        pub person: String,
        /// Name of the learner.
        pub name: String,
        /// Id of the occasion.
        pub occasion: String,
        /// Id of the unit.
        pub unit: String,
        /// Id of the task.
        pub task: String,
        /// Title of the task.
        pub title: String,
        /// Which occasion it is, from 1.
        pub number: u32,
        /// On how many the task is to be seen.
        pub wanted: u32,
        /// Occasions on which it was competent.
        pub competent_so_far: u32,
        /// True if the task counts by now.
        pub counts: bool,
        /// When, RFC 3339.
        pub at: String,
        /// Who assessed.
        pub by: AssessorView,
        /// The result.
        pub competent: bool,
        /// True if a critical line failed.
        pub stopped: bool,
        /// The comment.
        pub comment: String,
        /// The lines, side by side.
        pub lines: Vec<SeenLine>,
        /// True if it is one of the sample for two assessors.
        pub for_two: bool,
        /// True if the caller may mark it as second assessor.
        pub may_second: bool,
        /// What the second assessor saw.
        pub second: Option<SecondView>,
        /// What the learner says.
        pub answer: Option<TaskAnswerView>,
    }

    /// A line of a task, as its learner reads it.
    pub struct MyLine {
        /// What is looked at.
        pub text: String,
        /// True where a failure stops the task.
        pub critical: bool,
        /// What was seen on the last occasion.
        pub mark: Option<TaskMark>,
    }

    /// An occasion, as its learner sees it.
    pub struct MyOccasion {
        /// Its id.
        pub occasion: String,
        /// Which one it is, from 1.
        pub number: u32,
        /// When, RFC 3339.
        pub at: String,
        /// Who assessed: role and number, never a name.
        pub by: AssessorView,
        /// The result.
        pub competent: bool,
        /// True if a critical line failed.
        pub stopped: bool,
        /// What the assessor wrote.
        pub comment: String,
        /// The lines as they were seen.
        pub lines: Vec<MyLine>,
        /// The second assessor, if there was one.
        pub second: Option<AssessorView>,
        /// What I said to it.
        pub answer: Option<TaskAnswerView>,
    }

    /// A practical task of mine.
    pub struct MyTask {
        /// Id of the unit.
        pub unit: String,
        /// Title of the unit.
        pub unit_title: String,
        /// Id of the task.
        pub task: String,
        /// Title.
        pub title: String,
        /// What is to be done.
        pub what: String,
        /// What my trainer looks at.
        pub lines: Vec<MyLine>,
        /// Occasions on which it was competent.
        pub competent: u32,
        /// On how many it is to be seen.
        pub wanted: u32,
        /// True if the task counts.
        pub counts: bool,
        /// The occasions, the last one first.
        pub occasions: Vec<MyOccasion>,
    }

    /// My practical tasks.
    pub struct MyTasks {
        /// In the order of the course.
        pub tasks: Vec<MyTask>,
    }

    /// I have seen what was written of me, or I see it differently.
    pub struct AnswerTask {
        /// Id of the occasion.
        pub occasion: String,
        /// False if I see it differently.
        pub agrees: bool,
        /// How I see it, in one line.
        pub words: String,
    }
}
