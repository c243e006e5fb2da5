//! Missions from a partner's feed: brought in and again, taken down when the feed has them no more, and applied for
//! at the partner's.

use chrono::Duration;
use entraide::imports::lines;
use entraide::missions::model::{self as mission, Closed, Mission, State};
use entraide::missions::slots;
use entraide::organisations::model as organisation;
use sea_orm::prelude::*;

use super::{PAGE, counts, director, named, uploaded};
use crate::missions::published;
use crate::world::{Visitor, World, both};

const SAMPLE: &str = include_str!("feed_sample.xml");
const SOURCE: &str = "Partenaire d’exemple";

/// Brings a feed in; its report.
async fn brought(world: &World, sonja: &mut Visitor, feed: &str) -> String {
    let preview = uploaded(world, sonja, SOURCE, feed.as_bytes()).await;
    sonja.get(&preview).await.is(200);
    let form = [("source", SOURCE), ("type", "association"), ("close_missing", "yes"), ("do", "import")];
    sonja.post(&preview, &form).await.to();
    world.work().await;
    sonja.get(&preview).await.is(200).body.clone()
}

async fn titled(world: &World, title: &str) -> Mission {
    let all = world.all::<mission::Entity>().await;
    all.into_iter().find(|one| one.title == title).unwrap_or_else(|| panic!("no {title}"))
}

/// The feed without the mission with this key.
fn without(key: &str) -> String {
    let parts: Vec<&str> = SAMPLE.split_inclusive("</mission>").collect();
    parts.into_iter().filter(|part| !part.contains(&format!(">{key}<"))).collect()
}

both!(a_feed_is_brought_in_and_brought_again, |world| async move {
    let (mut sonja, mut guest) = (director(&world).await, world.visitor());
    let preview = uploaded(&world, &mut sonja, SOURCE, SAMPLE.as_bytes()).await;
    let page = sonja.get(&preview).await;
    page.is(200)
        .shows("Aperçu : Partenaire d’exemple")
        .shows("Importer 10 missions")
        .shows("Panier d&#39;exemple");
    page.shows("Trier les dons du mercredi").shows("mercredi 25 mars à 14:00 – 17:30").shows("À distance");
    page.shows("Hors du territoire de cette plateforme : Orléans").shows("Elle est terminée : 2026-01-31");
    page.shows("Le même identifiant figure plus haut dans le fichier : m-1");
    // Nothing is written before the button is pressed.
    assert!(world.all::<mission::Entity>().await.is_empty());
    let report = brought(&world, &mut sonja, SAMPLE).await;
    assert_eq!(counts(&world).await, [4, 0, 0, 6, 0]);
    assert!(report.contains("L’adresse où se proposer manque ou ne se lit pas : javascript:alert(1)"));
    assert!(
        report.contains("Sa structure ne peut pas être dans l’annuaire : Traduire d’exemple")
            || report.contains("Sa structure ne peut pas être dans l’annuaire : Traduire d&#39;exemple")
    );
    assert!(report.contains("Domaine inconnu, remplacé : potager"));
    assert!(report.contains("Dates illisibles, laissées de côté :  bientôt"));

    let sorted = titled(&world, "Trier les dons du mercredi").await;
    assert_eq!((sorted.state, sorted.min_age, sorted.lead_id), (State::Open, 16, None));
    assert_eq!(sorted.details, "Nous trions fruits & légumes.\n\n• à quatre\n• assis");
    assert_eq!(sorted.needs, "Porter 10 kg, Être à l'heure");
    assert_eq!(sorted.opened_at.unwrap().to_rfc3339(), "2026-03-02T08:00:00+00:00");
    let host = named(&world, "Panier d'exemple").await;
    assert_eq!((sorted.organisation_id, host.details.as_str()), (host.id, "Une épicerie solidaire."));
    assert_eq!((host.state, host.source.as_deref()), (organisation::State::Open, Some(SOURCE)));
    let visits = titled(&world, "Visites aux aînés R&D").await;
    assert!(visits.details.ends_with("cartes.\n\nUne demi-journée par semaine"), "{}", visits.details);
    let dates: Vec<_> =
        world.all::<slots::Entity>().await.into_iter().filter(|slot| slot.mission_id == visits.id).collect();
    assert_eq!(dates.len(), 2, "one at each place of the area");
    assert!(dates.iter().all(|slot| slot.capacity == 3 && slot.starts_at.is_none()));
    assert_eq!(dates[0].ends_at.unwrap().to_rfc3339(), "2026-06-30T22:00:00+00:00");
    let hedges = titled(&world, "Écrit avec des fautes").await;
    assert_eq!(hedges.address.as_deref(), Some("1 chemin des Haies"));
    assert_eq!((hedges.lat, hedges.lon), (Some(45.2), Some(6.66)));
    assert_eq!(titled(&world, "Aide aux devoirs par écran").await.place_code, None);

    // Everybody finds it, and applies at the partner's.
    guest
        .get("/savoie/near?kind=mission&place=Chamb%C3%A9ry")
        .await
        .is(200)
        .shows("Trier les dons du mercredi");
    let page = guest.get(&format!("/savoie/missions/{}", sorted.id)).await;
    page.is(200).shows("Se proposer sur Partenaire d’exemple").hides("/apply/");
    page.shows(
        "href=\"https://partenaire.example.org/missions/m-1?de=entraide\" rel=\"nofollow noopener external\"",
    );
    let slot =
        world.all::<slots::Entity>().await.into_iter().find(|slot| slot.mission_id == sorted.id).unwrap();
    guest.get(&format!("/savoie/missions/{}/apply/{}", sorted.id, slot.id)).await.is(410);
    guest.get(&format!("/savoie/missions/{}", visits.id)).await.is(200).shows("jusqu’au 30 juin 2026");
    // It goes out to no other program: the partner's own feed has it.
    guest.get("/savoie/missions.xml").await.is(200).hides("Trier les dons");

    // The same feed changes nothing.
    let before = (world.all::<mission::Entity>().await, world.all::<slots::Entity>().await);
    brought(&world, &mut sonja, SAMPLE).await;
    assert_eq!(counts(&world).await, [0, 0, 4, 6, 0]);
    let untimed = |mut all: Vec<Mission>| {
        all.iter_mut().for_each(|one| one.next_check_at = None);
        all
    };
    let after = (world.all::<mission::Entity>().await, world.all::<slots::Entity>().await);
    assert_eq!((untimed(before.0), before.1), (untimed(after.0), after.1));

    // What has changed is changed, and what is gone is taken down.
    let changed = without("m-2").replace("<places>4</places>", "<places>6</places>");
    let report = brought(&world, &mut sonja, &changed).await;
    assert_eq!(counts(&world).await, [0, 1, 2, 6, 1]);
    assert!(report.contains("Visites aux aînés R&#38;D") || report.contains("Visites aux aînés R&amp;D"));
    assert_eq!(titled(&world, "Visites aux aînés R&D").await.close_reason, Some(Closed::Missing));
    guest.get(&format!("/savoie/missions/{}", visits.id)).await.is(410);
    guest.get(&format!("/savoie/missions/{}", sorted.id)).await.is(200).shows("6 places");
    // It may come back.
    brought(&world, &mut sonja, SAMPLE).await;
    assert_eq!(counts(&world).await, [0, 2, 2, 6, 0]);
    guest.get(&format!("/savoie/missions/{}", visits.id)).await.is(200);
    let csv = sonja.get(&format!("{preview}/report.csv")).await;
    csv.is(200);
});

both!(a_mission_whose_feed_does_not_come_again_leaves_the_board, |world| async move {
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, SAMPLE).await;
    world.pass(Duration::days(10)).await;
    // The one with a date is over when that begins; the others stay for two months after the last import.
    assert_eq!(titled(&world, "Trier les dons du mercredi").await.close_reason, Some(Closed::Over));
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, SAMPLE).await;
    assert_eq!(counts(&world).await, [0, 0, 3, 7, 0]);
    world.pass(Duration::days(59)).await;
    assert_eq!(titled(&world, "Aide aux devoirs par écran").await.state, State::Open);
    world.pass(Duration::days(2)).await;
    assert_eq!(titled(&world, "Aide aux devoirs par écran").await.close_reason, Some(Closed::Silent));
    assert_eq!(titled(&world, "Écrit avec des fautes").await.close_reason, Some(Closed::Silent));
    assert!(world.all::<mission::Entity>().await.iter().all(|one| one.closed_at.is_some()));
});

both!(a_mission_with_an_end_stays_until_then_while_its_feed_comes, |world| async move {
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, SAMPLE).await;
    for _ in 0..3 {
        // The third time its end, on the last of June, is nearer than two months.
        world.pass(Duration::days(25)).await;
        assert_eq!(titled(&world, "Visites aux aînés R&D").await.state, State::Open);
        sonja = director(&world).await;
        brought(&world, &mut sonja, SAMPLE).await;
    }
    world.pass(Duration::days(30)).await;
    assert_eq!(titled(&world, "Visites aux aînés R&D").await.state, State::Open);
    world.pass(Duration::days(2)).await;
    assert_eq!(titled(&world, "Visites aux aînés R&D").await.close_reason, Some(Closed::Over));
});

both!(what_waits_for_a_referent_waits_whatever_the_feed_says_next, |world| async move {
    let mut sonja = director(&world).await;
    let dear = SAMPLE.replace("Porter 10 kg", "Payer 20 euros");
    brought(&world, &mut sonja, &dear).await;
    let since = titled(&world, "Trier les dons du mercredi").await.check_since;
    assert!(since.is_some(), "words that smell of money are read by somebody");
    brought(&world, &mut sonja, &dear.replace("<places>4<", "<places>5<")).await;
    assert_eq!(titled(&world, "Trier les dons du mercredi").await.check_since, since);
    // Once somebody has read it, the same words pass.
    let one = titled(&world, "Trier les dons du mercredi").await;
    let item = format!("/savoie/desk/moderation/mission/{}", one.id);
    let mark = sonja.get(&item).await.is(200).hidden("mark");
    sonja.post(&format!("{item}/accept"), &[("mark", &mark)]).await.to();
    brought(&world, &mut sonja, &dear.replace("<places>4<", "<places>6<")).await;
    assert_eq!(titled(&world, "Trier les dons du mercredi").await.check_since, None);
});

both!(what_the_team_took_down_stays_down, |world| async move {
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, SAMPLE).await;
    let sorted = titled(&world, "Trier les dons du mercredi").await;
    let page = format!("/savoie/desk/moderation/mission/{}/take-down", sorted.id);
    // Nobody here could change it: it can only be taken down.
    sonja.get(&page).await.is(200).hides("value=\"change\"");
    sonja.post(&page, &[("reason", "job"), ("words", "Un emploi."), ("mark", &sorted.mark())]).await.to();
    assert_eq!(titled(&world, "Trier les dons du mercredi").await.close_reason, Some(Closed::Refused));
    let report = brought(&world, &mut sonja, SAMPLE).await;
    assert_eq!(counts(&world).await, [0, 0, 3, 7, 0]);
    assert!(report.contains("L’équipe l’a retirée"));
    // With its organisation all of its missions go, and none comes back.
    let host = named(&world, "Panier d'exemple").await;
    let page = format!("/savoie/desk/moderation/org/{}/take-down", host.id);
    sonja.post(&page, &[("reason", "unknown"), ("words", "Inconnue."), ("mark", &host.mark())]).await.to();
    world.work().await;
    assert_eq!(titled(&world, "Aide aux devoirs par écran").await.close_reason, Some(Closed::Organisation));
    let report = brought(&world, &mut sonja, SAMPLE).await;
    assert_eq!(counts(&world).await, [0, 0, 2, 8, 0]);
    assert!(report.contains("Sa structure ne peut pas être dans l’annuaire"));
});

both!(missions_stand_under_the_organisation_that_is_there, |world| async move {
    let (mut karima, mut guest) = (world.visitor(), world.visitor());
    let (own, _, page) = published(&world, &mut karima, &[("title", "Trier ici")], "4").await;
    let host = world.read().get::<organisation::Entity>(own.organisation_id).await.unwrap().unwrap();
    // What we give out can be read in again; here, by another name, it finds its organisation.
    let feed = guest.get("/savoie/missions.xml").await.is(200).body.clone();
    let mut sonja = director(&world).await;
    brought(&world, &mut sonja, &feed).await;
    assert_eq!(counts(&world).await, [1, 0, 0, 0, 0]);
    let all = world.all::<mission::Entity>().await;
    let copy = all.iter().find(|one| one.source.is_some()).unwrap();
    assert_eq!((copy.organisation_id, &copy.title, copy.category_id), (host.id, &own.title, own.category_id));
    assert_eq!((&copy.place_code, &copy.address, copy.min_age), (&own.place_code, &own.address, own.min_age));
    let dates = world.all::<slots::Entity>().await;
    let of = |id: Uuid| {
        let slot = dates.iter().find(|slot| slot.mission_id == id).unwrap();
        (slot.starts_at, slot.ends_at, slot.capacity)
    };
    assert_eq!(of(copy.id), of(own.id));
    assert_eq!(world.all::<organisation::Entity>().await.len(), 1);
    // Its leads see it, but keep up only what they have written.
    let list = page.rsplit_once('/').unwrap().0;
    karima
        .get(list)
        .await
        .is(200)
        .shows("Vient de Partenaire d’exemple")
        .shows(&format!("/missions/{}\"", copy.id));
    karima.get(&format!("{list}/{}", copy.id)).await.is(404);
});

both!(a_file_that_is_no_feed_is_refused, |world| async move {
    let mut sonja = director(&world).await;
    sonja.get(PAGE).await.is(200);
    for (file, said) in [
        ("<source>\n<mission>", "Ce fichier n’est pas du XML valable : ligne 2."),
        ("<html><body></body></html>", "Il n’y a pas de mission dans ce fichier XML."),
    ] {
        let answer = sonja.upload(PAGE, &[("source", SOURCE)], "flux.xml", file.as_bytes()).await;
        answer.is(422).shows(said).shows(SOURCE);
    }
    let preview = uploaded(&world, &mut sonja, SOURCE, SAMPLE.as_bytes()).await;
    let wrong = [("source", ""), ("type", "x"), ("do", "import")];
    sonja.post(&preview, &wrong).await.is(422).shows("Donnez un nom à la liste.").shows("Trier les dons");
    assert!(world.all::<lines::Entity>().await.is_empty());
});
