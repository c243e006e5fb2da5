//! `/helper/me/{token}/groups`: the organisations with which a helper helps: joining and leaving them.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use sea_orm::entity::prelude::*;

use super::members;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::helpers::{self, gone, model as helper};
use crate::organisations::model::{self as organisation, Organisation};
use crate::places::commune_name;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

/// Organisations to choose from.
const SHOWN: u64 = 50;

#[derive(Template)]
#[template(path = "referrals/groups.html")]
struct Groups<'a> {
    v: &'a Visit,
    back: String,
    own: Vec<Row>,
    others: Vec<Row>,
}

struct Row {
    id: Uuid,
    name: String,
    place: String,
    url: String,
}

/// Answers with the helper's organisations and those that serve their commune. Four queries.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let helper = helpers::of_link(&v, Purpose::OwnPage, &token).await?;
    if helper.state == helper::State::Left {
        return gone::page(&v);
    }
    let scope = v.read();
    let own = members::of_helper(&scope, helper.id).await?;
    let rows =
        scope.find::<organisation::Entity>().filter(organisation::Column::Id.is_in(own.iter().copied()));
    let rows: HashMap<Uuid, Organisation> =
        rows.all(scope.conn()).await?.into_iter().map(|row| (row.id, row)).collect();
    let others = members::to_join(&scope, &helper, SHOWN).await?;
    let row = |one: &Organisation| Row {
        id: one.id,
        name: one.name.clone(),
        place: commune_name(&one.place_code, v.lang),
        url: v.url(&format!("/groups/{}", one.id)),
    };
    page(&Groups {
        back: helpers::own_page(&v, helper.id),
        own: own.iter().filter_map(|id| rows.get(id)).map(row).collect(),
        others: others.iter().map(row).collect(),
        v: &v,
    })
}

/// Joins one or leaves it (`act`). Said twice, it is done once.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let helper = helpers::of_link(&v, Purpose::OwnPage, &token).await?;
    let id = Uuid::try_parse(fields.get("group"));
    let id = id.map_err(|_| Error::Bad("the field group does not fit".into()))?;
    let tx = v.tx().await?;
    match fields.get("act") {
        "leave" => members::leave(&tx, id, helper.id, Actor::Helper(helper.id)).await?,
        "join" => {
            let group = tx.get::<organisation::Entity>(id).await?.ok_or(Error::NotFound)?;
            members::join(&tx, &group, helper.id).await?;
        }
        _ => return Err(Error::Bad("the field act does not fit".into())),
    }
    tx.commit().await?;
    Ok(go(&format!("{}/groups", helpers::own_page(&v, helper.id))))
}
