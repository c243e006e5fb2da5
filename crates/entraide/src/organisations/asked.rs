//! The organisation that somebody asks for help first, or would like to help with: chosen in the directory, carried
//! along by the form.

use sea_orm::prelude::Uuid;

use super::model::{self, Organisation};
use crate::error::Result;
use crate::web::visit::Visit;

/// What a form shows of it.
pub(crate) struct Asked {
    pub(crate) id: Uuid,
    pub(crate) name: String,
}

impl From<&Organisation> for Asked {
    fn from(held: &Organisation) -> Self {
        Self { id: held.id, name: held.name.clone() }
    }
}

/// The organisation of this id, if it takes on asks. One query.
pub(crate) async fn find(v: &Visit, id: &str) -> Result<Option<Organisation>> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let held = v.read().get::<model::Entity>(id).await?;
    Ok(held.filter(Organisation::takes_asks))
}

/// The one that `?group=` names.
pub(crate) async fn of_query(v: &Visit, query: Option<&str>) -> Result<Option<Asked>> {
    let named =
        url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()).find(|(name, _)| name == "group");
    let Some((_, id)) = named else { return Ok(None) };
    Ok(find(v, &id).await?.as_ref().map(Asked::from))
}
