//! What is known of a helper, as far as it decides whether to ask.

use uuid::Uuid;

/// A helper, as the index knows them.
#[derive(Clone, Debug, PartialEq)]
pub struct Helper {
    /// The helper's id.
    pub id: Uuid,
    /// Latitude in degrees north (WGS 84). Kept to 10⁻⁷ degrees, about a centimetre.
    pub lat: f64,
    /// Longitude in degrees east.
    pub lon: f64,
    /// How far this helper goes, in metres. Strict: nothing further away is ever proposed.
    pub reach_m: u32,
    /// What they help with.
    pub categories: Categories,
    /// What they speak.
    pub languages: Languages,
    /// When they usually have time.
    pub week: Week,
    /// How many commitments they take on at the same time.
    pub capacity: u8,
    /// How many commitments of theirs are open.
    pub load: u8,
    /// When they were last asked, in microseconds since 1970.
    pub last_asked: Option<i64>,
    /// How often they were asked today, by their own calendar; whoever owns the calendar counts.
    pub asked_today: u8,
    /// Whether they asked to be left alone for now.
    pub paused: bool,
    /// Whether they answer when they are asked.
    pub habit: Habit,
}

/// Whether somebody answers when they are asked, as far as was seen. A no is an answer as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Habit {
    /// Has answered, and not long ago.
    Answers,
    /// Was never asked.
    #[default]
    New,
    /// Has not answered yet, or no longer does.
    Quiet,
    /// Was asked again and again and never answered.
    Silent,
}

impl Habit {
    /// From the least drawback to the greatest.
    pub const ALL: [Self; 4] = [Self::Answers, Self::New, Self::Quiet, Self::Silent];

    /// What the past tells: whether they have ever answered, and how often they were asked since, or at all.
    ///
    /// ```text
    ///                 0 alerts since    1 to 2     3 to 5     6 and more
    /// has answered        Answers       Answers    Answers      Quiet
    /// has not             New           Quiet      Silent       Silent
    /// ```
    ///
    /// Whoever has answered once reads their mail: several alerts unanswered may be a busy week. Of those who
    /// never did, every further alert tells more clearly that none is read.
    pub fn seen(has_answered: bool, unanswered: u32) -> Self {
        match (has_answered, unanswered) {
            (true, 0..6) => Self::Answers,
            (false, 0) => Self::New,
            (true, _) | (false, 1..3) => Self::Quiet,
            (false, _) => Self::Silent,
        }
    }

    /// Its place in [`Self::ALL`].
    pub fn number(self) -> u8 {
        self as u8
    }

    /// By its place in [`Self::ALL`]; what is beyond counts as the last.
    pub fn of(number: u8) -> Self {
        Self::ALL.get(usize::from(number)).copied().unwrap_or(Self::Silent)
    }

    /// Which part of a drawback's weight it has, 0 to 1.
    pub(crate) fn drawback(self) -> f64 {
        [0.0, 0.25, 0.5, 1.0][usize::from(self.number())]
    }
}

/// A set of categories, by number from 0 to 127.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Categories(pub u128);

impl Categories {
    /// Whether the category is in the set; false for numbers of 128 and more.
    pub fn contains(self, category: u8) -> bool {
        1_u128.checked_shl(category.into()).is_some_and(|bit| self.0 & bit != 0)
    }
}

impl FromIterator<u8> for Categories {
    /// Numbers of 128 and more are left out.
    fn from_iter<I: IntoIterator<Item = u8>>(categories: I) -> Self {
        let bits = categories.into_iter().filter_map(|n| 1_u128.checked_shl(n.into()));
        Self(bits.fold(0, |set, bit| set | bit))
    }
}

/// A set of languages, by number from 0 to 63.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Languages(pub u64);

impl Languages {
    /// Whether the sets have a language in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<u8> for Languages {
    /// Numbers of 64 and more are left out.
    fn from_iter<I: IntoIterator<Item = u8>>(languages: I) -> Self {
        let bits = languages.into_iter().filter_map(|n| 1_u64.checked_shl(n.into()));
        Self(bits.fold(0, |set, bit| set | bit))
    }
}

/// A part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Until noon.
    Morning,
    /// From noon to the evening.
    Afternoon,
    /// The evening.
    Evening,
}

/// A set of parts of the week: bit `3 × day + part`, Monday being day 0 and morning part 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Week(pub u32);

impl Week {
    /// The whole week.
    pub const ALWAYS: Self = Self((1 << 21) - 1);

    /// One part of one day, Monday being 0; days are counted on modulo 7.
    pub fn part(day: u8, part: Part) -> Self {
        Self(1 << (3 * u32::from(day % 7) + part as u32))
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether they have a part in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_keep_what_fits() {
        let categories: Categories = [0, 5, 127, 128, 255].into_iter().collect();
        assert_eq!(categories.0, 1 | 1 << 5 | 1 << 127);
        assert!(categories.contains(127) && !categories.contains(128) && !categories.contains(1));
        let languages: Languages = [0, 63, 64].into_iter().collect();
        assert_eq!(languages.0, 1 | 1 << 63);
    }

    #[test]
    fn the_week_has_21_parts() {
        let parts = [Part::Morning, Part::Afternoon, Part::Evening];
        let all = (0..7).flat_map(|day| parts.map(|part| Week::part(day, part)));
        assert_eq!(all.clone().fold(Week::default(), Week::and), Week::ALWAYS);
        assert_eq!(all.map(|w| w.0.count_ones()).sum::<u32>(), 21);
        assert_eq!(Week::part(0, Part::Morning).0, 1);
        assert_eq!(Week::part(6, Part::Evening), Week::part(13, Part::Evening));
    }
}
