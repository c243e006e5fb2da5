//! An order in which asks that share helpers are near each other.

use super::problem::Problem;

/// Breadth first through asks that share helpers, so one component after the other. The first sweep only
/// looks for an ask at the edge of each: from there the fronts are shortest (Cuthill and McKee 1969; Gibbs,
/// Poole and Stockmeyer 1976).
pub(super) fn breadth_first(problem: &Problem) -> Vec<u32> {
    let columns = Columns::new(problem);
    let asks = 0..problem.places().len() as u32;
    let first = sweep(problem, &columns, asks);
    sweep(problem, &columns, first.into_iter().rev())
}

fn sweep(problem: &Problem, columns: &Columns, roots: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut order = Vec::with_capacity(problem.places().len());
    let mut is_seen = vec![false; problem.places().len()];
    let mut is_known = vec![false; problem.helpers().len()];
    for root in roots {
        let mut next = order.len();
        let mut see = |ask: u32, order: &mut Vec<u32>| {
            if !std::mem::replace(&mut is_seen[ask as usize], true) {
                order.push(ask);
            }
        };
        see(root, &mut order);
        while let Some(ask) = order.get(next).copied() {
            for edge in problem.edges().row(ask as usize) {
                if !std::mem::replace(&mut is_known[edge.helper as usize], true) {
                    columns.of(edge.helper).iter().for_each(|ask| see(*ask, &mut order));
                }
            }
            next += 1;
        }
    }
    order
}

/// The asks that know each helper.
struct Columns {
    starts: Vec<u32>,
    asks: Vec<u32>,
}

impl Columns {
    fn new(problem: &Problem) -> Self {
        let rows = || (0..).zip(0..problem.places().len()).map(|(ask, row)| (ask, problem.edges().row(row)));
        let mut starts = vec![0; problem.helpers().len() + 1];
        for edge in rows().flat_map(|(_, row)| row) {
            starts[edge.helper as usize + 1] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut asks = vec![0; problem.edges().len()];
        for (ask, row) in rows() {
            for edge in row {
                let next = &mut next[edge.helper as usize];
                asks[*next as usize] = ask;
                *next += 1;
            }
        }
        Self { starts, asks }
    }

    fn of(&self, helper: u32) -> &[u32] {
        let helper = helper as usize;
        &self.asks[self.starts[helper] as usize..self.starts[helper + 1] as usize]
    }
}
