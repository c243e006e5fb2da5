//! How many helpers each ask gets when there are too few: the same part of what it needs.

/// A mark that is never taken off.
const STUCK: u32 = u32::MAX;
const NOBODY: u32 = u32::MAX;

/// Who has whom while places are filled one by one.
struct Places<'a> {
    /// The helpers of each ask.
    rows: &'a [Vec<u32>],
    caps: &'a [u32],
    /// The asks of each helper.
    held: Vec<Vec<u32>>,
    /// The search that last came by an ask, and by a helper.
    ask_marks: Vec<u32>,
    helper_marks: Vec<u32>,
    /// The helper an ask would give up, and the ask a helper would go to.
    gives: Vec<u32>,
    goes: Vec<u32>,
    queue: Vec<u32>,
}

/// How many helpers each ask gets: at most `wants`, from its row, of whom each goes to at most so many asks.
///
/// Place p of an ask that needs n comes before place q of one that needs m if (p − 1)/n < (q − 1)/m, else in
/// the order of the asks; a place that cannot be filled without emptying one before it stays empty. As sets
/// of places that can be filled together are a matroid, that is lexicographically the fairest (Megiddo 1974,
/// Federgruen and Groenevelt 1986), and as many are filled as can be.
pub(super) fn fair(wants: &[usize], needs: &[f64], rows: &[Vec<u32>], caps: &[u32]) -> Vec<u32> {
    let mut order: Vec<(u64, u32)> = Vec::with_capacity(wants.iter().sum());
    for ((ask, want), need) in (0..).zip(wants).zip(needs) {
        // What is not below zero is ordered like its bits.
        order.extend((0..*want).map(|place| ((place as f64 / need).to_bits(), ask)));
    }
    order.sort_unstable();
    let mut places = Places {
        rows,
        caps,
        held: vec![Vec::new(); caps.len()],
        ask_marks: vec![0; rows.len()],
        helper_marks: vec![0; caps.len()],
        gives: vec![NOBODY; rows.len()],
        goes: vec![NOBODY; caps.len()],
        queue: Vec::new(),
    };
    let mut filled = vec![0; rows.len()];
    for ((_, ask), search) in order.into_iter().zip(1..) {
        if places.fill(ask, search) {
            filled[ask as usize] += 1;
        }
    }
    filled
}

impl Places<'_> {
    /// Fills one more place along the shortest chain of exchanges (breadth first).
    fn fill(&mut self, ask: u32, search: u32) -> bool {
        if self.ask_marks[ask as usize] == STUCK {
            return false;
        }
        self.queue.clear();
        self.queue.push(ask);
        self.ask_marks[ask as usize] = search;
        self.gives[ask as usize] = NOBODY;
        let mut reached = Vec::new();
        let mut next = 0;
        while let Some(from) = self.queue.get(next).copied() {
            next += 1;
            for helper in &self.rows[from as usize] {
                let at = *helper as usize;
                let mark = self.helper_marks[at];
                if mark == STUCK || mark == search || self.held[at].contains(&from) {
                    continue;
                }
                self.helper_marks[at] = search;
                self.goes[at] = from;
                if self.held[at].len() < self.caps[at] as usize {
                    self.exchange(*helper);
                    return true;
                }
                reached.push(*helper);
                for holder in &self.held[at] {
                    let mark = &mut self.ask_marks[*holder as usize];
                    if *mark != STUCK && *mark != search {
                        *mark = search;
                        self.gives[*holder as usize] = *helper;
                        self.queue.push(*holder);
                    }
                }
            }
        }
        // Nobody is free in reach, and no exchange elsewhere will change that.
        for helper in reached {
            self.helper_marks[helper as usize] = STUCK;
        }
        for ask in &self.queue {
            self.ask_marks[*ask as usize] = STUCK;
        }
        false
    }

    /// Everybody along the chain moves on, the free helper first.
    fn exchange(&mut self, free: u32) {
        let mut helper = free;
        while helper != NOBODY {
            let ask = self.goes[helper as usize];
            self.held[helper as usize].push(ask);
            let given = self.gives[ask as usize];
            if given != NOBODY {
                self.held[given as usize].retain(|holder| *holder != ask);
            }
            helper = given;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::fair;

    /// Whether so many places of each ask can be filled, by trying everything.
    fn can_be(numbers: &[u32], rows: &[Vec<u32>], caps: &mut [u32]) -> bool {
        let (Some((number, numbers)), Some((row, rows))) = (numbers.split_first(), rows.split_first()) else {
            return true;
        };
        (0_u32..1 << row.len()).filter(|set| set.count_ones() == *number).any(|set| {
            let taken: Vec<usize> = row
                .iter()
                .enumerate()
                .filter(|(at, _)| set >> at & 1 == 1)
                .map(|(_, h)| *h as usize)
                .collect();
            if taken.iter().any(|helper| caps[*helper] == 0) {
                return false;
            }
            taken.iter().for_each(|helper| caps[*helper] -= 1);
            let can = can_be(numbers, rows, caps);
            taken.iter().for_each(|helper| caps[*helper] += 1);
            can
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn places_are_filled_in_order_whenever_they_can_be(
            asks in prop::collection::vec((prop::collection::btree_set(0..6_u32, 0..5), 0..5_usize, 1..4_u32), 1..5),
            caps in prop::collection::vec(0..4_u32, 6),
        ) {
            let rows: Vec<Vec<u32>> = asks.iter().map(|ask| ask.0.iter().copied().collect()).collect();
            let wants: Vec<usize> = asks.iter().map(|ask| ask.1.min(ask.0.len())).collect();
            let needs: Vec<f64> = asks.iter().map(|ask| f64::from(ask.2)).collect();
            let mut expected = vec![0; asks.len()];
            let mut stuck = vec![false; asks.len()];
            loop {
                let waiting = (0..asks.len()).filter(|ask| !stuck[*ask] && (expected[*ask] as usize) < wants[*ask]);
                let part = |ask: &usize| f64::from(expected[*ask]) / needs[*ask];
                let Some(next) = waiting.min_by(|a, b| part(a).total_cmp(&part(b))) else {
                    break;
                };
                expected[next] += 1;
                if !can_be(&expected, &rows, &mut caps.clone()) {
                    expected[next] -= 1;
                    stuck[next] = true;
                }
            }
            prop_assert_eq!(fair(&wants, &needs, &rows, &caps), expected);
        }
    }
}
