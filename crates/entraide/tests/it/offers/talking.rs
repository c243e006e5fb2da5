//! The ways in which a conversation goes on and ends.

use chrono::Duration;
use entraide::offers::model as offer;
use entraide::offers::replies::{self, Side, State};

use super::*;

async fn state(world: &World, reply: Uuid) -> State {
    world.read().get::<replies::Entity>(reply).await.unwrap().unwrap().state
}

both!(a_no_has_words_and_gives_nothing_away, |world| async move {
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let (made, _) = offered(&world, &mut luc, &[]).await;
    let reply = answered(&world, &mut odette, made.id).await;
    let theirs = talk(&world, Side::Offerer, reply.id);
    let page = luc.get(&format!("{theirs}/no")).await;
    let id = page.is(200).hidden("form_id");
    let no = [("form_id", id.as_str()), ("words", "Je ne connais pas les écrans, désolé.")];
    luc.submit(&format!("{theirs}/no"), &no).await.is(200).shows("Je ne connais pas les écrans");
    assert_eq!(state(&world, reply.id).await, State::Refused);
    let mine = talk(&world, Side::Replier, reply.id);
    let link = mailed(&world, ODETTE, "offer/talk").await;
    was_told(&world, ODETTE, "> Je ne connais pas les écrans").await;
    for path in [&mine, &link] {
        odette
            .get(path)
            .await
            .is(200)
            .shows("Je ne connais pas les écrans")
            .hides("Lucien")
            .hides("<textarea");
    }
    // It is over for both: no words, no yes.
    luc.post(&theirs, &[("form_id", &Uuid::from_u128(1).to_string()), ("words", "x")]).await.to();
    luc.post(&format!("{theirs}/yes"), &[]).await.to();
    assert_eq!(state(&world, reply.id).await, State::Refused);
    assert_eq!(posted(&world, made.id).await.unwrap().places_left, 1);
});

both!(each_side_has_its_own_deeds, |world| async move {
    let made = open(&world, 1).await;
    let id = replied(&world, &made).await;
    let (luc, odette) = (talk(&world, Side::Offerer, id), talk(&world, Side::Replier, id));
    let mut visitor = world.visitor();
    visitor.get(&luc).await.is(200);
    for (page, deed) in [(&odette, "yes"), (&odette, "no"), (&luc, "withdraw"), (&luc, "fly")] {
        visitor.get(&format!("{page}/{deed}")).await.is(404);
        visitor.post(&format!("{page}/{deed}"), &[]).await.is(404);
    }
    for deed in ["done", "failed"] {
        assert_eq!(visitor.get(&format!("{luc}/{deed}")).await.to(), luc, "not agreed yet");
        visitor.post(&format!("{luc}/{deed}"), &[]).await.to();
    }
    assert_eq!(state(&world, id).await, State::Proposed);
    visitor.get(&format!("{odette}/withdraw")).await.is(200);
    visitor.submit(&format!("{odette}/withdraw"), &[]).await.is(200).shows("n’en a plus besoin");
    assert_eq!(state(&world, id).await, State::Withdrawn);
    // Its own link opens no other door.
    let confirm = world.token(Purpose::ConfirmReply, id);
    visitor.get(&format!("/savoie/offer/talk/{confirm}")).await.is(410);
    visitor.get(&luc.replace("/savoie/", "/bern/")).await.is(410);
});

both!(failed_gives_the_place_back_and_tells_the_other, |world| async move {
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let (made, _) = offered(&world, &mut luc, &[]).await;
    let reply = answered(&world, &mut odette, made.id).await;
    let (theirs, mine) = (talk(&world, Side::Offerer, reply.id), talk(&world, Side::Replier, reply.id));
    luc.get(&format!("{theirs}/yes")).await.is(200);
    luc.post(&format!("{theirs}/yes"), &[]).await.to();
    let before = mails(&world, ODETTE).await;
    luc.get(&format!("{theirs}/failed")).await.is(200);
    luc.submit(&format!("{theirs}/failed"), &[]).await.is(200).hides(ODETTE);
    assert_eq!(mails(&world, ODETTE).await, before + 1);
    odette.get(&mine).await.is(200).shows("Cela n’a pas marché").hides(LUC);
    assert_eq!(now(&world, made.id).await.taken, 0);
});

both!(who_owes_a_word_is_reminded_and_then_it_ends, |world| async move {
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let (made, _) = offered(&world, &mut luc, &[]).await;
    let reply = answered(&world, &mut odette, made.id).await;
    let (luc_before, odette_before) = (mails(&world, LUC).await, mails(&world, ODETTE).await);
    world.pass(Duration::days(4)).await;
    assert_eq!((mails(&world, LUC).await, mails(&world, ODETTE).await), (luc_before + 1, odette_before));
    let theirs = talk(&world, Side::Offerer, reply.id);
    let id = luc.get(&theirs).await.hidden("form_id");
    luc.post(&theirs, &[("form_id", &id), ("words", "Quand ?")]).await.to();
    world.pass(Duration::days(4)).await;
    assert_eq!(mails(&world, LUC).await, luc_before + 1, "now it is Odette’s turn");
    assert_eq!(mails(&world, ODETTE).await, odette_before + 2, "the message, and a reminder");
    world.pass(Duration::days(20)).await;
    assert_eq!(state(&world, reply.id).await, State::Unanswered);
    assert_eq!((mails(&world, LUC).await, mails(&world, ODETTE).await), (luc_before + 2, odette_before + 4));
});

both!(both_are_asked_how_it_went_and_silence_frees_the_place, |world| async move {
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let (made, _) = offered(&world, &mut luc, &[]).await;
    let reply = answered(&world, &mut odette, made.id).await;
    let theirs = talk(&world, Side::Offerer, reply.id);
    luc.get(&theirs).await.is(200);
    luc.post(&format!("{theirs}/yes"), &[]).await.to();
    let (luc_before, odette_before) = (mails(&world, LUC).await, mails(&world, ODETTE).await);
    world.pass(Duration::days(8)).await;
    assert_eq!((mails(&world, LUC).await, mails(&world, ODETTE).await), (luc_before + 1, odette_before + 1));
    world.pass(Duration::days(40)).await;
    assert_eq!(state(&world, reply.id).await, State::Lapsed);
    assert_eq!((mails(&world, LUC).await, mails(&world, ODETTE).await), (luc_before + 2, odette_before + 2));
    assert_eq!(now(&world, made.id).await.taken, 0);
    assert!(posted(&world, made.id).await.is_some());
});

both!(a_second_answer_leads_back_to_the_first, |world| async move {
    let mut odette = world.visitor();
    let made = open(&world, 3).await;
    let reply = answered(&world, &mut odette, made.id).await;
    let path = format!("/savoie/offer/reply/{}", made.id);
    let before = mails(&world, ODETTE).await;
    let id = odette.get(&path).await.hidden("form_id");
    let page = odette.submit(&path, &reply_form(&id, &[("words", "Encore moi")])).await;
    page.is(200).shows("o…@example.org");
    assert_eq!(world.all::<replies::Entity>().await.len(), 1);
    assert_eq!(mails(&world, ODETTE).await, before + 1);
    let link = mailed(&world, ODETTE, "offer/talk").await;
    odette.get(&link).await.is(200).hides("Encore moi");
    assert_eq!(state(&world, reply.id).await, State::Proposed);
});

both!(a_reply_that_nobody_confirms_is_forgotten, |world| async move {
    let mut odette = world.visitor();
    let made = open(&world, 1).await;
    let path = format!("/savoie/offer/reply/{}", made.id);
    let id = odette.get(&path).await.hidden("form_id");
    odette.submit(&path, &reply_form(&id, &[])).await.is(200);
    assert_eq!(mails(&world, ODETTE).await, 1);
    world.pass(Duration::hours(3)).await;
    assert_eq!(mails(&world, ODETTE).await, 2, "once more");
    world.pass(Duration::days(8)).await;
    assert_eq!(mails(&world, ODETTE).await, 2);
    let reply = world.all::<replies::Entity>().await.pop().unwrap();
    assert_eq!(reply.state, State::Expired);
    assert!(world.all::<entraide::offers::messages::Entity>().await.is_empty());
    let person = world.read().get::<people::Entity>(reply.person_id).await.unwrap().unwrap();
    assert!(person.email.is_none() && person.erased_at.is_some());
    let link = format!("/savoie/offer/reply/confirm/{}", world.token(Purpose::ConfirmReply, reply.id));
    odette.get(&link).await.is(303);
});

both!(an_ended_offer_tells_those_who_wait, |world| async move {
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let (made, own) = offered(&world, &mut luc, &[("people", "2")]).await;
    let waits = answered(&world, &mut odette, made.id).await;
    let agreed = replied(&world, &now(&world, made.id).await).await;
    let theirs = talk(&world, Side::Offerer, agreed);
    luc.get(&theirs).await.is(200);
    luc.post(&format!("{theirs}/yes"), &[]).await.to();
    luc.get(&format!("{own}/end")).await.is(200).shows("continue");
    luc.submit(&format!("{own}/end"), &[]).await.is(200).shows("Retirée");
    assert_eq!(
        (state(&world, waits.id).await, state(&world, agreed).await),
        (State::Released, State::Agreed)
    );
    was_told(&world, ODETTE, "plus disponible").await;
    assert!(posted(&world, made.id).await.is_none());
    world.visitor().get(&format!("/savoie/offer/reply/{}", made.id)).await.is(410);
    // What was agreed ends in its own time, and frees nothing that is public.
    luc.post(&format!("{theirs}/done"), &[]).await.to();
    assert_eq!(now(&world, made.id).await.taken, 0);
    assert!(posted(&world, made.id).await.is_none());
    // For thirty days it can come back.
    luc.get(&own).await.shows("La rendre visible de nouveau");
    luc.submit(&format!("{own}/reopen"), &[]).await.is(200).shows("Visible");
    assert_eq!(now(&world, made.id).await.state, offer::State::Open);
    assert!(posted(&world, made.id).await.is_some());
});
