//! Who has been on missions in the demonstration's three weeks: one volunteer of each platform has a history, a
//! certificate and a date to come.

use std::sync::Arc;

use chrono::Duration;
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use super::missions::{said_of, span};
use super::people::somebody;
use crate::auth::staff;
use crate::db::scope::Tx;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::i18n::Lang;
use crate::missions::applications::{self as applications, State};
use crate::missions::model as mission;
use crate::missions::slots::{self, NewSlot, Slot};
use crate::missions::{change, checking, taking};
use crate::organisations::leads;
use crate::organisations::model as organisation;
use crate::people::model::{self as people, Introduction};
use crate::platforms::model::Platform;
use crate::state::App;
use crate::thanks::certificates::{self, Period, lines};
use crate::thanks::{history, volunteers};

/// A mission of the last weeks: which platform, whose, in which field, its title, what there is to do, on which days
/// after the beginning, from and until which hours.
type Line = (usize, &'static str, &'static str, &'static str, &'static str, &'static [u64], u32, u32);

const LINES: [Line; 4] = [
    (
        0,
        "L’Épicerie du lac",
        "food-aid",
        "Tenir l’étal du marché",
        "Peser, emballer, discuter. Il y a toujours du café.",
        &[3, 9, 16],
        9,
        12,
    ),
    (
        0,
        "La Ferme des Trois Bornes",
        "farm-hands",
        "Réparer les clôtures",
        "Nous avançons par deux, un marteau, un rouleau de fil.",
        &[6, 13],
        14,
        17,
    ),
    (
        1,
        "Tischlein am Fluss",
        "food-aid",
        "Suppe kochen",
        "Rüsten, kochen, ausschenken. Die Rezepte sind da.",
        &[3, 10, 17],
        9,
        12,
    ),
    (
        1,
        "Verein Offene Tür Kanton Bern",
        "skills",
        "Beim Umzug der Ausleihe helfen",
        "Schachteln packen, tragen, auspacken.",
        &[7],
        13,
        18,
    ),
];

/// How many others come to each of these dates.
const OTHERS: u32 = 7;

/// The one of a platform who has a history: first name, address, full name.
pub(super) fn volunteer(lang: Lang) -> (&'static str, &'static str, &'static str) {
    match lang {
        Lang::De => ("Lena", "lena.einsatz@example.org", "Lena Beispiel"),
        _ => ("Mehdi", "mehdi.mission@example.org", "Mehdi Exemple"),
    }
}

/// At the beginning of the three weeks: the missions are published, and people apply.
///
/// # Errors
/// When the database fails.
pub(super) async fn begin(app: &App, platforms: &[Arc<Platform>]) -> Result<()> {
    let mut rng = ChaCha20Rng::seed_from_u64(2024);
    for (at, name, field, title, details, days, from, until) in LINES {
        let platform = &platforms[at];
        let lang = platform.lang(None);
        let tx = app.tx(platform.id()).await?;
        let held = tx.find::<organisation::Entity>().filter(organisation::Column::Name.eq(name));
        let held = held.one(tx.conn()).await?.ok_or(Error::NotFound)?;
        let lead = leads::of(&*tx, held.id).await?.into_iter().next().ok_or(Error::NotFound)?;
        let said = said_of(platform, lang, &held, field, [title, details, "", ""])?;
        let made = mission::create(&tx, &lead, tx.ids.uuid(), said, platform).await?;
        let dates = days.iter().filter_map(|day| {
            let when = span(platform, tx.now, *day, (from, until))?;
            Some(NewSlot { series: None, when, site: None, capacity: 12 })
        });
        change::add_dates(&tx, made.id, &lead, dates.collect(), platform).await?;
        change::publish(&tx, made.id, &lead, platform)
            .await?
            .map_err(|unfit| Error::Internal(format!("{unfit:?}")))?;
        let member = staff::by_email(&*tx, "coordination@example.org").await?.ok_or(Error::NotFound)?;
        let waiting = mission::lock(&tx, made.id).await?;
        if let Some(mut held) = waiting.filter(|held| held.state == mission::State::Waiting) {
            checking::pass(&tx, &mut held, member.id, platform).await?;
        }
        let mut people: Vec<Introduction> =
            (0..OTHERS).map(|n| somebody(&mut rng, lang, &platform.country, 9_800 + n)).collect();
        people.push(themselves(lang));
        for slot in slots::of(&*tx, made.id).await? {
            for person in &people {
                come(&tx, &slot, person, lang, platform).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(())
}

fn themselves(lang: Lang) -> Introduction {
    let (first_name, email, _) = volunteer(lang);
    Introduction { first_name: first_name.to_owned(), email: Some(email.to_owned()), phone: None }
}

/// Somebody applies, confirms and is accepted.
async fn come(tx: &Tx, slot: &Slot, person: &Introduction, lang: Lang, platform: &Platform) -> Result<()> {
    let person = people::add(tx, person, lang).await?;
    let made = taking::apply(tx, tx.ids.uuid(), slot, person, String::new()).await?;
    taking::confirm(tx, made.id, platform).await?;
    Ok(taking::accept(tx, made.id, Actor::System).await?)
}

/// At their end: the organisations say who was there, the volunteer gets a certificate, and applies again.
///
/// # Errors
/// When the database fails.
pub(super) async fn end(app: &App, platforms: &[Arc<Platform>]) -> Result<()> {
    for platform in platforms {
        let lang = platform.lang(None);
        let tx = app.tx(platform.id()).await?;
        let expected = tx.find::<applications::Entity>();
        let expected = expected.filter(applications::Column::State.is_in([State::Accepted, State::Past]));
        let expected = expected.order_by_asc(applications::Column::Id).all(tx.conn()).await?;
        let (_, email, name) = volunteer(lang);
        let own = history::of_address(&*tx, email).await?;
        for (at, application) in expected.iter().enumerate() {
            let slot = tx.get::<slots::Entity>(application.slot_id).await?.ok_or(Error::NotFound)?;
            if slot.is_over(tx.now) {
                // Now and then somebody else does not come.
                let is_own = own.entries.iter().any(|entry| entry.application.id == application.id);
                let minutes = slot.minutes().filter(|_| is_own || at % 5 != 3);
                taking::attendance(&tx, application.id, minutes, Actor::System, platform).await?;
            }
        }
        let known = history::of_address(&*tx, email).await?;
        let Some(volunteer) = volunteers::of_address(&tx, &app.secret, email, lang).await? else { continue };
        let period = Period::default();
        let lines = lines(known.entries.iter(), period, platform.tz(), "");
        certificates::issue(&tx, tx.ids.uuid(), &volunteer, name.to_owned(), period, lines).await?;
        let coming =
            tx.find::<slots::Entity>().filter(slots::Column::StartsAt.gt(tx.now + Duration::days(2)));
        let coming = coming.filter(slots::Column::SeriesId.is_null()).all(tx.conn()).await?;
        if let Some(slot) = coming.iter().find(|slot| slot.free() > 2) {
            come(&tx, slot, &themselves(lang), lang, platform).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}
