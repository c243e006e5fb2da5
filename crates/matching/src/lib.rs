//! Who to ask first, and how widely to ask. Pure: no clock, no database, no I/O.
//!
//! [`Index`] holds the helpers of a platform in memory. [`Index::candidates`] finds for one ask the
//! helpers with the lowest **cost**, in metre-equivalents: how much further away a helper might live
//! and still be asked as early as one without that drawback.
//!
//! ```text
//! cost      = distance + language + load + silence + recency                  [m]
//! distance  = great-circle distance between the helper and the ask            [m]
//! language  = weights.language if they share none of the wanted languages     [m], else 0
//! load      = weights.load × open commitments / capacity                      [m]
//! silence   = weights.silence × what their habit weighs, see [`Habit`]        [m], 0 if they answer
//! recency   = weights.recency × exp(−hours since last asked / fade_hours)     [m], 0 if never asked
//! ```
//!
//! Equal costs are ordered by who was asked least recently (never asked first), then by id, so that
//! the same question always has the same answer.
//!
//! What is *not* weighed but required: within the ask's radius and the helper's own reach, the
//! category shared, capacity left, not paused, not excluded, below the daily number of alerts,
//! available in the wanted part of the week.
//!
//! The answer is exact: since no part of the cost is negative, a helper's cost is at least the
//! distance, and the search, which looks at ever larger surroundings, may end as soon as it has
//! enough candidates cheaper than everything outside is far.
//!
//! [`acceptance`] learns who says yes. From that, [`enough`] says how many of the candidates to alert so that
//! enough of them do, and [`share`] does so for several asks that are alerted at the same time, so that one
//! street's helpers are not all spent on the first. [`grown`] says how far each wave of alerts reaches.
//!
//! [`assign`] finds the best plan for everybody who waits and everybody who can help, and proves it;
//! [`nearest`] finds the nearest helpers of many asks at once.
#![warn(missing_docs)]

pub mod acceptance;
pub mod assign;
mod grid;
mod helper;
mod index;
mod near;
pub mod nearest;
mod search;
pub mod share;
mod wave;

pub use helper::{Categories, Habit, Helper, Languages, Part, Week};
pub use index::Index;
pub use search::{Candidate, Search, Weights, Why};
pub use wave::{enough, grown};
