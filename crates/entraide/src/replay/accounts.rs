//! The accounts: what the drill was told, against what the database holds. Everything acknowledged is
//! there, nothing twice, nobody forgotten.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{FromQueryResult, QuerySelect as _};
use serde::Serialize;
use uuid::Uuid;

use super::folk::{Ask, Begin, End, Standing};
use super::run::{Drill, moment};
use crate::alerts::model as alert;
use crate::commitments::jobs::CheckCommitment;
use crate::commitments::model as commitment;
use crate::db::scope::Read;
use crate::error::Result;
use crate::helpers::model as helper;
use crate::listings::jobs::CheckListing;
use crate::listings::model as listing;
use crate::mail::model::sent;

/// Examples of each breach that are told.
const EXAMPLES: usize = 5;

/// One thing that must hold.
#[derive(Clone, Debug, Serialize)]
pub struct Account {
    /// What, as in the report's texts.
    pub what: &'static str,
    /// How many were looked at.
    pub looked_at: u64,
    /// How many do not hold.
    pub wrong: u64,
    /// Some of those.
    pub examples: Vec<String>,
}

/// Everything that must hold.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Accounts(pub Vec<Account>);

impl Accounts {
    /// Whether all of it does.
    #[must_use]
    pub fn hold(&self) -> bool {
        self.0.iter().all(|one| one.wrong == 0)
    }

    /// What does not, in words for the operator.
    #[must_use]
    pub fn breaches(&self) -> Vec<String> {
        let wrong = self.0.iter().filter(|one| one.wrong > 0);
        wrong
            .map(|one| {
                format!("{}: {} of {} ({})", one.what, one.wrong, one.looked_at, one.examples.join("; "))
            })
            .collect()
    }
}

struct Check(Account);

impl Check {
    fn new(what: &'static str) -> Self {
        Self(Account { what, looked_at: 0, wrong: 0, examples: Vec::new() })
    }

    fn that(&mut self, holds: bool, what: impl FnOnce() -> String) {
        self.0.looked_at += 1;
        if !holds {
            self.0.wrong += 1;
            if self.0.examples.len() < EXAMPLES {
                self.0.examples.push(what());
            }
        }
    }
}

#[derive(FromQueryResult)]
struct HelperRow {
    id: Uuid,
    state: helper::State,
    load: i16,
    confirmed_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct AskRow {
    id: Uuid,
    state: listing::State,
    capacity: i16,
    taken: i16,
    hand_reason: Option<listing::Hand>,
    next_check_at: Option<DateTime<Utc>>,
    close_reason: Option<String>,
}

#[derive(FromQueryResult)]
struct PromiseRow {
    id: Uuid,
    listing_id: Uuid,
    helper_id: Uuid,
    state: commitment::State,
    reported_at: Option<DateTime<Utc>>,
    next_check_at: Option<DateTime<Utc>>,
}

impl Drill {
    /// Compares everything.
    pub(super) async fn accounts(&self) -> Result<Accounts> {
        let scope = self.app.read(self.platform.id());
        let asks = self.ask_rows(&scope).await?;
        let promises = self.promise_rows(&scope).await?;
        let mut all = vec![self.helpers(&scope, &promises).await?];
        all.push(self.asks_match(&asks));
        all.push(self.promises_match(&promises));
        all.push(self.letters_match(&scope).await?);
        all.push(Self::nothing_twice(&scope, &asks, &promises).await?);
        all.push(self.all_are_looked_at(&asks, &promises).await?);
        all.push(Self::all_in_hand(&asks));
        all.push(self.no_dead_jobs().await?);
        Ok(Accounts(all))
    }

    async fn ask_rows(&self, scope: &Read) -> Result<Vec<AskRow>> {
        use listing::Column as Of;
        let query = scope.find::<listing::Entity>().select_only().columns([
            Of::Id,
            Of::State,
            Of::Capacity,
            Of::Taken,
            Of::HandReason,
            Of::NextCheckAt,
            Of::CloseReason,
        ]);
        Ok(query.into_model().all(scope.conn()).await?)
    }

    async fn promise_rows(&self, scope: &Read) -> Result<Vec<PromiseRow>> {
        use commitment::Column as Of;
        let query = scope.find::<commitment::Entity>().select_only().columns([
            Of::Id,
            Of::ListingId,
            Of::HelperId,
            Of::State,
            Of::ReportedAt,
            Of::NextCheckAt,
        ]);
        Ok(query.into_model().all(scope.conn()).await?)
    }

    /// Every sign-up is there, in the state that was acknowledged, with the load of its promises.
    async fn helpers(&self, scope: &Read, promises: &[PromiseRow]) -> Result<Account> {
        use helper::Column as Of;
        let query = scope.find::<helper::Entity>().select_only();
        let query = query.columns([Of::Id, Of::State, Of::Load, Of::ConfirmedAt]);
        let rows: Vec<HelperRow> = query.into_model().all(scope.conn()).await?;
        let mut running: HashMap<Uuid, i16> = HashMap::new();
        for one in promises.iter().filter(|one| one.state.is_running()) {
            *running.entry(one.helper_id).or_default() += 1;
        }
        let mut check = Check::new("helpers");
        check.that(rows.len() == self.folk.helpers.len(), || {
            format!("{} rows, {} acknowledged", rows.len(), self.folk.helpers.len())
        });
        for row in rows {
            let known = self.folk.helper_nr(row.id).map(|nr| self.folk.helper(nr));
            let fits = known.is_some_and(|known| {
                let state = match known.standing {
                    // Who has not confirmed within a week is forgotten.
                    Standing::Pending => matches!(row.state, helper::State::Pending | helper::State::Left),
                    Standing::Active => row.state == helper::State::Active,
                    Standing::Unsubscribed => row.state == helper::State::Paused,
                };
                let confirmed = row.confirmed_at.is_some() == (known.standing != Standing::Pending);
                state && confirmed && row.load == known.load
            });
            let load = running.get(&row.id).copied().unwrap_or(0);
            check.that(fits && row.load == load, || {
                format!("helper {} is {:?} with load {} (known as {known:?})", row.id, row.state, row.load)
            });
        }
        Ok(check.0)
    }

    /// Every ask is there, in the state that follows from what was acknowledged.
    fn asks_match(&self, rows: &[AskRow]) -> Account {
        let mut check = Check::new("asks");
        check.that(rows.len() == self.folk.asks.len(), || {
            format!("{} rows, {} acknowledged", rows.len(), self.folk.asks.len())
        });
        for row in rows {
            let known = self.folk.ask_nr(row.id).map(|nr| self.folk.ask(nr));
            check.that(known.is_some_and(|known| fits(known, row)), || {
                format!(
                    "ask {} is {:?}, {} of {} taken (known as {known:?})",
                    row.id, row.state, row.taken, row.capacity
                )
            });
        }
        check.0
    }

    /// Every yes is there, and every report, in the state that was acknowledged.
    fn promises_match(&self, rows: &[PromiseRow]) -> Account {
        let mut check = Check::new("promises");
        check.that(rows.len() == self.folk.promises.len(), || {
            format!("{} rows, {} acknowledged", rows.len(), self.folk.promises.len())
        });
        for row in rows {
            let known = self.folk.promise_nr(row.id).map(|nr| self.folk.promise(nr));
            let fits = known.is_some_and(|known| {
                let pair = self.folk.ask(known.ask).id == row.listing_id
                    && self.folk.helper(known.helper).id == row.helper_id;
                let reported =
                    !matches!(known.state, commitment::State::Reported | commitment::State::Disputed)
                        || row.reported_at.is_some();
                pair && reported && known.state == row.state
            });
            check.that(fits, || format!("promise {} is {:?} (known as {known:?})", row.id, row.state));
        }
        check.0
    }

    /// Every letter that left is noted, and none beside.
    async fn letters_match(&self, scope: &Read) -> Result<Account> {
        let noted = scope.find::<sent::Entity>().count(scope.conn()).await?;
        let mut check = Check::new("letters");
        check.0.looked_at = noted;
        check.that(noted == self.tally.letters(), || {
            format!("{noted} are noted, {} have left", self.tally.letters())
        });
        Ok(check.0)
    }

    /// No place is taken twice, nobody is asked or promises twice for the same, and no alert is mailed twice.
    async fn nothing_twice(scope: &Read, asks: &[AskRow], promises: &[PromiseRow]) -> Result<Account> {
        let mut check = Check::new("twice");
        for row in asks {
            check.that(row.taken <= row.capacity && row.taken >= 0, || {
                format!("ask {}: {} of {} places", row.id, row.taken, row.capacity)
            });
        }
        let mut pairs = HashSet::with_capacity(promises.len());
        for row in promises {
            check.that(pairs.insert((row.listing_id, row.helper_id)), || {
                format!("two promises of helper {} on ask {}", row.helper_id, row.listing_id)
            });
        }
        let alerts = scope.find::<alert::Entity>().select_only().column(alert::Column::ListingId);
        let alerts = alerts.column(alert::Column::HelperId).group_by(alert::Column::ListingId);
        let alerts = alerts.group_by(alert::Column::HelperId).having(alert::Column::Id.count().gt(1));
        let doubled: Vec<(Uuid, Uuid)> = alerts.into_tuple().all(scope.conn()).await?;
        check.that(doubled.is_empty(), || {
            format!("asked twice: {:?}", &doubled[..doubled.len().min(EXAMPLES)])
        });
        let mails = scope.find::<sent::Entity>().filter(sent::Column::Letter.eq("alert")).select_only();
        let mails = mails.column(sent::Column::PersonId).column(sent::Column::ListingId);
        let mails = mails.group_by(sent::Column::PersonId).group_by(sent::Column::ListingId);
        let mails = mails.having(sent::Column::Id.count().gt(1));
        let doubled: Vec<(Uuid, Option<Uuid>)> = mails.into_tuple().all(scope.conn()).await?;
        check.that(doubled.is_empty(), || {
            format!("mailed twice: {:?}", &doubled[..doubled.len().min(EXAMPLES)])
        });
        Ok(check.0)
    }

    /// Whatever is unfinished has its next look in the future, and a job that will look.
    async fn all_are_looked_at(&self, asks: &[AskRow], promises: &[PromiseRow]) -> Result<Account> {
        let (listings, commitments) = (
            self.jobs_of::<CheckListing>(|job| job.listing).await?,
            self.jobs_of::<CheckCommitment>(|job| job.commitment).await?,
        );
        let now = moment(self.now);
        let seen = |jobs: &HashMap<Uuid, DateTime<Utc>>, id: Uuid, next: Option<DateTime<Utc>>| {
            next.is_some_and(|next| next >= now && jobs.get(&id).is_some_and(|job| *job <= next))
        };
        let mut check = Check::new("forgotten");
        for row in asks.iter().filter(|row| !row.state.is_finished()) {
            check.that(seen(&listings, row.id, row.next_check_at), || {
                format!(
                    "ask {}: next look {:?}, its job {:?}",
                    row.id,
                    row.next_check_at,
                    listings.get(&row.id)
                )
            });
        }
        for row in promises.iter().filter(|row| row.state.is_running()) {
            check.that(seen(&commitments, row.id, row.next_check_at), || {
                let job = commitments.get(&row.id);
                format!("promise {}: next look {:?}, its job {job:?}", row.id, row.next_check_at)
            });
        }
        Ok(check.0)
    }

    /// The first job of each thing that waits.
    async fn jobs_of<J: queue::Job>(&self, of: impl Fn(&J) -> Uuid) -> Result<HashMap<Uuid, DateTime<Utc>>> {
        let waiting = queue::waiting::<J>(&self.app.db.read, self.platform.id()).await?;
        let mut first: HashMap<Uuid, DateTime<Utc>> = HashMap::with_capacity(waiting.len());
        for (job, at) in waiting {
            let earliest = first.entry(of(&job)).or_insert(at);
            *earliest = Ord::min(*earliest, at);
        }
        Ok(first)
    }

    /// A month after everybody fell silent, whatever is not finished is in a coordinator's hands.
    fn all_in_hand(asks: &[AskRow]) -> Account {
        let mut check = Check::new("in-hand");
        for row in asks {
            check.that(row.state.is_finished() || row.hand_reason.is_some(), || {
                format!("ask {} is {:?} and nobody has it in hand", row.id, row.state)
            });
        }
        check.0
    }

    /// No job has failed for good, and none was tried twice.
    async fn no_dead_jobs(&self) -> Result<Account> {
        let dead = queue::count_dead(&self.app.db.read, self.platform.id()).await?;
        let mut check = Check::new("jobs");
        check.0.looked_at = self.tally.jobs;
        check.that(dead == 0, || format!("{dead} have failed for good"));
        // In the night alerts wait, which counts as another attempt and is none.
        let known = self.tally.refused == 0;
        check.that(known, || format!("{} deeds of the desk were refused", self.tally.refused));
        Ok(check.0)
    }
}

fn fits(known: &Ask, row: &AskRow) -> bool {
    use listing::State;
    let state = match known.end {
        Some((End::Done, _)) => row.state == State::Done && row.close_reason.is_none(),
        Some((End::Elsewhere, _)) => row.state == State::Done && row.close_reason.is_some(),
        Some((End::Closed, _)) => row.state == State::Closed,
        None if known.opened.is_none() => match known.begin {
            Begin::Mail => matches!(row.state, State::Unconfirmed | State::Expired),
            Begin::CallBack => row.state == State::Callback,
            Begin::Phone => false,
        },
        None if known.running + known.done == known.capacity => row.state == State::Matched,
        None => row.state == State::Open,
    };
    let places = known.end.is_some() || row.taken == known.running + known.done;
    state && places && row.capacity == known.capacity
}
