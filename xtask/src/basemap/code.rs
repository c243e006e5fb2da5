//! How shapes are written in the file: short, and quick to read in a browser (assets/js/basemap.js).
//!
//! Each number is the step from the point before, also from one line and shape to the next. Its sign goes
//! to the lowest bit, and five bits at a time, the lowest first, become a character of base64url; the
//! sixth bit says that more follow. Lines stand apart by a comma, shapes by a space.

/// A point as longitude and latitude, in whole parts of a degree.
pub(super) type Point = [i32; 2];

/// Lines that belong together: an area with its holes, or a line with its branches.
pub(super) type Shape = Vec<Vec<Point>>;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The shapes as text.
pub(super) fn encode(shapes: &[Shape]) -> String {
    let mut text = String::new();
    let mut before: Point = [0, 0];
    for (at, shape) in shapes.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        for (at, line) in shape.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            for point in line {
                for (now, before) in point.iter().zip(before) {
                    number(now - before, &mut text);
                }
                before = *point;
            }
        }
    }
    text
}

fn number(step: i32, text: &mut String) {
    let mut rest = (step << 1 ^ step >> 31).cast_unsigned() as usize;
    loop {
        let more = rest > 31;
        text.push(char::from(DIGITS[rest & 31 | usize::from(more) << 5]));
        rest >>= 5;
        if !more {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the browser does it.
    fn decode(text: &str) -> Vec<Shape> {
        let mut numbers = Vec::new();
        let mut before = [0, 0];
        let mut point = |line: &str| {
            let (mut number, mut shift) = (0, 0);
            for digit in line.bytes() {
                let value = DIGITS.iter().position(|of| *of == digit).unwrap();
                number |= (value & 31) << shift;
                shift += 5;
                if value & 32 == 0 {
                    let step =
                        if number & 1 == 1 { -(((number + 1) >> 1) as i32) } else { (number >> 1) as i32 };
                    numbers.push(step);
                    (number, shift) = (0, 0);
                }
            }
            let steps = std::mem::take(&mut numbers);
            steps
                .chunks(2)
                .map(|step| {
                    before = [before[0] + step[0], before[1] + step[1]];
                    before
                })
                .collect()
        };
        text.split(' ').map(|shape| shape.split(',').map(&mut point).collect()).collect()
    }

    #[test]
    fn what_is_written_can_be_read() {
        let shapes = vec![
            vec![
                vec![[-11_000, 40_500], [20_000, 56_000], [20_001, 55_999]],
                vec![[0, 0], [-1, 15], [-17, -1]],
            ],
            vec![vec![[5917, 45_566]]],
            vec![vec![[i32::MAX / 4, i32::MIN / 4], [0, 0]]],
        ];
        assert_eq!(decode(&encode(&shapes)), shapes);
    }

    #[test]
    fn the_text_stays_as_browsers_know_it() {
        let shapes = vec![vec![vec![[0, 0], [15, -16], [31, -33]], vec![[31, 967]]], vec![vec![[32, 966]]]];
        assert_eq!(encode(&shapes), "AAefgBhB,AweB CB".replace("AweB", "Aw-B"));
    }
}
