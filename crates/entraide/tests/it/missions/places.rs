//! A mission at several places: found at each of them, with what is to come there.

use super::*;

/// The mission's postings: place and free places, by id.
async fn standing(world: &World) -> Vec<(Uuid, String, i16)> {
    let rows = world.all::<board::Entity>().await;
    let mut rows: Vec<_> = rows
        .into_iter()
        .filter(|row| row.down_at.is_none() && row.kind == board::Kind::Mission)
        .map(|row| (row.id, row.place_code.unwrap(), row.places_left))
        .collect();
    rows.sort_by(|a, b| a.1.cmp(&b.1));
    rows
}

both!(a_mission_is_found_at_each_of_its_places, |world| async move {
    let (mut karima, mut mehdi) = (world.visitor(), world.visitor());
    let (mission, own, page) = published(&world, &mut karima, &[("choice", "first")], "4").await;
    let there = [
        ("kind", "date"),
        ("day", "2026-03-27"),
        ("from", "9:00"),
        ("until", "12:00"),
        ("places", "7"),
        ("other_place", "Albertville (73200)"),
        ("other_address", "1 place des Exemples"),
    ];
    karima.post(&format!("{page}/dates"), &there).await.to();
    let slots = world.all::<slots::Entity>().await;
    let other = slots.iter().find(|slot| slot.place_code.is_some()).unwrap().id;
    let (chambery, albertville) = ("FR-73065".to_owned(), "FR-73011".to_owned());
    let both = [(other, albertville.clone(), 7), (mission.id, chambery.clone(), 4)];
    assert_eq!(standing(&world).await, both);
    // Near the other place it is found there, on its day; its card leads to the mission.
    let found = mehdi.get("/savoie/near?place=Albertville&km=5&kind=mission").await;
    found.is(200).shows("Trier des dons").shows(&format!("/savoie/missions/{other}"));
    let days =
        [posted(&world, other).await, posted(&world, mission.id).await].map(|row| row.unwrap().from_day);
    assert_eq!(days.map(|day| day.unwrap().to_string()), ["2026-03-27", "2026-03-25"]);
    let to = mehdi.get(&format!("/savoie/missions/{other}")).await.to().to_owned();
    assert_eq!(to, format!("/savoie/missions/{}", mission.id));
    mehdi.get(&to).await.is(200).shows("1 place des Exemples, Albertville");
    // Who takes a place there takes it from there.
    came(&world, slots.iter().find(|slot| slot.id == other).unwrap(), MEHDI).await;
    assert_eq!(standing(&world).await, [(other, albertville.clone(), 6), both[1].clone()]);
    // When nothing is to come at its own place it stands at the other alone, and nowhere twice.
    karima.post(&format!("{page}/dates/{}", own.id), &[("act", "off"), ("sure", "yes")]).await.to();
    let left = standing(&world).await;
    assert_eq!(
        left.iter().map(|row| (row.0, row.1.clone())).collect::<Vec<_>>(),
        [(mission.id, albertville)]
    );
    karima.post(&format!("{page}/close"), &[]).await.to();
    assert_eq!(standing(&world).await, []);
    mehdi.get(&format!("/savoie/missions/{other}")).await.to();
    mehdi.get(&to).await.is(410);
});
