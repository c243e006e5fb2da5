//! A plan that stays the best while asks and helpers come, go and change.

mod book;
mod export;
mod release;

use super::certificate::{Flaw, verify};
use super::plan::Plan;
use super::problem::{EMPTY, Edge, Invalid, Problem, check_costs, check_total};
use super::search::Scratch;
use super::state::{Ask, USED};
use book::Book;
use release::{Spare, Spares};

/// The best plan, kept the best from change to change: each costs a few searches in its surroundings, and
/// what comes out has as many places filled, and costs as much, as a plan made anew.
///
/// Who is added gets a number; those of who was removed are given again.
#[derive(Debug)]
pub struct Live {
    book: Book,
    scratch: Scratch,
    spares: Spares,
    filled: i64,
    cost: i64,
    places: u64,
    /// The highest cost that an edge ever had, and the highest further cost of a task.
    dearest: (u32, u32),
}

impl Live {
    /// From a plan and its problem; everybody keeps their numbers.
    ///
    /// # Errors
    /// If it is not the best plan for the problem.
    pub fn new(problem: &Problem, plan: &Plan) -> Result<Self, Flaw> {
        verify(problem, plan)?;
        let book = Book::new(problem, plan);
        let rows = 0..problem.edges().rows();
        let edge = rows.flat_map(|ask| problem.edges().row(ask)).map(|edge| edge.cost).max();
        let helpers = 0..problem.helpers().len();
        let further = helpers.filter_map(|helper| problem.helpers().costs(helper).last()).max();
        Ok(Self {
            spares: Spares::for_helpers(problem.helpers().len()),
            book,
            scratch: Scratch::default(),
            // Both are below 2⁶⁰.
            filled: plan.filled() as i64,
            cost: plan.cost() as i64,
            places: problem.places().iter().map(|places| u64::from(*places)).sum(),
            dearest: (edge.unwrap_or(0), further.copied().unwrap_or(0)),
        })
    }

    /// How many places are filled.
    pub fn filled(&self) -> u64 {
        self.filled.unsigned_abs()
    }

    /// What all of it costs, in metre-equivalents.
    pub fn cost(&self) -> u64 {
        self.cost.unsigned_abs()
    }

    /// The helpers of an ask, the nearest (by cost) first; none if there is no such ask.
    pub fn helpers(&self, ask: u32) -> impl Iterator<Item = u32> {
        let Ask { start, end, .. } = self.book.store.asks.get(ask as usize).copied().unwrap_or_default();
        let row = self.book.store.edges[start as usize..end as usize].iter();
        row.filter(|edge| edge.helper & USED != 0).map(|edge| edge.helper & !USED)
    }

    /// Adds an ask and returns its number.
    ///
    /// # Errors
    /// [`Invalid`] tells what is wrong; nothing has changed then.
    pub fn add_ask(&mut self, places: u32, edges: &[Edge]) -> Result<u32, Invalid> {
        let ask = self.book.next_ask();
        self.book.check_row(ask, edges)?;
        let dearest = edges.iter().map(|edge| edge.cost).max().unwrap_or(0);
        self.check(self.places + u64::from(places), (dearest, 0))?;
        self.book.add_ask(edges);
        self.resize(ask, places);
        Ok(ask)
    }

    /// Changes how many helpers an ask needs.
    ///
    /// # Errors
    /// [`Invalid`] tells what is wrong; nothing has changed then.
    pub fn set_places(&mut self, ask: u32, places: u32) -> Result<(), Invalid> {
        if !self.book.has_ask(ask) {
            return Err(Invalid::NoSuchAsk { ask });
        }
        let before = self.book.store.asks[ask as usize].places;
        self.check(self.places - u64::from(before) + u64::from(places), (0, 0))?;
        self.resize(ask, places);
        Ok(())
    }

    /// Removes an ask.
    ///
    /// # Errors
    /// If there is none.
    pub fn remove_ask(&mut self, ask: u32) -> Result<(), Invalid> {
        self.set_places(ask, 0)?;
        self.book.remove_ask(ask);
        Ok(())
    }

    /// Adds a helper and returns their number. `costs`: what each task they take on costs beyond the edge;
    /// `asks`: where they could go, and the cost of that edge.
    ///
    /// # Errors
    /// [`Invalid`] tells what is wrong; nothing has changed then.
    pub fn add_helper(&mut self, costs: &[u32], asks: &[(u32, u32)]) -> Result<u32, Invalid> {
        let helper = self.book.next_helper();
        check_costs(helper, costs)?;
        self.book.check_column(helper, asks)?;
        let dearest = asks.iter().map(|(_, cost)| *cost).max().unwrap_or(0);
        self.check(self.places, (dearest, costs.last().copied().unwrap_or(0)))?;
        self.book.add_helper(asks);
        self.spares.make_room(helper);
        self.recost(helper, costs);
        Ok(helper)
    }

    /// Changes how many tasks a helper takes on, and what they cost.
    ///
    /// # Errors
    /// [`Invalid`] tells what is wrong; nothing has changed then.
    pub fn set_tasks(&mut self, helper: u32, costs: &[u32]) -> Result<(), Invalid> {
        if !self.book.has_helper(helper) {
            return Err(Invalid::NoSuchHelper { helper });
        }
        check_costs(helper, costs)?;
        self.check(self.places, (0, costs.last().copied().unwrap_or(0)))?;
        self.recost(helper, costs);
        Ok(())
    }

    /// Removes a helper.
    ///
    /// # Errors
    /// If there is none.
    pub fn remove_helper(&mut self, helper: u32) -> Result<(), Invalid> {
        self.set_tasks(helper, &[])?;
        self.book.remove_helper(helper);
        Ok(())
    }

    fn check(&mut self, places: u64, (edge, further): (u32, u32)) -> Result<(), Invalid> {
        let dearest = (self.dearest.0.max(edge), self.dearest.1.max(further));
        check_total(places, dearest.0, dearest.1)?;
        (self.places, self.dearest) = (places, dearest);
        Ok(())
    }

    fn resize(&mut self, ask: u32, places: u32) {
        let mut state = self.book.store.state();
        while state.asks[ask].places > places {
            let of = &mut state.asks[ask];
            of.places -= 1;
            if of.open > 0 {
                of.open -= 1;
            } else {
                state.release(Spare::Ask(ask), &self.book.columns, &mut self.spares);
            }
        }
        while state.asks[ask].places < places {
            let of = &mut state.asks[ask];
            of.places += 1;
            of.open += 1;
            // Else the last place would better be left empty.
            if of.value < EMPTY {
                state.fill(ask, &mut self.scratch);
            }
        }
        self.filled += state.given;
        self.cost += state.spent;
    }

    fn recost(&mut self, helper: u32, costs: &[u32]) {
        let before = self.book.costs(helper);
        let same = before.iter().zip(costs).take_while(|(before, after)| before == after).count() as u16;
        let mut state = self.book.store.state();
        // No more than what stays the same.
        while state.helpers[helper].load > same {
            let load = state.helpers[helper].load;
            state.helpers[helper].capacity = load;
            let ask = state.weakest(state.helpers[helper]);
            state.give_back(ask, helper);
            state.helpers[helper].capacity = load - 1;
            state.helpers[helper].price = state.price(helper);
            state.asks[ask].open += 1;
            if state.asks[ask].value < EMPTY {
                state.fill(ask, &mut self.scratch);
            }
        }
        state.helpers[helper].capacity = same;
        state.helpers[helper].price = state.price(helper);
        (self.filled, self.cost) = (self.filled + state.given, self.cost + state.spent);

        self.book.set_costs(helper, costs);
        let mut state = self.book.store.state();
        for cost in &costs[usize::from(same)..] {
            let price = state.helpers[helper].price;
            state.helpers[helper].capacity += 1;
            if price > i64::from(*cost) {
                state.release(Spare::Helper(helper), &self.book.columns, &mut self.spares);
            }
        }
        (self.filled, self.cost) = (self.filled + state.given, self.cost + state.spent);
    }
}
