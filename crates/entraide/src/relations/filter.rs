//! Which organisations are looked for: what stands in an address, and the condition that it makes. The list, its
//! table, saved lists and messages to many all ask it.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::slice::from_ref;

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{Condition, QuerySelect as _, QueryTrait as _};

use super::model::{self, Status, tags};
use crate::auth::charge::Spot;
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::db::scope::Scope;
use crate::error::Result;
use crate::events;
use crate::organisations::model::{Column, Entity, Organisation, State, key_of};
use crate::organisations::{areas, leads};
use crate::web::visit::Visit;

/// An organisation has gone quiet when none of those who lead it has done anything for so many days: confirmed,
/// changed, written, looked for volunteers, answered. That somebody opens their page leaves no trace.
pub const QUIET_DAYS: i64 = 60;

/// No value of an address is longer.
const MAX: usize = 100;

/// Where an organisation stands in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everybody finds it.
    Open,
    /// It waits for its leads or for a referent.
    Waiting,
    /// It rests.
    Paused,
    /// It has left.
    Ended,
}

impl Standing {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Open, Self::Waiting, Self::Paused, Self::Ended];

    /// Its name in addresses, and the stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Paused => "paused",
            Self::Ended => "ended",
        }
    }

    fn states(self) -> &'static [State] {
        match self {
            Self::Open => &[State::Open],
            Self::Waiting => &[State::Unconfirmed, State::Waiting],
            Self::Paused => &[State::Paused],
            Self::Ended => &[State::Closed],
        }
    }
}

/// Who keeps in touch with an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Whoever looks.
    Me,
    /// Nobody.
    Nobody,
    /// This member of the team.
    Member(Uuid),
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In the name.
    pub words: String,
    /// The slug of a type.
    pub kind: String,
    /// Where it stands in the directory.
    pub standing: Option<Standing>,
    /// How the team sees it.
    pub status: Option<Status>,
    /// As [`tags::normal`] makes it.
    pub tag: String,
    /// Who keeps in touch with it.
    pub owner: Option<Owner>,
    /// The day of the follow-up has come.
    pub due: bool,
    /// It has gone quiet, see [`QUIET_DAYS`].
    pub quiet: bool,
    /// Where it sits, as it was typed.
    pub area: String,
    /// This one only.
    pub organisation: Option<Uuid>,
}

impl Filter {
    /// From the names and values of an address; what does not fit is left out.
    pub fn of<'a>(pairs: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>) -> Self {
        let mut values: HashMap<String, String> = HashMap::new();
        for (name, value) in pairs {
            let plain: String = value.chars().filter(|c| !c.is_control()).take(MAX).collect();
            values.entry(name.into_owned()).or_insert_with(|| plain.trim().to_owned());
        }
        let value = |name: &str| values.get(name).cloned().unwrap_or_default();
        Self {
            words: value("q"),
            kind: value("type"),
            standing: Standing::ALL.into_iter().find(|one| one.stem() == value("state")),
            status: Status::of(&value("status")),
            tag: tags::normal(&value("tag")),
            owner: match value("owner").as_str() {
                "me" => Some(Owner::Me),
                "nobody" => Some(Owner::Nobody),
                other => Uuid::try_parse(other).ok().map(Owner::Member),
            },
            due: !value("due").is_empty(),
            quiet: !value("quiet").is_empty(),
            area: value("area"),
            organisation: Uuid::try_parse(&value("org")).ok(),
        }
    }

    /// From what stands after the question mark of an address.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        Self::of(url::form_urlencoded::parse(query.as_bytes()))
    }

    /// As an address has it; empty when everything is looked for.
    #[must_use]
    pub fn query(&self) -> String {
        let owner = self.owner_value();
        let organisation = self.organisation.map(|id| id.to_string()).unwrap_or_default();
        let pairs = [
            ("q", self.words.as_str()),
            ("type", &self.kind),
            ("state", self.standing.map_or("", Standing::stem)),
            ("status", self.status.map_or("", Status::stem)),
            ("tag", &self.tag),
            ("owner", &owner),
            ("due", if self.due { "yes" } else { "" }),
            ("quiet", if self.quiet { "yes" } else { "" }),
            ("area", &self.area),
            ("org", &organisation),
        ];
        let given = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(given).finish()
    }

    /// Who keeps in touch with it, as forms and addresses have it.
    #[must_use]
    pub fn owner_value(&self) -> String {
        match self.owner {
            None => String::new(),
            Some(Owner::Me) => "me".into(),
            Some(Owner::Nobody) => "nobody".into(),
            Some(Owner::Member(id)) => id.to_string(),
        }
    }

    /// The code of the area that was typed, if it is known.
    #[must_use]
    pub fn area_code(&self, v: &Visit) -> Option<String> {
        if self.area.is_empty() {
            return None;
        }
        let areas = v.platform.area_codes();
        areas::known(&self.area, &geo::Find { lang: v.lang.into(), areas: &areas, limit: 4 })
    }

    /// What a member sees of what is looked for, as the condition of a query over organisations. One query for
    /// an area or a member who is limited, else none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn condition<C: ConnectionTrait>(&self, desk: &Desk, scope: &Scope<C>) -> Result<Condition> {
        let v = &desk.visit;
        let mut all = Condition::all().add(Column::Name.ne("")).add(seen(desk, scope, self).await?);
        if let Some(id) = self.organisation {
            all = all.add(Column::Id.eq(id));
        }
        if !self.words.is_empty() {
            let key = key_of(&self.words);
            all = all.add(if key.is_empty() { nothing() } else { Column::NameKey.contains(&key) });
        }
        if !self.kind.is_empty() {
            let kind = v.platform.categories.iter().find(|kind| kind.slug == self.kind);
            all = all.add(kind.map_or_else(nothing, |kind| Column::CategoryId.eq(kind.id)));
        }
        if let Some(standing) = self.standing {
            all = all.add(Column::State.is_in(standing.states().iter().copied()));
        }
        if let Some(status) = self.status {
            all = all.add(with_status(scope, status));
        }
        if !self.tag.is_empty() {
            let tagged = scope.find::<tags::Entity>().filter(tags::Column::Tag.eq(self.tag.as_str()));
            let tagged = tagged.select_only().column(tags::Column::OrganisationId).into_query();
            all = all.add(Column::Id.in_subquery(tagged));
        }
        let relations = |filter: Expr| {
            let some = scope.find::<model::Entity>().filter(filter);
            some.select_only().column(model::Column::Id).into_query()
        };
        let owned = |by: Uuid| Column::Id.in_subquery(relations(model::Column::OwnerId.eq(by)));
        match self.owner {
            None => {}
            Some(Owner::Me) => all = all.add(owned(desk.id)),
            Some(Owner::Member(id)) => all = all.add(owned(id)),
            Some(Owner::Nobody) => {
                let any = relations(model::Column::OwnerId.is_not_null());
                all = all.add(Column::Id.not_in_subquery(any));
            }
        }
        if self.due {
            all = all.add(Column::Id.in_subquery(relations(model::Column::FollowOn.lte(v.today()))));
        }
        if self.quiet {
            all = all.add(quiet(scope, v.now));
        }
        Ok(all)
    }
}

fn nothing() -> Expr {
    Expr::val(1).eq(0)
}

/// Those that the team sees so; nobody has said anything of a new one.
fn with_status<C: ConnectionTrait>(scope: &Scope<C>, status: Status) -> Expr {
    let all = scope.find::<model::Entity>().select_only().column(model::Column::Id);
    if status == Status::New {
        let others = all.filter(model::Column::Status.ne(status)).into_query();
        return Column::Id.not_in_subquery(others);
    }
    Column::Id.in_subquery(all.filter(model::Column::Status.eq(status)).into_query())
}

/// Those that somebody leads, and whose leads have not done anything lately: whatever they do stands in the log.
fn quiet<C: ConnectionTrait>(scope: &Scope<C>, now: DateTime<Utc>) -> Condition {
    let of_leads = || scope.find::<leads::Entity>().select_only().column(leads::Column::OrganisationId);
    let deeds =
        scope.find::<events::Entity>().filter(events::Column::At.gt(now - Duration::days(QUIET_DAYS)));
    let deeds = deeds.filter(events::Column::ActorId.is_not_null());
    let deeds = deeds.select_only().column(events::Column::ActorId).into_query();
    let led = of_leads().filter(leads::Column::State.eq(leads::State::Active)).into_query();
    let alive = of_leads().filter(leads::Column::PersonId.in_subquery(deeds)).into_query();
    Condition::all()
        .add(Column::State.is_in([State::Open, State::Paused]))
        .add(Column::Id.in_subquery(led))
        .add(Column::Id.not_in_subquery(alive))
}

/// What decides who looks after an organisation.
pub(super) fn spot(held: &Organisation) -> Spot {
    Spot::new(Some(&held.place_code), from_ref(&held.language))
}

/// Those that a member sees, in the area that is looked for.
async fn seen<C: ConnectionTrait>(desk: &Desk, scope: &Scope<C>, filter: &Filter) -> Result<Condition> {
    let area = filter.area_code(&desk.visit);
    if !desk.is_limited() && filter.area.is_empty() {
        return Ok(Condition::all());
    }
    let kinds: Vec<(String, String)> = scope
        .find::<Entity>()
        .select_only()
        .columns([Column::PlaceCode, Column::Language])
        .distinct()
        .into_tuple()
        .all(scope.conn())
        .await?;
    // There are far fewer places and languages than organisations.
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (place, language) in kinds {
        let spot = Spot::new(Some(&place), from_ref(&language));
        let is_there = filter.area.is_empty() || spot.place.zip(area.as_deref()).is_some_and(is_in);
        if is_there && desk.sees(Right::KeepInTouch, &spot) {
            seen.entry(language).or_default().push(place);
        }
    }
    let none = Condition::any().add(nothing());
    Ok(seen.into_iter().fold(none, |any, (language, places)| {
        any.add(Column::Language.eq(language).and(Column::PlaceCode.is_in(places)))
    }))
}

/// Whether a place is a commune or lies in an area.
fn is_in((place, code): (&'static geo::Place, &str)) -> bool {
    place.is_in(code) || place.commune().code() == code || place.code() == code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_looked_for_is_the_same_again() {
        let all = "q=Croix+rouge&type=group&state=paused&status=needs&tag=aide+alimentaire&owner=nobody\
                   &due=yes&quiet=yes&area=Savoie";
        assert_eq!(Filter::parse(all).query(), all);
        assert_eq!(Filter::parse("").query(), "");
        // What is no choice of ours is none, and the first value counts.
        let odd = Filter::parse("state=gone&owner=x&q=%00a%0d&q=b&tag=%25&org=1&page=2&status=");
        assert_eq!(odd, Filter { words: "a".into(), ..Filter::default() });
    }
}
