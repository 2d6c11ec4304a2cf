//! From how many people on a figure is shown, and how.

/// Below so many people a figure is not shown: it would say more about single people than about
/// the item.
pub const HIDDEN_BELOW: usize = 20;
/// From so many people on a figure is shown like any other.
pub const PLAIN_FROM: usize = 50;

/// How a figure stands, by the number of people behind it. The thresholds are ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Not shown, only that there are too few people yet.
    Hidden,
    /// Shown in grey, always with its interval.
    Grey,
    /// Shown plainly.
    Plain,
}

impl Standing {
    /// The one rule of it.
    pub fn of(n: usize) -> Self {
        match n {
            ..HIDDEN_BELOW => Self::Hidden,
            HIDDEN_BELOW..PLAIN_FROM => Self::Grey,
            PLAIN_FROM.. => Self::Plain,
        }
    }
}
