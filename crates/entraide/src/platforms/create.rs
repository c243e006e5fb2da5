//! Making a platform: from the command line, the demo, and the tests.

use sea_orm::ActiveValue::Set;
use sea_orm::SqlErr;
use sea_orm::entity::prelude::*;

use super::model::{ActiveModel, Entity, Platform, Rules, Settings};
use crate::categories;
use crate::categories::model::{MeantFor, Model as Category};
use crate::events::{Actor, Line};
use crate::reasons;
use crate::state::App;

/// Why a platform could not be made, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// A setting does not fit.
    #[error("{0}")]
    Settings(String),
    /// The database refuses.
    #[error("the platform could not be written: {0}")]
    Db(#[from] DbErr),
}

/// Names that are paths of the installation itself.
const RESERVED: [&str; 15] = [
    "static", "healthz", "readyz", "metrics", "ask", "follow", "helper", "desk", "about", "near", "offer",
    "report", "figures", "groups", "missions",
];

/// Makes a platform with the default categories and reasons; usable a second later.
///
/// # Errors
/// See [`CreateError`].
pub async fn create(
    app: &App,
    slug: &str,
    host: Option<String>,
    settings: Settings,
) -> Result<Uuid, CreateError> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if slug.is_empty() || slug.len() > 40 || !slug.chars().all(fits) || RESERVED.contains(&slug) {
        return Err(CreateError::Settings(format!(
            "slug {slug:?}: up to 40 small letters, digits and dashes are needed, and none of {}",
            RESERVED.join(", ")
        )));
    }
    let host = host.map(|host| host.trim().to_lowercase());
    if let Some(host) = &host {
        check_host(host)?;
    }
    settings.check().map_err(CreateError::Settings)?;
    app.directory.refresh(&app.db).await?;
    if app.directory.by_slug(slug).is_some() {
        return Err(CreateError::Settings(format!("slug {slug:?} is taken (entraide platform list)")));
    }
    if let Some(host) = host.as_deref().filter(|host| app.directory.by_host(host).is_some()) {
        return Err(CreateError::Settings(format!("host {host:?} is taken (entraide platform list)")));
    }
    let id = app.ids.uuid();
    let tx = app.tx(id).await?;
    let row = ActiveModel {
        id: Set(id),
        slug: Set(slug.to_owned()),
        host: Set(host),
        settings: Set(settings),
        created_at: Set(tx.now),
    };
    #[expect(clippy::disallowed_methods, reason = "a platform has no platform above it")]
    Entity::insert(row).exec_without_returning(tx.conn()).await?;
    let defaults = categories::defaults::all().map_err(|error| CreateError::Settings(error.to_string()))?;
    for category in defaults {
        categories::model::add(&tx, category).await?;
    }
    reasons::defaults::add(&tx).await?;
    tx.commit().await?;
    app.directory.refresh(&app.db).await?;
    Ok(id)
}

/// Gives the usual types of organisations, the usual fields of action of missions and the usual reasons to platforms
/// that have none: those made before there were any.
///
/// # Errors
/// When the database fails.
pub async fn complete(app: &App) -> Result<(), CreateError> {
    let said = |error: toml::de::Error| CreateError::Settings(error.to_string());
    let all = categories::defaults::all().map_err(said)?;
    for platform in app.directory.all().iter() {
        let scope = app.read(platform.id());
        if scope.find::<reasons::model::Entity>().one(scope.conn()).await?.is_none() {
            let tx = app.tx(platform.id()).await?;
            reasons::defaults::add(&tx).await?;
            tx.commit().await?;
        }
        let lacks = |meant: MeantFor| platform.categories.iter().all(|category| category.meant_for != meant);
        let lacking: Vec<_> =
            [MeantFor::Organisation, MeantFor::Mission].into_iter().filter(|it| lacks(*it)).collect();
        if lacking.is_empty() {
            continue;
        }
        let first = platform.categories.iter().map(|category| category.position + 1).max().unwrap_or(0);
        let tx = app.tx(platform.id()).await?;
        let missing = all.iter().filter(|kind| lacking.contains(&kind.meant_for));
        for (kind, position) in missing.zip(first..) {
            if platform.categories.iter().all(|category| category.slug != kind.slug) {
                match categories::model::add(&tx, Category { position, ..kind.clone() }).await {
                    // Another process that starts at the same time has done it.
                    Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
                        return Ok(app.directory.refresh(&app.db).await?);
                    }
                    added => added?,
                };
            }
        }
        tx.commit().await?;
    }
    Ok(app.directory.refresh(&app.db).await?)
}

/// Changes the rules that a TOML text names; the others stay.
///
/// # Errors
/// Says which rule does not fit and what would; when the database fails.
pub async fn set_rules(app: &App, platform: &Platform, text: &str) -> Result<(), CreateError> {
    let mut settings = platform.row.settings.clone();
    settings.rules = with_rules(&settings.rules, text).map_err(CreateError::Settings)?;
    settings.check().map_err(CreateError::Settings)?;
    let tx = app.tx(platform.id()).await?;
    let row = ActiveModel { id: Set(platform.id()), settings: Set(settings), ..Default::default() };
    row.update(tx.conn()).await?;
    Line::new("rules-changed", Actor::System).write(&tx).await?;
    tx.commit().await?;
    Ok(app.directory.refresh(&app.db).await?)
}

/// Rules with those changed that a TOML text names.
///
/// # Errors
/// Says which rule does not fit.
pub fn with_rules(rules: &Rules, text: &str) -> Result<Rules, String> {
    let mut all = toml::Table::try_from(rules).map_err(|error| error.to_string())?;
    all.extend(text.parse::<toml::Table>().map_err(|error| error.message().to_owned())?);
    all.try_into().map_err(|error: toml::de::Error| error.message().to_owned())
}

/// A name alone, as browsers send it: no scheme, no port, no path.
fn check_host(host: &str) -> Result<(), CreateError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if host.is_empty() || host.len() > 253 || !host.chars().all(fits) {
        return Err(CreateError::Settings(format!(
            "host {host:?}: a name such as help.example.org is needed"
        )));
    }
    Ok(())
}
