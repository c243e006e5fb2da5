//! Whether a helper in reach exists: a plain search of the drill's own, beside the application's.
//!
//! A helper is in reach of an ask who has confirmed and not unsubscribed, offers this kind of help, has
//! a part of the week in common with it, has a promise free, and lives not farther from its public place
//! than both the helper goes and the widest circle of the platform's waves reaches. Whether that helper
//! reads mail is not asked. It is looked for when the ask opens, and at the end of each day until it ends.

use std::collections::HashMap;

use chrono::Duration;

use super::folk::{Ask, Folk, Nr, Standing};
use super::run::{Drill, moment};
use super::scenario::Scenario;
use crate::alerts::candidates::wanted_week;
use crate::alerts::choice::circle_m;
use crate::listings::model::DueKind;
use crate::platforms::model::Platform;

/// Degrees of a square.
const SQUARE: f64 = 0.05;

/// Helpers by square, and how far each kind of help is searched.
#[derive(Debug, Default)]
pub(super) struct Reach {
    squares: HashMap<(i32, i32), Vec<Nr>>,
    /// By position of the category.
    widest_m: Vec<f64>,
    /// Asks for which none was found so far.
    lonely: Vec<Nr>,
}

fn square(point: geo::Point) -> (i32, i32) {
    ((point.lat / SQUARE).floor() as i32, (point.lon / SQUARE).floor() as i32)
}

impl Reach {
    pub(super) fn new(platform: &Platform, scenario: &Scenario) -> Self {
        let last = i16::try_from(platform.rules.waves).unwrap_or(i16::MAX);
        let widest = |slug: &str| {
            let category = platform.asked().find(|category| category.slug == slug)?;
            circle_m(platform, category, last).map(f64::from)
        };
        let widest_m = scenario.asks.kinds.iter().map(|(slug, _)| widest(slug).unwrap_or(0.0)).collect();
        Self { widest_m, ..Self::default() }
    }

    /// A helper has confirmed.
    pub(super) fn add(&mut self, nr: Nr, point: geo::Point) {
        self.squares.entry(square(point)).or_default().push(nr);
    }

    /// How far an ask of this kind is searched at most, in metres.
    pub(super) fn widest(&self, kind: usize) -> f64 {
        self.widest_m.get(kind).copied().unwrap_or(0.0)
    }

    fn finds(&self, folk: &Folk, ask: &Ask, week: i32) -> bool {
        let within = self.widest(ask.kind);
        let north = within / 111_195.0;
        let east = north / ask.public.lat.to_radians().cos().max(0.1);
        let corner = |lat: f64, lon: f64| square(geo::Point { lat, lon });
        let (from, to) = (
            corner(ask.public.lat - north, ask.public.lon - east),
            corner(ask.public.lat + north, ask.public.lon + east),
        );
        (from.0..=to.0).any(|lat| {
            (from.1..=to.1).any(|lon| {
                self.squares.get(&(lat, lon)).is_some_and(|here| {
                    here.iter().any(|nr| {
                        let helper = folk.helper(*nr);
                        helper.standing == Standing::Active
                            && helper.kinds & (1 << ask.kind) != 0
                            && helper.week & week != 0
                            && helper.load < helper.capacity
                            && ask.public.distance(helper.point) <= within.min(f64::from(helper.reach_m))
                    })
                })
            })
        })
    }
}

impl Drill {
    /// An ask has opened: is there somebody?
    pub(super) fn opened(&mut self, nr: Nr) {
        let ask = &mut self.folk.asks[nr as usize];
        if ask.opened.is_some() {
            return;
        }
        ask.opened = Some(self.now);
        self.reach.lonely.push(nr);
        self.tally.today().opened += 1;
        self.look(nr);
    }

    fn look(&mut self, nr: Nr) {
        let (now, ask) = (moment(self.now), self.folk.ask(nr));
        let due = moment(ask.due).max(now + Duration::hours(1));
        let week = wanted_week(DueKind::Asap, now, due, &self.platform);
        if self.reach.finds(&self.folk, ask, week.0.cast_signed()) {
            self.folk.asks[nr as usize].in_reach = true;
        }
    }

    /// Looks again for those who had nobody in reach.
    pub(super) fn look_for_helpers(&mut self) {
        let mut lonely = std::mem::take(&mut self.reach.lonely);
        lonely.retain(|nr| !self.folk.ask(*nr).in_reach && !self.folk.ask(*nr).is_over());
        for nr in &lonely {
            self.look(*nr);
        }
        self.reach.lonely = lonely;
    }
}
