//! A platform: one tenant with its own name, look, area, languages and rules.

use std::sync::Arc;

use chrono_tz::Tz;
use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::board::model::Kind;
use crate::categories::model::Model as Category;
use crate::config::nearest;
use crate::i18n::{Lang, LocalText};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "platforms")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// First part of its path: `/savoie`.
    pub slug: String,
    /// Its own host name, when it has one.
    pub host: Option<String>,
    pub settings: Settings,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What an operator decides about a platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Its name, in its languages.
    pub name: LocalText,
    /// Who runs it: a commune, a canton, an association.
    pub operator: String,
    /// The languages it is offered in; the first one when a reader's is not among them.
    pub languages: Vec<Lang>,
    /// Area codes of the gazetteer that it serves: `FR-73`, `CH-BE`.
    pub areas: Vec<String>,
    /// Two-letter country, for reading phone numbers.
    pub country: String,
    /// IANA name of its time zone.
    pub timezone: String,
    /// The phone line for people without internet, in E.164.
    pub phone: Option<String>,
    /// When the line is answered, in words.
    #[serde(default)]
    pub phone_hours: LocalText,
    /// Where a person in charge reads mail.
    pub contact_email: String,
    /// Its colour, `#rrggbb`, dark enough for white text on it.
    pub accent: String,
    /// Its logo as SVG; entraide's own when there is none.
    #[serde(default)]
    pub logo_svg: Option<String>,
    /// How it works.
    #[serde(default)]
    pub rules: Rules,
}

/// How helpers are chosen for an ask. All but the first are there to be compared with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AlertPolicy {
    /// As many as it takes, the best of those near, shared with other asks nearby.
    #[default]
    Engine,
    /// The ten nearest in each wave, however often they are asked.
    Nearest,
    /// Everybody within five kilometres at once, however often they are asked.
    Everyone,
}

/// Rules with sound defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// Whether an ask with only a phone number opens at once, without a call-back.
    pub open_without_callback: bool,
    /// Whether an offer is shown only after a moderator has looked at it.
    pub offers_after_check: bool,
    /// How those who are alerted are chosen.
    pub alerts: AlertPolicy,
    /// How sure a wave shall be that enough helpers say yes before the next one, in percent. More is sooner, and
    /// costs more mail: most of those who would have come as well say yes too late.
    pub wave_certainty_percent: u32,
    /// Helpers whom the first wave alerts at most, for each that is needed.
    pub wave_size: u32,
    /// By how much more each wave may alert than the one before, in percent.
    pub wave_growth_percent: u32,
    /// By how much each wave reaches farther than the one before, in percent.
    pub reach_growth_percent: u32,
    /// Waves before a coordinator takes over.
    pub waves: u32,
    /// Minutes between two waves when help is needed within hours.
    pub pace_urgent_minutes: u32,
    /// Minutes between two waves at most: a twelfth of what is left until help is needed, if that is less.
    pub pace_minutes: u32,
    /// No alert leaves from this local hour…
    pub quiet_from: u32,
    /// … until this one.
    pub quiet_until: u32,
    /// Alerts that one helper gets in a day at most.
    pub alerts_a_day: u8,
    /// Days after which a finished ask forgets the person.
    pub retention_days: u32,
    /// Whether everybody may see open asks: kind of help, commune and when, never who.
    pub asks_are_public: bool,
    /// Sites that may show our lists in a frame, such as `https://www.example.org`.
    pub embed_hosts: Vec<String>,
    /// Whether an organisation is in the directory only after a referent has read its entry.
    pub organisations_after_check: bool,
    /// Whether a mission is public only after a referent has read it.
    pub missions_after_check: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            open_without_callback: false,
            offers_after_check: false,
            alerts: AlertPolicy::Engine,
            wave_certainty_percent: 50,
            wave_size: 20,
            wave_growth_percent: 160,
            reach_growth_percent: 150,
            waves: 5,
            pace_urgent_minutes: 20,
            pace_minutes: 120,
            quiet_from: 21,
            quiet_until: 8,
            alerts_a_day: 3,
            retention_days: 90,
            asks_are_public: true,
            embed_hosts: Vec::new(),
            organisations_after_check: false,
            missions_after_check: false,
        }
    }
}

impl Settings {
    /// Checks what an operator gave.
    ///
    /// # Errors
    /// Says which setting does not fit and what would.
    pub fn check(&self) -> Result<(), String> {
        if self.languages.is_empty() {
            return Err("languages: at least one of fr, de, it, nl, en is needed".into());
        }
        let digits = self.accent.strip_prefix('#').unwrap_or_default();
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(format!("accent {:?}: a colour such as #2f6b3a is needed", self.accent));
        }
        if self.timezone.parse::<Tz>().is_err() {
            let near = nearest(&self.timezone, chrono_tz::TZ_VARIANTS.map(|tz| (tz.name(), tz.name())));
            let hint = near.unwrap_or("Europe/Paris");
            return Err(format!("timezone {:?} is not known; did you mean {hint}?", self.timezone));
        }
        check_areas(&self.areas)?;
        if self.contact_email.parse::<lettre::Address>().is_err() {
            return Err(format!(
                "email {:?}: an address such as help@example.org is needed",
                self.contact_email
            ));
        }
        let rules = &self.rules;
        if rules.quiet_from > 24 || rules.quiet_until > 24 {
            return Err("rules: quiet hours are from 0 to 24".into());
        }
        if rules.wave_size == 0
            || rules.waves == 0
            || rules.pace_minutes == 0
            || rules.pace_urgent_minutes == 0
        {
            return Err("rules: wave_size, waves and pace must be 1 or more".into());
        }
        if !(1..=99).contains(&rules.wave_certainty_percent) {
            return Err("rules: wave_certainty_percent is from 1 to 99".into());
        }
        for host in &rules.embed_hosts {
            let site = url::Url::parse(host).ok().map(|url| url.origin().ascii_serialization());
            if site.as_deref() != Some(host) {
                return Err(format!(
                    "rules: embed_hosts {host:?}: a site such as https://www.example.org is needed"
                ));
            }
        }
        if rules.wave_growth_percent < 100 || rules.reach_growth_percent < 100 {
            return Err("rules: waves grow, so the percentages are 100 or more".into());
        }
        Ok(())
    }
}

/// Checks that the gazetteer knows these areas.
///
/// # Errors
/// Names one that it does not know, and what may have been meant.
pub fn check_areas(areas: &[String]) -> Result<(), String> {
    for area in areas {
        if geo::gazetteer().communes_in(area).next().is_none() {
            let hint = nearest_area(area).unwrap_or_else(|| "FR-73, CH-BE, BE-WLG … are".into());
            return Err(format!("areas: {area:?} is not in the gazetteer; {hint}"));
        }
    }
    Ok(())
}

/// What somebody meant who did not write an area's code: its name, a commune's, or a slip of the pen.
fn nearest_area(typed: &str) -> Option<String> {
    let wanted = geo::slug(typed);
    let all = geo::gazetteer();
    let said = |code: &str, name: &str| Some(format!("did you mean {code} ({name})?"));
    let of_name = |area: &&geo::Area| {
        area.code().eq_ignore_ascii_case(typed)
            || geo::Lang::ALL.into_iter().any(|lang| geo::slug(area.name(lang)) == wanted)
    };
    if let Some(area) = all.areas().find(of_name) {
        return said(area.code(), area.name(geo::Lang::En));
    }
    if let Some(country) = geo::Country::from_code(&typed.to_uppercase()) {
        return Some(format!("did you mean {}?", country.code()));
    }
    let find = geo::Find { lang: geo::Lang::En, areas: &[], limit: 1 };
    if !typed.contains(|c: char| c.is_ascii_digit() || c == '-')
        && let Some(hit) = all.find(typed, &find).first()
    {
        return said(hit.place.commune().code(), hit.place.commune().official_name());
    }
    let upper = typed.to_uppercase();
    let area = nearest(&upper, all.areas().map(|area| (area.code(), area)))?;
    let far = strsim::damerau_levenshtein(&upper, area.code());
    if far <= 2 { said(area.code(), area.name(geo::Lang::En)) } else { None }
}

/// A platform as pages and jobs use it: its row and its categories.
#[derive(Clone, Debug, PartialEq)]
pub struct Platform {
    /// The row.
    pub row: Model,
    /// All categories by position, retired ones too.
    pub categories: Vec<Arc<Category>>,
}

impl std::ops::Deref for Platform {
    type Target = Settings;
    fn deref(&self) -> &Settings {
        &self.row.settings
    }
}

impl Platform {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.row.id
    }

    /// Its time zone.
    #[must_use]
    pub fn tz(&self) -> Tz {
        self.timezone.parse().unwrap_or(Tz::UTC)
    }

    /// The reader's language when the platform has it, else the platform's first.
    #[must_use]
    pub fn lang(&self, wanted: Option<Lang>) -> Lang {
        wanted
            .filter(|lang| self.languages.contains(lang))
            .or(self.languages.first().copied())
            .unwrap_or(Lang::En)
    }

    /// Changes whenever its look does: stands in the address of its style sheet.
    #[must_use]
    pub fn look_version(&self) -> &str {
        self.accent.trim_start_matches('#')
    }

    /// The gazetteer's codes of what it serves.
    #[must_use]
    pub fn area_codes(&self) -> Vec<geo::AreaCode> {
        self.areas.iter().filter_map(|code| code.parse().ok()).collect()
    }

    /// Whether a place lies in the area that is served; without an area, every place does.
    #[must_use]
    pub fn serves(&self, place: &geo::Place) -> bool {
        self.areas.is_empty() || self.areas.iter().any(|area| place.is_in(area))
    }

    /// The categories that can be chosen for an ask, or for an offer.
    pub fn offered_for(&self, kind: Kind) -> impl Iterator<Item = &Arc<Category>> {
        let in_use = self.categories.iter().filter(|category| category.retired_at.is_none());
        in_use.filter(move |category| category.meant_for.holds(kind))
    }

    /// The categories that can be asked for.
    pub fn asked(&self) -> impl Iterator<Item = &Arc<Category>> {
        self.offered_for(Kind::Ask)
    }

    /// A category by id, retired or not.
    #[must_use]
    pub fn category(&self, id: Uuid) -> Option<&Arc<Category>> {
        self.categories.iter().find(|category| category.id == id)
    }

    /// A category that can be chosen for an ask, or for an offer, by its slug.
    #[must_use]
    pub fn offered_by_slug(&self, kind: Kind, slug: &str) -> Option<&Arc<Category>> {
        self.offered_for(kind).find(|category| category.slug == slug)
    }
}
