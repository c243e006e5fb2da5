//! What volunteers have given, by commune. Nothing is told of fewer people than [`FEW`], whatever one subtracts.

use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;

use super::model::FEW;
use crate::missions::given::Gift;

/// Sums over what was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Dates on which somebody came.
    dates: HashSet<Uuid>,
    /// Who came; those who are forgotten count as one.
    people: HashSet<Option<String>>,
    times: u64,
    minutes: i64,
}

/// The numbers of a sum that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Dates on which somebody came.
    pub dates: u64,
    /// Places that were taken.
    pub times: u64,
    /// Whole hours.
    pub hours: u64,
}

/// What is published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Everywhere, and at a distance.
    pub total: Option<Told>,
    /// Communes by their codes, those with most hours first.
    pub communes: Vec<(&'static str, Told)>,
    /// All others together.
    pub others: Option<Told>,
}

impl Sum {
    fn add(&mut self, gift: Gift) {
        self.dates.insert(gift.slot);
        self.people.insert(gift.address);
        self.times += 1;
        self.minutes += gift.minutes;
    }

    fn join(&mut self, other: Self) {
        self.dates.extend(other.dates);
        self.people.extend(other.people);
        self.times += other.times;
        self.minutes += other.minutes;
    }

    fn is_large(&self) -> bool {
        self.people.len() as u64 >= FEW
    }

    fn told(&self) -> Option<Told> {
        self.is_large().then(|| Told {
            dates: self.dates.len() as u64,
            times: self.times,
            hours: u64::try_from(self.minutes / 60).unwrap_or(0),
        })
    }
}

/// What is published of these. Communes with few people are put together with the others; while these are few, the
/// smallest commune goes with them, so that what is left of the total tells nothing of a few either.
pub fn count(gifts: impl Iterator<Item = Gift>) -> Given {
    let (mut total, mut others) = (Sum::default(), Sum::default());
    let mut communes: BTreeMap<&'static str, Sum> = BTreeMap::new();
    for gift in gifts {
        total.add(gift.clone());
        let place = gift.place.as_deref().and_then(|code| geo::gazetteer().by_code(code));
        let sum = place.map_or(&mut others, |place| communes.entry(place.commune().code()).or_default());
        sum.add(gift);
    }
    let mut shown: Vec<(&'static str, Sum)> = Vec::new();
    for (code, sum) in communes {
        if sum.is_large() {
            shown.push((code, sum));
        } else {
            others.join(sum);
        }
    }
    shown.sort_by_key(|(code, sum)| (std::cmp::Reverse((sum.people.len(), sum.minutes)), *code));
    while others.times > 0
        && !others.is_large()
        && let Some((_, smallest)) = shown.pop()
    {
        others.join(smallest);
    }
    let mut communes: Vec<_> = shown.iter().filter_map(|(code, sum)| Some((*code, sum.told()?))).collect();
    communes.sort_by_key(|(code, told)| (std::cmp::Reverse(told.hours), *code));
    Given { total: total.told(), communes, others: others.told() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMUNES: [&str; 3] = ["FR-73065", "FR-73008", "FR-73011"];

    /// So many people at a place, each once, for so many minutes.
    fn gifts(place: Option<&str>, first: usize, people: usize, minutes: i64) -> Vec<Gift> {
        let gift = |n| Gift {
            slot: Uuid::from_u128(n as u128),
            place: place.map(str::to_owned),
            minutes,
            address: Some(format!("{n}@example.org")),
        };
        (first..first + people).map(gift).collect()
    }

    fn told(number: u64, hours: u64) -> Told {
        Told { dates: number, times: number, hours }
    }

    #[test]
    fn a_few_people_are_not_told() {
        let [a, b, c] = COMMUNES;
        let all = [gifts(Some(a), 0, 20, 60), gifts(Some(b), 100, 6, 90), gifts(Some(c), 200, 2, 60)];
        let given = count(all.concat().into_iter());
        assert_eq!(given.total, Some(told(28, 31)));
        // Two people in C: B goes with them, or the total would tell what they gave.
        assert_eq!(given.communes, [(a, told(20, 20))]);
        assert_eq!(given.others, Some(told(8, 11)));
        // Nothing at all of four; enough people tell everything.
        assert_eq!(count(gifts(Some(a), 0, 4, 60).into_iter()), Given::default());
        let all = [gifts(Some(a), 0, 5, 60), gifts(None, 100, 5, 30)];
        let given = count(all.concat().into_iter());
        assert_eq!((given.communes.len(), given.others), (1, Some(told(5, 2))));
    }

    #[test]
    fn one_who_comes_often_is_one() {
        let often: Vec<Gift> = (0..30).flat_map(|_| gifts(Some(COMMUNES[0]), 0, 4, 60)).collect();
        assert_eq!(count(often.into_iter()), Given::default());
        let forgotten = gifts(Some(COMMUNES[0]), 0, 30, 60).into_iter();
        let forgotten = forgotten.map(|gift| Gift { address: None, ..gift });
        assert_eq!(count(forgotten), Given::default());
    }
}
