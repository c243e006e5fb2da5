//! What organisations look for volunteers for in the demonstration, and who has applied.

use std::sync::Arc;

use chrono::{DateTime, Days, NaiveTime, TimeZone as _, Utc};
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use sea_orm::entity::prelude::*;

use super::people::somebody;
use crate::auth::staff;
use crate::board::model::Kind;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::i18n::Lang;
use crate::missions::model::{self as mission, Choice, Said, Site, State, Text};
use crate::missions::slots::{self, NewSlot};
use crate::missions::{applications, change, checking, series, taking};
use crate::offers::wording;
use crate::organisations::leads;
use crate::organisations::model::{self as organisation, Organisation};
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::state::App;

/// When a mission is.
enum When {
    /// In so many days, from and until these hours, for so many people, and how many have applied.
    Dates(&'static [(u64, u32, u32, i16, usize)]),
    /// Every week on these days, from and until these hours, for so many people.
    Weekly(&'static str, u32, u32, i16),
    /// Whenever it suits both, for so many people.
    Any(i16),
}

/// One mission: which platform, in which language, whose, field, title, what there is to do, what one needs, what to
/// bring, whether it is at a distance, whether the organisation accepts each, when.
struct Line {
    platform: usize,
    lang: Lang,
    organisation: &'static str,
    field: &'static str,
    text: [&'static str; 4],
    is_remote: bool,
    choice: Choice,
    when: When,
}

const LINES: [Line; 8] = [
    Line {
        platform: 0,
        lang: Lang::Fr,
        organisation: "L’Épicerie du lac",
        field: "food-aid",
        text: [
            "Trier et distribuer les légumes",
            "Nous déchargeons, nous trions autour d’une grande table, puis nous servons. On travaille à quatre, et on rit.",
            "Porter 10 kg, rester debout deux heures.",
            "Des gants et des chaussures fermées.",
        ],
        is_remote: false,
        choice: Choice::Selected,
        when: When::Dates(&[(3, 14, 17, 4, 3), (7, 14, 17, 4, 5), (10, 14, 17, 4, 0)]),
    },
    Line {
        platform: 0,
        lang: Lang::Fr,
        organisation: "Les Mains tendues de Savoie",
        field: "inclusion",
        text: [
            "Appeler des personnes seules",
            "Un appel par semaine, toujours la même personne. Nous vous formons, et nous restons joignables.",
            "De la patience, une voix calme.",
            "",
        ],
        is_remote: true,
        choice: Choice::Selected,
        when: When::Any(12),
    },
    Line {
        platform: 0,
        lang: Lang::Fr,
        organisation: "Les Mains tendues de Savoie",
        field: "learning",
        text: [
            "Aide aux devoirs",
            "Une heure et demie avec deux enfants, dans la salle derrière la bibliothèque.",
            "",
            "",
        ],
        is_remote: false,
        choice: Choice::Selected,
        when: When::Weekly("TU,TH", 17, 19, 3),
    },
    Line {
        platform: 0,
        lang: Lang::Fr,
        organisation: "La Ferme des Trois Bornes",
        field: "farm-hands",
        text: [
            "Planter les oignons",
            "Une demi-journée au champ, casse-croûte offert. Les enfants peuvent regarder.",
            "Se baisser souvent.",
            "Des bottes, un chapeau.",
        ],
        is_remote: false,
        choice: Choice::First,
        when: When::Dates(&[(5, 8, 12, 10, 7), (6, 8, 12, 10, 2)]),
    },
    Line {
        platform: 0,
        lang: Lang::It,
        organisation: "Aiuto tra vicini della Maurienne",
        field: "emergency",
        text: [
            "Riempire sacchi di sabbia",
            "Il fiume sale: servono braccia per due ore. C’è del tè caldo.",
            "",
            "Guanti e stivali.",
        ],
        is_remote: false,
        choice: Choice::First,
        when: When::Dates(&[(2, 9, 11, 40, 11)]),
    },
    Line {
        platform: 1,
        lang: Lang::De,
        organisation: "Tischlein am Fluss",
        field: "food-aid",
        text: [
            "Lebensmittel verteilen",
            "Kisten auspacken, Taschen füllen, freundlich sein. Danach trinken wir Kaffee.",
            "10 kg tragen können.",
            "",
        ],
        is_remote: false,
        choice: Choice::First,
        when: When::Dates(&[(4, 9, 12, 6, 8), (11, 9, 12, 6, 1)]),
    },
    Line {
        platform: 1,
        lang: Lang::De,
        organisation: "Verein Offene Tür Kanton Bern",
        field: "skills",
        text: [
            "Formulare ausfüllen helfen",
            "Am Tisch oder am Telefon: Krankenkasse, Steuern, Wohnung. Wir sind immer zu zweit.",
            "Gut Deutsch lesen und schreiben.",
            "",
        ],
        is_remote: false,
        choice: Choice::Selected,
        when: When::Weekly("WE", 14, 17, 2),
    },
    Line {
        platform: 1,
        lang: Lang::Fr,
        organisation: "Résidence de l’Orme",
        field: "culture-sport",
        text: [
            "Une heure de musique au salon",
            "Chanter ou jouer pour une trentaine de personnes qui connaissent toutes les vieilles chansons.",
            "",
            "Votre instrument.",
        ],
        is_remote: false,
        choice: Choice::Selected,
        when: When::Dates(&[(8, 15, 16, 2, 1)]),
    },
];

/// Writes all of them down, publishes them, and lets people apply. The team reads those where it reads first, but
/// the last.
///
/// # Errors
/// When the database fails.
pub(super) async fn offer(app: &App, platforms: &[Arc<Platform>]) -> Result<()> {
    let mut rng = ChaCha20Rng::seed_from_u64(2023);
    let mut number = 9_600;
    for (at, line) in LINES.iter().enumerate() {
        let platform = &platforms[line.platform];
        let tx = app.tx(platform.id()).await?;
        let held = tx.find::<organisation::Entity>();
        let held = held.filter(organisation::Column::Name.eq(line.organisation)).one(tx.conn()).await?;
        let held = held.ok_or(Error::NotFound)?;
        let lead = leads::of(&*tx, held.id).await?.into_iter().next().ok_or(Error::NotFound)?;
        let said = said(platform, line, &held)?;
        let made = mission::create(&tx, &lead, tx.ids.uuid(), said, platform).await?;
        match line.when {
            When::Dates(dates) => {
                let date = |(days, from, until, capacity, _): &(u64, u32, u32, i16, usize)| {
                    let when = span(platform, tx.now, *days, (*from, *until))?;
                    Some(NewSlot { series: None, when, site: None, capacity: *capacity })
                };
                let new = dates.iter().filter_map(date).collect();
                change::add_dates(&tx, made.id, &lead, new, platform).await?;
            }
            When::Weekly(days, from, until, capacity) => {
                let begins = tx.now.with_timezone(&platform.tz()).date_naive().and_hms_opt(from, 0, 0);
                let new = series::NewSeries {
                    rule: format!("FREQ=WEEKLY;BYDAY={days}"),
                    begins: begins.ok_or(Error::NotFound)?,
                    minutes: i32::try_from((until - from) * 60).unwrap_or(60),
                    capacity,
                };
                change::add_series(&tx, made.id, &lead, new, platform).await?;
            }
            When::Any(capacity) => {
                let new = NewSlot { series: None, when: slots::When::Any(None), site: None, capacity };
                change::add_dates(&tx, made.id, &lead, vec![new], platform).await?;
            }
        }
        change::publish(&tx, made.id, &lead, platform)
            .await?
            .map_err(|unfit| Error::Internal(format!("{unfit:?}")))?;
        let member = staff::by_email(&*tx, "coordination@example.org").await?;
        let waiting = mission::lock(&tx, made.id).await?.filter(|held| held.state == State::Waiting);
        if let (Some(member), Some(mut held)) = (member, waiting)
            && at + 1 < LINES.len()
        {
            checking::pass(&tx, &mut held, member.id, platform).await?;
        }
        let is_open = tx.get::<mission::Entity>(made.id).await?.is_some_and(|held| held.state == State::Open);
        let wanted = match line.when {
            _ if !is_open => Vec::new(),
            When::Dates(dates) => dates.iter().map(|date| date.4).collect(),
            When::Weekly(..) | When::Any(_) => vec![2],
        };
        for (slot, many) in slots::of(&*tx, made.id).await?.into_iter().zip(wanted) {
            for n in 0..many {
                number += 1;
                let person = somebody(&mut rng, line.lang, &platform.country, number);
                let person = people::add(&tx, &person, line.lang).await?;
                let made = taking::apply(&tx, tx.ids.uuid(), &slot, person, String::new()).await?;
                taking::confirm(&tx, made.id, platform).await?;
                let applied = tx.get::<applications::Entity>(made.id).await?;
                if n % 3 != 2 && applied.is_some_and(|one| one.state == applications::State::Applied) {
                    taking::accept(&tx, made.id, Actor::Person(lead.person_id)).await?;
                }
            }
        }
        tx.commit().await?;
    }
    Ok(())
}

/// From one hour of a day to come until another, where the platform is.
pub(super) fn span(
    platform: &Platform,
    now: DateTime<Utc>,
    days: u64,
    (from, until): (u32, u32),
) -> Option<slots::When> {
    Some(slots::When::Date(moment(platform, now, days, from)?, moment(platform, now, days, until)?))
}

/// An hour of a day to come, where the platform is.
fn moment(platform: &Platform, now: DateTime<Utc>, days: u64, hour: u32) -> Option<DateTime<Utc>> {
    let day = now.with_timezone(&platform.tz()).date_naive().checked_add_days(Days::new(days))?;
    let local = day.and_time(NaiveTime::from_hms_opt(hour, 0, 0)?);
    platform.tz().from_local_datetime(&local).earliest().map(|at| at.to_utc())
}

fn said(platform: &Platform, line: &Line, organisation: &Organisation) -> Result<Said> {
    let said = said_of(platform, line.lang, organisation, line.field, line.text)?;
    let site = said.site.filter(|_| !line.is_remote);
    Ok(Said { choice: line.choice, site, ..said })
}

/// What a mission where its organisation sits says, for whom that accepts: title, what there is to do, what one needs,
/// what to bring.
pub(super) fn said_of(
    platform: &Platform,
    lang: Lang,
    organisation: &Organisation,
    field: &str,
    text: [&str; 4],
) -> Result<Said> {
    let [title, details, needs, bring] = text;
    let field = platform.offered_by_slug(Kind::Mission, field).ok_or(Error::NotFound)?;
    let place = geo::gazetteer().by_code(&organisation.place_code).ok_or(Error::NotFound)?;
    Ok(Said {
        category_id: field.id,
        text: Text {
            title: title.to_owned(),
            details: details.to_owned(),
            needs: needs.to_owned(),
            bring: bring.to_owned(),
        },
        language: lang.tag().to_owned(),
        min_age: 16,
        choice: Choice::Selected,
        contact: None,
        site: Some(Site { place, address: None, point: None }),
        flags: wording::flags(&text),
    })
}
