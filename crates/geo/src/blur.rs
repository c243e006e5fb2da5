//! What strangers may know of where somebody is.
//!
//! The exact place is for the two people who agreed on something. Everybody else sees the commune (or the
//! locality or arrondissement the person named), at its own point. In a commune of few inhabitants that is
//! all there is: a cell a kilometre wide can hold a single farm, and would be its address. Only where more
//! than [`TOWN`] people live is the public place finer, the middle of the cell the address lies in.
//!
//! It is never random. Noise drawn anew for each page can be averaged away by asking often; this answer is
//! the same every time, for everybody in the cell. So distances computed from it say nothing that it does
//! not say itself.

use crate::cells::{Cell, cell_of};
use crate::place::Place;
use crate::point::Point;

/// The public place is finer than the commune only above this number of inhabitants.
pub const TOWN: u32 = 10_000;

/// How far outside the commune's box a cell's middle may be and still belong to it: cells at the border
/// reach over it by half their width.
const BORDER_M: f64 = 1_000.0;
/// The same where the box is not known, from the commune's point.
const NEAR_M: f64 = 12_000.0;

/// Where something is, as everybody may see it.
#[derive(Clone, Copy, Debug)]
pub struct PublicPlace {
    /// The place whose name to show.
    pub place: &'static Place,
    /// Where to put it on a map, and what to compute distances from.
    pub point: Point,
    /// The cell, where the point is finer than the place's own.
    pub cell: Option<Cell>,
}

/// The public place of an exact point in a place.
///
/// It depends on nothing but the place and the cell of the point. A point that is nowhere near its place (a
/// mistake, or a wrong address) is shown at the place: it would name one and show another.
#[must_use]
pub fn public_place(place: &'static Place, exact: Point) -> PublicPlace {
    let cell = cell_of(exact);
    let centre = cell.centre();
    let commune = place.commune();
    let belongs = match commune.bbox() {
        Some(bbox) => bbox.contains(centre, BORDER_M),
        None => commune.point().distance(centre) <= NEAR_M,
    };
    if place.population() > TOWN && belongs {
        PublicPlace { place, point: centre, cell: Some(cell) }
    } else {
        PublicPlace { place, point: place.point(), cell: None }
    }
}
