//! An hour at the coordinators' desk: they take what waits longest, call people, and do with the
//! desk's own rules what they have learned.

use sea_orm::entity::prelude::*;

use super::arrivals::scaled;
use super::dice::{About, Dice};
use super::folk::{End, Fate, Nr, Standing};
use super::run::{Drill, moment};
use super::way::{Act, Hitch, Way};
use crate::commitments::by_hand::distance_m;
use crate::commitments::model::{NoHelp, State};
use crate::coordination::model::{Hands, Promise as Seen};
use crate::db::scope::Read;
use crate::error::Result;
use crate::helpers::model as helper;
use crate::listings::model::{Column, Entity, Hand, Listing};

/// How many asks wait for a coordinator.
pub(super) async fn waiting(scope: &Read) -> Result<u64, DbErr> {
    scope.find::<Entity>().filter(Column::HandSince.is_not_null()).count(scope.conn()).await
}

impl Drill {
    /// One hour.
    pub(super) async fn desk(&mut self, way: &mut Way) -> Result<()> {
        let mut left = scaled(self.scenario.desk.people * self.scenario.desk.an_hour, self.scale);
        let today = moment(self.now).with_timezone(&self.tz).date_naive();
        let today = i64::from(chrono::Datelike::num_days_from_ce(&today));
        // Those whom nobody could reach today come again tomorrow.
        let rows = way.queue(left * 4 + 100).await?;
        for row in rows {
            let Some(nr) = self.folk.ask_nr(row.id) else { continue };
            let ask = &mut self.folk.asks[nr as usize];
            if left == 0 {
                break;
            }
            if ask.tried_on == today {
                continue;
            }
            ask.tried_on = today;
            ask.tries = ask.tries.saturating_add(1);
            left -= 1;
            match self.takes_up(way, nr, &row).await {
                Ok(()) => {}
                Err(Hitch::Failed(error)) => return Err(error),
                Err(Hitch::Refused) => self.tally.refused += 1,
            }
        }
        Ok(())
    }

    async fn takes_up(&mut self, way: &mut Way, nr: Nr, row: &Listing) -> Result<(), Hitch> {
        match row.hand_reason {
            Some(Hand::Callback | Hand::Unconfirmed) => self.calls_back(way, nr, row).await,
            Some(Hand::Nobody) => self.calls_helpers(way, nr, row).await,
            Some(Hand::Silent | Hand::Confirm | Hand::Disputed) => self.clears_up(way, nr, row).await,
            Some(Hand::NoShow | Hand::MailFailed) => way.does(self.hands(row), Act::TakeCare).await,
            None => Ok(()),
        }
    }

    fn hands(&self, row: &Listing) -> Hands {
        Hands {
            ask: row.id,
            version: row.version,
            staff: self.staff[row.version.unsigned_abs() as usize % self.staff.len()],
        }
    }

    fn call(&mut self, nr: Nr, whom: u64) -> Dice {
        self.tally.calls += 1;
        Dice::new(self.seed, About::Call, [nr.into(), whom, self.folk.ask(nr).tries.into()])
    }

    /// Whether an ask that waits for a coordinator since then has waited long enough.
    fn is_old(&self, row: &Listing) -> bool {
        let since = row.hand_since.map_or(self.now, |at| at.timestamp() / 60);
        self.now - since >= self.scenario.desk.closes_after_days * super::run::DAY
    }

    async fn close(
        &mut self,
        way: &mut Way,
        nr: Nr,
        row: &Listing,
        reason: &'static str,
    ) -> Result<(), Hitch> {
        way.does(self.hands(row), Act::Close(reason)).await?;
        self.folk.end_ask(nr, End::Closed, self.now);
        Ok(())
    }

    async fn calls_back(&mut self, way: &mut Way, nr: Nr, row: &Listing) -> Result<(), Hitch> {
        way.looks_up(self.hands(row), None).await?;
        if self.call(nr, 0).happens(self.scenario.desk.asker_answers) {
            way.does(self.hands(row), Act::CallBack).await?;
            self.opened(nr);
            return Ok(());
        }
        if self.is_old(row) { self.close(way, nr, row, "not-reachable").await } else { Ok(()) }
    }

    /// Nobody was found by mail: the best candidates are called.
    async fn calls_helpers(&mut self, way: &mut Way, nr: Nr, row: &Listing) -> Result<(), Hitch> {
        let proposed = way.proposed(self.hands(row), row).await?;
        for id in proposed.into_iter().take(self.scenario.desk.calls) {
            let Some(who) = self.folk.helper_nr(id) else { continue };
            way.looks_up(self.hands(row), Some(id)).await?;
            let mut dice = self.call(nr, 1 + u64::from(who));
            let desk = &self.scenario.desk;
            let answers = dice.happens(desk.helper_answers) && dice.happens(desk.helper_says_yes);
            let helper = self.folk.helper(who);
            if !answers || helper.standing != Standing::Active || helper.load >= helper.capacity {
                continue;
            }
            let Some(candidate) = way.get::<helper::Entity>(id).await? else { continue };
            way.does(self.hands(row), Act::Assign(id)).await?;
            if let Some(made) = way.promise(row.id, id).await? {
                self.promised(made.id, (who, nr), distance_m(row, &candidate));
            }
            return Ok(());
        }
        if self.is_old(row) { self.close(way, nr, row, "other").await } else { Ok(()) }
    }

    /// What became of the promises is asked on the phone: the person first, then the helper.
    async fn clears_up(&mut self, way: &mut Way, nr: Nr, row: &Listing) -> Result<(), Hitch> {
        let running: Vec<Nr> = self.folk.ask(nr).promises.clone();
        let running: Vec<Nr> =
            running.into_iter().filter(|one| self.folk.promise(*one).state.is_running()).collect();
        if running.is_empty() {
            return self.close(way, nr, row, "other").await;
        }
        way.looks_up(self.hands(row), None).await?;
        let desk = &self.scenario.desk;
        let (asker, helper) = (desk.asker_answers, desk.helper_answers);
        if !self.call(nr, 0).happens(asker) && !self.call(nr, 1).happens(helper) {
            return if self.is_old(row) { self.close(way, nr, row, "not-reachable").await } else { Ok(()) };
        }
        let mut still_coming = false;
        for one in running {
            let promise = self.folk.promise(one);
            let (seen, helped, fate) =
                (Seen { id: promise.id, state: promise.state }, promise.helped, promise.fate);
            // Each step counts the version up.
            let Some(row) = way.get::<Entity>(row.id).await? else { return Ok(()) };
            if row.state.is_finished() {
                return Ok(());
            }
            if helped {
                way.does(self.hands(&row), Act::HelpCame(seen)).await?;
                self.kept(one);
            } else if matches!(fate, Fate::Helps(_)) {
                still_coming = true;
            } else {
                way.does(self.hands(&row), Act::NoHelp(seen, NoHelp::NobodyCame)).await?;
                self.folk.settle(one, State::NoShow, self.now);
            }
        }
        let Some(row) = way.get::<Entity>(row.id).await? else { return Ok(()) };
        let in_hand = still_coming && row.hand_reason.is_some();
        if in_hand { way.does(self.hands(&row), Act::TakeCare).await } else { Ok(()) }
    }
}
