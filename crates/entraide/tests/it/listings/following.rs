//! What becomes of an ask, as the person who follows it sees and decides.

use super::*;

both!(an_ask_is_changed_and_no_change_is_lost, |world| async move {
    let ask = world.ask(1).await;
    let path = format!("{}/edit", follow(&world, ask.id));
    let (mut phone, mut tablet) = (world.visitor(), world.visitor());
    let page = phone.get(&path).await;
    page.is(200)
        .shows("Du pain complet et du lait</textarea>")
        .shows("value=\"asap\" checked")
        .shows("value=\"7 rue des Exemples\"");
    let mark = page.hidden("mark");
    tablet.get(&path).await;
    // A wave in the meantime is no conflict.
    world.helper("Luc").await;
    world.work().await;
    let page = phone.submit(&path, &edited(&mark, &[("details", "Du lait"), ("helpers", "2")])).await;
    page.is(200).shows("Du lait").shows("Vous avez modifié la demande");
    let changed = world.listing(ask.id).await;
    assert_eq!((&*changed.details, changed.capacity), ("Du lait", 2));
    assert_eq!((changed.lat, changed.lon, changed.due_at), (ask.lat, ask.lon, ask.due_at));

    let page = tablet.post(&path, &edited(&mark, &[("details", "Du beurre")])).await;
    page.is(409).shows("Du beurre</textarea>").shows("Ce qui est enregistré").shows("Du lait");
    assert_eq!(world.listing(ask.id).await.details, "Du lait");
    let mark = page.hidden("mark");
    tablet.post(&path, &edited(&mark, &[("details", "Du beurre")])).await.is(303);
    let changed = world.listing(ask.id).await;
    assert_eq!((&*changed.details, changed.capacity), ("Du beurre", 1));

    let page = tablet.post(&path, &edited(&mark, &[("when", "by"), ("by_day", "2026-03-01")])).await;
    page.is(422).shows("value=\"2026-03-01\"");
    // A due day that has passed may stay while only the words change.
    let page = tablet.get(&path).await;
    let by = [("when", "by"), ("by_day", "2026-03-17")];
    tablet.post(&path, &edited(&page.hidden("mark"), &by)).await.is(303);
    world.clock.advance(Duration::days(3));
    let page = tablet.get(&path).await;
    page.shows("value=\"2026-03-17\"");
    let more = [("when", "by"), ("by_day", "2026-03-17"), ("details", "Rien")];
    tablet.post(&path, &edited(&page.hidden("mark"), &more)).await.is(303);
});

both!(the_number_of_helpers_follows_the_yeses, |world| async move {
    let ask = world.ask(3).await;
    let luc = world.helper("Luc").await;
    yes(&world, ask.id, luc).await;
    let mut visitor = world.visitor();
    let path = follow(&world, ask.id);
    visitor.get(&path).await.is(200).shows("Luc").shows("Une personne sur 3");
    let edit = format!("{path}/edit");
    let set = async |visitor: &mut Visitor, number: &str| {
        let mark = visitor.get(&edit).await.hidden("mark");
        visitor.post(&edit, &edited(&mark, &[("helpers", number)])).await
    };
    set(&mut visitor, "1").await.is(303);
    assert_eq!(world.listing(ask.id).await.state, State::Matched);
    set(&mut visitor, "2").await.is(303);
    assert_eq!(world.listing(ask.id).await.state, State::Open);
    let nora = world.helper("Nora").await;
    yes(&world, ask.id, nora).await;
    assert_eq!(world.listing(ask.id).await.state, State::Matched);
    set(&mut visitor, "1").await.is(422);
    let (page, statements) = world.statements(visitor.get(&path)).await;
    page.is(200).shows("Luc").shows("Nora").shows("tel:+33639980001");
    assert!(statements <= 6, "{statements}");
});

both!(help_that_came_is_confirmed_once, |world| async move {
    let ask = world.ask(1).await;
    let luc = world.helper("Luc").await;
    let mut visitor = world.visitor();
    let path = follow(&world, ask.id);
    visitor.get(&path).await.is(200).hides("Luc").hides("+33639980001");
    let commitment = yes(&world, ask.id, luc).await;
    let page = visitor.get(&path).await;
    page.is(200).shows("Luc").shows("tel:+33639980001").shows("luc@example.org");
    report(&world, &commitment).await;
    let page = visitor.get(&path).await;
    page.shows("Luc nous dit que c’est fait").shows("Tout va bien");
    let id = commitment.id.to_string();
    let helped = format!("{path}/helped");
    visitor.get(&format!("{helped}?commitment={id}")).await.is(200).shows("Luc");
    assert_eq!(state_of(&world, &commitment).await, commitment::State::Reported);
    let page = visitor.submit(&helped, &[("commitment", &id)]).await;
    page.is(200).shows("Terminée").hides("+33639980001");
    visitor.post(&helped, &[("commitment", &id)]).await.is(303);
    visitor.get(&format!("{helped}?commitment={id}")).await.is(303);
    visitor.get(&format!("{path}/edit")).await.is(303);
    visitor.get(&format!("{path}/cancel")).await.is(303);
    assert_eq!(world.listing(ask.id).await.state, State::Done);
    let told = told(&world, ask.id).await;
    assert_eq!(told.iter().filter(|kind| *kind == "commitment-done").count(), 1);
});

both!(a_report_can_be_objected_to, |world| async move {
    let ask = world.ask(1).await;
    let luc = world.helper("Luc").await;
    let commitment = yes(&world, ask.id, luc).await;
    report(&world, &commitment).await;
    let mut visitor = world.visitor();
    let path = follow(&world, ask.id);
    let id = commitment.id.to_string();
    visitor.get(&format!("{path}/object?commitment={id}")).await.is(200);
    let page = visitor.submit(&format!("{path}/object"), &[("commitment", &id)]).await;
    page.is(200).shows("Une personne de l’équipe vous contacte");
    assert_eq!(state_of(&world, &commitment).await, commitment::State::Disputed);
    assert_eq!(world.listing(ask.id).await.hand_reason, Some(Hand::Disputed));
});

both!(nobody_came_and_the_search_goes_on, |world| async move {
    let ask = world.ask(1).await;
    let other = world.ask(1).await;
    let luc = world.helper("Luc").await;
    let commitment = yes(&world, ask.id, luc).await;
    let mut visitor = world.visitor();
    let id = commitment.id.to_string();
    // A promise on another ask is none of this one's.
    let theirs = follow(&world, other.id);
    visitor.get(&format!("{theirs}/cancel")).await.is(200);
    for act in ["helped", "nobody-came", "not-working", "object"] {
        visitor.post(&format!("{theirs}/{act}"), &[("commitment", &id)]).await.is(404);
        visitor.get(&format!("{theirs}/{act}?commitment={id}")).await.is(404);
    }
    assert_eq!(state_of(&world, &commitment).await, commitment::State::Accepted);
    let path = follow(&world, ask.id);
    visitor.get(&format!("{path}/nobody-came?commitment={id}")).await.is(200);
    let page = visitor.submit(&format!("{path}/nobody-came"), &[("commitment", &id)]).await;
    page.is(200).shows("Personne n’est venu, la recherche reprend").hides("+33639980001");
    let now = world.listing(ask.id).await;
    assert_eq!((now.state, now.taken, now.hand_reason), (State::Open, 0, Some(Hand::NoShow)));

    let nora = world.helper("Nora").await;
    let second = yes(&world, ask.id, nora).await;
    let page =
        visitor.submit(&format!("{path}/not-working"), &[("commitment", &second.id.to_string())]).await;
    page.is(200).shows("la recherche reprend");
    assert_eq!(state_of(&world, &second).await, commitment::State::Withdrawn);
});

both!(an_ask_is_withdrawn, |world| async move {
    let ask = world.ask(1).await;
    let luc = world.helper("Luc").await;
    let commitment = yes(&world, ask.id, luc).await;
    let mut visitor = world.visitor();
    let path = follow(&world, ask.id);
    let cancel = format!("{path}/cancel");
    visitor.get(&cancel).await.is(200).shows("Quelqu’un a déjà dit oui").hides("value=\"helped\"");
    assert_eq!(world.listing(ask.id).await.state, State::Matched);
    let page = visitor.submit(&cancel, &[("why", "cancel")]).await;
    page.is(200).shows("Retirée");
    visitor.post(&cancel, &[("why", "cancel")]).await.is(303);
    assert_eq!(world.listing(ask.id).await.state, State::Cancelled);
    assert_eq!(state_of(&world, &commitment).await, commitment::State::Released);
    let told = told(&world, ask.id).await;
    assert_eq!(told.iter().filter(|kind| *kind == "ask-cancelled").count(), 1);
});

both!(a_need_that_was_met_otherwise_is_done, |world| async move {
    let ask = world.ask_as(1, Start::Mail).await;
    let mut visitor = world.visitor();
    let cancel = format!("{}/cancel", follow(&world, ask.id));
    visitor.get(&cancel).await.is(200).shows("value=\"helped\"");
    visitor.post(&cancel, &[("why", "helped")]).await.is(303);
    let now = world.listing(ask.id).await;
    assert_eq!(now.state, State::Done);
    assert_eq!(now.close_reason.as_deref(), Some("helped-otherwise"));
});

both!(a_platform_may_open_asks_without_a_call, |world| async move {
    let rules = entraide::platforms::model::Rules { open_without_callback: true, ..Default::default() };
    let settings = Settings { rules, ..crate::world::savoie() };
    entraide::platforms::create::create(&world.app, "maurienne", None, settings).await.unwrap();
    let mut visitor = world.visitor();
    let id = visitor.get("/maurienne/ask/shopping").await.hidden("form_id");
    let fields = form(&id, &[("email", ""), ("phone", "04 79 96 00 01")]);
    let page = visitor.submit("/maurienne/ask/shopping", &fields).await;
    page.is(200).shows("La recherche a commencé");
});
