//! Everybody whom the drill has made up, as the drill knows them: who they are, and what the
//! application has acknowledged to them. The accounts compare this with the database.

use std::collections::HashMap;

use uuid::Uuid;

use crate::commitments::model::State as Promised;

/// Minutes since 1970: people live by the minute.
pub type Minute = i64;
/// The number of somebody or something in [`Folk`].
pub type Nr = u32;

/// Where a helper stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Has signed up.
    Pending,
    /// Has confirmed.
    Active,
    /// Wants no more mail.
    Unsubscribed,
}

/// A helper.
#[derive(Clone, Debug)]
pub struct Helper {
    /// In the application.
    pub id: Uuid,
    /// Where.
    pub point: geo::Point,
    /// How far, in metres.
    pub reach_m: i32,
    /// Bits of categories, by their position in the scenario's platform.
    pub kinds: u32,
    /// Parts of the week.
    pub week: i32,
    /// Asks at once.
    pub capacity: i16,
    /// Promises that stand.
    pub load: i16,
    /// What was acknowledged last.
    pub standing: Standing,
    /// Never answers a mail.
    pub silent: bool,
    /// Mails of late, fading, as of `tired_at`.
    tired: f64,
    tired_at: Minute,
    /// Confirmation links mailed.
    pub links: u32,
    /// Alerts mailed.
    pub mails: u32,
    /// Promises made in time.
    pub yes: u32,
    /// Times that help was given.
    pub helped: u32,
}

/// How an ask has ended, as it was acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Everybody who was needed has helped.
    Done,
    /// The person has found help elsewhere.
    Elsewhere,
    /// A coordinator has closed it.
    Closed,
}

/// How an ask began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// A mail link has to be opened.
    Mail,
    /// A coordinator has to call back.
    CallBack,
    /// An operator has written it down.
    Phone,
}

/// An ask.
#[derive(Clone, Debug)]
pub struct Ask {
    /// In the application.
    pub id: Uuid,
    /// Its person, in the application.
    pub person: Uuid,
    /// The category's position.
    pub kind: usize,
    /// The public point.
    pub public: geo::Point,
    /// How it began.
    pub begin: Begin,
    /// When it was written down.
    pub created: Minute,
    /// When it was acknowledged as open.
    pub opened: Option<Minute>,
    /// By when help is wanted.
    pub due: Minute,
    /// The first yes in time.
    pub first_yes: Option<Minute>,
    /// When help was given first, whether anybody has said so or not.
    pub helped: Option<Minute>,
    /// How it ended, and when.
    pub end: Option<(End, Minute)>,
    /// Helpers needed.
    pub capacity: i16,
    /// Promises that stand.
    pub running: i16,
    /// Promises kept.
    pub done: i16,
    /// Alerts mailed.
    pub mails: u32,
    /// Yes in time, the withdrawn ones too.
    pub yes: u32,
    /// All promises on it.
    pub promises: Vec<Nr>,
    /// Whether its person was written to for a confirmation.
    pub written: bool,
    /// Whether a helper in reach has existed.
    pub in_reach: bool,
    /// The desk's attempts, and the day of the last one.
    pub tries: u8,
    /// The local day of the desk's last attempt.
    pub tried_on: i64,
}

impl Ask {
    /// Whether nothing more is to come.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.end.is_some()
    }
}

/// What will become of a promise, drawn when it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Helps, and reports it or not.
    Helps(bool),
    /// Says that it does not work out.
    Withdraws,
    /// Never comes and says nothing.
    NeverComes,
    /// Reports what was not done.
    Lies,
}

/// A promise: a yes that was in time.
#[derive(Clone, Debug)]
pub struct Promise {
    /// In the application.
    pub id: Uuid,
    /// The ask.
    pub ask: Nr,
    /// The helper.
    pub helper: Nr,
    /// What was acknowledged last.
    pub state: Promised,
    /// What will become of it.
    pub fate: Fate,
    /// Whether help was given.
    pub helped: bool,
    /// From the ask's public place.
    pub distance_m: i32,
}

/// Everybody and everything.
#[derive(Debug, Default)]
pub struct Folk {
    /// Helpers, by number.
    pub helpers: Vec<Helper>,
    /// Asks, by number.
    pub asks: Vec<Ask>,
    /// Promises, by number.
    pub promises: Vec<Promise>,
    helper_of: HashMap<Uuid, Nr>,
    ask_of: HashMap<Uuid, Nr>,
    promise_of: HashMap<Uuid, Nr>,
}

impl Folk {
    /// Adds a helper.
    pub fn add_helper(&mut self, helper: Helper) -> Nr {
        add(&mut self.helpers, &mut self.helper_of, helper.id, helper)
    }

    /// Adds an ask.
    pub fn add_ask(&mut self, ask: Ask) -> Nr {
        add(&mut self.asks, &mut self.ask_of, ask.id, ask)
    }

    /// A yes was in time, as it was acknowledged: a new promise, or one that was released before and
    /// stands again. Nothing when it stands already.
    pub fn promise_made(&mut self, promise: Promise, now: Minute) -> Option<Nr> {
        let nr = match self.promise_nr(promise.id) {
            Some(nr) if self.promise(nr).state.is_running() || self.promise(nr).state == Promised::Done => {
                return None;
            }
            Some(nr) => nr,
            None => {
                let (ask, id) = (promise.ask, promise.id);
                let nr = add(&mut self.promises, &mut self.promise_of, id, promise.clone());
                self.asks[ask as usize].promises.push(nr);
                nr
            }
        };
        let (ask, helper) =
            (&mut self.asks[promise.ask as usize], &mut self.helpers[promise.helper as usize]);
        self.promises[nr as usize] = promise;
        ask.running += 1;
        ask.yes += 1;
        ask.first_yes = ask.first_yes.or(Some(now));
        helper.load += 1;
        helper.yes += 1;
        Some(nr)
    }

    /// The number of a helper.
    #[must_use]
    pub fn helper_nr(&self, id: Uuid) -> Option<Nr> {
        self.helper_of.get(&id).copied()
    }

    /// The number of an ask.
    #[must_use]
    pub fn ask_nr(&self, id: Uuid) -> Option<Nr> {
        self.ask_of.get(&id).copied()
    }

    /// The number of a promise.
    #[must_use]
    pub fn promise_nr(&self, id: Uuid) -> Option<Nr> {
        self.promise_of.get(&id).copied()
    }

    /// A helper by number.
    #[must_use]
    pub fn helper(&self, nr: Nr) -> &Helper {
        &self.helpers[nr as usize]
    }

    /// An ask by number.
    #[must_use]
    pub fn ask(&self, nr: Nr) -> &Ask {
        &self.asks[nr as usize]
    }

    /// A promise by number.
    #[must_use]
    pub fn promise(&self, nr: Nr) -> &Promise {
        &self.promises[nr as usize]
    }

    /// A promise has gone from standing to `state`, as it was acknowledged. Says whether that was the
    /// ask's last one, so that the ask is done.
    pub fn settle(&mut self, nr: Nr, state: Promised, now: Minute) {
        let promise = &mut self.promises[nr as usize];
        let was = promise.state.is_running();
        promise.state = state;
        if !was || state.is_running() {
            return;
        }
        let ask = &mut self.asks[promise.ask as usize];
        self.helpers[promise.helper as usize].load -= 1;
        ask.running -= 1;
        if state == Promised::Done {
            ask.done += 1;
            if ask.running == 0 && ask.done >= ask.capacity {
                ask.end = Some((End::Done, now));
            }
        }
    }

    /// An ask was ended by its person or a coordinator: its promises are released.
    pub fn end_ask(&mut self, nr: Nr, end: End, now: Minute) {
        let ask = &mut self.asks[nr as usize];
        for promise in &ask.promises {
            let promise = &mut self.promises[*promise as usize];
            if promise.state.is_running() {
                promise.state = Promised::Released;
                self.helpers[promise.helper as usize].load -= 1;
            }
        }
        ask.running = 0;
        ask.end = Some((end, now));
    }
}

impl Helper {
    /// Somebody who has just signed up.
    #[must_use]
    pub fn new(id: Uuid, point: geo::Point, (reach_m, capacity): (i32, i16), kinds: u32, week: i32) -> Self {
        Self {
            id,
            point,
            reach_m,
            kinds,
            week,
            capacity,
            load: 0,
            standing: Standing::Pending,
            silent: false,
            tired: 0.0,
            tired_at: 0,
            links: 0,
            mails: 0,
            yes: 0,
            helped: 0,
        }
    }

    /// Mails of late, before this one: each counts e^(−days/7).
    pub fn one_more_mail(&mut self, now: Minute) -> f64 {
        let days = (now - self.tired_at) as f64 / 1440.0;
        let before = self.tired * (-days / 7.0).exp();
        (self.tired, self.tired_at) = (before + 1.0, now);
        self.mails += 1;
        before
    }
}

fn add<T>(all: &mut Vec<T>, numbers: &mut HashMap<Uuid, Nr>, id: Uuid, one: T) -> Nr {
    let nr = Nr::try_from(all.len()).unwrap_or(Nr::MAX);
    all.push(one);
    numbers.insert(id, nr);
    nr
}
