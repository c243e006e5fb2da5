//! What people do when their moment has come. The drill's own book is changed only after the
//! application has acknowledged it.

use super::dice::{About, Dice};
use super::folk::{Begin, End, Fate, Nr, Promise, Standing};
use super::run::{Deed, Drill};
use super::way::{Answered, Way};
use crate::alerts::model as alert;
use crate::commitments::model::{self as commitment, NoHelp, State};
use crate::error::{Error, Result};
use crate::helpers::model as helper;
use crate::listings::model as listing;

impl Drill {
    /// Does one thing.
    pub(super) async fn act(&mut self, way: &mut Way, deed: Deed) -> Result<()> {
        let done = match deed {
            Deed::SignsUp => self.signs_up(way).await,
            Deed::Asks => self.asks(way).await,
            Deed::ConfirmsHelper(nr) => self.confirms_helper(way, nr).await,
            Deed::ConfirmsAsk(nr) => self.confirms_ask(way, nr).await,
            Deed::Answers { alert, helper, ask, yes } => self.answers(way, alert, (helper, ask), yes).await,
            Deed::Unsubscribes(nr) => self.unsubscribes(way, nr).await,
            Deed::Helps(nr) => self.helps(way, nr).await,
            Deed::Reports(nr) => self.reports(way, nr).await,
            Deed::Withdraws(nr) => self.ends(way, nr, NoHelp::DoesNotWorkOut).await,
            Deed::NobodyCame(nr) => self.ends(way, nr, NoHelp::NobodyCame).await,
            Deed::Confirms(nr) => self.confirms(way, nr).await,
            Deed::Objects(nr) => self.objects(way, nr).await,
            Deed::Elsewhere(nr) => self.elsewhere(way, nr).await,
            Deed::Desk => self.desk(way).await,
        };
        done.map_err(|error| Error::Internal(format!("{deed:?}: {error}")))
    }

    async fn confirms_helper(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let Some(row) = way.get::<helper::Entity>(self.folk.helper(nr).id).await? else { return Ok(()) };
        // Whoever comes after a week has been forgotten, as the mail has said.
        if row.state != helper::State::Pending {
            return Ok(());
        }
        way.confirms_helper(nr, &row).await?;
        let helper = &mut self.folk.helpers[nr as usize];
        helper.standing = Standing::Active;
        self.reach.add(nr, helper.point);
        self.tally.today().confirmed += 1;
        Ok(())
    }

    async fn confirms_ask(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let row = way.get::<listing::Entity>(self.folk.ask(nr).id).await?;
        if row.is_some_and(|row| row.state == listing::State::Unconfirmed) {
            way.confirms_ask(nr, self.folk.ask(nr).id).await?;
            self.opened(nr);
        }
        Ok(())
    }

    async fn answers(
        &mut self,
        way: &mut Way,
        id: uuid::Uuid,
        (who, ask): (Nr, Nr),
        yes: bool,
    ) -> Result<()> {
        let Some(row) = way.get::<alert::Entity>(id).await? else { return Ok(()) };
        let helper = self.folk.helper(who);
        // Who has said yes elsewhere meanwhile has no time left.
        let free = helper.standing == Standing::Active && helper.load < helper.capacity;
        match way.answers(who, &row, yes && free).await? {
            Answered::InTime(id) => self.promised(id, (who, ask), row.distance_m),
            Answered::Late => self.tally.today().late += 1,
            Answered::No => self.tally.today().no += 1,
            Answered::NotAsked => {}
        }
        Ok(())
    }

    /// A yes was in time: what will become of it is drawn now.
    pub(super) fn promised(&mut self, id: uuid::Uuid, (who, ask): (Nr, Nr), distance_m: i32) {
        let (now, behaviour) = (self.now, &self.scenario.behaviour);
        let mut dice = Dice::new(self.seed, About::Promise, [who.into(), ask.into(), 0]);
        let luck = dice.share();
        let fate = if luck < behaviour.withdraws {
            Fate::Withdraws
        } else if luck < behaviour.withdraws + behaviour.never_comes {
            Fate::NeverComes
        } else if luck < behaviour.withdraws + behaviour.never_comes + behaviour.false_report {
            Fate::Lies
        } else {
            Fate::Helps(dice.happens(behaviour.reports))
        };
        let state = State::Accepted;
        let promise = Promise { id, ask, helper: who, state, fate, helped: false, distance_m };
        let first = self.folk.ask(ask).first_yes.is_none();
        let Some(nr) = self.folk.promise_made(promise, now) else { return };
        let today = self.tally.today();
        today.yes += 1;
        today.matched += u64::from(first);
        self.tally.said_yes(distance_m);
        if f64::from(distance_m) <= self.reach.widest(self.folk.ask(ask).kind) {
            self.folk.asks[ask as usize].in_reach = true;
        }
        let minutes = dice.around(self.scenario.behaviour.helps_in) * 60.0;
        let luck = dice.share();
        match fate {
            Fate::Helps(_) => self.plan(self.awake(minutes, luck), Deed::Helps(nr)),
            Fate::Withdraws => self.plan(self.awake(minutes * luck, luck), Deed::Withdraws(nr)),
            Fate::Lies => self.plan(self.awake(minutes, luck), Deed::Reports(nr)),
            Fate::NeverComes => {}
        }
    }

    async fn unsubscribes(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let Some(row) = way.get::<helper::Entity>(self.folk.helper(nr).id).await? else { return Ok(()) };
        if self.folk.helper(nr).standing == Standing::Active {
            way.unsubscribes(nr, &row).await?;
            self.folk.helpers[nr as usize].standing = Standing::Unsubscribed;
            self.tally.today().unsubscribed += 1;
        }
        Ok(())
    }

    async fn helps(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let promise = &mut self.folk.promises[nr as usize];
        if !promise.state.is_running() {
            return Ok(());
        }
        promise.helped = true;
        let ask = &mut self.folk.asks[promise.ask as usize];
        ask.helped = ask.helped.or(Some(self.now));
        self.folk.helpers[promise.helper as usize].helped += 1;
        if promise.fate == Fate::Helps(true) { self.reports(way, nr).await } else { Ok(()) }
    }

    async fn reports(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let promise = self.folk.promise(nr);
        if promise.state == State::Accepted
            && let Some(row) = way.get::<commitment::Entity>(promise.id).await?
        {
            way.reports(promise.helper, &row).await?;
            self.folk.settle(nr, State::Reported, self.now);
        }
        Ok(())
    }

    async fn ends(&mut self, way: &mut Way, nr: Nr, how: NoHelp) -> Result<()> {
        let promise = self.folk.promise(nr);
        if promise.state.is_running()
            && !promise.helped
            && let Some(row) = way.get::<commitment::Entity>(promise.id).await?
        {
            let person = self.folk.ask(promise.ask).person;
            way.ends((promise.helper, promise.ask), &row, how, person).await?;
            let state = match how {
                NoHelp::DoesNotWorkOut => State::Withdrawn,
                NoHelp::NobodyCame => State::NoShow,
            };
            self.folk.settle(nr, state, self.now);
        }
        Ok(())
    }

    async fn confirms(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let promise = self.folk.promise(nr);
        if promise.state.is_running()
            && let Some(row) = way.get::<commitment::Entity>(promise.id).await?
        {
            way.confirms(promise.ask, &row, self.folk.ask(promise.ask).person).await?;
            self.kept(nr);
        }
        Ok(())
    }

    /// A promise was kept, and that is acknowledged.
    pub(super) fn kept(&mut self, nr: Nr) {
        let ask = self.folk.promise(nr).ask;
        self.folk.settle(nr, State::Done, self.now);
        self.tally.today().kept += 1;
        if let Some((End::Done, _)) = self.folk.ask(ask).end {
            self.tally.today().done += 1;
        }
    }

    async fn objects(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let promise = self.folk.promise(nr);
        if promise.state == State::Reported
            && let Some(row) = way.get::<commitment::Entity>(promise.id).await?
        {
            way.objects(promise.ask, &row, self.folk.ask(promise.ask).person).await?;
            self.folk.settle(nr, State::Disputed, self.now);
        }
        Ok(())
    }

    async fn elsewhere(&mut self, way: &mut Way, nr: Nr) -> Result<()> {
        let ask = self.folk.ask(nr);
        if ask.is_over() || ask.first_yes.is_some() {
            return Ok(());
        }
        let Some(row) = way.get::<listing::Entity>(ask.id).await? else { return Ok(()) };
        if !row.state.is_finished() {
            way.elsewhere(nr, &row, ask.begin != Begin::Mail).await?;
            self.folk.end_ask(nr, End::Elsewhere, self.now);
        }
        Ok(())
    }
}
