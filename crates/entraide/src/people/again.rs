//! Who is the same person: everybody who asks or helps is written down anew, and only an address or a number
//! tells that they were here before. They are compared here and leave in no answer: what comes out are ids.

use std::collections::{HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::{QuerySelect, Value};

use super::model::{Column, Entity};
use crate::commitments::model as commitment;
use crate::db::scope::Scope;
use crate::helpers::coming::same_name;
use crate::helpers::model as helper;
use crate::listings::model as listing;

/// So many ids stand in one statement.
const IDS_AT_ONCE: usize = 5_000;

/// What is known of those who wait from other times, as pairs of an ask and a helper.
#[derive(Debug, Default)]
pub struct Again {
    /// The helper has helped this person before.
    pub helped: HashSet<(Uuid, Uuid)>,
    /// The helper is who needs the help, or lives where that is asked from (same address or number).
    pub own: HashSet<(Uuid, Uuid)>,
}

/// Somebody, as far as it tells who they are.
struct Known {
    first_name: String,
    email: Option<String>,
    phone: Option<String>,
}

/// Looks up who of those that wait for help is known from other times. A person is the same who has the same
/// first name and the same address or number; with the erasing of old asks that is forgotten too. A few
/// queries for every 5,000 people. Step by step, as everywhere here: as one statement, databases that
/// have counted nothing yet would read everybody there is.
///
/// # Errors
/// When the database fails.
pub async fn of_waiting<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Again, DbErr> {
    let waiting: Vec<(Uuid, Uuid, Option<Uuid>)> = scope
        .find::<listing::Entity>()
        .filter(listing::Column::State.eq(listing::State::Open))
        .select_only()
        .columns([listing::Column::Id, listing::Column::PersonId, listing::Column::ContactId])
        .into_tuple()
        .all(scope.conn())
        .await?;
    let asking: HashSet<Uuid> =
        waiting.iter().flat_map(|(_, person, contact)| contact.iter().chain([person])).copied().collect();
    let asking = known(scope, Column::Id, asking).await?;
    let alike = alike(scope, &asking).await?;
    let mut by_email: HashMap<&str, Vec<Uuid>> = HashMap::new();
    let mut by_phone: HashMap<&str, Vec<Uuid>> = HashMap::new();
    for (id, person) in &alike {
        if let Some(email) = &person.email {
            by_email.entry(email).or_default().push(*id);
        }
        if let Some(phone) = &person.phone {
            by_phone.entry(phone).or_default().push(*id);
        }
    }
    let like = |id: &Uuid| {
        let person = asking.get(id);
        let email = person.and_then(|person| by_email.get(person.email.as_deref()?));
        let phone = person.and_then(|person| by_phone.get(person.phone.as_deref()?));
        [email, phone].into_iter().flatten().flatten().copied().collect::<HashSet<Uuid>>()
    };
    let ids: Vec<Uuid> = alike.keys().copied().collect();
    let helpers = helpers_of(scope, &ids).await?;
    let helped = helped(scope, &ids).await?;
    let mut again = Again::default();
    for (ask, person, contact) in waiting {
        for one in contact.iter().chain([&person]).flat_map(like) {
            let own = helpers.get(&one).into_iter().flatten();
            again.own.extend(own.map(|helper| (ask, *helper)));
        }
        let Some(name) = asking.get(&person).map(|person| &person.first_name) else { continue };
        for one in like(&person) {
            let same = alike.get(&one).is_some_and(|other| same_name(&other.first_name, name));
            let before = helped.get(&one).filter(|_| same).into_iter().flatten();
            again.helped.extend(before.map(|helper| (ask, *helper)));
        }
    }
    Ok(again)
}

/// The helpers who need this help themselves, or live where it is asked from: same address or number. Four
/// queries.
///
/// # Errors
/// When the database fails.
pub async fn own_helpers<C: ConnectionTrait>(
    scope: &Scope<C>,
    ask: &listing::Listing,
) -> Result<HashSet<Uuid>, DbErr> {
    let asking = ask.contact_id.into_iter().chain([ask.person_id]);
    let asking = known(scope, Column::Id, asking).await?;
    let alike: Vec<Uuid> = alike(scope, &asking).await?.into_keys().collect();
    Ok(helpers_of(scope, &alike).await?.into_values().flatten().collect())
}

/// Everybody who has the address, or the number, of one of these: these themselves too.
async fn alike<C: ConnectionTrait>(
    scope: &Scope<C>,
    people: &HashMap<Uuid, Known>,
) -> Result<HashMap<Uuid, Known>, DbErr> {
    let emails: HashSet<&str> = people.values().filter_map(|person| person.email.as_deref()).collect();
    let phones: HashSet<&str> = people.values().filter_map(|person| person.phone.as_deref()).collect();
    let mut alike = known(scope, Column::Email, emails).await?;
    alike.extend(known(scope, Column::Phone, phones).await?);
    Ok(alike)
}

/// The people whose `column` is one of these values.
async fn known<C: ConnectionTrait, V: Into<Value>>(
    scope: &Scope<C>,
    column: Column,
    values: impl IntoIterator<Item = V>,
) -> Result<HashMap<Uuid, Known>, DbErr> {
    type Row = (Uuid, String, Option<String>, Option<String>);
    let mut values = values.into_iter();
    let mut found = HashMap::new();
    loop {
        let some: Vec<V> = values.by_ref().take(IDS_AT_ONCE).collect();
        if some.is_empty() {
            return Ok(found);
        }
        let people = scope.find::<Entity>().filter(column.is_in(some)).select_only();
        let people = people.columns([Column::Id, Column::FirstName, Column::Email, Column::Phone]);
        let rows: Vec<Row> = people.into_tuple().all(scope.conn()).await?;
        let rows = rows.into_iter();
        found.extend(rows.map(|(id, first_name, email, phone)| (id, Known { first_name, email, phone })));
    }
}

/// The helpers who are one of these people.
async fn helpers_of<C: ConnectionTrait>(
    scope: &Scope<C>,
    people: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Uuid>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for some in people.chunks(IDS_AT_ONCE) {
        let rows: Vec<(Uuid, Uuid)> = scope
            .find::<helper::Entity>()
            .select_only()
            .columns([helper::Column::PersonId, helper::Column::Id])
            .filter(helper::Column::PersonId.is_in(some.iter().copied()))
            .into_tuple()
            .all(scope.conn())
            .await?;
        for (person, helper) in rows {
            found.entry(person).or_default().push(helper);
        }
    }
    Ok(found)
}

/// Who has helped one of these people, and it was done.
async fn helped<C: ConnectionTrait>(
    scope: &Scope<C>,
    people: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Uuid>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for some in people.chunks(IDS_AT_ONCE) {
        let asks: Vec<(Uuid, Uuid)> = scope
            .find::<listing::Entity>()
            .select_only()
            .columns([listing::Column::Id, listing::Column::PersonId])
            .filter(listing::Column::PersonId.is_in(some.iter().copied()))
            .into_tuple()
            .all(scope.conn())
            .await?;
        let persons: HashMap<Uuid, Uuid> = asks.into_iter().collect();
        let asks: Vec<Uuid> = persons.keys().copied().collect();
        for some in asks.chunks(IDS_AT_ONCE) {
            let done: Vec<(Uuid, Uuid)> = scope
                .find::<commitment::Entity>()
                .select_only()
                .columns([commitment::Column::ListingId, commitment::Column::HelperId])
                .filter(commitment::Column::ListingId.is_in(some.iter().copied()))
                .filter(commitment::Column::State.eq(commitment::State::Done))
                .into_tuple()
                .all(scope.conn())
                .await?;
            for (ask, helper) in done {
                if let Some(person) = persons.get(&ask) {
                    found.entry(*person).or_default().push(helper);
                }
            }
        }
    }
    Ok(found)
}
