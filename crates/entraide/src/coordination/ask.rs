//! `GET /desk/asks/{id}`: one ask with its whole history, its promises, who could help, the notes,
//! and what a coordinator can do about it. Contacts are shown on demand, and each look is logged.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use sea_orm::ActiveEnum;
use sea_orm::entity::prelude::*;

use super::helpers::{self, Candidate};
use super::model::{self, CLOSE_REASONS, can_reopen};
use super::sight;
use super::words::{self, Badge, Happened, Names};
use crate::alerts::model::{self as alert, State as Answer};
use crate::auth::desk::Desk;
use crate::auth::staff::{self, Right};
use crate::commitments::model as commitment;
use crate::db::scope::Read;
use crate::error::{Error, Result};
use crate::events;
use crate::helpers::model as helper;
use crate::listings::model::{Entity, Listing, State, spoken};
use crate::listings::words as said;
use crate::organisations::model as organisation;
use crate::people::contacts::{self, AskContacts, Contact, Reader};
use crate::people::model as people;
use crate::referrals::model::{self as referrals, Referral};
use crate::web::forms::{Errors, Fields};
use crate::web::page_with;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "coordination/ask.html")]
struct AskPage<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    ask: &'a Listing,
    title: String,
    code: String,
    badges: Vec<Badge>,
    /// What has just been done, for a word of thanks.
    done: Option<String>,
    facts: Vec<(String, String)>,
    contacts: Option<AskContacts>,
    promises: Vec<Promise>,
    candidates: Vec<Candidate>,
    notes: Vec<(String, String, String)>,
    log: Vec<Happened>,
    reopen: bool,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// A helper's promise on the ask.
struct Promise {
    id: Uuid,
    state: commitment::State,
    /// The state, as the form carries it.
    key: String,
    name: String,
    badge: Badge,
    since: String,
    /// What the helper reported.
    report: Option<String>,
    contact: Option<Contact>,
}

impl AskPage<'_> {
    fn may_act(&self) -> bool {
        self.staff.may(Right::FollowAsks)
    }

    fn can_call_back(&self) -> bool {
        matches!(self.ask.state, State::Callback | State::Unconfirmed)
    }

    fn reasons(&self) -> Vec<(String, String)> {
        CLOSE_REASONS
            .iter()
            .filter_map(|key| Some(((*key).to_owned(), words::close_reason(self.v, key)?)))
            .collect()
    }

    fn can_entrust(&self) -> bool {
        matches!(self.ask.state, State::Callback | State::Unconfirmed | State::Open)
    }

    fn searches(&self) -> bool {
        self.ask.state == State::Open
    }

    fn place(&self) -> String {
        crate::places::commune_name(&self.ask.place_code, self.v.lang)
    }

    fn wave_hint(&self) -> String {
        let rules = &self.v.platform.rules;
        let hours = [("from", rules.quiet_from.into()), ("until", rules.quiet_until.into())];
        self.v.lang.with("desk-wave-hint", &hours)
    }
}

/// What has been looked up on demand.
#[derive(Default)]
pub(super) struct Shown {
    ask: Option<AskContacts>,
    /// By commitment.
    promises: HashMap<Uuid, Contact>,
    /// A helper who has promised nothing yet.
    helper: Option<(Uuid, Contact)>,
}

/// Actions after which the page says that they are done.
const DONE: [&str; 9] =
    ["call-back", "take-care", "assign", "wave", "note", "help-came", "no-help", "close", "reopen"];

/// The page.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>, RawQuery(query): RawQuery) -> Result<Response> {
    let ask = find(&desk, Right::SeeAsks, &id).await?;
    let query = query.unwrap_or_default();
    let done = DONE
        .iter()
        .find(|done| query.split('&').any(|pair| pair == format!("done={done}")))
        .map(|done| desk.visit.t(&format!("desk-done-{done}")));
    show(&desk, &ask, done, Shown::default(), None).await
}

/// The ask of a path, for a member who sees it and has the right.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub(crate) async fn find(desk: &Desk, right: Right, id: &str) -> Result<Listing> {
    desk.must(right)?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let ask = desk.visit.read().get::<Entity>(id).await?.ok_or(Error::NotFound)?;
    if desk.sees(Right::FollowAsks, &sight::spot(&ask)) { Ok(ask) } else { Err(Error::Forbidden) }
}

/// `POST /desk/asks/{id}/contacts`: the page with the contacts of the person, the asker and the
/// helpers who have promised; or of one helper whom the coordinator wants to call (`helper`).
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn contacts(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let ask = find(&desk, Right::FollowAsks, &id).await?;
    let tx = desk.visit.tx().await?;
    let mut shown = Shown::default();
    if fields.get("helper").is_empty() {
        let reader = Reader::Staff(desk.staff.id, &tx);
        shown.ask = Some(contacts::of_ask(&*tx, &ask, reader).await?);
        let promises = commitment::of_listing(&*tx, ask.id).await?;
        shown.promises = contacts::of_helpers(&*tx, &promises).await?;
    } else {
        let id = Uuid::try_parse(fields.get("helper")).map_err(|_| Error::NotFound)?;
        let contact = contacts::of_candidate(&tx, &ask, id, desk.staff.id).await?;
        shown.helper = Some((id, contact));
    }
    tx.commit().await?;
    show(&desk, &ask, None, shown, None).await
}

/// The rows that the page is made of.
pub(super) struct Rows {
    pub(super) lines: Vec<events::Model>,
    pub(super) notes: Vec<model::Model>,
    pub(super) promises: Vec<commitment::Model>,
    alerts: Vec<alert::Model>,
    candidates: Vec<Uuid>,
    helpers: HashMap<Uuid, helper::Model>,
    persons: HashMap<Uuid, people::Model>,
    pub(super) names: Names,
    /// The last referral, and the organisation's name.
    referral: Option<(Referral, String)>,
}

pub(super) async fn rows(v: &Visit, scope: &Read, ask: &Listing) -> Result<Rows> {
    let lines = events::of_listing(scope, ask.id).await?;
    let notes = model::notes_of(scope, ask.id).await?;
    let promises = commitment::of_listing(scope, ask.id).await?;
    let alerts = alert::of_listing(scope, ask.id).await?;
    let candidates = if ask.state == State::Open {
        helpers::find(&v.app, scope, &v.platform, ask, &alerts, &promises, v.now).await?
    } else {
        Vec::new()
    };
    let mut wanted: BTreeSet<Uuid> = candidates.iter().copied().collect();
    wanted.extend(promises.iter().map(|promise| promise.helper_id));
    wanted.extend(lines.iter().filter_map(|line| line.helper_id));
    let helpers: HashMap<Uuid, helper::Model> = scope
        .find::<helper::Entity>()
        .filter(helper::Column::Id.is_in(wanted))
        .all(scope.conn())
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let mut wanted: BTreeSet<Uuid> = helpers.values().map(|row| row.person_id).collect();
    let persons = lines.iter().filter(|line| line.actor == "person");
    wanted.extend(persons.filter_map(|line| line.actor_id));
    wanted.extend([Some(ask.person_id), ask.contact_id].into_iter().flatten());
    let persons: HashMap<Uuid, people::Model> = scope
        .find::<people::Entity>()
        .filter(people::Column::Id.is_in(wanted))
        .all(scope.conn())
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let team = scope.find::<staff::Entity>().all(scope.conn()).await?;
    let name = |id: &Uuid| persons.get(id).map(|person| person.first_name.clone());
    let names = Names {
        helpers: helpers.values().filter_map(|row| Some((row.id, name(&row.person_id)?))).collect(),
        people: persons.values().map(|row| (row.id, row.first_name.clone())).collect(),
        staff: team.into_iter().map(|row| (row.id, row.name)).collect(),
    };
    let referral = match referrals::latest(scope, ask.id).await? {
        Some(referral) => {
            let held = scope.get::<organisation::Entity>(referral.organisation_id).await?;
            held.map(|held| (referral, held.name))
        }
        None => None,
    };
    Ok(Rows { lines, notes, promises, alerts, candidates, helpers, persons, names, referral })
}

/// Renders the page; `typed` is a form with mistakes, given back.
pub(super) async fn show(
    desk: &Desk,
    ask: &Listing,
    done: Option<String>,
    mut shown: Shown,
    typed: Option<(&Fields, &Errors)>,
) -> Result<Response> {
    let v = &desk.visit;
    let rows = rows(v, &v.read(), ask).await?;
    let badges = words::badges(v, ask);
    let mut candidates = helpers::say(v, ask, &rows.candidates, &rows.helpers, &rows.alerts, &rows.names);
    if let Some((id, contact)) = shown.helper
        && let Some(candidate) = candidates.iter_mut().find(|one| one.id == id)
    {
        candidate.contact = Some(contact);
    }
    let promises = rows.promises.iter().map(|one| Promise {
        id: one.id,
        state: one.state,
        key: one.state.to_value(),
        name: rows.names.helper(v, one.helper_id),
        badge: words::promise(v, one.state),
        since: v.moment(&one.accepted_at),
        report: report(v, one),
        contact: shown.promises.remove(&one.id),
    });
    let notes = rows.notes.iter().map(|note| {
        let who = rows.names.staff(v, note.staff_id);
        (note.text.clone(), who, v.moment(&note.created_at))
    });
    let person = rows.persons.get(&ask.person_id);
    let (none_typed, none_wrong) = (Fields::default(), Errors::default());
    let (fields, errors) = typed.unwrap_or((&none_typed, &none_wrong));
    let status = if errors.is_empty() {
        axum::http::StatusCode::OK
    } else {
        axum::http::StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = AskPage {
        v,
        staff: desk,
        ask,
        title: words::title(v, ask, &rows.names),
        code: spoken(&ask.code),
        badges,
        done,
        facts: facts(v, ask, &rows),
        contacts: shown.ask,
        promises: promises.collect(),
        candidates,
        notes: notes.collect(),
        log: rows.lines.iter().rev().map(|line| words::happened(v, line, &rows.names)).collect(),
        reopen: person.is_some_and(|person| can_reopen(ask, person, v.now)),
        fields,
        errors,
    };
    page_with(status, &page)
}

fn report(v: &Visit, promise: &commitment::Model) -> Option<String> {
    let minutes = promise.minutes.map(|count| v.t1("desk-minutes", "count", count));
    let said: Vec<String> = [minutes, promise.word.clone()].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

fn facts(v: &Visit, ask: &Listing, rows: &Rows) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push((v.t(key), value));
        }
    };
    add("desk-fact-person", rows.names.person(v, ask.person_id));
    if let Some(id) = ask.contact_id {
        add("desk-fact-asker", rows.names.person(v, id));
    }
    add("desk-fact-what", words::what(v, ask.category_id).to_owned());
    add("desk-fact-where", crate::places::commune_name(&ask.place_code, v.lang));
    add("desk-fact-when", said::when_of(ask, v.lang, v.platform.tz()));
    add("desk-fact-details", ask.details.clone());
    if let Some(category) = v.platform.category(ask.category_id) {
        let answers = said::answers(category, &ask.answers, v.lang);
        facts.extend(answers.into_iter().map(|(asked, answer)| (asked.to_owned(), answer)));
    }
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push((v.t(key), value));
        }
    };
    add("desk-fact-languages", said::languages(&ask.languages.0, v.lang));
    let needed = [("taken", ask.taken.into()), ("capacity", ask.capacity.into())];
    add("desk-fact-helpers", v.lang.with("desk-fact-helpers-value", &needed));
    let count = |state: Answer| rows.alerts.iter().filter(|one| one.state == state).count();
    let asked = [
        ("all", rows.alerts.len().into()),
        ("waves", ask.wave.into()),
        ("declined", count(Answer::Declined).into()),
        ("late", count(Answer::Late).into()),
        ("open", count(Answer::Asked).into()),
    ];
    add("desk-fact-alerts", v.lang.with("desk-fact-alerts-value", &asked));
    if let Some((referral, name)) = &rows.referral {
        let state = v.t(&format!("desk-referral-{}", referral.state.to_value()));
        let reason = referral.reason.as_deref().unwrap_or_default();
        add(
            "desk-fact-referral",
            [name, &*state, reason]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
        );
    }
    add("desk-fact-since", v.moment(&ask.created_at));
    add("desk-fact-channel", words::channel(v, &ask.channel).1);
    if let Some(at) = ask.next_check_at {
        add("desk-fact-next", v.moment(&at));
    }
    if let Some(at) = ask.closed_at {
        add("desk-fact-closed", v.moment(&at));
    }
    let reason = ask.close_reason.as_deref();
    if let Some(reason) = reason.and_then(|reason| words::close_reason(v, reason)) {
        add("desk-fact-reason", reason);
    }
    facts
}
