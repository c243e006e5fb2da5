//! Where: finding a place by what people type, distances, cells, and what may be shown of a place.
//!
//! - [`gazetteer()`] answers "Chambéry", "3011 Bern", "st etienne" or "aix les b" from a table of every
//!   commune of France, Belgium, Switzerland, Luxembourg, Liechtenstein and Monaco. The table is in the
//!   program: no file, no network.
//! - [`Point::distance`] is the distance between two points in metres.
//! - [`Cell`] and [`covering`] turn nearness into ranges of plain integers that any database can index.
//! - [`public_place`] is what strangers may know of an exact address.
//!
//! Nothing here reads a file, a clock or a random number, so every answer can be computed again.
#![warn(missing_docs)]

mod areas;
mod blur;
mod cells;
mod find;
mod gazetteer;
mod index;
mod names;
mod normal;
mod outline;
mod place;
mod point;
mod query;
pub mod table;

pub use areas::{Area, AreaCode, InvalidAreaCode};
pub use blur::{PublicPlace, TOWN, public_place};
pub use cells::{Cell, InvalidCell, RESOLUTION, cell_of, covering};
pub use find::{Find, Hit, Resolved};
pub use gazetteer::{Gazetteer, Source, gazetteer};
pub use names::{Country, Lang};
pub use normal::slug;
pub use outline::Outline;
pub use place::{Kind, Place, PlaceId};
pub use point::{BBox, EARTH_RADIUS_M, Point};
