//! What becomes of a row: the rules, on what is known of its entry and of all others.

use std::collections::{HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QuerySelect as _, QueryTrait as _};

use super::entries::Entry;
use crate::db::scope::Scope;
use crate::imports::notes::{Note, Why};
use crate::organisations::leads;
use crate::organisations::model::{self as organisation, Closed, Column, Organisation, Said, State, key_of};
use crate::organisations::words::SAME_NAME;

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A new entry.
    Create,
    /// It says something else than the last time, or comes back.
    Update,
    /// It says the same: a sign of life.
    Unchanged,
    /// Nothing: it seems to be there, from elsewhere; which one that is, while it is open, and its name.
    There(Option<Uuid>, String),
    /// Nothing.
    Refuse(Vec<Note>),
}

/// The entries that a source has made, by their keys there.
#[derive(Debug, Default)]
pub(in crate::imports) struct Known {
    pub(in crate::imports) held: HashMap<String, Organisation>,
    led: HashSet<Uuid>,
}

/// What is known of some entries of a source; their rows are locked inside a transaction (`lock`). Two queries.
pub(in crate::imports) async fn known<C: ConnectionTrait>(
    scope: &Scope<C>,
    source: &str,
    entries: &[Entry],
    lock: bool,
) -> Result<Known, DbErr> {
    let keys: Vec<&str> =
        entries.iter().filter(|entry| entry.said.is_some()).map(|entry| entry.key.as_str()).collect();
    let mut rows = scope.find::<organisation::Entity>().filter(Column::Source.eq(source));
    rows = rows.filter(Column::SourceKey.is_in(keys));
    if lock {
        rows = rows.lock_exclusive();
    }
    let rows = rows.all(scope.conn()).await?;
    let led = led(scope, Condition::all().add(Column::Id.is_in(rows.iter().map(|row| row.id)))).await?;
    let keyed = |row: Organisation| Some((row.source_key.clone()?, row));
    Ok(Known { held: rows.into_iter().filter_map(keyed).collect(), led })
}

/// Which of these organisations people lead. One query.
async fn led<C: ConnectionTrait>(scope: &Scope<C>, those: Condition) -> Result<HashSet<Uuid>, DbErr> {
    let ids = scope.find::<organisation::Entity>().select_only().column(Column::Id).filter(those);
    let led = scope.find::<leads::Entity>().filter(leads::Column::State.eq(leads::State::Active));
    let led = led.filter(leads::Column::OrganisationId.in_subquery(ids.into_query()));
    let led = led.select_only().column(leads::Column::OrganisationId).into_tuple::<Uuid>();
    Ok(led.all(scope.conn()).await?.into_iter().collect())
}

/// The entries of a source that a file does not name any more: but for those that people lead. Two queries.
pub(in crate::imports) async fn missing<C: ConnectionTrait>(
    scope: &Scope<C>,
    source: &str,
    keys: &HashSet<&str>,
) -> Result<Vec<(Uuid, String)>, DbErr> {
    let those = Condition::all().add(Column::Source.eq(source));
    let those = those.add(Column::State.is_in([State::Open, State::Paused]));
    let rows = scope.find::<organisation::Entity>().filter(those.clone()).select_only();
    let rows = rows.columns([Column::Id, Column::SourceKey, Column::Name]);
    let mut rows: Vec<(Uuid, Option<String>, String)> = rows.into_tuple().all(scope.conn()).await?;
    rows.retain(|(_, key, _)| key.as_deref().is_none_or(|key| !keys.contains(key)));
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let led = led(scope, those).await?;
    let mut gone: Vec<(Uuid, String)> = rows.into_iter().map(|(id, _, name)| (id, name)).collect();
    gone.retain(|(id, _)| !led.contains(id));
    gone.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    Ok(gone)
}

/// What is in the directory from elsewhere, by commune.
#[derive(Debug, Default)]
pub(in crate::imports) struct Others(HashMap<&'static str, Vec<Other>>);

#[derive(Debug)]
struct Other {
    id: Uuid,
    is_open: bool,
    name: String,
    key: String,
    phone: Option<String>,
    web: Option<String>,
}

/// All that is in the directory and not from this source. One query.
pub(in crate::imports) async fn others<C: ConnectionTrait>(
    scope: &Scope<C>,
    source: &str,
) -> Result<Others, DbErr> {
    let rows = scope
        .find::<organisation::Entity>()
        .filter(Column::State.is_in([State::Waiting, State::Open, State::Paused]))
        .filter(Condition::any().add(Column::Source.is_null()).add(Column::Source.ne(source)))
        .select_only()
        .columns([Column::Id, Column::State, Column::PlaceCode, Column::Name, Column::NameKey])
        .columns([Column::Phone, Column::Web]);
    type Row = (Uuid, State, String, String, String, Option<String>, Option<String>);
    let rows: Vec<Row> = rows.into_tuple().all(scope.conn()).await?;
    let mut others = Others::default();
    for (id, state, place, name, key, phone, web) in rows {
        if let Some(place) = geo::gazetteer().by_code(&place) {
            let other = Other { id, is_open: state == State::Open, name, key, phone, web };
            others.0.entry(place.commune().code()).or_default().push(other);
        }
    }
    Ok(others)
}

impl Others {
    /// One that this may be: of the same phone, site or nearly the same name in the same commune.
    fn alike(&self, said: &Said) -> Option<&Other> {
        let key = key_of(&said.name);
        let same = |theirs: &Option<String>, ours: &Option<String>| theirs.is_some() && theirs == ours;
        let is_same = |other: &&Other| {
            same(&other.phone, &said.ways.phone)
                || same(&other.web, &said.ways.web)
                || strsim::jaro_winkler(&other.key, &key) >= SAME_NAME
        };
        let here = self.0.get(said.place.commune().code())?;
        here.iter().find(is_same)
    }
}

/// What becomes of an entry.
pub(in crate::imports) fn judge(entry: &Entry, known: &Known, others: &Others, anyway: bool) -> Verdict {
    let Some(said) = &entry.said else { return Verdict::Refuse(entry.notes.clone()) };
    let refuse = |why, about: &str| Verdict::Refuse(vec![Note::new(why, about)]);
    let Some(held) = known.held.get(&entry.key) else {
        return match others.alike(said).filter(|_| !anyway) {
            Some(other) => Verdict::There(other.is_open.then_some(other.id), other.name.clone()),
            None => Verdict::Create,
        };
    };
    match (held.state, held.close_reason) {
        (State::Closed, Some(Closed::Refused)) => refuse(Why::TakenDown, &entry.name),
        (State::Closed, Some(Closed::Withdrawn)) => refuse(Why::Withdrawn, &entry.name),
        // Whatever else than open has not come about by an import.
        (State::Unconfirmed | State::Waiting | State::Paused, _) => refuse(Why::Led, &entry.name),
        _ if known.led.contains(&held.id) => refuse(Why::Led, &entry.name),
        (State::Open, _) if held.source_mark.as_ref() == Some(&entry.mark) => Verdict::Unchanged,
        (State::Open | State::Closed, _) => Verdict::Update,
    }
}
