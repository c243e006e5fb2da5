//! Organisations that nobody leads: brought to the referents, taken on again, or closed.

use chrono::Duration;
use entraide::organisations::model::{Closed, State};

use super::team::{PAUL, invite, joined};
use super::{now, registered};
use crate::offers::{mailed, was_told};
use crate::town::claire;
use crate::world::both;

both!(the_last_one_leaves_and_a_referent_finds_another, |world| async move {
    let (mut karima, mut paul, mut odette) = (world.visitor(), world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[("has_form", "yes")]).await;
    let entry = format!("/savoie/groups/{}", made.id);
    odette.get(&entry).await.is(200).shows("Leur écrire");
    let page = karima.get(&format!("{own}/leave")).await;
    page.is(200).shows("il n’y a plus de responsable").shows("hand-over").shows("/end");
    karima.submit(&format!("{own}/leave"), &[]).await.is(200);
    let held = now(&world, made.id).await;
    assert_eq!(held.orphan_since, Some(world.clock.now()));
    assert_eq!(held.next_check_at, Some(world.clock.now() + Duration::days(14)));
    // It stays in the directory, but nobody reads what is written to it.
    odette.get(&entry).await.is(200).hides("Leur écrire");
    odette.get(&format!("{entry}/write")).await.is(410);
    world.pass(Duration::minutes(11)).await;
    was_told(&world, "claire@example.org", "/savoie/desk/moderation").await;
    let mut desk = claire(&world).await;
    desk.get("/savoie/desk/moderation")
        .await
        .is(200)
        .shows("Voisins du Biollay")
        .shows("Plus de responsable");
    let here = format!("/savoie/desk/moderation/org/{}", made.id);
    let mark = desk.get(&here).await.is(200).shows("Il n’y a plus de responsable").hidden("mark");
    // What is laid aside is still led by nobody.
    desk.submit(&format!("{here}/accept"), &[("mark", &mark)]).await.is(200).shows("Plus de responsable");
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    assert!(now(&world, made.id).await.orphan_since.is_some());
    let form = format!("{here}/invite");
    desk.get(&form).await.is(200);
    desk.post(&form, &[("first_name", "Paul"), ("email", "paul")]).await.is(422).shows("value=\"paul\"");
    let page = desk.submit(&form, &[("first_name", "Paul"), ("email", PAUL)]).await;
    page.is(200).shows("Paul").hides(PAUL).shows("Une personne a été invitée");
    was_told(&world, PAUL, "L’équipe de Entraide Savoie vous invite").await;
    world.pass(Duration::days(10)).await;
    let pauls = joined(&world, &mut paul).await;
    paul.get(&pauls).await.is(200).shows("sur invitation de l’équipe");
    let held = now(&world, made.id).await;
    assert!(held.orphan_since.is_none() && held.check_since.is_none());
    odette.get(&entry).await.is(200).shows("Leur écrire");
    world.pass(Duration::days(20)).await;
    assert_eq!(now(&world, made.id).await.state, State::Open);
});

both!(one_that_nobody_takes_on_is_closed_after_two_weeks, |world| async move {
    let mut karima = world.visitor();
    let (made, own) = registered(&world, &mut karima, &[]).await;
    karima.get(&own).await.is(200);
    karima.post(&format!("{own}/leave"), &[]).await.to();
    world.pass(Duration::days(13)).await;
    assert_eq!(now(&world, made.id).await.state, State::Open);
    world.pass(Duration::days(2)).await;
    let gone = now(&world, made.id).await;
    assert_eq!((gone.state, gone.close_reason), (State::Closed, Some(Closed::Silent)));
    assert!(gone.orphan_since.is_none() && gone.check_since.is_none());
    world.visitor().get(&format!("/savoie/groups/{}", made.id)).await.is(410);
});

both!(whoever_was_invited_before_can_still_take_it_on, |world| async move {
    let (mut karima, mut paul) = (world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[]).await;
    invite(&mut karima, &own, &[]).await.to();
    karima.get(&format!("{own}/leave")).await.is(200).shows("n’a pas encore répondu");
    karima.post(&format!("{own}/leave"), &[]).await.to();
    assert!(now(&world, made.id).await.orphan_since.is_some());
    // The reminder does not name whoever has left.
    world.pass(Duration::days(8)).await;
    was_told(&world, PAUL, "Vous êtes invité ou invitée").await;
    joined(&world, &mut paul).await;
    let held = now(&world, made.id).await;
    assert!(held.orphan_since.is_none() && held.check_since.is_none());
    assert_eq!(held.next_check_at, Some(world.clock.now() + Duration::days(90)));
});

both!(it_is_not_closed_while_somebody_is_asked, |world| async move {
    let (mut karima, mut paul) = (world.visitor(), world.visitor());
    let (made, own) = registered(&world, &mut karima, &[]).await;
    karima.get(&own).await.is(200);
    karima.post(&format!("{own}/leave"), &[]).await.to();
    world.pass(Duration::days(12)).await;
    let mut desk = claire(&world).await;
    let form = format!("/savoie/desk/moderation/org/{}/invite", made.id);
    desk.get(&form).await.is(200);
    desk.post(&form, &[("first_name", "Paul"), ("email", PAUL)]).await.to();
    world.pass(Duration::days(13)).await;
    assert_eq!(now(&world, made.id).await.state, State::Open);
    let link = mailed(&world, PAUL, "groups/join").await;
    paul.get(&link).await.is(200);
    world.pass(Duration::days(2)).await;
    assert_eq!(now(&world, made.id).await.close_reason, Some(Closed::Silent));
    paul.post(&link, &[]).await.is(410);
    let mut desk = claire(&world).await;
    assert_eq!(desk.get(&form).await.to(), form.trim_end_matches("/invite"));
});
