//! An hour at the coordinators' desk: they take what waits longest, call people, and do with the
//! desk's own rules what they have learned.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::arrivals::scaled;
use super::dice::{About, Dice};
use super::folk::{End, Fate, Nr, Standing};
use super::run::{Drill, moment};
use crate::alerts::model as alert;
use crate::commitments::model::{self as commitment, NoHelp, State};
use crate::coordination::helpers::find;
use crate::coordination::model::{Hands, Promise as Seen, Refusal, distance_m};
use crate::db::scope::{Read, Tx};
use crate::error::Result;
use crate::helpers::model as helper;
use crate::listings::model::{Column, Entity, Hand, Listing};

/// How many asks wait for a coordinator.
pub(super) async fn waiting(scope: &Read) -> Result<u64, DbErr> {
    scope.find::<Entity>().filter(Column::HandSince.is_not_null()).count(scope.conn()).await
}

impl Drill {
    /// One hour.
    pub(super) async fn desk(&mut self, tx: &Tx) -> Result<()> {
        let mut left = scaled(self.scenario.desk.people * self.scenario.desk.an_hour, self.scale);
        let today = moment(self.now).with_timezone(&self.tz).date_naive();
        let today = i64::from(chrono::Datelike::num_days_from_ce(&today));
        let waiting = tx.find::<Entity>().filter(Column::HandSince.is_not_null());
        let waiting = waiting.order_by_asc(Column::HandSince).order_by_asc(Column::Id);
        // Those whom nobody could reach today come again tomorrow.
        let rows = waiting.limit(left as u64 * 4 + 100).all(tx.conn()).await?;
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
            match self.takes_up(tx, nr, &row).await {
                Ok(()) => {}
                Err(Refusal::Db(error)) => return Err(error.into()),
                Err(_) => self.tally.refused += 1,
            }
        }
        Ok(())
    }

    async fn takes_up(&mut self, tx: &Tx, nr: Nr, row: &Listing) -> Result<(), Refusal> {
        match row.hand_reason {
            Some(Hand::Callback | Hand::Unconfirmed) => self.calls_back(tx, nr, row).await,
            Some(Hand::Nobody) => self.calls_helpers(tx, nr, row).await,
            Some(Hand::Silent | Hand::Confirm | Hand::Disputed) => self.clears_up(tx, nr, row).await,
            Some(Hand::NoShow | Hand::MailFailed) => self.hands(row).take_care(tx).await,
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

    async fn close(&mut self, tx: &Tx, nr: Nr, row: &Listing, reason: &'static str) -> Result<(), Refusal> {
        self.hands(row).close(tx, reason, &self.platform).await?;
        self.folk.end_ask(nr, End::Closed, self.now);
        Ok(())
    }

    async fn calls_back(&mut self, tx: &Tx, nr: Nr, row: &Listing) -> Result<(), Refusal> {
        if self.call(nr, 0).happens(self.scenario.desk.asker_answers) {
            self.hands(row).called_back(tx).await?;
            self.opened(nr);
            return Ok(());
        }
        if self.is_old(row) { self.close(tx, nr, row, "not-reachable").await } else { Ok(()) }
    }

    /// Nobody was found by mail: the best candidates are called.
    async fn calls_helpers(&mut self, tx: &Tx, nr: Nr, row: &Listing) -> Result<(), Refusal> {
        let alerts = alert::of_listing(tx, row.id).await?;
        let promises = commitment::of_listing(tx, row.id).await?;
        let found = find(&self.app, tx, &self.platform, row, &alerts, &promises, tx.now).await?;
        for id in found.into_iter().take(self.scenario.desk.calls) {
            let Some(who) = self.folk.helper_nr(id) else { continue };
            let mut dice = self.call(nr, 1 + u64::from(who));
            let desk = &self.scenario.desk;
            let answers = dice.happens(desk.helper_answers) && dice.happens(desk.helper_says_yes);
            let helper = self.folk.helper(who);
            if !answers || helper.standing != Standing::Active || helper.load >= helper.capacity {
                continue;
            }
            let Some(candidate) = tx.get::<helper::Entity>(id).await? else { continue };
            self.hands(row).assign(tx, id).await?;
            if let Some(made) = commitment::of_pair(tx, row.id, id).await? {
                self.promised(made.id, (who, nr), distance_m(row, &candidate));
            }
            return Ok(());
        }
        if self.is_old(row) { self.close(tx, nr, row, "other").await } else { Ok(()) }
    }

    /// What became of the promises is asked on the phone: the person first, then the helper.
    async fn clears_up(&mut self, tx: &Tx, nr: Nr, row: &Listing) -> Result<(), Refusal> {
        let running: Vec<Nr> = self.folk.ask(nr).promises.clone();
        let running: Vec<Nr> =
            running.into_iter().filter(|one| self.folk.promise(*one).state.is_running()).collect();
        if running.is_empty() {
            return self.close(tx, nr, row, "other").await;
        }
        let desk = &self.scenario.desk;
        let (asker, helper) = (desk.asker_answers, desk.helper_answers);
        if !self.call(nr, 0).happens(asker) && !self.call(nr, 1).happens(helper) {
            return if self.is_old(row) { self.close(tx, nr, row, "not-reachable").await } else { Ok(()) };
        }
        let mut still_coming = false;
        for one in running {
            let promise = self.folk.promise(one);
            let (seen, helped, fate) =
                (Seen { id: promise.id, state: promise.state }, promise.helped, promise.fate);
            // Each step counts the version up.
            let Some(row) = tx.get::<Entity>(row.id).await? else { return Ok(()) };
            if row.state.is_finished() {
                return Ok(());
            }
            if helped {
                self.hands(&row).help_came(tx, seen, &self.platform).await?;
                self.kept(one);
            } else if matches!(fate, Fate::Helps(_)) {
                still_coming = true;
            } else {
                self.hands(&row).no_help(tx, seen, NoHelp::NobodyCame).await?;
                self.folk.settle(one, State::NoShow, self.now);
            }
        }
        let Some(row) = tx.get::<Entity>(row.id).await? else { return Ok(()) };
        if still_coming && row.hand_reason.is_some() { self.hands(&row).take_care(tx).await } else { Ok(()) }
    }
}
