//! What waits for somebody of the team: offers, organisations and missions to look at, and reports.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, SelectStatement, UnionType};
use sea_orm::{QuerySelect as _, QueryTrait as _};

use super::model::{self, About, Reason};
use crate::auth::charge::{Spot, Team};
use crate::auth::staff::{self, Right};
use crate::db::scope::{Scope, Sealed};
use crate::listings::model as listing;
use crate::missions::model as mission;
use crate::missions::{applications, digest};
use crate::offers::model as offer;
use crate::offers::replies;
use crate::organisations::model as organisation;

/// Something to look at. What was reported twice waits twice.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What it is.
    pub about: About,
    /// Its id.
    pub id: Uuid,
    /// Since when it waits.
    pub since: DateTimeUtc,
    /// Why it waits.
    pub why: Why,
    /// Where it is and in which language; of what does not wait for a check, only after [`find_spots`].
    pub spot: Spot,
}

/// Why something waits for somebody of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// To be checked.
    Check,
    /// It was reported.
    Report,
    /// Those who lead it have answered.
    Answer,
    /// Volunteers wait for an answer of those who lead it.
    Unanswered,
}

impl About {
    /// Who takes care of it.
    #[must_use]
    pub fn right(self) -> Right {
        match self {
            Self::Ask | Self::Offer | Self::Reply => Right::Moderate,
            Self::Organisation | Self::Mission => Right::CheckEntries,
        }
    }
}

/// Stands where else the reason of a report does.
const UNANSWERED: &str = "unanswered";

/// All of it, the oldest first. One query.
///
/// # Errors
/// When the database fails.
pub async fn all<C: ConnectionTrait>(scope: &Scope<C>, now: DateTimeUtc) -> Result<Vec<Waiting>, DbErr> {
    use {mission::Column as OfMission, offer::Column as OfOffer, organisation::Column as OfOrganisation};
    let mut lines = checks::<offer::Entity, _>(
        scope,
        About::Offer,
        [OfOffer::Id, OfOffer::CheckSince, OfOffer::PlaceCode, OfOffer::Language],
    );
    let organisations = checks::<organisation::Entity, _>(
        scope,
        About::Organisation,
        [OfOrganisation::Id, OfOrganisation::CheckSince, OfOrganisation::PlaceCode, OfOrganisation::Language],
    );
    let missions = checks::<mission::Entity, _>(
        scope,
        About::Mission,
        [OfMission::Id, OfMission::CheckSince, OfMission::PlaceCode, OfMission::Language],
    );
    let nothing = || Expr::value(Option::<String>::None);
    let reports = scope
        .find::<model::Entity>()
        .filter(model::Column::HandledAt.is_null())
        .select_only()
        .column_as(model::Column::About, "about")
        .column_as(model::Column::AboutId, "id")
        .column_as(model::Column::CreatedAt, "since")
        .column_as(nothing(), "place")
        .column_as(nothing(), "language")
        .column_as(model::Column::Reason, "reason");
    let unanswered = digest::unanswered(scope, now)
        .select_only()
        .column_as(Expr::value(About::Mission.stem()), "about")
        .column_as(applications::Column::MissionId, "id")
        .column_as(applications::Column::AppliedAt.min(), "since")
        .column_as(nothing(), "place")
        .column_as(nothing(), "language")
        .column_as(Expr::value(UNANSWERED), "reason")
        .group_by(applications::Column::MissionId);
    for more in [organisations, missions, reports.into_query(), unanswered.into_query()] {
        lines.union(UnionType::All, more);
    }
    let mut all = Vec::new();
    for row in scope.conn().query_all(&lines).await? {
        let place: Option<String> = row.try_get("", "place")?;
        let language: Option<String> = row.try_get("", "language")?;
        let reason: Option<String> = row.try_get("", "reason")?;
        all.push(Waiting {
            about: row.try_get("", "about")?,
            id: row.try_get("", "id")?,
            since: row.try_get("", "since")?,
            why: match reason.as_deref() {
                None => Why::Check,
                Some(UNANSWERED) => Why::Unanswered,
                Some(reason) if reason == Reason::Answer.to_value() => Why::Answer,
                Some(_) => Why::Report,
            },
            spot: Spot::new(place.as_deref(), language.as_slice()),
        });
    }
    all.sort_by_key(|one| (one.since, one.id));
    Ok(all)
}

/// The columns of what waits to be checked: its id, since when, where, in which language.
fn checks<E, C>(scope: &Scope<C>, about: About, columns: [E::Column; 4]) -> SelectStatement
where
    E: Sealed,
    C: ConnectionTrait,
{
    let [id, since, place, language] = columns;
    let waiting = scope.find::<E>().filter(since.is_not_null()).select_only();
    let named = waiting.column_as(Expr::value(about.stem()), "about").column_as(id, "id");
    let named = named.column_as(since, "since").column_as(place, "place").column_as(language, "language");
    named.column_as(Expr::value(Option::<String>::None), "reason").into_query()
}

/// Where that is which does not wait for a check itself. At most five queries.
///
/// # Errors
/// When the database fails.
pub async fn find_spots<C: ConnectionTrait>(scope: &Scope<C>, all: &mut [Waiting]) -> Result<(), DbErr> {
    let ids = |about| -> Vec<Uuid> {
        all.iter().filter(|one| one.why != Why::Check && one.about == about).map(|one| one.id).collect()
    };
    let mut spots: HashMap<Uuid, Spot> = HashMap::new();
    let asks = ids(About::Ask);
    if !asks.is_empty() {
        use listing::Column as Of;
        let rows = scope.find::<listing::Entity>().filter(Of::Id.is_in(asks)).select_only();
        let rows: Vec<(Uuid, String)> =
            rows.columns([Of::Id, Of::PlaceCode]).into_tuple().all(scope.conn()).await?;
        spots.extend(rows.into_iter().map(|(id, place)| (id, Spot::new(Some(&place), &[]))));
    }
    {
        use organisation::Column as Of;
        let ids = ids(About::Organisation);
        spots.extend(spots_of::<organisation::Entity, _>(scope, ids, [Of::PlaceCode, Of::Language]).await?);
    }
    {
        use mission::Column as Of;
        let ids = ids(About::Mission);
        spots.extend(spots_of::<mission::Entity, _>(scope, ids, [Of::PlaceCode, Of::Language]).await?);
    }
    let talks = ids(About::Reply);
    let offer_of: Vec<(Uuid, Uuid)> = if talks.is_empty() {
        Vec::new()
    } else {
        use replies::Column as Of;
        let rows = scope.find::<replies::Entity>().filter(Of::Id.is_in(talks)).select_only();
        rows.columns([Of::Id, Of::OfferId]).into_tuple().all(scope.conn()).await?
    };
    let mut offers = ids(About::Offer);
    offers.extend(offer_of.iter().map(|(_, offer)| *offer));
    let columns = [offer::Column::PlaceCode, offer::Column::Language];
    let offers: HashMap<Uuid, Spot> =
        spots_of::<offer::Entity, _>(scope, offers, columns).await?.into_iter().collect();
    spots.extend(offer_of.iter().filter_map(|(talk, offer)| Some((*talk, offers.get(offer)?.clone()))));
    spots.extend(offers);
    for one in all.iter_mut().filter(|one| one.why != Why::Check) {
        one.spot = spots.get(&one.id).cloned().unwrap_or_default();
    }
    Ok(())
}

/// Where each of these is, and in which language.
async fn spots_of<E, C>(
    scope: &Scope<C>,
    ids: Vec<Uuid>,
    [place, language]: [E::Column; 2],
) -> Result<Vec<(Uuid, Spot)>, DbErr>
where
    E: Sealed,
    C: ConnectionTrait,
{
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = scope.find::<E>().filter(E::id_column().is_in(ids)).select_only();
    let rows: Vec<(Uuid, Option<String>, String)> =
        rows.columns([E::id_column(), place, language]).into_tuple().all(scope.conn()).await?;
    Ok(rows.into_iter().map(|(id, place, language)| (id, Spot::new(place.as_deref(), &[language]))).collect())
}

/// What of it a member sees: how much, and since when.
///
/// # Errors
/// When the database fails.
pub async fn seen_by<C: ConnectionTrait>(
    scope: &Scope<C>,
    team: &Team,
    member: &staff::Model,
    now: DateTimeUtc,
) -> Result<Vec<DateTimeUtc>, DbErr> {
    let mut all = all(scope, now).await?;
    find_spots(scope, &mut all).await?;
    let is_theirs = |one: &&Waiting| {
        let right = one.about.right();
        member.role.may(right) && team.sees(member, right, &one.spot)
    };
    Ok(all.iter().filter(is_theirs).map(|one| one.since).collect())
}
