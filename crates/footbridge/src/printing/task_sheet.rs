//! The sheet of a practical task for paper: plain data, every word said.

use super::Frame;

/// A sheet to mark with a pen, and to enter later.
#[derive(Clone, PartialEq, Eq)]
pub struct TaskSheet {
    /// What all documents have.
    pub frame: Frame,
    /// Which unit it is of, and which occasion it is.
    pub about: Vec<String>,
    /// What is filled in at the top; an empty value is for a pen.
    pub fields: Vec<Labelled>,
    /// What to do, under which conditions, with which tools.
    pub details: Vec<Labelled>,
    /// The head of the column of lines.
    pub line_head: String,
    /// The heads of the columns of boxes, one for each mark.
    pub marks: Vec<String>,
    /// What a line is called whose failure stops the task.
    pub critical_label: String,
    /// The lines.
    pub lines: Vec<PaperLine>,
    /// What a failed critical line means.
    pub stop_rule: String,
    /// Says where the comment goes.
    pub comment_label: String,
    /// Says where the result goes.
    pub result_label: String,
    /// The results, one box each.
    pub results: Vec<String>,
    /// Says where the assessor signs.
    pub assessor_label: String,
    /// Says where the learner signs.
    pub learner_label: String,
    /// What the learner may say, one box each.
    pub learner_says: Vec<String>,
}

/// A name never stands in a log.
impl std::fmt::Debug for TaskSheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TaskSheet")
    }
}

/// Something with its name.
#[derive(Clone, PartialEq, Eq)]
pub struct Labelled {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// What it says may be a name.
impl std::fmt::Debug for Labelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Labelled").field(&self.label).finish()
    }
}

/// A line to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperLine {
    /// What is looked at.
    pub text: String,
    /// True where a failure stops the task.
    pub critical: bool,
}
