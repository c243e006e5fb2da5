//! The ways into the demonstration, for each role.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::Serialize;

use crate::alerts::model as alert;
use crate::auth::links::Purpose;
use crate::auth::staff;
use crate::error::Result;
use crate::listings::model as listing;
use crate::state::App;

/// The ways into one platform.
#[derive(Debug, Serialize)]
pub struct PlatformLinks {
    /// Its slug.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its home page.
    pub url: String,
    /// Pages by role.
    pub links: Links,
}

/// Pages by role.
#[derive(Debug, Serialize)]
pub struct Links {
    home: String,
    ask: String,
    help: String,
    mailbox: String,
    /// Signs a coordinator in; good once, for a quarter of an hour.
    desk_sign_in: String,
    /// A helper is asked about an open ask.
    alert: Option<String>,
    /// That helper's own page.
    helper: Option<String>,
    /// The person follows that ask.
    follow: Option<String>,
    /// The ask's code.
    code: Option<String>,
}

impl PlatformLinks {
    /// As lines for a person.
    #[must_use]
    pub fn in_words(&self) -> String {
        let Links { home, ask, help, mailbox, desk_sign_in, alert, helper, follow, code } = &self.links;
        let mut lines = vec![
            self.name.clone(),
            format!("  home page            {home}"),
            format!("  I need help          {ask}"),
            format!("  I want to help       {help}"),
            format!("  caught mail          {mailbox}"),
            format!("  coordinator, sign in {desk_sign_in}"),
        ];
        let some = [
            ("a helper is asked     ", alert),
            ("that helper’s page    ", helper),
            ("that ask is followed  ", follow),
            ("its code              ", code),
        ];
        lines.extend(some.iter().filter_map(|(what, link)| Some(format!("  {what}{}", link.as_ref()?))));
        lines.push(String::new());
        lines.join("\n")
    }
}

/// The ways into every platform: the newest open ask with an unanswered alert is the one to try.
///
/// # Errors
/// When the database fails.
pub async fn of_all(app: &App) -> Result<Vec<PlatformLinks>> {
    let mut all = Vec::new();
    for platform in app.directory.all().iter() {
        let scope = app.read(platform.id());
        let base = format!("{}/{}", app.config.public_url, platform.row.slug);
        let link = |purpose, path: &str, id| {
            format!("{base}{path}{}", app.secret.link(platform.id(), purpose, id, app.clock.now()))
        };
        let open = scope.find::<listing::Entity>().filter(listing::Column::State.eq(listing::State::Open));
        let newest = open.order_by_desc(listing::Column::CreatedAt).limit(1).one(scope.conn()).await?;
        let asked = match &newest {
            Some(ask) => alert::of_listing(&scope, ask.id).await?,
            None => Vec::new(),
        };
        let asked = asked.into_iter().find(|alert| alert.state == alert::State::Asked);
        let member = scope.find::<staff::Entity>().limit(1).one(scope.conn()).await?;
        all.push(PlatformLinks {
            slug: platform.row.slug.clone(),
            name: platform.name.get(platform.lang(None)).to_owned(),
            url: format!("{base}/"),
            links: Links {
                home: format!("{base}/"),
                ask: format!("{base}/ask"),
                help: format!("{base}/helper"),
                mailbox: format!("{base}/mailbox"),
                desk_sign_in: member
                    .map_or(String::new(), |one| link(Purpose::SignIn, "/desk/sign-in/", one.id)),
                alert: asked.as_ref().map(|alert| link(Purpose::Alert, "/alert/", alert.id)),
                helper: asked.as_ref().map(|alert| link(Purpose::OwnPage, "/helper/me/", alert.helper_id)),
                follow: newest.as_ref().map(|ask| link(Purpose::Follow, "/follow/", ask.id)),
                code: newest.as_ref().map(|ask| listing::spoken(&ask.code)),
            },
        });
    }
    Ok(all)
}
