//! The one door through which exact places, phone numbers and addresses leave (invariant 4).
//!
//! They leave after both sides have agreed, to the other side, and to staff who ask for them;
//! the release to a helper and a person is logged with the yes
//! ([`crate::commitments::model::accept`]), each look by staff is logged here.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;

use super::model::{Column, Entity, Model};
use crate::commitments::model::Model as Commitment;
use crate::db::scope::{Scope, Tx};
use crate::error::{Error, Result};
use crate::events::{Actor, Line};
use crate::helpers::model as helper;
use crate::listings::model as listing;
use crate::missions::applications::{Application, State as Standing};
use crate::missions::model::Mission;
use crate::offers::model::Offer;
use crate::offers::replies::{self, Reply, Side};
use crate::organisations::leads::Lead;
use crate::organisations::messages::Message;
use crate::referrals::model::{Referral, State as Entrusted};

/// How to reach somebody.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact {
    /// First name.
    pub first_name: String,
    /// Phone in E.164.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
}

impl From<Model> for Contact {
    fn from(person: Model) -> Self {
        Self { first_name: person.first_name, phone: person.phone, email: person.email }
    }
}

/// Everything about an ask that only the matched helper and the staff may see.
#[derive(Clone, PartialEq, Eq)]
pub struct AskContacts {
    /// Who needs help.
    pub person: Contact,
    /// Who asked for them.
    pub asked_by: Option<Contact>,
    /// Street and number.
    pub street: Option<String>,
}

/// Who wants to see contacts.
#[derive(Clone, Copy, Debug)]
pub enum Reader<'a> {
    /// The helper of a commitment wants the person's.
    Helper(&'a Commitment),
    /// A member of the staff wants the person's; logged.
    Staff(Uuid, &'a Tx),
    /// One of those who lead the organisation that looks after the ask; logged.
    Lead(&'a Lead, &'a Referral, &'a Tx),
}

/// The contacts of an ask, for its matched helper, for staff, or for those who look after it.
///
/// # Errors
/// [`Error::Forbidden`] when the helper's promise does not stand (any more).
pub async fn of_ask<C: ConnectionTrait>(
    scope: &Scope<C>,
    ask: &listing::Model,
    reader: Reader<'_>,
) -> Result<AskContacts> {
    match reader {
        Reader::Helper(commitment) => {
            if commitment.listing_id != ask.id || !commitment.state.is_running() {
                return Err(Error::Forbidden);
            }
        }
        Reader::Staff(staff, tx) => {
            Line::new("contact-shown", Actor::Staff(staff)).listing(ask.id).write(tx).await?;
        }
        Reader::Lead(lead, referral, tx) => {
            let is_theirs = referral.organisation_id == lead.organisation_id && referral.listing_id == ask.id;
            if !is_theirs || referral.state != Entrusted::Taken || ask.state.is_finished() {
                return Err(Error::Forbidden);
            }
            Line::new("contact-shown", Actor::Person(lead.person_id)).listing(ask.id).write(tx).await?;
        }
    }
    let person = scope.get::<Entity>(ask.person_id).await?.ok_or(Error::NotFound)?;
    let asked_by = match ask.contact_id {
        Some(id) => scope.get::<Entity>(id).await?.map(Contact::from),
        None => None,
    };
    Ok(AskContacts { person: person.into(), asked_by, street: ask.street.clone() })
}

/// The helper's contact, for the person whose ask the helper has promised to do, and for staff.
///
/// # Errors
/// [`Error::Forbidden`] when the promise does not stand (any more).
pub async fn of_helper<C: ConnectionTrait>(scope: &Scope<C>, commitment: &Commitment) -> Result<Contact> {
    if !commitment.state.is_running() {
        return Err(Error::Forbidden);
    }
    let helper = scope.get::<helper::Entity>(commitment.helper_id).await?.ok_or(Error::NotFound)?;
    let person = scope.get::<Entity>(helper.person_id).await?.ok_or(Error::NotFound)?;
    Ok(person.into())
}

/// The contacts of the helpers whose promises stand, by commitment, for the person whose ask they
/// have promised to do. Two queries.
///
/// # Errors
/// When the database fails.
pub async fn of_helpers<C: ConnectionTrait>(
    scope: &Scope<C>,
    commitments: &[Commitment],
) -> Result<HashMap<Uuid, Contact>> {
    let standing: HashMap<Uuid, Uuid> = commitments
        .iter()
        .filter(|commitment| commitment.state.is_running())
        .map(|commitment| (commitment.helper_id, commitment.id))
        .collect();
    if standing.is_empty() {
        return Ok(HashMap::new());
    }
    let helpers = scope.find::<helper::Entity>().filter(helper::Column::Id.is_in(standing.keys().copied()));
    let helpers = helpers.all(scope.conn()).await?;
    let people =
        scope.find::<Entity>().filter(Column::Id.is_in(helpers.iter().map(|helper| helper.person_id)));
    let mut people: HashMap<Uuid, Model> =
        people.all(scope.conn()).await?.into_iter().map(|person| (person.id, person)).collect();
    let contact = |helper: helper::Model| {
        let person = people.remove(&helper.person_id)?;
        Some((*standing.get(&helper.id)?, person.into()))
    };
    Ok(helpers.into_iter().filter_map(contact).collect())
}

/// The street of an ask, for the person whose ask it is: they wrote it themselves.
#[must_use]
pub fn own_street(ask: &listing::Model) -> Option<&str> {
    ask.street.as_deref()
}

/// How the other one of a conversation about an offer is reached, for the one on this `side`, while
/// it is agreed. That the two know each other is logged with the yes
/// ([`crate::offers::talks::agree`]).
///
/// # Errors
/// [`Error::Forbidden`] when it is not agreed (any more).
pub async fn of_reply<C: ConnectionTrait>(
    scope: &Scope<C>,
    offer: &Offer,
    reply: &Reply,
    side: Side,
) -> Result<Contact> {
    if reply.offer_id != offer.id || reply.state != replies::State::Agreed {
        return Err(Error::Forbidden);
    }
    let person = scope.get::<Entity>(side.other().person(offer, reply)).await?.ok_or(Error::NotFound)?;
    Ok(person.into())
}

/// Whoever has written to an organisation, for those who lead it: to be answered is what they wrote for. It is
/// logged with the message ([`crate::organisations::messages::write`]).
///
/// # Errors
/// When the database fails.
pub async fn of_message<C: ConnectionTrait>(
    scope: &Scope<C>,
    message: &Message,
) -> Result<Option<Contact>, DbErr> {
    Ok(scope.get::<Entity>(message.person_id).await?.map(Contact::from))
}

/// Those who lead an organisation, for a member of the team who keeps in touch with it; each look is logged. One
/// query beside the line in the log.
///
/// # Errors
/// When the database fails.
pub async fn of_leads(
    tx: &Tx,
    organisation: Uuid,
    leads: &[Lead],
    staff: Uuid,
) -> Result<Vec<Contact>, DbErr> {
    Line::new("contact-shown", Actor::Staff(staff)).listing(organisation).write(tx).await?;
    let own = leads.iter().filter(|lead| lead.organisation_id == organisation);
    let people = tx.find::<Entity>().filter(Column::Id.is_in(own.map(|lead| lead.person_id)));
    Ok(people.all(tx.conn()).await?.into_iter().map(Contact::from).collect())
}

/// The helpers of an organisation, for those who lead it: to be asked is what they joined it for. That is logged
/// with their joining ([`crate::referrals::members::join`]). One query.
///
/// # Errors
/// When the database fails.
pub async fn of_members<C: ConnectionTrait>(
    scope: &Scope<C>,
    helpers: &[helper::Model],
) -> Result<HashMap<Uuid, Contact>, DbErr> {
    let people = scope.find::<Entity>().filter(Column::Id.is_in(helpers.iter().map(|one| one.person_id)));
    let mut people: HashMap<Uuid, Model> =
        people.all(scope.conn()).await?.into_iter().map(|person| (person.id, person)).collect();
    let contact = |one: &helper::Model| Some((one.id, people.remove(&one.person_id)?.into()));
    Ok(helpers.iter().filter_map(contact).collect())
}

/// Who welcomes the volunteers of a mission, for one who has a place.
#[must_use]
pub fn on_the_day<'a>(application: &Application, mission: &'a Mission) -> Option<&'a str> {
    let has_place = application.mission_id == mission.id && application.state == Standing::Accepted;
    mission.contact.as_deref().filter(|_| has_place)
}

/// Who has applied to a mission, for those who lead its organisation: first names, and how to reach those who are
/// expected or were there. One query.
///
/// # Errors
/// When the database fails.
pub async fn of_volunteers<C: ConnectionTrait>(
    scope: &Scope<C>,
    mission: &Mission,
    applications: &[&Application],
) -> Result<HashMap<Uuid, (String, Option<Contact>)>> {
    let own = || applications.iter().filter(|one| one.mission_id == mission.id);
    let people = scope.find::<Entity>().filter(Column::Id.is_in(own().map(|one| one.person_id)));
    let people = people.all(scope.conn()).await?;
    let people: HashMap<Uuid, Model> = people.into_iter().map(|person| (person.id, person)).collect();
    let known = own().filter_map(|one| {
        let person = people.get(&one.person_id)?.clone();
        let agreed = matches!(one.state, Standing::Accepted | Standing::Attended | Standing::Absent);
        let name = person.first_name.clone();
        Some((one.id, (name, agreed.then(|| person.into()))))
    });
    Ok(known.collect())
}

/// Enough of the address that an ask's link was sent to for its owner to see a slip:
/// `o…@example.org`.
///
/// # Errors
/// When the database fails.
pub async fn address_hint<C: ConnectionTrait>(
    scope: &Scope<C>,
    ask: &listing::Model,
) -> Result<Option<String>> {
    Ok(hint_of(scope, ask.asker()).await?)
}

/// Enough of somebody's address for its owner to see a slip: `o…@example.org`.
///
/// # Errors
/// When the database fails.
pub async fn hint_of<C: ConnectionTrait>(scope: &Scope<C>, person: Uuid) -> Result<Option<String>, DbErr> {
    let person = scope.get::<Entity>(person).await?;
    let email = person.and_then(|person| person.email);
    Ok(email.and_then(|email| {
        let (name, domain) = email.split_once('@')?;
        Some(format!("{}…@{domain}", name.chars().next()?))
    }))
}

/// The contact of a helper whom a coordinator wants to call about an open ask; logged.
///
/// # Errors
/// [`Error::NotFound`] when there is no such active helper, [`Error::Forbidden`] when the ask does
/// not look for anybody.
pub async fn of_candidate(tx: &Tx, ask: &listing::Model, helper: Uuid, staff: Uuid) -> Result<Contact> {
    if ask.state != listing::State::Open {
        return Err(Error::Forbidden);
    }
    let helper = tx.get::<helper::Entity>(helper).await?;
    let helper = helper.filter(|helper| helper.state == helper::State::Active).ok_or(Error::NotFound)?;
    Line::new("contact-shown", Actor::Staff(staff)).listing(ask.id).helper(helper.id).write(tx).await?;
    let person = tx.get::<Entity>(helper.person_id).await?.ok_or(Error::NotFound)?;
    Ok(person.into())
}
