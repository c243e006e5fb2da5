//! Points on the unit sphere.

/// A point of the unit sphere.
pub(super) type Vector = [f64; 3];

/// What is added to 2⁵² is rounded to a whole number, halves to the even one, which the last bits then hold.
const WHOLE: f64 = (1_u64 << 52) as f64;
/// The same for what may be negative.
const SIGNED: f64 = 1.5 * WHOLE;

/// So many points are computed side by side.
pub(super) const BATCH: usize = 32;

/// Many points of the unit sphere, by axis.
pub(super) struct Vectors(pub(super) [Vec<f64>; 3]);

impl Vectors {
    /// From latitudes and longitudes in degrees, finite ones.
    pub(super) fn new(mut points: impl ExactSizeIterator<Item = (f64, f64)>) -> Self {
        let mut axes = [(); 3].map(|()| Vec::with_capacity(points.len()));
        while points.len() > 0 {
            let count = points.len().min(BATCH);
            for (axis, of_batch) in axes.iter_mut().zip(batch(&mut points)) {
                axis.extend_from_slice(&of_batch[..count]);
            }
        }
        Self(axes)
    }
}

/// The first of the points, by axis; of use for those that are finite.
#[inline]
pub(super) fn batch(points: impl Iterator<Item = (f64, f64)>) -> [[f64; BATCH]; 3] {
    let (mut lats, mut lons) = ([0.0; BATCH], [0.0; BATCH]);
    for ((lat, lon), point) in lats.iter_mut().zip(&mut lons).zip(points) {
        (*lat, *lon) = (once(point.0), once(point.1));
    }
    let mut axes = [[0.0; BATCH]; 3];
    for n in 0..BATCH {
        let ((sin, cos), (east, ahead)) = (sin_cos(lats[n]), sin_cos(lons[n]));
        (axes[0][n], axes[1][n], axes[2][n]) = (cos * ahead, cos * east, sin);
    }
    axes
}

/// Whole turns change nothing; hardly anybody comes with them.
#[inline]
pub(super) fn once(degrees: f64) -> f64 {
    if degrees.abs() <= 360.0 { degrees } else { degrees % 360.0 }
}

/// Of an angle in degrees, at most a turn, to the last bit or two, at a fraction of what it takes the
/// standard library. It has no branch, so that several are computed side by side. Taylor's series, within an
/// eighth of a turn around the nearest quarter; what is left beside quarters is exact in degrees.
#[inline]
pub(super) fn sin_cos(degrees: f64) -> (f64, f64) {
    let shifted = degrees * (1.0 / 90.0) + SIGNED;
    let quarters = shifted.to_bits();
    let x = (degrees - (shifted - SIGNED) * 90.0).to_radians();
    let y = x * x;
    let sin = x + x * y * series(y, SIN);
    let cos = 1.0 - y * (0.5 - y * series(y, COS));
    // Each quarter swaps the two and turns the sign of one.
    let (sin, cos) = (sin.to_bits(), cos.to_bits());
    let is_odd = (quarters & 1).wrapping_neg();
    let swapped = (sin & !is_odd | cos & is_odd, cos & !is_odd | sin & is_odd);
    let negative = ((quarters & 2) << 62, (quarters.wrapping_add(1) & 2) << 62);
    (f64::from_bits(swapped.0 ^ negative.0), f64::from_bits(swapped.1 ^ negative.1))
}

/// −1 / 3!, 1 / 5!, …, the highest first.
const SIN: [f64; 7] = [
    -1.0 / 1_307_674_368_000.0,
    1.0 / 6_227_020_800.0,
    -1.0 / 39_916_800.0,
    1.0 / 362_880.0,
    -1.0 / 5040.0,
    1.0 / 120.0,
    -1.0 / 6.0,
];
/// 1 / 4!, −1 / 6!, …, the highest first.
const COS: [f64; 7] = [
    1.0 / 20_922_789_888_000.0,
    -1.0 / 87_178_291_200.0,
    1.0 / 479_001_600.0,
    -1.0 / 3_628_800.0,
    1.0 / 40_320.0,
    -1.0 / 720.0,
    1.0 / 24.0,
];

#[inline]
fn series(y: f64, factors: [f64; 7]) -> f64 {
    factors.into_iter().fold(0.0, |sum, factor| sum * y + factor)
}

/// The square of the straight way from one to the other.
#[inline]
pub(super) fn squared(a: Vector, b: Vector) -> f64 {
    let (x, y, z) = (a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    x * x + y * y + z * z
}

/// The way along the ground, in radii of the earth, by the square of the straight one.
#[inline]
pub(super) fn arc(squared: f64) -> f64 {
    let chord = squared.sqrt();
    // Up to 60 km, what the series leaves out is below the last bit.
    if squared < 1e-4 {
        return chord + chord * squared * (1.0 / 24.0 + squared * (3.0 / 640.0));
    }
    2.0 * (chord / 2.0).min(1.0).asin()
}

/// The straight way through the earth, in its radii, by that along the ground.
pub(super) fn chord(arc: f64) -> f64 {
    2.0 * sin_cos((arc / 2.0).to_degrees().clamp(0.0, 90.0)).0
}

/// What is not negative as a whole number, below 4 billion; halves to the even one.
#[inline]
pub(super) fn rounded(length: f64) -> u32 {
    (length + WHOLE).to_bits() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sines_are_those_of_the_standard_library() {
        for step in -360_000..=360_000 {
            let degrees = f64::from(step) / 1000.0;
            let (sin, cos) = sin_cos(degrees);
            let far = (sin - degrees.to_radians().sin()).abs().max((cos - degrees.to_radians().cos()).abs());
            assert!(far < 1e-15, "{degrees}: {sin} {cos}");
        }
        assert_eq!(
            [0.0, 90.0, 180.0, -90.0].map(sin_cos),
            [(0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0)]
        );
        let [x, y, z] = batch([(725.0, -3600.0), (5.0, 0.0)].into_iter());
        let (far, near) = ([x[0], y[0], z[0]], [x[1], y[1], z[1]]);
        assert!(squared(far, near) < 1e-30, "{far:?} {near:?}");
    }

    #[test]
    fn arcs_are_those_of_the_standard_library() {
        for step in 0..=2000 {
            let straight = 2.0 * f64::from(step) / 2000.0;
            let expected = 2.0 * (straight / 2.0).asin();
            assert!((arc(straight * straight) - expected).abs() <= 1e-15 * expected);
            assert!((chord(expected) - straight).abs() < 1e-15);
            // At most some 60 km.
            let small = straight / 200.0;
            let expected = 2.0 * (small / 2.0).asin();
            assert!((arc(small * small) - expected).abs() <= 1e-15 * expected);
        }
        assert_eq!([0.0, 0.4, 0.5, 1.5, 2.5, 4e9].map(rounded), [0, 0, 0, 2, 2, 4_000_000_000]);
    }
}
