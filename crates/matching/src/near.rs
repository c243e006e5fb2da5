//! Everybody in the index, and everybody who lives near a place: to tell why nobody could be found.

use std::ops::ControlFlow;

use crate::grid::{Position, Surroundings};
use crate::index::{NEVER, Slot};
use crate::{Helper, Index};

impl Index {
    /// All helpers, in no order that means anything.
    pub fn helpers(&self) -> impl Iterator<Item = Helper> {
        self.all().map(helper)
    }

    /// Calls `visit` with everybody who lives within `within_m` metres of a place (degrees), whatever they
    /// offer, and how many metres away, until it breaks. In no order that means anything; nobody for a
    /// place that is not finite. Takes O(cells + helpers there).
    pub fn visit_near(
        &self,
        point: (f64, f64),
        within_m: f64,
        mut visit: impl FnMut(&Helper, f64) -> ControlFlow<()>,
    ) {
        let Some(center) = Position::new(point.0, point.1) else {
            return;
        };
        let mut go_on = true;
        let mut consider = |slot: &Slot| {
            if !go_on {
                return;
            }
            let distance_m = center.distance_m(slot.position);
            if distance_m <= within_m {
                go_on = visit(&helper(slot), distance_m).is_continue();
            }
        };
        let around = Surroundings::new(center, within_m);
        // Looking into empty cells takes longer than looking at everybody.
        if self.grid().count(around) > self.len() {
            self.all().for_each(consider);
            return;
        }
        self.grid().visit_between(None, around, |cell| self.in_cell(cell).for_each(&mut consider));
    }
}

pub(crate) fn helper(slot: &Slot) -> Helper {
    Helper {
        id: slot.id,
        lat: slot.position.lat(),
        lon: slot.position.lon(),
        reach_m: slot.reach_m,
        categories: slot.categories(),
        languages: slot.languages,
        week: slot.week,
        capacity: slot.capacity,
        load: slot.load,
        last_asked: Some(slot.last_asked).filter(|asked| *asked != NEVER),
        asked_today: slot.asked_today,
        paused: slot.paused(),
        habit: slot.habit(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{Categories, Habit, Languages, Week};

    fn index(helpers: u32) -> Index {
        let mut index = Index::new();
        for number in 0..helpers {
            index.upsert(&Helper {
                id: Uuid::from_u128(u128::from(number)),
                lat: 46.0 + f64::from(number) * 0.01,
                lon: 7.0,
                reach_m: 0,
                categories: Categories::default(),
                languages: Languages::default(),
                week: Week::default(),
                capacity: 0,
                load: 0,
                last_asked: None,
                asked_today: 0,
                paused: true,
                habit: Habit::New,
            });
        }
        index
    }

    #[test]
    fn everybody_near_is_seen_once() {
        // Few helpers and many: both ways to look.
        for count in [3, 2000] {
            let index = index(count);
            let mut seen = Vec::new();
            index.visit_near((46.0, 7.0), 2500.0, |helper, distance_m| {
                assert!(distance_m <= 2500.0);
                seen.push(helper.id.as_u128());
                ControlFlow::Continue(())
            });
            seen.sort_unstable();
            assert_eq!(seen, [0, 1, 2]);
            assert_eq!(index.helpers().count(), count as usize);
        }
    }

    #[test]
    fn a_look_can_be_ended() {
        let index = index(2000);
        let mut seen = 0;
        index.visit_near((46.0, 7.0), 9000.0, |_, _| {
            seen += 1;
            if seen == 4 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!(seen, 4);
        index.visit_near((f64::NAN, 7.0), 9000.0, |_, _| panic!());
    }
}
