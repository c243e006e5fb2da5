//! What a coordinator does with an ask.

use super::*;

both!(a_call_back_opens_the_ask, |world| async move {
    let mut visitor = claire(&world).await;
    world.helper("Luc").await;
    let ask = world.ask_as(1, Start::Phone).await;
    let shown = act(&mut visitor, &ask, "call-back", &[]).await;
    shown.shows("La recherche commence").shows("Rappel fait").shows("Claire");
    let now = world.listing(ask.id).await;
    assert_eq!((now.state, now.hand_reason), (State::Open, None));
    assert!(!posted(&world, Letter::AskOpen, ask.id).await, "there is no address to write to");
    world.work().await;
    assert_eq!(world.listing(ask.id).await.wave, 1);
    // With an address, the person is told.
    let ask = world.ask_as(1, Start::Mail).await;
    act(&mut visitor, &ask, "call-back", &[]).await;
    assert!(posted(&world, Letter::AskOpen, ask.id).await);
});

both!(taking_care_takes_it_out_for_a_day, |world| async move {
    let mut visitor = claire(&world).await;
    let ask = world.ask_as(1, Start::Phone).await;
    world.work().await;
    act(&mut visitor, &ask, "take-care", &[]).await.shows("vous vous en occupez");
    let now = world.listing(ask.id).await;
    assert_eq!((now.hand_reason, now.next_check_at), (None, Some(world.clock.now() + Duration::days(1))));
    visitor.get("/savoie/desk").await.hides(&ask.id.to_string());
    world.pass(Duration::days(1)).await;
    assert_eq!(world.listing(ask.id).await.hand_reason, Some(Hand::Callback));
    let mut visitor = claire(&world).await;
    // An open ask is still searched for: its next wave is not put off.
    world.helper("Luc").await;
    let ask = world.ask(1).await;
    world.work().await;
    let luc = world.all::<commitment::Entity>().await;
    assert!(luc.is_empty());
    let before = world.listing(ask.id).await.next_check_at;
    let tx = world.tx().await;
    entraide::listings::model::Change::default().hand(Hand::MailFailed).make(&tx, ask.id).await.unwrap();
    tx.commit().await.unwrap();
    act(&mut visitor, &ask, "take-care", &[]).await;
    assert_eq!(world.listing(ask.id).await.next_check_at, before);
});

both!(a_helper_is_assigned_by_hand, |world| async move {
    let mut visitor = claire(&world).await;
    let luc = world.helper("Luc").await;
    // Too far for a wave that begins at the category's radius, and yet proposed.
    let far = world.helper_at("Ines", "FR-73008").await;
    let ask = world.ask(1).await;
    world.work().await;
    let shown = visitor.get(&page(&ask)).await;
    shown.shows("Luc").shows("Sans réponse");
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await.shows("Luc aide");
    let promises = world.all::<commitment::Entity>().await;
    assert_eq!((promises.len(), promises[0].helper_id), (1, luc));
    let now = world.listing(ask.id).await;
    assert_eq!((now.state, now.taken), (State::Matched, 1));
    assert!(posted(&world, Letter::YouHelp, promises[0].id).await);
    // The place is taken.
    let shown = visitor.get(&page(&ask)).await;
    let refused = press(&mut visitor, &shown, &ask, "assign", &[("helper", &far.to_string())]).await;
    refused.is(409).shows("Ce n’est plus possible maintenant");
    // An unknown helper, and no helper at all.
    let other = world.ask(1).await;
    let shown = visitor.get(&page(&other)).await;
    press(&mut visitor, &shown, &other, "assign", &[("helper", &Uuid::nil().to_string())]).await.is(404);
    press(&mut visitor, &shown, &other, "assign", &[("helper", "x")]).await.is(400);
    assert_eq!(world.all::<commitment::Entity>().await.len(), 1);
});

both!(the_next_wave_leaves_at_once, |world| async move {
    let mut visitor = claire(&world).await;
    let ask = world.ask(1).await;
    world.work().await;
    assert_eq!(world.listing(ask.id).await.hand_reason, Some(Hand::Nobody));
    world.helper("Luc").await;
    act(&mut visitor, &ask, "wave", &[]).await.shows("seront prévenus");
    world.work().await;
    let now = world.listing(ask.id).await;
    assert_eq!((now.hand_reason, now.wave), (None, 1));
    assert!(kinds(&world, &ask).await.contains(&"wave-sent".to_owned()));
    visitor.get(&page(&ask)).await.shows("un bénévole prévenu").shows("1 sans réponse");
});

both!(help_is_confirmed_by_phone, |world| async move {
    let mut visitor = claire(&world).await;
    let luc = world.helper("Luc").await;
    let ask = world.ask(1).await;
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await;
    let id = world.all::<commitment::Entity>().await[0].id.to_string();
    let promise = [("commitment", id.as_str()), ("state", "accepted")];
    act(&mut visitor, &ask, "help-came", &promise)
        .await
        .shows("Aide confirmée")
        .shows("Aide de Luc confirmée");
    assert_eq!(world.listing(ask.id).await.state, State::Done);
    visitor.get("/savoie/desk?tab=finished").await.shows(&ask.id.to_string());
});

both!(nobody_came_sends_the_search_on, |world| async move {
    let mut visitor = claire(&world).await;
    for how in ["nobody-came", "does-not-work-out"] {
        let luc = world.helper("Luc").await;
        let ask = world.ask(1).await;
        act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await;
        let all = world.all::<commitment::Entity>().await;
        let promise = all.iter().find(|one| one.listing_id == ask.id).unwrap();
        let id = promise.id.to_string();
        let fields = [("commitment", id.as_str()), ("state", "accepted"), ("how", how)];
        act(&mut visitor, &ask, "no-help", &fields).await.shows("La recherche reprend");
        let now = world.listing(ask.id).await;
        assert_eq!((now.state, now.taken, now.hand_reason), (State::Open, 0, None));
        assert!(posted(&world, Letter::SearchGoesOn, promise.id).await);
        // Somebody else's promise, and a word that does not fit.
        let shown = visitor.get(&page(&ask)).await;
        let wrong = Uuid::nil().to_string();
        let fields = [("commitment", wrong.as_str()), ("state", "accepted"), ("how", how)];
        press(&mut visitor, &shown, &ask, "no-help", &fields).await.is(404);
        let fields = [("commitment", id.as_str()), ("state", "asleep"), ("how", how)];
        press(&mut visitor, &shown, &ask, "no-help", &fields).await.is(400);
    }
});

both!(an_ask_is_closed_with_a_reason_and_opened_again, |world| async move {
    let mut visitor = claire(&world).await;
    let luc = world.helper("Luc").await;
    let ask = world.ask(1).await;
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await;
    let shown = visitor.get(&page(&ask)).await;
    press(&mut visitor, &shown, &ask, "close", &[]).await.is(422).shows("Choisissez une des réponses");
    let closed = act(&mut visitor, &ask, "close", &[("reason", "helped-otherwise")]).await;
    closed.shows("Demande close").shows("Aidée autrement").shows("Luc n’a plus besoin de venir");
    let now = world.listing(ask.id).await;
    assert_eq!((now.state, now.close_reason.as_deref()), (State::Closed, Some("helped-otherwise")));
    assert_eq!(world.all::<commitment::Entity>().await[0].state, commitment::State::Released);
    assert!(posted(&world, Letter::AskClosed, ask.id).await);

    let again = act(&mut visitor, &ask, "reopen", &[]).await;
    again.shows("Demande rouverte").shows("En recherche");
    let now = world.listing(ask.id).await;
    assert_eq!((now.state, now.taken, now.capacity, now.closed_at), (State::Open, 0, 1, None));
    let lea = world.helper("Lea").await;
    act(&mut visitor, &ask, "assign", &[("helper", &lea.to_string())]).await.shows("Lea aide");
    // Help that came stays; opened again, one more is looked for.
    let all = world.all::<commitment::Entity>().await;
    let id = all.iter().find(|one| one.helper_id == lea).unwrap().id.to_string();
    act(&mut visitor, &ask, "help-came", &[("commitment", &id), ("state", "accepted")]).await;
    act(&mut visitor, &ask, "reopen", &[]).await;
    let now = world.listing(ask.id).await;
    assert_eq!((now.state, now.taken, now.capacity), (State::Open, 1, 2));

    // The people are forgotten so long after the last end, not after the first one.
    world.clock.advance(Duration::days(20));
    act(&mut claire(&world).await, &ask, "close", &[("reason", "other")]).await;
    world.pass(Duration::days(75)).await;
    assert_eq!(world.listing(ask.id).await.details, "Du pain complet et du lait");
    // After a month it cannot be opened any more.
    let mut visitor = claire(&world).await;
    let shown = visitor.get(&page(&ask)).await;
    shown.hides("/reopen").shows("terminée depuis longtemps");
    let version = world.listing(ask.id).await.version.to_string();
    visitor.post(&format!("{}/reopen", page(&ask)), &[("version", &version)]).await.is(409);
    world.pass(Duration::days(15)).await;
    assert_eq!(world.listing(ask.id).await.details, "");
    claire(&world)
        .await
        .get(&page(&ask))
        .await
        .is(200)
        .hides("Odette")
        .shows("Données personnelles effacées");
    let forgotten = kinds(&world, &ask).await.iter().filter(|kind| *kind == "ask-forgotten").count();
    assert_eq!(forgotten, 1);
});

both!(two_coordinators_never_overwrite_each_other, |world| async move {
    let bruno = colleague(&world).await;
    let (mut claire, mut bruno) = (claire(&world).await, signed_in(&world, bruno).await);
    let ask = world.ask_as(1, Start::Phone).await;
    let hers = claire.get(&page(&ask)).await;
    let his = bruno.get(&page(&ask)).await;
    let text = "A rappelé, préfère <le matin>";
    assert!(press(&mut claire, &hers, &ask, "note", &[("text", text)]).await.status.is_redirection());
    // Bruno has not read it: he is told what is new, and keeps what he chose.
    let told = press(&mut bruno, &his, &ask, "close", &[("reason", "duplicate")]).await;
    told.is(409).shows("Note écrite").shows("Claire").shows("préfère").hides("<le matin>");
    told.shows("Clore la demande").shows("En double").shows("name=\"reason\" value=\"duplicate\"");
    assert_eq!(world.listing(ask.id).await.state, State::Callback);
    // His own note is kept in the form, too, and can be sent from there.
    let told = press(&mut bruno, &his, &ask, "note", &[("text", "Voisine prévenue")]).await;
    told.is(409).shows("Voisine prévenue</textarea>");
    press(&mut bruno, &told, &ask, "note", &[("text", "Voisine prévenue")]).await.to();
    assert_eq!(world.all::<note::Entity>().await.len(), 2);
    // The same button at the same time: one of them does it.
    let hers = claire.get(&page(&ask)).await;
    let his = bruno.get(&page(&ask)).await;
    let (one, two) = tokio::join!(
        press(&mut claire, &hers, &ask, "call-back", &[]),
        press(&mut bruno, &his, &ask, "close", &[("reason", "other")]),
    );
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    // What the planner does by itself is no change that could be overwritten.
    let ask = world.ask(1).await;
    world.work().await;
    let hers = claire.get(&page(&ask)).await;
    world.pass(Duration::hours(13)).await;
    press(&mut claire, &hers, &ask, "take-care", &[]).await.to();
});

both!(a_promise_that_changed_is_seen_before_it_is_ended, |world| async move {
    let mut visitor = claire(&world).await;
    let luc = world.helper("Luc").await;
    let ask = world.ask(1).await;
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await;
    let promise = world.all::<commitment::Entity>().await.remove(0);
    let shown = visitor.get(&page(&ask)).await;
    world.clock.advance(Duration::minutes(5));
    let tx = world.tx().await;
    let helper = events::Actor::Helper(luc);
    commitment::report(&tx, &promise, Some(40), Some("Tout est là".into()), helper).await.unwrap();
    tx.commit().await.unwrap();
    let id = promise.id.to_string();
    let fields = [("commitment", id.as_str()), ("state", "accepted"), ("how", "nobody-came")];
    let told = press(&mut visitor, &shown, &ask, "no-help", &fields).await;
    told.is(409).shows("Luc dit que c’est fait").shows("name=\"state\" value=\"reported\"");
    visitor.get(&page(&ask)).await.shows("40 minutes · Tout est là");
});

both!(an_ask_closed_by_mistake_goes_on_with_the_same_helper, |world| async move {
    let mut visitor = claire(&world).await;
    let luc = world.helper("Luc").await;
    let ask = world.ask(1).await;
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await;
    let before = world.all::<commitment::Entity>().await.remove(0);
    act(&mut visitor, &ask, "close", &[("reason", "duplicate")]).await;
    act(&mut visitor, &ask, "reopen", &[]).await.shows("Avait dit oui avant que la demande soit close");
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await.shows("Luc aide");
    let again = world.all::<commitment::Entity>().await;
    assert_eq!((again.len(), again[0].id, again[0].state), (1, before.id, commitment::State::Accepted));
    assert_eq!((again[0].finished_at, world.listing(ask.id).await.taken), (None, 1));
    let row = world.read().get::<entraide::helpers::model::Entity>(luc).await.unwrap().unwrap();
    assert_eq!(row.load, 1);
    let fields = [("commitment", before.id.to_string()), ("state", "accepted".to_owned())];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    act(&mut visitor, &ask, "help-came", &fields).await;
    assert_eq!(world.listing(ask.id).await.state, State::Done);
});
