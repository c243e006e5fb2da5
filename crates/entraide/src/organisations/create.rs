//! How an organisation begins: as a form or a list says it.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::areas;
use super::model::{ActiveModel, Column, Entity, Model, Said, State};
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::helpers::model::Words;
use crate::listings::model::Answers;

/// An organisation that a form has made, already checked.
#[derive(Clone, Debug)]
pub struct NewOrganisation {
    /// The form's own id.
    pub form_id: Uuid,
    /// Its type.
    pub category_id: Uuid,
    /// What it says.
    pub said: Said,
}

/// Writes an organisation down; the mail link of its first lead has to be opened next.
///
/// # Errors
/// When the database fails.
pub async fn create(tx: &Tx, new: NewOrganisation, by: Uuid) -> Result<Model, DbErr> {
    let served = new.said.served.clone();
    let mut organisation = blank(tx, new.form_id, new.category_id);
    organisation.say(new.said);
    organisation.plan(tx, tx.now + Duration::hours(2)).await?;
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..organisation.clone().into() }).await?;
    areas::replace(tx, organisation.id, &served).await?;
    Line::new("org-created", Actor::Person(by)).listing(organisation.id).write(tx).await?;
    Ok(organisation)
}

/// An organisation that has said nothing yet.
pub(crate) fn blank(tx: &Tx, form_id: Uuid, category_id: Uuid) -> Model {
    Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        form_id,
        state: State::Unconfirmed,
        category_id,
        name: String::new(),
        name_key: String::new(),
        details: String::new(),
        language: String::new(),
        answers: Answers::default(),
        place_code: String::new(),
        address: None,
        lat: 0.0,
        lon: 0.0,
        outline: None,
        languages: Words::default(),
        hours: String::new(),
        phone: None,
        web: None,
        whatsapp: None,
        signal: None,
        telegram: None,
        has_form: false,
        wants_asks: false,
        asks_since: None,
        flags: Words::default(),
        check_since: None,
        orphan_since: None,
        reason: None,
        read: None,
        reminders: 0,
        next_check_at: None,
        confirmed_at: None,
        opened_at: None,
        closed_at: None,
        close_reason: None,
        source: None,
        source_key: None,
        source_mark: None,
        sourced_on: None,
        version: 0,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

/// The organisation that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}
