//! Opening hours of an organisation, in OSM's [`opening_hours`] syntax and as a table of the week. Pure:
//! no clock, no I/O, no database, and no words for people.
//!
//! [`check()`] says whether a text is valid at all, and what to keep of it. [`Week`] is the table: read from a
//! text with [`Week::of_osm`], if the text means the same every week; written with [`Week::to_osm`]; asked
//! with [`Week::at`] and [`Week::next_change`]; shown line by line with [`Week::runs`].
//!
//! Times are minutes of the day on the clock of the place; nothing here knows time zones or holidays.
//!
//! [`opening_hours`]: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
#![warn(missing_docs)]

mod check;
mod moments;
mod read;
mod span;
mod text;
mod tidy;
mod week;

pub use check::check;
/// The day of the week, which is chrono's.
pub use opening_hours_syntax::rules::day::Weekday;
pub use span::Span;
pub use text::{LONGEST, Problem};
pub use week::{MOST_SPANS, Run, Week};
