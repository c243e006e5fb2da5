//! Who of the team looks after what. A member may be limited to areas and languages; where nobody is there,
//! the nearest neighbours stand in, and in the end those who manage the team.

use std::collections::HashMap;
use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;

use super::roles::Right;
use super::staff::{Column, Entity, Model};
use crate::db::scope::Scope;
use crate::platforms::model::Platform;

/// What decides who looks after something.
#[derive(Clone, Debug, Default)]
pub struct Spot {
    /// Where it is; what is nowhere is everybody's.
    pub place: Option<&'static geo::Place>,
    /// In one of which languages; none: whoever speaks any.
    pub languages: Vec<String>,
}

impl Spot {
    /// From the gazetteer code of its place and its languages.
    #[must_use]
    pub fn new(place_code: Option<&str>, languages: &[String]) -> Self {
        let place = place_code.and_then(|code| geo::gazetteer().by_code(code));
        Self { place, languages: languages.to_vec() }
    }
}

impl Model {
    /// Whether something at this spot is within their limits.
    #[must_use]
    pub fn covers(&self, spot: &Spot) -> bool {
        let is_here = |place: &geo::Place| self.areas.0.iter().any(|area| place.is_in(area));
        let is_near = self.areas.0.is_empty() || spot.place.is_none_or(is_here);
        is_near && self.speaks(spot)
    }

    fn speaks(&self, spot: &Spot) -> bool {
        let all = self.languages.0.is_empty() || spot.languages.is_empty();
        all || spot.languages.iter().any(|tag| self.languages.0.contains(tag))
    }

    /// Whether they look after a part only.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        !(self.areas.0.is_empty() && self.languages.0.is_empty())
    }

    /// Whether they are away on a day.
    #[must_use]
    pub fn is_away(&self, today: NaiveDate) -> bool {
        self.away_until.is_some_and(|last| today <= last)
    }
}

/// All who work for a platform today.
#[derive(Debug)]
pub struct Team {
    members: Vec<Model>,
    today: NaiveDate,
    /// The communes of each area to which somebody is limited.
    ground: OnceLock<HashMap<String, Vec<geo::Point>>>,
}

impl Team {
    /// Reads them. One query.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of<C: ConnectionTrait>(
        scope: &Scope<C>,
        platform: &Platform,
        now: DateTime<Utc>,
    ) -> Result<Self, DbErr> {
        let members = scope.find::<Entity>().filter(Column::LeftAt.is_null()).all(scope.conn()).await?;
        let today = now.with_timezone(&platform.tz()).date_naive();
        Ok(Self { members, today, ground: OnceLock::new() })
    }

    /// Everybody.
    #[must_use]
    pub fn members(&self) -> &[Model] {
        &self.members
    }

    /// Who is told of something that needs this right: those whose limits cover it and who are not away; else
    /// the nearest others who are there; else those who manage the team. Nobody only where nobody has the right.
    #[must_use]
    pub fn in_charge(&self, right: Right, spot: &Spot) -> Vec<&Model> {
        let entitled = self.members.iter().filter(|one| one.role.may(right));
        // Those who manage the team may do all: they are asked last, so that neighbours stand in before them.
        let (last, first): (Vec<_>, Vec<_>) = entitled.partition(|one| one.role.may(Right::ManageTeam));
        let here = |one: &&Model| !one.is_away(self.today);
        let present: Vec<&Model> = first.iter().copied().filter(here).collect();
        let covering: Vec<&Model> = present.iter().copied().filter(|one| one.covers(spot)).collect();
        let choices = [
            covering,
            self.nearest(&present, spot),
            last.iter().copied().filter(here).collect(),
            last,
            // They are away, but there is nobody else.
            first.iter().copied().filter(|one| one.covers(spot)).collect(),
            first,
        ];
        choices.into_iter().find(|chosen| !chosen.is_empty()).unwrap_or_default()
    }

    /// Whether a member sees something that needs this right, which they have: it is within their limits, or
    /// they stand in.
    #[must_use]
    pub fn sees(&self, member: &Model, right: Right, spot: &Spot) -> bool {
        member.covers(spot) || self.in_charge(right, spot).iter().any(|one| one.id == member.id)
    }

    /// Those of `members` whose areas are nearest, and who speak its language.
    fn nearest<'a>(&self, members: &[&'a Model], spot: &Spot) -> Vec<&'a Model> {
        let Some(place) = spot.place else { return Vec::new() };
        let neighbours = members.iter().filter(|one| !one.areas.0.is_empty() && one.speaks(spot));
        let far: Vec<(f64, &Model)> =
            neighbours.map(|one| (self.distance(&one.areas.0, place.point()), *one)).collect();
        let least = far.iter().map(|(distance, _)| *distance).fold(f64::INFINITY, f64::min);
        far.into_iter().filter(|(distance, _)| *distance <= least).map(|(_, one)| one).collect()
    }

    /// From a point to the nearest commune of some areas, in metres.
    fn distance(&self, areas: &[String], from: geo::Point) -> f64 {
        let ground = self.ground.get_or_init(|| {
            let areas = self.members.iter().flat_map(|one| one.areas.0.iter());
            let points = |area: &String| geo::gazetteer().communes_in(area).map(geo::Place::point).collect();
            areas.map(|area| (area.clone(), points(area))).collect()
        });
        let points = areas.iter().filter_map(|area| ground.get(area)).flatten();
        points.map(|point| point.distance(from)).fold(f64::INFINITY, f64::min)
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::super::roles::Role;
    use super::*;
    use crate::helpers::model::Words;

    const CHAMBERY: &str = "FR-73065";
    const AIX: &str = "FR-73008";
    const ALBERTVILLE: &str = "FR-73011";
    /// Some kilometres from Albertville, and far from the others.
    const UGINE: &str = "FR-73303";

    fn member(name: &str, role: Role, areas: &[&str], languages: &[&str]) -> Model {
        let words = |all: &[&str]| Words(all.iter().map(|one| (*one).to_owned()).collect());
        Model {
            platform_id: Uuid::nil(),
            id: Uuid::from_u128(name.bytes().fold(0, |sum, byte| sum * 256 + u128::from(byte))),
            name: name.to_owned(),
            email: String::new(),
            role,
            language: "fr".into(),
            areas: words(areas),
            languages: words(languages),
            away_until: None,
            created_at: DateTime::UNIX_EPOCH,
            left_at: None,
            told_at: None,
        }
    }

    fn team(members: Vec<Model>) -> Team {
        Team { members, today: NaiveDate::default(), ground: OnceLock::new() }
    }

    fn told<'a>(team: &'a Team, place: &str, languages: &[&str]) -> Vec<&'a str> {
        let languages: Vec<String> = languages.iter().map(|one| (*one).to_owned()).collect();
        let spot = Spot::new(Some(place), &languages);
        team.in_charge(Right::CheckEntries, &spot).iter().map(|one| one.name.as_str()).collect()
    }

    fn everybody() -> Vec<Model> {
        vec![
            member("Dora", Role::Director, &[], &[]),
            member("Aline", Role::Referent, &[ALBERTVILLE, UGINE], &[]),
            member("Bruno", Role::Referent, &[AIX], &["fr", "it"]),
            member("Carl", Role::Referent, &[CHAMBERY], &[]),
            member("Olga", Role::Operator, &[], &[]),
        ]
    }

    #[test]
    fn limits_say_who_is_told() {
        let mut all = everybody();
        all[3].languages = Words(vec!["fr".into()]);
        let team = team(all);
        assert_eq!(told(&team, ALBERTVILLE, &["nl"]), ["Aline"]);
        assert_eq!(told(&team, AIX, &["it"]), ["Bruno"]);
        // Nobody there speaks it; of the others the nearest who does.
        assert_eq!(told(&team, AIX, &["de"]), ["Aline"]);
        // What is nowhere is everybody's who speaks its language.
        let spot = Spot::new(None, &["de".to_owned()]);
        let all = team.in_charge(Right::CheckEntries, &spot);
        assert_eq!(all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Aline"]);
    }

    #[test]
    fn neighbours_stand_in_and_in_the_end_directors() {
        let mut all = everybody();
        let tomorrow = NaiveDate::default() + Days::new(1);
        all[2].away_until = Some(tomorrow);
        let one = team(all.clone());
        assert_eq!(told(&one, AIX, &[]), ["Carl"]);
        let (bruno, carl, aline) = (&one.members[2], &one.members[3], &one.members[1]);
        let aix = Spot::new(Some(AIX), &[]);
        // Who is away still sees what is theirs.
        assert!(one.sees(bruno, Right::CheckEntries, &aix) && one.sees(carl, Right::CheckEntries, &aix));
        assert!(!one.sees(aline, Right::CheckEntries, &aix));
        all[3].away_until = Some(tomorrow);
        assert_eq!(told(&team(all.clone()), AIX, &[]), ["Aline"]);
        all[1].away_until = Some(tomorrow);
        assert_eq!(told(&team(all.clone()), AIX, &[]), ["Dora"]);
        // Nothing waits for one absent person.
        all[0].away_until = Some(tomorrow);
        assert_eq!(told(&team(all.clone()), AIX, &[]), ["Dora"]);
        all.remove(0);
        assert_eq!(told(&team(all.clone()), AIX, &[]), ["Bruno"]);
        // An absence ends by itself.
        let later = Team { today: tomorrow + Days::new(1), ..team(all) };
        assert_eq!(told(&later, UGINE, &[]), ["Aline"]);
    }

    #[test]
    fn a_place_that_is_nobodys_goes_to_the_nearest() {
        let team = team(everybody());
        // La Motte-Servolex, between Chambéry and Aix-les-Bains.
        assert_eq!(told(&team, "FR-73179", &[]), ["Carl"]);
        // Who is not limited covers every place.
        let mut all = everybody();
        all.push(member("Eve", Role::Community, &[], &[]));
        let with_eve = super::tests::team(all);
        assert_eq!(told(&with_eve, "FR-73179", &[]), ["Eve"]);
        assert_eq!(told(&with_eve, CHAMBERY, &[]), ["Carl", "Eve"]);
    }
}
