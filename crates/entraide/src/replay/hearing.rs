//! What people do about the mail they get. A letter that has left is read at some time, or never.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use uuid::Uuid;

use super::dice::{About, Dice};
use super::folk::{Fate, Standing};
use super::run::{Deed, Drill, moment};
use super::scenario::at;
use crate::alerts::model as alert;
use crate::commitments::model::State;
use crate::error::Result;
use crate::mail::letter::{Letter, SendLetter};

impl Drill {
    /// Hears of all letters that have left since it was asked last.
    pub(super) async fn hear(&mut self) -> Result<()> {
        let letters = self.app.transport.take_counted();
        let alerts = letters.iter().filter(|one| is_alert(one.letter)).map(|one| one.about);
        let alerts = self.rows(alerts.collect()).await?;
        for one in letters {
            self.tally.left(one.letter);
            match one.letter {
                Letter::ConfirmHelper => self.helper_link(one.about),
                Letter::ConfirmAsk => self.ask_link(one.about),
                Letter::Alert | Letter::AlertAgain => {
                    if let Some(row) = alerts.get(&one.about) {
                        self.alerted(&one, row);
                    }
                }
                Letter::HowDidItGo | Letter::HasHelpCome | Letter::ConfirmDone => self.asked_how(&one),
                _ => {}
            }
        }
        Ok(())
    }

    /// The alerts that letters are about.
    async fn rows(&self, ids: Vec<Uuid>) -> Result<HashMap<Uuid, (Uuid, Uuid, i32)>> {
        use alert::Column as Of;
        use sea_orm::QuerySelect as _;
        let scope = self.app.read(self.platform.id());
        let mut rows = HashMap::with_capacity(ids.len());
        for some in ids.chunks(5_000) {
            let query =
                scope.find::<alert::Entity>().filter(Of::Id.is_in(some.iter().copied())).select_only();
            let query = query.columns([Of::Id, Of::ListingId, Of::HelperId, Of::DistanceM]);
            let found: Vec<(Uuid, Uuid, Uuid, i32)> = query.into_tuple().all(scope.conn()).await?;
            rows.extend(found.into_iter().map(|(id, ask, helper, metres)| (id, (ask, helper, metres))));
        }
        Ok(rows)
    }

    fn helper_link(&mut self, id: Uuid) {
        let Some(nr) = self.folk.helper_nr(id) else { return };
        let helper = &mut self.folk.helpers[nr as usize];
        helper.links += 1;
        let behaviour = &self.scenario.behaviour;
        let mut dice = Dice::new(self.seed, About::Letter, [nr.into(), 0, helper.links.into()]);
        let chance = match (helper.standing, helper.links) {
            (Standing::Pending, 1) => 1.0 - self.scenario.helpers.never_confirm,
            (Standing::Pending, _) => behaviour.confirms_late,
            _ => 0.0,
        };
        if dice.happens(chance) {
            let minutes = dice.around(behaviour.confirms_in);
            self.plan(self.awake(minutes, dice.share()), Deed::ConfirmsHelper(nr));
        }
    }

    fn ask_link(&mut self, id: Uuid) {
        let Some(nr) = self.folk.ask_nr(id) else { return };
        let ask = &mut self.folk.asks[nr as usize];
        let (first, behaviour) = (!ask.written, &self.scenario.behaviour);
        ask.written = true;
        let mut dice = Dice::new(self.seed, About::Letter, [nr.into(), 1, first.into()]);
        let chance = if first { 1.0 - self.scenario.asks.never_confirm } else { behaviour.confirms_late };
        if ask.opened.is_none() && dice.happens(chance) {
            let minutes = dice.around(behaviour.confirms_in);
            self.plan(self.awake(minutes, dice.share()), Deed::ConfirmsAsk(nr));
        }
    }

    /// A helper is asked: yes, no, or nothing; the more mail of late, the less often yes.
    fn alerted(&mut self, letter: &SendLetter, (ask, helper, metres): &(Uuid, Uuid, i32)) {
        let (Some(who), Some(ask)) = (self.folk.helper_nr(*helper), self.folk.ask_nr(*ask)) else { return };
        self.folk.asks[ask as usize].mails += 1;
        let again = letter.letter == Letter::AlertAgain;
        let behaviour = &self.scenario.behaviour;
        let helper = &mut self.folk.helpers[who as usize];
        let tired = helper.one_more_mail(self.now);
        let mut dice = Dice::new(self.seed, About::Alert, [who.into(), ask.into(), again.into()]);
        let hour = f64::from(chrono::Timelike::hour(&moment(self.now).with_timezone(&self.tz)));
        let yes = at(&behaviour.yes_by_distance, f64::from(*metres))
            * at(&behaviour.yes_by_hour, hour)
            * behaviour.fatigue.powf(tired);
        // Somebody who was too late once would still like to help.
        let yes = if again { yes.max(0.5) } else { yes };
        let (luck, second, third) = (dice.share(), dice.share(), dice.share());
        let minutes = dice.around(behaviour.answers_in);
        let too_many = (tired - behaviour.patience).clamp(0.0, 1.0);
        let leaves = third < behaviour.unsubscribes * too_many && !helper.silent;
        if helper.silent && !again {
            return;
        }
        let (says_yes, says_no) = (luck < yes, second < behaviour.says_no);
        let when = self.awake(minutes, dice.share());
        if says_yes || says_no {
            let deed = Deed::Answers { alert: letter.about, helper: who, ask, yes: says_yes };
            self.plan(when, deed);
        }
        if leaves {
            self.plan(when, Deed::Unsubscribes(who));
        }
    }

    /// A letter about a promise: how it went, whether help has come, whether it is done.
    fn asked_how(&mut self, letter: &SendLetter) {
        let Some(nr) = self.folk.promise_nr(letter.about) else { return };
        let promise = self.folk.promise(nr);
        let behaviour = &self.scenario.behaviour;
        let day = u64::try_from(self.now / super::run::DAY).unwrap_or(0);
        let pair = u64::from(promise.ask) << 32 | u64::from(promise.helper);
        let mut dice = Dice::new(self.seed, About::Letter, [pair, 2 + letter.letter as u64, day]);
        let luck = dice.share();
        let deed = match (letter.letter, promise.helped) {
            (Letter::HowDidItGo, true) => (luck < behaviour.answers_how).then_some(Deed::Reports(nr)),
            (Letter::HowDidItGo, false) if promise.fate == Fate::NeverComes => {
                (luck < behaviour.answers_how / 2.0).then_some(Deed::Withdraws(nr))
            }
            (Letter::HasHelpCome, true) => (luck < behaviour.answers_come).then_some(Deed::Confirms(nr)),
            (Letter::HasHelpCome, false) => (luck < behaviour.answers_come
                && !matches!(promise.fate, Fate::Helps(_)))
            .then_some(Deed::NobodyCame(nr)),
            (Letter::ConfirmDone, true) => (luck < behaviour.confirms).then_some(Deed::Confirms(nr)),
            (Letter::ConfirmDone, false) => (luck < behaviour.confirms).then_some(Deed::Objects(nr)),
            _ => None,
        };
        let Some(deed) = deed.filter(|_| promise.state != State::Done) else { return };
        let minutes = dice.around(behaviour.answers_in);
        self.plan(self.awake(minutes, dice.share()), deed);
    }
}

fn is_alert(letter: Letter) -> bool {
    matches!(letter, Letter::Alert | Letter::AlertAgain)
}
