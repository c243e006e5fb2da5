//! Open or closed at this moment, on pages that are kept.

use chrono::Duration;

use super::registered;
use crate::world::both;

both!(a_page_says_whether_it_is_open_now, |world| async move {
    let (mut karima, mut odette) = (world.visitor(), world.visitor());
    // Monday, ten o'clock: open on Monday and Tuesday from 9 to 12 and from 14 to 18, on Saturday from 10.
    let (made, _) = registered(&world, &mut karima, &[]).await;
    let pages = [format!("/savoie/groups/{}", made.id), "/savoie/groups?place=Chambéry".into()];
    for (minutes, said) in [
        (0, "Ouvert jusqu’à 12:00"),
        (119, "Ouvert jusqu’à 12:00"),
        (1, "Fermé, ouvre à 14:00"),
        (120, "Ouvert jusqu’à 18:00"),
        (4 * 60, "Fermé, ouvre demain à 09:00"),
        (24 * 60, "Fermé, ouvre samedi à 10:00"),
    ] {
        world.clock.set(world.clock.now() + Duration::minutes(minutes));
        for page in &pages {
            // Asked for twice: the second one was kept.
            odette.get(page).await.is(200).shows(said);
            odette.get(page).await.is(200).shows(said);
        }
    }
    let mut german = world.visitor_in("de");
    german.get(&pages[0]).await.is(200).shows("Geschlossen, öffnet am Samstag um 10:00");
});

both!(of_hours_that_change_nothing_is_said, |world| async move {
    let mut karima = world.visitor();
    let none = [("hours_mo", ""), ("hours_tu", ""), ("hours_sa", ""), ("hours_holidays", "(nothing)")];
    let (made, _) = registered(&world, &mut karima, &none).await;
    let page = karima.get(&format!("/savoie/groups/{}", made.id)).await;
    page.is(200).hides("Ouvert jusqu").hides("Fermé");
    let season = [("name", "Ferme"), ("phone", "06 39 98 00 94"), ("web", "(nothing)")];
    let season = [&season[..], &[("hours_text", "Apr-Oct Mo-Fr 09:00-18:00")]].concat();
    world.pass(Duration::minutes(1)).await;
    let (made, _) = registered(&world, &mut karima, &season).await;
    let page = karima.get(&format!("/savoie/groups/{}", made.id)).await;
    page.is(200).shows("Apr-Oct").hides("Ouvert jusqu").hides("Fermé,");
    let always = [("name", "Veilleurs"), ("phone", "06 39 98 00 95"), ("web", "(nothing)")];
    let always = [&always[..], &[("hours_text", "24/7")]].concat();
    world.pass(Duration::minutes(1)).await;
    let (made, _) = registered(&world, &mut karima, &always).await;
    let page = karima.get(&format!("/savoie/groups/{}", made.id)).await;
    page.is(200).shows("Ouvert en ce moment<");
});
