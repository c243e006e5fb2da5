//! Curves, drawn here as SVG: no script, no styles of their own, legible in print. Series differ in dash
//! as well as in colour; each chart has its table beside it.

use askama::Template;

use crate::i18n::Lang;

/// Units are pixels on a phone.
const WIDTH: u32 = 340;
const HEIGHT: u32 = 190;
const LEFT: u32 = 46;
const RIGHT: u32 = 10;
const TOP: u32 = 12;
const FLOOR: u32 = 164;

/// One curve.
#[derive(Clone, Debug)]
pub struct Series {
    /// Its name in the legend and the table.
    pub name: String,
    /// Heights, from left to right.
    pub values: Vec<f64>,
}

/// A chart with its table.
#[derive(Template, Debug)]
#[template(path = "replay/plot.html")]
pub struct Plot {
    id: &'static str,
    title: String,
    description: String,
    width: u32,
    height: u32,
    left: u32,
    right: u32,
    floor: u32,
    curves: Vec<Curve>,
    ups: Vec<Tick>,
    acrosses: Vec<Tick>,
    across: String,
    table_title: String,
    rows: Vec<(String, Vec<String>)>,
}

#[derive(Debug)]
struct Curve {
    name: String,
    points: String,
}

#[derive(Debug)]
struct Tick {
    at: u32,
    label: String,
    anchor: &'static str,
}

/// What a chart is about.
#[derive(Debug)]
pub struct About {
    /// The chart's own in its page.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// What it shows, for those who cannot see it.
    pub description: String,
    /// What goes from left to right: the head of the table's first column.
    pub across: String,
    /// What opens the table.
    pub table_title: String,
}

impl Plot {
    /// Draws series over the same places, whose labels are given.
    #[must_use]
    pub fn new(about: About, lang: Lang, places: &[String], series: Vec<Series>) -> Self {
        let largest = series.iter().flat_map(|one| &one.values).copied().fold(0.0, f64::max);
        let step = step(largest);
        let top = ((largest / step).ceil().max(1.0)) * step;
        let count = places.len().max(2);
        let x =
            |at: usize| f64::from(LEFT) + f64::from(WIDTH - LEFT - RIGHT) * at as f64 / (count - 1) as f64;
        let y = |value: f64| f64::from(FLOOR) - f64::from(FLOOR - TOP) * value / top;
        let points = |values: &[f64]| {
            let each = values.iter().enumerate().map(|(at, value)| format!("{:.1},{:.1}", x(at), y(*value)));
            each.collect::<Vec<_>>().join(" ")
        };
        let said = |value: f64| lang.number(value.round() as usize);
        let ups = (0..=(top / step).round() as u32).map(|at| {
            let value = f64::from(at) * step;
            Tick { at: y(value).round() as u32, label: said(value), anchor: "end" }
        });
        let last = places.len().saturating_sub(1);
        let marks = [(0, "start"), (last / 2, "middle"), (last, "end")];
        let acrosses = marks.into_iter().filter_map(|(at, anchor)| {
            Some(Tick { at: x(at).round() as u32, label: places.get(at)?.clone(), anchor })
        });
        let row = |(at, place): (usize, &String)| {
            let number = |one: &Series| one.values.get(at).map_or_else(String::new, |value| said(*value));
            (place.clone(), series.iter().map(number).collect())
        };
        Self {
            id: about.id,
            title: about.title,
            description: about.description,
            across: about.across,
            table_title: about.table_title,
            width: WIDTH,
            height: HEIGHT,
            left: LEFT,
            right: WIDTH - RIGHT,
            floor: FLOOR,
            ups: ups.collect(),
            acrosses: acrosses.collect(),
            rows: places.iter().enumerate().map(row).collect(),
            curves: series
                .into_iter()
                .map(|one| Curve { points: points(&one.values), name: one.name })
                .collect(),
        }
    }
}

/// A round distance between lines, so that there are two to five of them.
fn step(largest: f64) -> f64 {
    let mut step = 1.0;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            if largest <= step * factor * 4.0 || step > 1e15 {
                return step * factor;
            }
        }
        step *= 10.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_goes_from_the_left_to_the_right_and_no_higher_than_the_top() {
        let about = About {
            id: "x",
            title: "T & U".into(),
            description: "D".into(),
            across: "Day".into(),
            table_title: "Table".into(),
        };
        let places: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        let series = vec![Series { name: "<n>".into(), values: vec![0.0, 81.0, 200.0] }];
        let plot = Plot::new(about, Lang::De, &places, series);
        assert_eq!(plot.curves[0].points, "46.0,164.0 188.0,102.4 330.0,12.0");
        assert_eq!(plot.rows[1], ("b".to_owned(), vec!["81".to_owned()]));
        let svg = plot.render().unwrap();
        assert!(svg.contains("&#60;n&#62;") && !svg.contains("style="), "{svg}");
    }

    #[test]
    fn nothing_to_draw_is_no_mistake() {
        assert!(step(0.0) > 0.0 && step(f64::MAX) > 0.0);
        let none = || String::new();
        let about =
            About { id: "x", title: none(), description: none(), across: none(), table_title: none() };
        let plot = Plot::new(about, Lang::En, &[], vec![Series { name: none(), values: Vec::new() }]);
        assert!(plot.rows.is_empty() && plot.acrosses.is_empty());
    }
}
