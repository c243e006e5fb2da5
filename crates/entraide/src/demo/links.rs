//! The ways into the demonstration, for each role.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::Serialize;

use super::team;
use crate::alerts::model as alert;
use crate::auth::links::Purpose;
use crate::auth::staff;
use crate::db::scope::Read;
use crate::error::Result;
use crate::helpers::model as helper;
use crate::listings::model as listing;
use crate::mail::letter::Letter;
use crate::mail::model::sent;
use crate::missions::model as mission;
use crate::state::App;
use crate::thanks::certificates;

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
    /// Signs the director in; good once, for a quarter of an hour.
    desk_sign_in: String,
    /// Signs a referent in, who looks after some communes.
    referent_sign_in: String,
    /// A helper is asked about an open ask.
    alert: Option<String>,
    /// The mail that asks.
    mail: Option<String>,
    /// That helper's own page.
    helper: Option<String>,
    /// The person follows that ask.
    follow: Option<String>,
    /// The ask's code.
    code: Option<String>,
    /// An organisation with missions, as the one who leads it.
    lead: Option<String>,
    /// What a volunteer has done.
    history: Option<String>,
    /// That volunteer's certificate, for whoever checks it.
    certificate: Option<String>,
}

impl PlatformLinks {
    /// As lines for a person.
    #[must_use]
    pub fn in_words(&self) -> String {
        let Links {
            home,
            ask,
            help,
            mailbox,
            desk_sign_in,
            referent_sign_in,
            alert,
            mail,
            helper,
            follow,
            code,
            lead,
            history,
            certificate,
        } = &self.links;
        let mut lines = vec![
            self.name.clone(),
            format!("  home page            {home}"),
            format!("  I need help          {ask}"),
            format!("  I want to help       {help}"),
            format!("  caught mail          {mailbox}"),
            format!("  director, sign in    {desk_sign_in}"),
            format!("  referent, sign in    {referent_sign_in}"),
        ];
        let some = [
            ("a helper is asked     ", alert),
            ("in this mail          ", mail),
            ("that helper’s page    ", helper),
            ("that ask is followed  ", follow),
            ("its code              ", code),
            ("missions of a group   ", lead),
            ("a volunteer’s history ", history),
            ("a certificate         ", certificate),
        ];
        lines.extend(some.iter().filter_map(|(what, link)| Some(format!("  {what}{}", link.as_ref()?))));
        lines.push(String::new());
        lines.join("\n")
    }
}

/// The ways into every platform: the ask to try is the one whose helpers were mailed last.
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
        let (mut ask, mut asked, mut mail) = (None, None, None);
        for letter in latest_questions(&scope).await? {
            let listing = letter.listing_id.unwrap_or_default();
            let helper = scope.find::<helper::Entity>().filter(helper::Column::PersonId.eq(letter.person_id));
            let Some(helper) = helper.one(scope.conn()).await? else { continue };
            let alerts = alert::of_listing(&scope, listing).await?;
            asked = alerts
                .into_iter()
                .find(|alert| alert.helper_id == helper.id && alert.state == alert::State::Asked);
            if asked.is_some() {
                ask = scope.get::<listing::Entity>(listing).await?;
                mail = Some(letter.id);
                break;
            }
        }
        let first = scope.find::<mission::Entity>().order_by_asc(mission::Column::CreatedAt);
        let lead = first.limit(1).one(scope.conn()).await?.and_then(|mission| mission.lead_id);
        let paper = scope.find::<certificates::Entity>().limit(1).one(scope.conn()).await?;
        let sign_in = async |email| {
            let member = staff::by_email(&scope, email).await?;
            Ok::<_, DbErr>(
                member.map_or(String::new(), |one| link(Purpose::SignIn, "/desk/sign-in/", one.id)),
            )
        };
        let desk_sign_in = sign_in(team::DIRECTOR).await?;
        let referent_sign_in = sign_in(team::REFERENT).await?;
        all.push(PlatformLinks {
            slug: platform.row.slug.clone(),
            name: platform.name.get(platform.lang(None)).to_owned(),
            url: format!("{base}/"),
            links: Links {
                home: format!("{base}/"),
                ask: format!("{base}/ask"),
                help: format!("{base}/helper"),
                mailbox: format!("{base}/mailbox"),
                desk_sign_in,
                referent_sign_in,
                mail: mail.map(|id| format!("{base}/mailbox/{id}")),
                alert: asked.as_ref().map(|alert| link(Purpose::Alert, "/alert/", alert.id)),
                helper: asked.as_ref().map(|alert| link(Purpose::OwnPage, "/helper/me/", alert.helper_id)),
                follow: ask.as_ref().map(|ask| link(Purpose::Follow, "/follow/", ask.id)),
                code: ask.as_ref().map(|ask| listing::spoken(&ask.code)),
                lead: lead.map(|id| link(Purpose::Lead, "/groups/mine/", id) + "/missions"),
                history: paper.as_ref().map(|one| link(Purpose::History, "/history/", one.volunteer_id)),
                certificate: paper.map(|one| format!("{base}/certificates/{}", listing::spoken(&one.code))),
            },
        });
    }
    Ok(all)
}

/// The letters with a question to a helper, the latest first.
async fn latest_questions(scope: &Read) -> Result<Vec<sent::Model>> {
    let questions = scope.find::<sent::Entity>().filter(sent::Column::Letter.eq(Letter::Alert.stem()));
    let latest = questions.order_by_desc(sent::Column::SentAt).order_by_desc(sent::Column::Id).limit(20);
    Ok(latest.all(scope.conn()).await?)
}
