//! Where points lie along a curve through all of them.

use super::sphere::{once, sin_cos};

/// A raster over an area.
pub(super) struct Raster {
    south: f64,
    west: f64,
    /// Fields of the finest raster in a degree, north and east.
    per_degree: (f64, f64),
}

impl Raster {
    /// Over these points, whose coordinates are finite.
    pub(super) fn over(points: impl Iterator<Item = (f64, f64)>) -> Self {
        let (mut south, mut west) = (f64::INFINITY, f64::INFINITY);
        let (mut north, mut east) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
        for (lat, lon) in points {
            south = if lat < south { lat } else { south };
            north = if lat > north { lat } else { north };
            west = if lon < west { lon } else { west };
            east = if lon > east { lon } else { east };
        }
        let narrow = sin_cos(once(f64::midpoint(south, north))).1.abs().max(0.01);
        let width = (north - south).max((east - west) * narrow);
        let fields = f64::from(u32::MAX) / width.max(f64::MIN_POSITIVE);
        Self { south, west, per_degree: (fields, fields * narrow) }
    }

    /// The numbers of the points, each after the place where it lies on the curve, with the bits of the
    /// number last: all different, and for [`sort`]. What lies outside is put at the edge.
    pub(super) fn places(&self, points: &[(f64, f64)]) -> Vec<u64> {
        let bits = lowest_bit(points.len());
        let place = |((lat, lon), number): (&(f64, f64), u64)| {
            // Casts saturate.
            let north = ((lat - self.south) * self.per_degree.0) as u32;
            let east = ((lon - self.west) * self.per_degree.1) as u32;
            let curve = spread(north) << 1 | spread(east);
            // The number takes no more bits than are left out of the curve.
            (curve >> bits) << bits | number
        };
        points.iter().zip(0..).map(place).collect()
    }
}

/// How many bits the numbers of so many take.
pub(super) fn number_bits(count: usize) -> u32 {
    usize::BITS - count.leading_zeros()
}

/// Numbers are told apart by so many bits of their places at a time.
const DIGIT: u32 = 11;
/// Places have so many bits more than numbers have: as many fields as points even where all lie within a
/// thousandth of the width and of the height.
const FINER: u32 = 20;

/// The lowest bit of the places of so many that is to be sorted by; what is below is the number.
fn lowest_bit(count: usize) -> u32 {
    let bits = number_bits(count);
    u64::BITS - ((bits + FINER).div_ceil(DIGIT) * DIGIT).min(u64::BITS - bits)
}

/// Sorts places whose numbers ascend: digit by digit, the lowest first, so that what is alike stays in order
/// (radix sort: Hollerith 1889). Linear, and no comparison to guess.
pub(super) fn sort(places: &mut Vec<u64>, count: usize) {
    let mut sorted = vec![0; places.len()];
    let mut shift = lowest_bit(count);
    while shift < u64::BITS {
        let digit = |place: u64| (place >> shift) as usize & ((1 << DIGIT) - 1);
        let mut next = [0_u32; 1 << DIGIT];
        for place in places.iter() {
            next[digit(*place)] += 1;
        }
        let mut sum = 0;
        for next in &mut next {
            (*next, sum) = (sum, sum + *next);
        }
        for place in places.iter() {
            let next = &mut next[digit(*place)];
            sorted[*next as usize] = *place;
            *next += 1;
        }
        std::mem::swap(places, &mut sorted);
        shift += DIGIT;
    }
}

/// Puts a nought before each bit (Morton 1966).
#[inline]
fn spread(number: u32) -> u64 {
    let mut bits = u64::from(number);
    for (shift, mask) in [
        (16, 0x0000_ffff_0000_ffff),
        (8, 0x00ff_00ff_00ff_00ff),
        (4, 0x0f0f_0f0f_0f0f_0f0f),
        (2, 0x3333_3333_3333_3333),
        (1, 0x5555_5555_5555_5555),
    ] {
        bits = (bits | bits << shift) & mask;
    }
    bits
}
