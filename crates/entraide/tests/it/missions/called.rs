//! Urgent calls: helpers around are asked until all places are taken.

use entraide::missions::calls::{self, called};

use super::*;

async fn calls(world: &World) -> Vec<calls::Call> {
    world.all::<calls::Entity>().await
}

async fn asked(world: &World) -> Vec<called::Model> {
    world.all::<called::Entity>().await
}

fn link(world: &World, called: &called::Model) -> String {
    format!("/savoie/missions/call/{}", world.token(Purpose::Call, called.id))
}

both!(a_call_goes_on_until_all_places_are_taken, |world| async move {
    for n in 0..60 {
        world.helper(&format!("Helper{n}")).await;
    }
    let far = world.helper_at("Loin", "FR-73011").await;
    let mut karima = world.visitor();
    let (_, slot, page) = published(&world, &mut karima, &[], "8").await;
    let date = format!("{page}/dates/{}", slot.id);
    karima.get(&date).await.is(200).shows("Appel urgent");
    karima.post(&date, &[("act", "call"), ("reach", "7")]).await.is(422).shows("#reach");
    karima.post(&date, &[("act", "call"), ("reach", "10")]).await.to();
    karima.post(&date, &[("act", "call"), ("reach", "10")]).await.to();
    assert_eq!(calls(&world).await.len(), 1, "one call at a time");
    world.work().await;
    let first = asked(&world).await;
    assert!(first.len() > 8 && first.len() < 60, "as few as it takes: {}", first.len());
    assert!(first.iter().all(|one| one.helper_id != far));
    was_told(&world, "helper0@example.org", "cherche du monde près de chez vous").await;
    karima
        .get(&date)
        .await
        .is(200)
        .shows("Un appel est en cours")
        .shows("personnes prévenues")
        .shows("0 / 8");
    // Opening the link changes nothing; one says no, three say yes, one of them twice.
    let mut visitor = world.visitor();
    let path = link(&world, &first[0]);
    visitor.get(&path).await.is(200).shows("Encore 8 places");
    assert_eq!(slot_now(&world, slot.id).await.taken, 0);
    visitor.post(&path, &[("answer", "no")]).await.to();
    visitor.get(&path).await.is(200).shows("C’est noté");
    for one in &first[1..4] {
        let path = link(&world, one);
        visitor.get(&path).await.is(200);
        let own = visitor.post(&path, &[("answer", "yes")]).await.to().to_owned();
        visitor.get(&own).await.is(200).shows("Place confirmée");
        assert_eq!(visitor.post(&path, &[("answer", "yes")]).await.to(), own);
    }
    assert_eq!(slot_now(&world, slot.id).await.taken, 3);
    karima.get(&date).await.is(200).shows("3 / 8");
    // Nobody else answers: the next wave asks others, nobody twice.
    world.pass(Duration::hours(3)).await;
    let all = asked(&world).await;
    assert!(all.len() > first.len());
    let mut helpers: Vec<Uuid> = all.iter().map(|one| one.helper_id).collect();
    helpers.sort();
    helpers.dedup();
    assert_eq!(helpers.len(), all.len());
    // It stops by itself when all places are taken; who says yes after that stands in line.
    for one in &all[4..9] {
        visitor.get(&link(&world, one)).await.is(200);
        visitor.post(&link(&world, one), &[("answer", "yes")]).await.to();
    }
    assert_eq!(slot_now(&world, slot.id).await.taken, 8);
    assert_eq!(calls(&world).await[0].end_reason, Some(calls::End::Full));
    visitor.get(&link(&world, &all[9])).await.is(200).shows("liste d’attente");
    let own = visitor.post(&link(&world, &all[9]), &[("answer", "yes")]).await.to().to_owned();
    visitor.get(&own).await.is(200).shows("Liste d’attente");
    world.pass(Duration::days(1)).await;
    assert_eq!(asked(&world).await.len(), all.len());
    karima.get(&date).await.is(200).hides("Un appel est en cours");
});

both!(a_call_ends_when_nobody_is_left_or_a_lead_stops_it, |world| async move {
    for n in 0..3 {
        world.helper(&format!("Helper{n}")).await;
    }
    let mut karima = world.visitor();
    let (_, slot, page) = published(&world, &mut karima, &[], "8").await;
    let date = format!("{page}/dates/{}", slot.id);
    karima.post(&date, &[("act", "call"), ("reach", "5")]).await.to();
    world.pass(Duration::hours(3)).await;
    assert_eq!(calls(&world).await[0].end_reason, Some(calls::End::Nobody));
    assert_eq!(asked(&world).await.len(), 3);
    // Called again, the same people are asked again for another call; it can be stopped.
    karima.post(&date, &[("act", "call"), ("reach", "5")]).await.to();
    karima.post(&date, &[("act", "stop")]).await.to();
    world.pass(Duration::hours(3)).await;
    let ends: Vec<_> = calls(&world).await.iter().map(|call| call.end_reason).collect();
    assert!(ends.contains(&Some(calls::End::Stopped)), "{ends:?}");
    assert_eq!(asked(&world).await.len(), 3);
    // In the night nobody is called.
    world.pass(Duration::hours(6)).await;
    karima.post(&date, &[("act", "call"), ("reach", "5")]).await.to();
    world.work().await;
    assert_eq!(asked(&world).await.len(), 3);
    world.pass(Duration::hours(14)).await;
    assert_eq!(asked(&world).await.len(), 6);
});
