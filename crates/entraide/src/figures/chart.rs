//! A chart of bars that lie below each other: drawn here, as SVG without script and without styles of
//! its own. Each number stands beside its bar as text; the page has the table behind it.

use askama::Template;

use crate::i18n::Lang;

/// Widths and heights in the chart's own units, which are pixels on a phone.
const WIDTH: u32 = 340;
/// What is left for a bar beside its number.
const BAR: u32 = 260;
const ROW: u32 = 40;
const AXIS: u32 = 24;

/// One row of a chart.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is about.
    pub label: String,
    /// The whole.
    pub whole: u64,
    /// A part of it, drawn over it.
    pub part: Option<u64>,
}

/// A chart, ready to be put into a page.
#[derive(Template, Debug)]
#[template(path = "figures/chart.html")]
pub struct Chart<'a> {
    id: &'a str,
    title: String,
    description: String,
    rows: Vec<Row>,
    ticks: Vec<Tick>,
    width: u32,
    height: u32,
    /// Where the bars end below.
    floor: u32,
}

#[derive(Debug)]
struct Row {
    label: String,
    value: String,
    whole: u32,
    part: Option<u32>,
    /// Where the label, the bar and the number stand.
    label_y: u32,
    bar_y: u32,
    value_x: u32,
    value_y: u32,
}

#[derive(Debug)]
struct Tick {
    x: u32,
    label: String,
}

impl<'a> Chart<'a> {
    /// Draws the rows in their order. `id` is the chart's in its page.
    #[must_use]
    pub fn new(id: &'a str, title: String, description: String, lang: Lang, bars: Vec<Bar>) -> Self {
        let largest = bars.iter().map(|bar| bar.whole).max().unwrap_or(0);
        let step = step(largest);
        let top = largest.div_ceil(step).max(1) * step;
        let width = |value: u64| u32::try_from(value * u64::from(BAR) / top).unwrap_or(BAR);
        let said = |number: u64| lang.number(usize::try_from(number).unwrap_or(usize::MAX));
        let row = |(at, bar): (u32, Bar)| {
            let y = AXIS + at * ROW;
            let number = said(bar.whole);
            Row {
                value: bar.part.map_or_else(|| number.clone(), |part| format!("{} / {number}", said(part))),
                // What is there is seen.
                whole: width(bar.whole).max(u32::from(bar.whole > 0)),
                part: bar.part.map(|part| width(part).max(u32::from(part > 0))),
                label_y: y + 14,
                bar_y: y + 20,
                value_x: width(bar.whole) + 6,
                value_y: y + 32,
                label: bar.label,
            }
        };
        let rows: Vec<Row> = (0..).zip(bars).map(row).collect();
        let floor = AXIS + ROW * u32::try_from(rows.len()).unwrap_or(0);
        let ticks = (0..=top / step).map(|at| Tick { x: width(at * step), label: said(at * step) });
        Self { id, title, description, ticks: ticks.collect(), rows, width: WIDTH, height: floor + 4, floor }
    }
}

/// A round distance between lines, so that there are two to five of them.
fn step(largest: u64) -> u64 {
    let mut step = 1;
    loop {
        for factor in [1, 2, 5] {
            if largest <= step * factor * 4 {
                return step * factor;
            }
        }
        step *= 10;
        if step > u64::MAX / 200 {
            return step;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stand_at_round_numbers() {
        for (largest, wanted) in [(0, 1), (4, 1), (5, 2), (21, 10), (81, 50), (400, 100), (1234, 500)] {
            assert_eq!(step(largest), wanted, "{largest}");
        }
        assert!(step(u64::MAX) > 0);
    }

    #[test]
    fn bars_are_as_long_as_their_numbers() {
        let bar = |label: &str, whole, part| Bar { label: label.into(), whole, part };
        let bars = vec![bar("<a>", 100, Some(50)), bar("b", 0, Some(0)), bar("c", 1, None)];
        let chart = Chart::new("x", "T & U".into(), "D".into(), Lang::En, bars);
        let widths: Vec<_> = chart.rows.iter().map(|row| (row.whole, row.part)).collect();
        assert_eq!(widths, [(260, Some(130)), (0, Some(0)), (2, None)]);
        let svg = chart.render().unwrap();
        assert!(svg.contains("&#60;a&#62;") && svg.contains("50 / 100") && !svg.contains("style="), "{svg}");
    }
}
