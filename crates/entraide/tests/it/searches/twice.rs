//! The same search and address twice, forms sent twice, robots, limits.

use entraide::searches::model::{self as searches, State};

use super::{IRMA, confirmed, last, saved};
use crate::offers::{mailed, mails};
use crate::world::both;

fn active(all: &[searches::Search]) -> usize {
    all.iter().filter(|search| search.state == State::Active).count()
}

both!(the_same_search_is_mailed_once, |world| async move {
    let (mut irma, mut stranger) = (world.visitor(), world.visitor());
    let (search, own) = confirmed(&world, &mut irma, "q=chien", IRMA).await;
    let before = mails(&world, IRMA).await;
    // Whoever types the address sees what they would see with any other one.
    let known = saved(&mut stranger, "sort=newest&q=chien&view=map", "Irma.Cherche@example.org").await;
    let unknown = saved(&mut world.visitor(), "q=chien", "ida@example.org").await;
    let told = |page: &str| page.split("<main").nth(1).unwrap().to_owned();
    assert_eq!(told(&known.is(200).body), told(&unknown.is(200).body));
    assert_eq!(mails(&world, IRMA).await, before + 1);
    let letter = last(&world, IRMA).await;
    assert!(letter.body.contains("déjà") && !letter.body.contains("chien"), "{}", letter.body);
    let there = mailed(&world, IRMA, "near/save/mine").await;
    irma.get(&there).await.is(200).shows("chaque semaine").shows("chien");
    let all = world.all::<searches::Entity>().await;
    assert_eq!((active(&all), all.len()), (1, 3));
    // The letter does not come a second time, and what was typed is forgotten.
    world.pass(chrono::Duration::days(8)).await;
    assert_eq!(mails(&world, IRMA).await, before + 1);
    let all = world.all::<searches::Entity>().await;
    assert_eq!(all.iter().filter(|one| one.state == State::Forgotten).count(), 2);
    // Another search of the same person is another one.
    confirmed(&world, &mut irma, "q=chat", IRMA).await;
    assert_eq!(active(&world.all::<searches::Entity>().await), 2);

    // Stopped, saved anew, confirmed; then the old one begins again: it is the new one.
    irma.get(&own).await.is(200);
    irma.post(&own, &[("do", "stop")]).await.to();
    let (new, its) = confirmed(&world, &mut irma, "q=chien", IRMA).await;
    assert_ne!(new.id, search.id);
    let shown = irma.post(&own, &[("do", "again")]).await.to().to_owned();
    assert_eq!(shown, its);
    assert_eq!(super::now(&world, search.id).await.state, State::Stopped);
});

both!(two_links_for_the_same_make_one_active, |world| async move {
    let mut irma = world.visitor();
    let mut links = Vec::new();
    for _ in 0..2 {
        saved(&mut irma, "category=dog", IRMA).await.is(200);
        links.push(mailed(&world, IRMA, "near/save/confirm").await);
        world.clock.set(world.clock.now() + chrono::Duration::minutes(1));
    }
    assert_ne!(links[0], links[1]);
    irma.get(&links[0]).await.is(200);
    let (mut one, mut other) = (irma.clone(), irma.clone());
    let (first, second) = tokio::join!(one.post(&links[0], &[]), other.post(&links[1], &[]));
    assert_eq!(first.to(), second.to());
    let all = world.all::<searches::Entity>().await;
    assert_eq!((active(&all), all.len()), (1, 2));
});

both!(a_form_sent_twice_makes_one_search, |world| async move {
    let mut irma = world.visitor();
    let form = irma.get("/savoie/near/save?q=chien").await;
    let id = form.hidden("form_id");
    let fields = [("form_id", id.as_str()), ("query", "q=chien"), ("email", IRMA)];
    let first = irma.post("/savoie/near/save", &fields).await.to().to_owned();
    assert_eq!(irma.post("/savoie/near/save", &fields).await.to(), first);
    assert_eq!((world.all::<searches::Entity>().await.len(), mails(&world, IRMA).await), (1, 1));
    // A robot fills in what nobody sees; and there is an end to mails.
    let robot = [("form_id", id.as_str()), ("query", ""), ("email", IRMA), ("website", "x")];
    irma.post("/savoie/near/save", &robot).await.is(422);
    irma.post("/savoie/near/save", &[("form_id", "x"), ("email", IRMA)]).await.is(400);
    let mut status = 303;
    for _ in 0..40 {
        let id = irma.get("/savoie/near/save").await.hidden("form_id");
        let answer = irma.post("/savoie/near/save", &[("form_id", &id), ("email", "a@example.org")]).await;
        status = answer.status.as_u16();
        if status != 303 {
            answer.shows("a@example.org");
            assert!(answer.headers.contains_key("retry-after"));
            break;
        }
    }
    assert_eq!(status, 429);
});
