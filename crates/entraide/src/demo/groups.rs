//! Who helps in the demonstration: groups and organisations that have registered when it began.

use std::sync::Arc;

use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use super::people::somebody;
use crate::auth::staff;
use crate::board::model::Kind;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::listings::model::Answers;
use crate::offers::wording;
use crate::organisations::areas::Served;
use crate::organisations::create::{NewOrganisation, create};
use crate::organisations::model::{self as organisation, Said};
use crate::organisations::ways::Ways;
use crate::organisations::{change, leads};
use crate::people::model as people;
use crate::platforms::model::Platform;
use crate::state::App;

/// One organisation: which platform, in which language, type, name, what it does, where, whom it serves
/// (codes; nothing is its own commune), hours. Of each type there is none that exists.
type Line = (
    usize,
    Lang,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
);

const LINES: [Line; 11] = [
    (
        0,
        Lang::Fr,
        "group",
        "Voisins du faubourg",
        "Courses, pharmacie, un coup de fil le soir. Nous sommes une vingtaine, et nous venons le jour même.",
        "Chambéry",
        &["FR-73065", "FR-73029"],
        "Mo-Sa 09:00-12:00,14:00-18:00",
    ),
    (
        0,
        Lang::Fr,
        "association",
        "Les Mains tendues de Savoie",
        "Visites aux personnes isolées dans tout le département, trajets chez le médecin, aide pour les papiers.",
        "Chambéry",
        &["FR-73"],
        "Mo-Fr 09:00-17:00; PH off",
    ),
    (
        0,
        Lang::Fr,
        "food-bank",
        "L’Épicerie du lac",
        "Produits frais et de base à petit prix. On vient avec ou sans papiers ; un café attend toujours.",
        "Aix-les-Bains",
        &["FR-73008"],
        "Tu,Fr 14:00-18:00",
    ),
    (
        0,
        Lang::Fr,
        "public-body",
        "Service solidarité de la vallée",
        "Un accueil sans rendez-vous pour les aides, le logement, l’énergie. Nous appelons qui ne peut pas venir.",
        "Albertville",
        &["FR-73011"],
        "Mo-Fr 08:30-12:00; PH off",
    ),
    (
        0,
        Lang::Fr,
        "farm",
        "La Ferme des Trois Bornes",
        "Paniers de légumes livrés aux voisins âgés ; au printemps, nous cherchons des mains pour planter.",
        "Montmélian",
        &["FR-73171"],
        "",
    ),
    (
        0,
        Lang::It,
        "group",
        "Aiuto tra vicini della Maurienne",
        "Spesa, medicinali e compagnia, in italiano e in francese.",
        "Modane",
        &["FR-73157"],
        "Mo-Su 08:00-20:00",
    ),
    (
        1,
        Lang::De,
        "group",
        "Quartierhilfe am Hügel",
        "Einkaufen, Apotheke, ein Gang an die frische Luft. Wir sind dreissig und kommen meist am selben Tag.",
        "Bern",
        &["CH-351"],
        "Mo-Sa 08:00-19:00",
    ),
    (
        1,
        Lang::De,
        "association",
        "Verein Offene Tür Kanton Bern",
        "Besuche, Begleitung zum Arzt, Hilfe mit Formularen, im ganzen Kanton.",
        "Thun",
        &["CH-BE"],
        "Mo-Fr 09:00-12:00,13:30-17:00; PH off",
    ),
    (
        1,
        Lang::De,
        "food-bank",
        "Tischlein am Fluss",
        "Lebensmittel für alle, die wenig haben. Tragtasche mitbringen genügt.",
        "Bern",
        &[],
        "We 10:00-13:00; Sa 09:00-11:00",
    ),
    (
        1,
        Lang::Fr,
        "care-home",
        "Résidence de l’Orme",
        "Nous cherchons des visites, de la musique, quelqu’un pour promener nos deux chiens.",
        "Biel",
        &[],
        "",
    ),
    (
        1,
        Lang::De,
        "workshop",
        "Nähstube Emmental",
        "Wir nähen, flicken und zeigen, wie es geht. Stoff nehmen wir gern.",
        "Langnau im Emmental",
        &[],
        "Th 14:00-21:00",
    ),
];

/// So many of the last are still to be read, where the team reads entries first.
const UNREAD: usize = 1;

/// Writes all of them down and confirms them.
///
/// # Errors
/// When the database fails.
pub(super) async fn register(app: &App, platforms: &[Arc<Platform>]) -> Result<()> {
    let mut rng = ChaCha20Rng::seed_from_u64(2022);
    for (at, line) in LINES.iter().enumerate() {
        let platform = &platforms[line.0];
        let tx = app.tx(platform.id()).await?;
        let number = 9_500 + u32::try_from(at).unwrap_or(0);
        let person = somebody(&mut rng, line.1, &platform.country, number);
        let said = said(platform, line, person.phone.clone())?;
        let kind = platform.offered_by_slug(Kind::Organisation, line.2).ok_or(Error::NotFound)?;
        let person = people::add(&tx, &person, line.1).await?;
        let new = NewOrganisation { form_id: tx.ids.uuid(), category_id: kind.id, said };
        let made = create(&tx, new, person).await?;
        let lead = leads::add(&tx, made.id, person, None).await?;
        let lead = tx.get::<leads::Entity>(lead).await?.ok_or(Error::NotFound)?;
        change::confirm(&tx, &lead, platform).await?;
        let member = staff::by_email(&*tx, "coordination@example.org").await?;
        let held = organisation::lock(&tx, made.id).await?.filter(|held| held.check_since.is_some());
        if let (Some(member), Some(mut held)) = (member, held)
            && at + UNREAD < LINES.len()
        {
            change::accept(&tx, &mut held, member.id, true).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

fn find(place: &str, lang: Lang, areas: &[geo::AreaCode]) -> Result<geo::Hit> {
    match geo::gazetteer().resolve(place, &geo::Find { lang: lang.into(), areas, limit: 1 }) {
        geo::Resolved::One(hit) => Ok(hit),
        _ => Err(Error::Internal(format!("no such place: {place}"))),
    }
}

fn said(platform: &Platform, line: &Line, phone: Option<String>) -> Result<Said> {
    let (_, lang, _, name, details, place, serves, hours) = *line;
    let hit = find(place, lang, &platform.area_codes())?;
    let mut named: Vec<String> = serves.iter().map(|code| (*code).to_owned()).collect();
    if named.is_empty() {
        named.push(hit.place.commune().code().to_owned());
    }
    Ok(Said {
        name: name.to_owned(),
        details: details.to_owned(),
        language: lang.tag().to_owned(),
        answers: Answers::default(),
        place: hit.place,
        address: None,
        point: None,
        served: Served { named, ..Served::default() },
        languages: vec![lang.tag().to_owned()],
        hours: hours.to_owned(),
        ways: Ways { phone, form: line.2 == "group", ..Ways::default() },
        wants_asks: line.2 == "group",
        flags: wording::flags(&[name, details]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_and_all_hours_are_known() {
        let areas = ["FR-73", "CH-BE"].map(|code| [code.parse::<geo::AreaCode>().unwrap()]);
        for line in LINES {
            find(line.5, line.1, &areas[line.0]).unwrap();
            for code in line.6 {
                assert!(geo::gazetteer().communes_in(code).next().is_some(), "{code}");
            }
            assert_eq!(hours::check(line.7).as_deref(), Ok(line.7));
        }
    }
}
