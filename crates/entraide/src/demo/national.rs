//! A whole country for the demonstration, to see whether every list still answers: as many organisations, missions and
//! volunteers as the platforms of 2020 had in France and Switzerland together. Nothing of it was lived through: all
//! came in the last days.

use std::sync::Arc;

use chrono::Duration;
use rand::seq::IndexedRandom as _;
use rand::{Rng, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use sea_orm::prelude::Uuid;

use super::settings::france;
use super::town::Town;
use super::{asks, helpers, missions, seed, team};
use crate::auth::staff;
use crate::board::model::Kind;
use crate::clock::Clock;
use crate::db::scope::Tx;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::listings::model::Answers;
use crate::missions::change as mission_change;
use crate::missions::model::{self as mission, Choice, Said as MissionSaid};
use crate::missions::slots::{NewSlot, When};
use crate::organisations::areas::Served;
use crate::organisations::change;
use crate::organisations::create::{NewOrganisation, create};
use crate::organisations::leads::{self, Lead};
use crate::organisations::model::{self as organisation, Organisation, Said};
use crate::organisations::ways::Ways;
use crate::people::model as people;
use crate::platforms::create as platform;
use crate::state::App;

/// How much there is of everything.
#[derive(Clone, Copy, Debug)]
pub struct Volume {
    /// Local groups: hilf-jetzt.ch had so many.
    pub groups: usize,
    /// Other organisations: `JeVeuxAider` had so many, and…
    pub organisations: usize,
    /// … so many missions, and…
    pub missions: usize,
    /// … so many volunteers.
    pub helpers: usize,
    /// Open asks of today.
    pub asks: usize,
}

/// A country.
pub const NATIONAL: Volume =
    Volume { groups: 1_200, organisations: 4_300, missions: 35_000, helpers: 330_000, asks: 2_000 };

/// What organisations are called, and what they do; the name of their commune stands behind.
const KINDS: [(&str, &str, &str); 7] = [
    (
        "association",
        "Les Mains tendues",
        "Visites aux personnes isolées, trajets chez le médecin, aide pour les papiers.",
    ),
    (
        "food-bank",
        "L’Épicerie du coin",
        "Produits frais et de base à petit prix. On vient avec ou sans papiers.",
    ),
    (
        "public-body",
        "Le Guichet d’entraide",
        "Un accueil sans rendez-vous pour les aides, le logement, l’énergie.",
    ),
    ("care-home", "La Maison des tilleuls", "Nous cherchons des visites, de la musique, des promenades."),
    ("farm", "La Ferme des Trois Bornes", "Au printemps, nous cherchons des mains pour planter."),
    ("workshop", "L’Atelier du fil", "Nous cousons, nous réparons, et nous montrons comment faire."),
    ("company", "Les Artisans réunis", "Un camion et des bras, le samedi."),
];

/// What there is to do: field, title, details.
const TASKS: [(&str, &str, &str); 8] = [
    (
        "food-aid",
        "Trier des dons alimentaires",
        "Nous trions fruits et légumes, à quatre autour d’une table.",
    ),
    ("inclusion", "Rendre visite à une personne seule", "Une heure par semaine, toujours la même personne."),
    ("learning", "Aide aux devoirs", "Une heure et demie avec deux enfants, derrière la bibliothèque."),
    ("nature", "Nettoyer les berges", "Nous fournissons les sacs, la rivière dit merci."),
    ("health", "Accueillir au centre de soins", "Montrer le chemin, rassurer, remplir une fiche."),
    ("emergency", "Remplir des sacs de sable", "La rivière monte : il faut des bras pour deux heures."),
    ("culture-sport", "Tenir la buvette de la fête", "Servir, sourire, ranger."),
    ("skills", "Aider à remplir des formulaires", "Toujours à deux, à la table ou au téléphone."),
];

/// Organisations in one transaction, and volunteers.
const ORGANISATIONS_AT_ONCE: usize = 50;
const HELPERS_AT_ONCE: usize = 10_000;

/// Makes the country on a clock turned by hand; `progress` is told how much of a hundred is made.
///
/// # Errors
/// When the database fails.
pub async fn fill(app: &App, clock: &Clock, volume: Volume, mut progress: impl FnMut(u32)) -> Result<()> {
    let end = clock.now();
    clock.set(end - Duration::days(3));
    let rng = &mut ChaCha20Rng::seed_from_u64(2024);
    let id = platform::create(app, "france", None, france()).await;
    let id = id.map_err(|error| Error::Internal(error.to_string()))?;
    let platform = app.directory.by_id(id).ok_or(Error::NotFound)?;
    team::gather(app, &platform).await?;
    let mut town = Town::new(Arc::clone(&platform), &[(Lang::Fr, 92), (Lang::It, 3), (Lang::En, 5)]);
    let all = volume.groups + volume.organisations;
    let mut made = 0;
    while made < all {
        let tx = app.tx(id).await?;
        let member = staff::by_email(&*tx, team::DIRECTOR).await?.ok_or(Error::NotFound)?;
        for number in made..all.min(made + ORGANISATIONS_AT_ONCE) {
            let (held, lead) =
                organisation(&tx, &mut town, number, number < volume.groups, member.id, rng).await?;
            // As many to each, whatever does not come out even to the first ones.
            let many = volume.missions * (number + 1) / all - volume.missions * number / all;
            for _ in 0..many {
                mission(&tx, &town, &held, &lead, rng).await?;
            }
        }
        tx.commit().await?;
        made = all.min(made + ORGANISATIONS_AT_ONCE);
        progress(percent(50, made, all));
    }
    clock.set(end - Duration::days(2));
    let mut signed = 0;
    while signed < volume.helpers {
        let more = HELPERS_AT_ONCE.min(volume.helpers - signed);
        helpers::sign_up(app, &mut town, more, rng).await?;
        signed += more;
        progress(50 + percent(40, signed, volume.helpers));
    }
    clock.set(end - Duration::hours(1));
    for number in 0..volume.asks {
        asks::ask(app, &mut town, rng).await?;
        progress(90 + percent(9, number + 1, volume.asks));
    }
    seed::worker(app).run_due().await?;
    clock.set(end);
    seed::worker(app).run_due().await?;
    progress(100);
    Ok(())
}

fn percent(of: u32, made: usize, all: usize) -> u32 {
    u32::try_from(of as usize * made / all.max(1)).unwrap_or(of)
}

/// An organisation that is in the directory, and the one who leads it.
async fn organisation(
    tx: &Tx,
    town: &mut Town,
    number: usize,
    is_group: bool,
    member: Uuid,
    rng: &mut impl Rng,
) -> Result<(Organisation, Lead)> {
    let platform = Arc::clone(&town.platform);
    let (place, point) = town.place(rng);
    let (kind, name, details) = if is_group {
        ("group", "Voisins solidaires", "Courses, pharmacie, un coup de fil le soir.")
    } else {
        KINDS[number % KINDS.len()]
    };
    let (person, _) = town.somebody(rng);
    let category = platform.offered_by_slug(Kind::Organisation, kind).ok_or(Error::NotFound)?;
    let said = Said {
        name: format!("{name}, {} {number}", place.name(geo::Lang::Fr)),
        details: details.to_owned(),
        language: Lang::Fr.tag().to_owned(),
        answers: Answers::default(),
        place,
        address: None,
        point: Some(point),
        served: Served { named: vec![place.commune().code().to_owned()], ..Served::default() },
        languages: vec![Lang::Fr.tag().to_owned()],
        hours: "Mo-Fr 09:00-17:00; PH off".to_owned(),
        ways: Ways { phone: person.phone.clone(), form: is_group, ..Ways::default() },
        wants_asks: is_group,
        flags: crate::offers::wording::flags(&[name, details]),
    };
    let person = people::add(tx, &person, Lang::Fr).await?;
    let made = create(tx, NewOrganisation { form_id: tx.ids.uuid(), category_id: category.id, said }, person)
        .await?;
    let lead = leads::add(tx, made.id, person, None).await?;
    let lead = tx.get::<leads::Entity>(lead).await?.ok_or(Error::NotFound)?;
    change::confirm(tx, &lead, &platform).await?;
    let mut held = organisation::lock(tx, made.id).await?.ok_or(Error::NotFound)?;
    if held.check_since.is_some() {
        change::accept(tx, &mut held, member, true).await?;
    }
    Ok((held, lead))
}

/// A mission with one to three dates in the coming weeks; each eighth at a distance, whenever it suits.
async fn mission(tx: &Tx, town: &Town, held: &Organisation, lead: &Lead, rng: &mut impl Rng) -> Result<()> {
    let platform = &town.platform;
    let (field, title, details) = *TASKS.choose(rng).unwrap_or(&TASKS[0]);
    let said = missions::said_of(platform, Lang::Fr, held, field, [title, details, "", ""])?;
    let is_remote = rng.random_range(0..8) == 0;
    let site = said.site.filter(|_| !is_remote);
    let said = MissionSaid { choice: Choice::First, site, ..said };
    let made = mission::create(tx, lead, tx.ids.uuid(), said, platform).await?;
    let mut dates = Vec::new();
    for _ in 0..if is_remote { 1 } else { rng.random_range(1..4) } {
        let (day, hour) = (rng.random_range(2..60), rng.random_range(8..18));
        let when = missions::span(platform, tx.now, day, (hour, hour + 2)).filter(|_| !is_remote);
        let when = when.unwrap_or(When::Any(None));
        dates.push(NewSlot { series: None, when, site: None, capacity: rng.random_range(2..20) });
    }
    mission_change::add_dates(tx, made.id, lead, dates, platform).await?;
    let published = mission_change::publish(tx, made.id, lead, platform).await?;
    published.map_err(|unfit| Error::Internal(format!("{unfit:?}")))
}
