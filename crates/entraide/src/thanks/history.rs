//! What is known of somebody's help, by their address: dates of missions, and how often they have helped somebody.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use crate::commitments::model as commitment;
use crate::db::scope::Scope;
use crate::helpers::coming::same_name;
use crate::helpers::model as helper;
use crate::missions::applications::{self as applications, Application, State};
use crate::missions::model::{self as mission, Mission};
use crate::missions::slots::{self, Slot};
use crate::organisations::model as organisation;
use crate::people::model as people;

/// Applications that are read at most, the newest.
const AT_MOST: u64 = 1000;

/// A date to which somebody has applied.
pub struct Entry {
    /// Where it stands.
    pub application: Application,
    /// What for.
    pub mission: Mission,
    /// When.
    pub slot: Slot,
    /// The organisation's name; empty once that is forgotten.
    pub organisation: String,
    /// Under which first name.
    pub first_name: String,
}

impl Entry {
    /// When it was or will be; of one without a date, when it was done.
    #[must_use]
    pub fn at(&self) -> DateTime<Utc> {
        self.slot.starts_at.or(self.application.finished_at).unwrap_or(self.application.created_at)
    }

    /// The day of [`Entry::at`] where the platform is.
    #[must_use]
    pub fn day(&self, tz: Tz) -> NaiveDate {
        self.at().with_timezone(&tz).date_naive()
    }

    /// How long they were there, in minutes, as the organisation has confirmed; `None` unless it has.
    #[must_use]
    pub fn given(&self) -> Option<i64> {
        (self.application.state == State::Attended).then(|| self.application.minutes.unwrap_or(0).into())
    }
}

/// All that is known of an address.
#[derive(Default)]
pub struct History {
    /// Dates, the latest first.
    pub entries: Vec<Entry>,
    /// How often somebody of this address has helped as a helper, confirmed by whom they helped.
    pub times_helped: i64,
    is_helper: bool,
}

impl History {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && !self.is_helper
    }

    /// The first names under which dates are known, each once: couples share an address.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for entry in &self.entries {
            if !names.iter().any(|name| same_name(name, &entry.first_name)) {
                names.push(entry.first_name.clone());
            }
        }
        names
    }
}

/// What is known of an address that was confirmed: a helper who has typed another one, and has not opened the link
/// that went there, is not known by it. At most seven queries.
///
/// # Errors
/// When the database fails.
pub async fn of_address<C: ConnectionTrait>(scope: &Scope<C>, email: &str) -> Result<History, DbErr> {
    let people = scope.find::<people::Entity>().filter(people::Column::Email.eq(email));
    let mut people: HashMap<Uuid, String> = people
        .select_only()
        .columns([people::Column::Id, people::Column::FirstName])
        .into_tuple::<(Uuid, String)>()
        .all(scope.conn())
        .await?
        .into_iter()
        .collect();
    if people.is_empty() {
        return Ok(History::default());
    }
    let helpers = scope.find::<helper::Entity>();
    let helpers = helpers.filter(helper::Column::PersonId.is_in(people.keys().copied()));
    let helpers = helpers.all(scope.conn()).await?;
    for unconfirmed in helpers.iter().filter(|helper| helper.confirmed_at.is_none()) {
        people.remove(&unconfirmed.person_id);
    }
    let confirmed: Vec<Uuid> =
        helpers.iter().filter(|helper| helper.confirmed_at.is_some()).map(|helper| helper.id).collect();
    Ok(History {
        times_helped: times(scope, &confirmed).await?,
        is_helper: !confirmed.is_empty(),
        entries: entries(scope, &people).await?,
    })
}

async fn times<C: ConnectionTrait>(scope: &Scope<C>, helpers: &[Uuid]) -> Result<i64, DbErr> {
    let done = scope.find::<commitment::Entity>().select_only();
    let done = done
        .column_as(commitment::Column::Id.count(), "times")
        .filter(commitment::Column::HelperId.is_in(helpers.iter().copied()))
        .filter(commitment::Column::State.eq(commitment::State::Done));
    Ok(done.into_tuple().one(scope.conn()).await?.unwrap_or(0))
}

async fn entries<C: ConnectionTrait>(
    scope: &Scope<C>,
    people: &HashMap<Uuid, String>,
) -> Result<Vec<Entry>, DbErr> {
    let applications = scope
        .find::<applications::Entity>()
        .filter(applications::Column::PersonId.is_in(people.keys().copied()))
        .filter(applications::Column::AppliedAt.is_not_null())
        .order_by_desc(applications::Column::Id)
        .limit(AT_MOST)
        .all(scope.conn())
        .await?;
    let slots = scope.find::<slots::Entity>();
    let slots = slots.filter(slots::Column::Id.is_in(applications.iter().map(|one| one.slot_id)));
    let slots = slots.all(scope.conn()).await?;
    let slots: HashMap<Uuid, Slot> = slots.into_iter().map(|one| (one.id, one)).collect();
    let missions = scope.find::<mission::Entity>();
    let missions = missions.filter(mission::Column::Id.is_in(applications.iter().map(|one| one.mission_id)));
    let missions = missions.all(scope.conn()).await?;
    let names = scope
        .find::<organisation::Entity>()
        .select_only()
        .columns([organisation::Column::Id, organisation::Column::Name])
        .filter(organisation::Column::Id.is_in(missions.iter().map(|one| one.organisation_id)))
        .into_tuple::<(Uuid, String)>()
        .all(scope.conn())
        .await?;
    let names: HashMap<Uuid, String> = names.into_iter().collect();
    let missions: HashMap<Uuid, Mission> = missions.into_iter().map(|one| (one.id, one)).collect();
    let entry = |application: Application| {
        let mission = missions.get(&application.mission_id)?.clone();
        Some(Entry {
            slot: slots.get(&application.slot_id)?.clone(),
            organisation: names.get(&mission.organisation_id)?.clone(),
            first_name: people.get(&application.person_id)?.clone(),
            application,
            mission,
        })
    };
    let mut entries: Vec<Entry> = applications.into_iter().filter_map(entry).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse((entry.at(), entry.application.id)));
    Ok(entries)
}
