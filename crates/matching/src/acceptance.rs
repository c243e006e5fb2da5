//! Who says yes: learned from what was seen on this platform, with what is not known yet.
//!
//! Seen are counts: how many helpers were asked and how many said yes, by category, part of the day, distance
//! and whether they used to answer. They are few at first, and in most strata always. So each level leans on the one above it
//! (empirical Bayes shrinkage: Efron and Morris 1975), from which it departs as it sees more:
//!
//! ```text
//! day one → platform → category → category × hours          each by band of distance × habit
//!
//! Beta(yes, no)   what is believed of a rate: mean = yes / (yes + no), strength t = yes + no   [answers]
//! platform        yes = 20 × day one's mean + seen yes            no likewise
//! each below      yes =  e × mean above     + seen yes            no likewise
//! e               1 / (1/40 + 1/t above)                          [answers]
//! ```
//!
//! Each answer counts once: a category leans on what the platform saw of *other* categories, its hours on
//! what it saw at other hours. Bands and habits do not lean on each other: they are what differs most. `e` is never above 40, because categories and hours do differ (40 answers'
//! worth: a standard deviation of 6 points around a rate of 20 %), and never above how sure the level above
//! is itself: the variances add up. On day one 10 answers' worth of belief are left at the bottom, so after
//! 100 answers in a stratum it weighs 9 % there, and 17 % in the same band and habit of other categories.
//!
//! [`chance`] then says how likely it is that enough people say yes.

use std::collections::BTreeMap;

use crate::Habit;

/// Where the bands of distance end, in metres; beyond the last is one more.
const BANDS_M: [f64; 3] = [1_000.0, 3_000.0, 10_000.0];
/// The share of helpers who say yes in time, by band, before anything was seen. A guess, to be overruled by
/// what is seen: what matters is that it falls with the distance and asks neither two nor fifty.
const DAY_ONE: [f64; 4] = [0.30, 0.22, 0.12, 0.05];
/// How many times as often those say yes who …, see [`Habit`]: a guess as well. If a third never answers and
/// the others do two times in five, those who have answered once say yes 1.5 times as often as anybody, and
/// those who did not three times a third as often.
const DAY_ONE_HABIT: [f64; 4] = [1.5, 1.0, 0.7, 0.35];
/// The guess counts as so many answers of the whole platform: a hundred in a stratum leave it 9 % of the weight.
const DAY_ONE_STRENGTH: f64 = 20.0;
/// A mean counts as so many answers one level below, at most. A guess as well.
const STRENGTH: f64 = 40.0;
/// Bands of distance, each with all habits.
const PLACES: usize = DAY_ONE.len() * DAY_ONE_HABIT.len();
/// No row counts for more answers than this.
const MOST: f64 = 1e9;
/// No belief is weaker than this, in answers.
const LEAST: f64 = 1e-9;

/// The band of a distance in metres: 0 up to a kilometre (on foot), 1 up to 3 km (by bicycle or bus), 2 up
/// to 10 km (a drive), 3 beyond (a journey), also if it is no number. People decide by how they would go,
/// and four bands are few enough to be seen soon.
pub fn band(distance_m: f64) -> u8 {
    let ends = BANDS_M.iter().zip(0..);
    ends.filter(|(end, _)| distance_m < **end).map(|(_, band)| band).next().unwrap_or(3)
}

/// The three-hour band of an hour (0 to 23) of the local day.
pub fn hours(hour: u32) -> u8 {
    (hour % 24 / 3) as u8
}

/// Those who are believed to say yes at the same rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stratum {
    /// The category's number.
    pub category: u16,
    /// When they are asked: see [`hours`].
    pub hours: u8,
    /// How far they would go: see [`band`]; what is above the last band counts as the last.
    pub band: u8,
    /// Whether they used to answer.
    pub habit: Habit,
}

impl Stratum {
    /// Asked for this category at this hour (0 to 23) of the local day, so many metres away.
    pub fn new(category: u16, hour: u32, distance_m: f64, habit: Habit) -> Self {
        Self { category, hours: hours(hour), band: band(distance_m), habit }
    }

    /// Its place among all bands and habits.
    fn place(self) -> usize {
        usize::from(self.band.min(3)) * Habit::ALL.len() + usize::from(self.habit.number())
    }
}

/// What is believed of a rate: as if so many had been seen to say yes, and so many not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beta {
    /// Said yes in time, or would have.
    pub yes: f64,
    /// Did not.
    pub no: f64,
}

impl Beta {
    /// The chance that the next one says yes.
    pub fn mean(self) -> f64 {
        let Self { yes, no } = self.sane();
        yes / (yes + no)
    }

    /// Both above zero, and numbers.
    fn sane(self) -> Self {
        // A NaN is not above the least either.
        let sane = |count: f64| if count > LEAST { count.min(MOST * MOST) } else { LEAST };
        Self { yes: sane(self.yes), no: sane(self.no) }
    }

    /// One level below, which saw this.
    fn below(self, seen: Seen) -> Self {
        let strength = self.yes + self.no;
        let kept = 1.0 / (1.0 / STRENGTH + 1.0 / strength);
        Self { yes: kept * (self.yes / strength) + seen.yes, no: kept * (self.no / strength) + seen.no }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Seen {
    yes: f64,
    no: f64,
}

impl Seen {
    fn new(asked: f64, yes: f64) -> Self {
        let asked = if asked.is_finite() { asked.clamp(0.0, MOST) } else { 0.0 };
        let yes = yes.max(0.0).min(asked);
        Self { yes, no: asked - yes }
    }

    fn add(&mut self, more: Self) {
        self.yes += more.yes;
        self.no += more.no;
    }

    /// Without a part of it.
    fn others(self, part: Self) -> Self {
        Self { yes: (self.yes - part.yes).max(0.0), no: (self.no - part.no).max(0.0) }
    }
}

/// What was seen on a platform. The default has seen nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rates {
    /// By band and habit.
    platform: [Seen; PLACES],
    categories: BTreeMap<u16, [Seen; PLACES]>,
    strata: BTreeMap<Stratum, Seen>,
}

impl Rates {
    /// From rows of (stratum, asked, yes). "Yes" is everybody who said so within the time box, also those
    /// who were too late: they would have come. Old counts may have faded, so they need not be whole.
    ///
    /// Rows of the same stratum add up. Whatever is in a row, it does no harm: no more than all said yes,
    /// no fewer than nobody, and what is not a finite number of people asked is nobody.
    pub fn new(rows: impl IntoIterator<Item = (Stratum, f64, f64)>) -> Self {
        let mut rates = Self::default();
        for (mut stratum, asked, yes) in rows {
            let seen = Seen::new(asked, yes);
            stratum.band = stratum.band.min(3);
            rates.platform[stratum.place()].add(seen);
            rates.categories.entry(stratum.category).or_default()[stratum.place()].add(seen);
            rates.strata.entry(stratum).or_default().add(seen);
        }
        rates
    }

    /// What is believed of this stratum; both numbers are above zero and finite.
    pub fn posterior(&self, mut stratum: Stratum) -> Beta {
        stratum.band = stratum.band.min(3);
        let at = stratum.place();
        let own = self.strata.get(&stratum).copied().unwrap_or_default();
        let category = self.categories.get(&stratum.category).map_or_else(Seen::default, |seen| seen[at]);
        let platform = self.platform[at].others(category);
        let guess = DAY_ONE[usize::from(stratum.band)] * DAY_ONE_HABIT[usize::from(stratum.habit.number())];
        let believed = Beta {
            yes: DAY_ONE_STRENGTH * guess + platform.yes,
            no: DAY_ONE_STRENGTH * (1.0 - guess) + platform.no,
        };
        believed.below(category.others(own)).below(own)
    }
}

/// The chance that at least so many of these helpers say yes, given what is believed of each one's rate.
///
/// ```text
/// yes of n with the same belief ~ beta-binomial(n, yes, no)
/// chance = P(sum over the beliefs ≥ enough)                 [0 to 1]
/// ```
///
/// Helpers with equal beliefs share one unknown rate: if it is lower than believed, it is so for all of them
/// (beta-binomial, as drawn from Pólya's urn: each yes makes the next one likelier). Different beliefs are
/// independent of each other. Exact up to rounding: only sums of what is positive, each answer in turn.
/// O(n × enough), for a handful of different beliefs.
pub fn chance(enough: usize, helpers: &[Beta]) -> f64 {
    if enough == 0 {
        return 1.0;
    }
    if enough > helpers.len() {
        return 0.0;
    }
    let mut beliefs: Vec<(Beta, usize)> = Vec::new();
    for helper in helpers {
        match beliefs.iter_mut().rev().find(|(belief, _)| belief == helper) {
            Some((_, count)) => *count += 1,
            None => beliefs.push((*helper, 1)),
        }
    }
    // The chance of exactly 0, 1, … yes, as long as that is not enough.
    let mut short = vec![0.0; enough];
    short[0] = 1.0;
    let mut own = vec![0.0; enough];
    let mut sum = vec![0.0; enough];
    for (belief, count) in beliefs {
        urn(belief, count, &mut own);
        let most = count.min(enough - 1);
        sum.fill(0.0);
        for (before, chance) in short.iter().enumerate() {
            for (sum, own) in sum[before..].iter_mut().zip(&own[..=most]) {
                *sum += chance * own;
            }
        }
        std::mem::swap(&mut short, &mut sum);
    }
    (1.0 - short.iter().sum::<f64>()).clamp(0.0, 1.0)
}

/// The chance of exactly 0, 1, … yes from so many helpers, as far as there is room.
fn urn(belief: Beta, count: usize, chances: &mut [f64]) {
    let Beta { yes, no } = belief.sane();
    chances.fill(0.0);
    chances[0] = 1.0;
    for asked in 0..count {
        let each = 1.0 / (yes + no + asked as f64);
        for said in (0..chances.len().min(asked + 2)).rev() {
            let refused = if said > asked { 0.0 } else { no + (asked - said) as f64 };
            let one_fewer = if said > 0 { chances[said - 1] * (yes + (said - 1) as f64) } else { 0.0 };
            chances[said] = (chances[said] * refused + one_fewer) * each;
        }
    }
}
