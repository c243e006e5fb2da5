//! A scenario: who comes when and where, and how people behave, with where each number is from. Data
//! files in `data/scenarios`, part of the program.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::i18n::{Lang, LocalText};

/// Points of a curve, by rising x; straight lines between them, level outside.
pub type Curve = Vec<(f64, f64)>;

/// The height of a curve at `x`.
#[must_use]
pub fn at(curve: &[(f64, f64)], x: f64) -> f64 {
    let next = curve.partition_point(|(from, _)| *from <= x);
    match (next.checked_sub(1).and_then(|before| curve.get(before)), curve.get(next)) {
        (Some((x0, y0)), Some((x1, y1))) => y0 + (y1 - y0) * (x - x0) / (x1 - x0),
        (Some((_, y)), None) | (None, Some((_, y))) => *y,
        (None, None) => 0.0,
    }
}

/// What is lived through.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its name on the command line.
    pub name: String,
    /// Its name in the report.
    pub title: LocalText,
    /// What happened, in a sentence or two.
    pub story: LocalText,
    /// The first day, local.
    pub start: NaiveDate,
    /// Days on which people sign up and ask.
    pub days: u32,
    /// Days after that on which people still act, and nobody new comes.
    pub after_days: u32,
    /// At which scale the policies are compared when none is given.
    pub compare_at: f64,
    /// Where.
    pub territory: Territory,
    /// Who offers help.
    pub helpers: Helpers,
    /// Who asks for it.
    pub asks: Asks,
    /// Coordinators.
    pub desk: Desk,
    /// What people do with mail and promises.
    pub behaviour: Behaviour,
    /// What is known and what is assumed.
    pub source: Vec<Source>,
}

/// Where something in the file is from.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The keys that it is about.
    pub about: String,
    /// A publication, or "assumed" with the reason.
    pub from: String,
}

/// Where it happens.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Territory {
    /// Area codes of the gazetteer.
    pub areas: Vec<String>,
    /// IANA name of the time zone.
    pub timezone: String,
    /// Shares of the languages that people speak.
    pub languages: Vec<(Lang, f64)>,
    /// Code of a commune: a smaller scale is the territory around it.
    pub centre: String,
}

/// Who offers help.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Helpers {
    /// How many sign up.
    pub count: u32,
    /// When: relative numbers by day, counted from 0.
    pub by_day: Curve,
    /// Relative numbers by local hour.
    pub by_hour: Curve,
    /// Share of those who never open the link that confirms.
    pub never_confirm: f64,
    /// Share of those who never answer a mail.
    pub never_answer: f64,
    /// Metres they go, and the share of each.
    pub reach_m: Vec<(i32, f64)>,
    /// Asks at once, and the share of each.
    pub capacity: Vec<(i16, f64)>,
    /// Share of those who have time at any hour; the others in about half of the week.
    pub any_time: f64,
    /// Kinds of help that one offers, from and up to.
    pub kinds: (usize, usize),
}

/// Who asks for help.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Asks {
    /// How many asks.
    pub count: u32,
    /// When: relative numbers by day, counted from 0.
    pub by_day: Curve,
    /// Relative numbers by local hour.
    pub by_hour: Curve,
    /// From a day on, more.
    #[serde(default)]
    pub surge: Option<Surge>,
    /// Share of the asks that an operator writes down for a caller, who has no mail.
    pub by_phone: f64,
    /// Share of the other asks that leave a phone number only: a coordinator calls back first.
    pub call_back: f64,
    /// Share of the asks with mail whose link is never opened.
    pub never_confirm: f64,
    /// Helpers needed, and the share of each number.
    pub needs: Vec<(i16, f64)>,
    /// Categories by slug, with their shares.
    pub kinds: Vec<(String, f64)>,
    /// Organisations that ask, again and again, each at its place; 0: people, each once.
    #[serde(default)]
    pub organisations: u32,
}

/// From a day on, so many times as many asks come.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Surge {
    /// The day, counted from 0.
    pub day: f64,
    /// How many times as many.
    pub times: f64,
    /// Share of the asks that come by phone from then on.
    pub by_phone: f64,
}

/// The coordinators.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// How many work at the same time.
    pub people: u32,
    /// Of those, how many have an account that is written to.
    pub accounts: u32,
    /// Local hours at which they begin and stop.
    pub hours: (u32, u32),
    /// Asks that one deals with in an hour.
    pub an_hour: u32,
    /// Chance that an asker answers the phone.
    pub asker_answers: f64,
    /// Chance that a helper answers the phone.
    pub helper_answers: f64,
    /// Chance that a helper who answers says yes.
    pub helper_says_yes: f64,
    /// Helpers called for one ask in one go.
    pub calls: usize,
    /// Days after which an ask that nobody takes, or an asker who is never reached, is closed.
    pub closes_after_days: i64,
}

/// How people behave. Probabilities are from 0 to 1.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Behaviour {
    /// Chance that a helper who reads an alert says yes, by metres.
    pub yes_by_distance: Curve,
    /// Times this, by local hour.
    pub yes_by_hour: Curve,
    /// Times this for each mail of late (a mail counts for a week, fading: e^(−days/7)).
    pub fatigue: f64,
    /// Chance that one who does not say yes says no, instead of nothing.
    pub says_no: f64,
    /// So many mails of late are too many …
    pub patience: f64,
    /// … and each one beyond makes one unsubscribe with this chance.
    pub unsubscribes: f64,
    /// Minutes until a mail is answered: median, and sigma of the logarithm.
    pub answers_in: (f64, f64),
    /// Nobody answers between these local hours; it waits for the morning.
    pub night: (u32, u32),
    /// Minutes until a confirmation link is opened: median, and sigma of the logarithm.
    pub confirms_in: (f64, f64),
    /// Chance that the reminder brings somebody who did not open the first link.
    pub confirms_late: f64,
    /// Hours from a yes until the help is given: median, and sigma of the logarithm.
    pub helps_in: (f64, f64),
    /// Chance that a helper finds that it does not work out, and says so.
    pub withdraws: f64,
    /// Chance that a helper never comes, and says nothing.
    pub never_comes: f64,
    /// Chance that a helper reports help that was not given.
    pub false_report: f64,
    /// Chance that a helper reports help at once.
    pub reports: f64,
    /// Chance that a helper answers "how did it go?".
    pub answers_how: f64,
    /// Chance that the person confirms a report, or objects to a false one, on a mail.
    pub confirms: f64,
    /// Chance that the person answers "has help come?".
    pub answers_come: f64,
    /// Share of the asks that find help elsewhere when nobody has said yes …
    pub elsewhere: f64,
    /// … after so many days: median, and sigma of the logarithm.
    pub elsewhere_after: (f64, f64),
}

const FILES: [&str; 4] = [
    include_str!("../../../../data/scenarios/spring-2020-belgium.toml"),
    include_str!("../../../../data/scenarios/spring-2020-switzerland.toml"),
    include_str!("../../../../data/scenarios/france-2020.toml"),
    include_str!("../../../../data/scenarios/ukraine-2022.toml"),
];

impl Scenario {
    /// The scenarios that are part of the program.
    ///
    /// # Errors
    /// When one of them is broken.
    pub fn all() -> Result<Vec<Self>, String> {
        FILES.iter().map(|text| Self::parse(text)).collect()
    }

    /// A scenario from its file.
    ///
    /// # Errors
    /// Says what does not fit.
    pub fn parse(text: &str) -> Result<Self, String> {
        let found: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        found.check()?;
        Ok(found)
    }

    fn check(&self) -> Result<(), String> {
        let (b, d, a) = (&self.behaviour, &self.desk, &self.asks);
        let chances = [
            ("helpers.never_confirm", self.helpers.never_confirm),
            ("helpers.never_answer", self.helpers.never_answer),
            ("helpers.any_time", self.helpers.any_time),
            ("asks.by_phone", a.by_phone),
            ("asks.call_back", a.call_back),
            ("asks.never_confirm", a.never_confirm),
            ("desk.asker_answers", d.asker_answers),
            ("desk.helper_answers", d.helper_answers),
            ("desk.helper_says_yes", d.helper_says_yes),
            ("behaviour.fatigue", b.fatigue),
            ("behaviour.says_no", b.says_no),
            ("behaviour.unsubscribes", b.unsubscribes),
            ("behaviour.confirms_late", b.confirms_late),
            (
                "behaviour: withdraws + never_comes + false_report",
                b.withdraws + b.never_comes + b.false_report,
            ),
            ("behaviour.reports", b.reports),
            ("behaviour.answers_how", b.answers_how),
            ("behaviour.confirms", b.confirms),
            ("behaviour.answers_come", b.answers_come),
            ("behaviour.elsewhere", b.elsewhere),
        ];
        if let Some((name, value)) = chances.iter().find(|(_, value)| !(0.0..=1.0).contains(value)) {
            return Err(format!("{}: {name} = {value}: a number from 0 to 1 is needed", self.name));
        }
        for (name, curve) in [
            ("helpers.by_day", &self.helpers.by_day),
            ("helpers.by_hour", &self.helpers.by_hour),
            ("asks.by_day", &a.by_day),
            ("asks.by_hour", &a.by_hour),
            ("behaviour.yes_by_distance", &b.yes_by_distance),
            ("behaviour.yes_by_hour", &b.yes_by_hour),
        ] {
            let rises = curve.windows(2).all(|pair| pair[0].0 < pair[1].0);
            if curve.is_empty() || !rises || curve.iter().any(|(_, y)| !(0.0..1e9).contains(y)) {
                return Err(format!("{}: {name}: points with rising x and y from 0 are needed", self.name));
            }
        }
        let empty = self.helpers.reach_m.is_empty()
            || self.helpers.capacity.is_empty()
            || a.needs.is_empty()
            || a.kinds.is_empty()
            || self.territory.languages.is_empty();
        if empty || self.days == 0 || self.helpers.kinds.0 == 0 || self.helpers.kinds.0 > self.helpers.kinds.1
        {
            return Err(format!("{}: a list of shares is empty, or a range does not fit", self.name));
        }
        if a.needs.iter().any(|(needs, _)| !(1..=99).contains(needs)) {
            return Err(format!("{}: asks.needs: from 1 to 99 helpers", self.name));
        }
        Ok(())
    }

    /// The one of this name.
    ///
    /// # Errors
    /// Names those that there are.
    pub fn named(name: &str) -> Result<Self, String> {
        let mut all = Self::all()?;
        if let Some(at) = all.iter().position(|one| one.name == name) {
            return Ok(all.swap_remove(at));
        }
        let names: Vec<_> = all.iter().map(|one| one.name.as_str()).collect();
        Err(format!("there is no scenario {name:?}; there are {}", names.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_scenarios_can_be_read() {
        let all = Scenario::all().unwrap();
        assert_eq!(all.len(), FILES.len());
        for one in all {
            assert!(!one.source.is_empty(), "{}", one.name);
            for lang in Lang::ALL {
                assert!(one.title.0.contains_key(&lang) && one.story.0.contains_key(&lang), "{}", one.name);
            }
        }
    }

    #[test]
    fn a_curve_is_straight_between_its_points_and_level_outside() {
        let curve = [(0.0, 1.0), (10.0, 3.0)];
        let heights = [-1.0, 0.0, 5.0, 10.0, 11.0].map(|x| at(&curve, x));
        assert_eq!(heights, [1.0, 1.0, 2.0, 3.0, 3.0]);
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let broken = FILES[0].replace("never_answer = ", "never_answer = 1");
        assert!(Scenario::parse(&broken).unwrap_err().contains("helpers.never_answer"));
        assert!(Scenario::parse(&FILES[0].replace("never_answer", "nver_answer")).is_err());
    }
}
