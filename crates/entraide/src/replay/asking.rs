//! People come: helpers sign up, people and organisations ask. The same functions as behind the forms.

use super::dice::{About, Dice};
use super::folk::{Ask, Begin, Helper, Nr};
use super::run::{Deed, Drill};
use super::scenario::Scenario;
use super::way::{Way, Wish};
use crate::demo::people::{somebody, words};
use crate::error::{Error, Result};
use crate::helpers::model::Profile;
use crate::i18n::Lang;
use crate::listings::model::State;
use crate::people::model::Introduction;

/// Every part of the week.
pub(super) const ANY_TIME: i32 = 0x1f_ffff;

/// Somebody who asks again and again, at the same place.
#[derive(Clone)]
pub(super) struct Organisation {
    person: Introduction,
    place: &'static geo::Place,
    point: geo::Point,
    lang: Lang,
}

impl Drill {
    pub(super) async fn signs_up(&mut self, way: &mut Way) -> Result<()> {
        let number = self.folk.helpers.len() as u64;
        let mut dice = Dice::new(self.seed, About::Helper, [number, 0, 0]);
        let scenario = &self.scenario;
        let of = &scenario.helpers;
        let lang = language(scenario, &mut dice);
        let (place, point) = self.land.somewhere(&mut dice);
        let reach_m = dice.weighted(&of.reach_m).unwrap_or(5_000);
        let capacity = dice.weighted(&of.capacity).unwrap_or(1);
        let week = if dice.happens(of.any_time) {
            ANY_TIME
        } else {
            (0..21).fold(0, |week, part| week | i32::from(dice.happens(0.5)) << part).max(1)
        };
        let kinds = kinds(scenario, &mut dice);
        let slugs = scenario.asks.kinds.iter().enumerate();
        let categories = slugs.filter(|(at, _)| kinds & (1 << at) != 0).map(|(_, (slug, _))| slug.clone());
        let mut languages = vec![lang.tag().to_owned()];
        let second = language(scenario, &mut dice).tag().to_owned();
        if !languages.contains(&second) {
            languages.push(second);
        }
        let profile = Profile {
            person: introduction(&mut dice, lang, &self.platform.country, number),
            place_code: place.code().to_owned(),
            point,
            radius_m: reach_m,
            categories: categories.collect(),
            languages,
            week,
            capacity,
        };
        let silent = dice.happens(of.never_answer);
        let came = way.signs_up(&profile, lang).await?;
        let mut helper = Helper::new(came.id, came.point, (came.reach_m, came.capacity), kinds, came.week);
        helper.silent = silent;
        self.folk.add_helper(helper);
        self.tally.today().signed_up += 1;
        Ok(())
    }

    pub(super) async fn asks(&mut self, way: &mut Way) -> Result<()> {
        let number = self.folk.asks.len() as u64;
        let mut dice = Dice::new(self.seed, About::Ask, [number, 0, 0]);
        let begin = self.begins(&mut dice);
        let organisation =
            if self.organisations.is_empty() { None } else { Some(dice.below(self.organisations.len())) };
        let known = organisation.and_then(|at| self.organisations[at].clone());
        let who = match known {
            Some(known) => known,
            None => {
                let lang = language(&self.scenario, &mut dice);
                let (place, point) = self.land.somewhere(&mut dice);
                let mut person = introduction(&mut dice, lang, &self.platform.country, 1_000_000 + number);
                if begin != Begin::Mail {
                    person.email = None;
                }
                Organisation { person, place, point, lang }
            }
        };
        if let Some(at) = organisation {
            self.organisations[at] = Some(who.clone());
        }
        let all: Vec<(usize, f64)> =
            self.scenario.asks.kinds.iter().enumerate().map(|(at, (_, share))| (at, *share)).collect();
        let kind = dice.weighted(&all).unwrap_or(0);
        let slug = &self.scenario.asks.kinds[kind].0;
        let category =
            self.platform.asked().find(|category| category.slug == *slug).ok_or(Error::NotFound)?;
        let capacity = dice.weighted(&self.scenario.asks.needs).unwrap_or(1);
        let wish = Wish {
            person: &who.person,
            lang: who.lang,
            place: who.place,
            point: who.point,
            street: "1 rue des Exemples",
            category,
            begin,
            capacity,
            details: words(dice.rng(), who.lang),
        };
        let ask = way.asks(&wish).await?;
        let begin = match ask.state {
            State::Unconfirmed => Begin::Mail,
            State::Callback => Begin::CallBack,
            _ => Begin::Phone,
        };
        let nr = self.folk.add_ask(Ask {
            id: ask.id,
            person: ask.person_id,
            kind,
            public: geo::Point { lat: ask.public_lat, lon: ask.public_lon },
            begin,
            created: self.now,
            opened: None,
            due: ask.due_at.map_or(self.now, |due| due.timestamp() / 60),
            first_yes: None,
            helped: None,
            end: None,
            capacity: ask.capacity,
            running: 0,
            done: 0,
            mails: 0,
            yes: 0,
            promises: Vec::new(),
            written: false,
            in_reach: false,
            tries: 0,
            tried_on: i64::MIN,
        });
        self.tally.today().asked += 1;
        if ask.state == State::Open {
            self.opened(nr);
        }
        self.may_go_elsewhere(nr, &mut dice);
        Ok(())
    }

    fn begins(&self, dice: &mut Dice) -> Begin {
        let asks = &self.scenario.asks;
        let day = (self.now - self.start) as f64 / 1440.0;
        let surge = asks.surge.as_ref().filter(|surge| day >= surge.day);
        if dice.happens(surge.map_or(asks.by_phone, |surge| surge.by_phone)) {
            Begin::Phone
        } else if dice.happens(asks.call_back) {
            Begin::CallBack
        } else {
            Begin::Mail
        }
    }

    fn may_go_elsewhere(&mut self, nr: Nr, dice: &mut Dice) {
        let behaviour = &self.scenario.behaviour;
        if dice.happens(behaviour.elsewhere) {
            let minutes = dice.around(behaviour.elsewhere_after) * 1440.0;
            self.plan(self.awake(minutes, dice.share()), Deed::Elsewhere(nr));
        }
    }
}

fn language(scenario: &Scenario, dice: &mut Dice) -> Lang {
    dice.weighted(&scenario.territory.languages).unwrap_or(Lang::En)
}

/// Made-up people have addresses of their own, and numbers that are nobody's.
fn introduction(dice: &mut Dice, lang: Lang, country: &str, number: u64) -> Introduction {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    somebody(dice.rng(), lang, country, number)
}

/// Some kinds of help, the wanted ones more often than the rare.
fn kinds(scenario: &Scenario, dice: &mut Dice) -> u32 {
    let (from, to) = scenario.helpers.kinds;
    let all = scenario.asks.kinds.len().min(32);
    let many = (from + dice.below(to - from + 1)).min(all);
    let mut left: Vec<(usize, f64)> =
        scenario.asks.kinds.iter().take(32).enumerate().map(|(at, (_, share))| (at, share.sqrt())).collect();
    let mut kinds = 0;
    for _ in 0..many {
        let Some(chosen) = dice.weighted(&left) else { break };
        kinds |= 1 << chosen;
        left.retain(|(at, _)| *at != chosen);
    }
    kinds
}
