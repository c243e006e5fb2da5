//! Letters about offers and their conversations, each in a state in which it is news.

use entraide::auth::links::Purpose;
use entraide::mail::letter::Letter;
use entraide::offers::model::{self as offer, Offer};
use entraide::offers::replies::{self, Ended, Side};
use entraide::offers::{change, messages, talks};
use entraide::searches::model::State as SearchState;
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;

use super::letters::Scene;
use crate::offers::{now, open, replied};
use crate::searches::{made, seen_before};
use crate::world::World;

async fn set(world: &World, offer: &Offer, column: offer::Column, value: impl Into<sea_orm::Value>) {
    let tx = world.tx().await;
    let update = tx.update::<offer::Entity>().col_expr(column, Expr::value(value));
    update.filter(offer::Column::Id.eq(offer.id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn scene(world: &World) -> Scene {
    let platform = world.settings();
    let mut offers = Vec::new();
    for _ in 0..6 {
        offers.push(open(world, 9).await);
    }
    let [written, waiting, shown, refused, stale, over] = &offers[..] else { panic!() };
    set(world, written, offer::Column::State, "unconfirmed").await;
    set(world, waiting, offer::Column::State, "waiting").await;
    set(world, stale, offer::Column::Reminders, 1).await;
    set(world, over, offer::Column::CloseReason, "over").await;
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(replied(world, shown).await);
    }
    let [new, talked, agreed, no, withdrawn] = ids[..] else { panic!() };
    let tx = world.tx().await;
    let mut held = offer::lock(&tx, refused.id).await.unwrap().unwrap();
    let why = "Cette annonce parle d’argent.".to_owned();
    change::take_down(&tx, &mut held, world.coordinator, why, &platform).await.unwrap();
    talks::say(&tx, talked, Side::Offerer, tx.ids.uuid(), "Quand venez-vous ?".into()).await.unwrap();
    talks::agree(&tx, agreed, &platform).await.unwrap();
    let words = Some((tx.ids.uuid(), "Désolé, pas cette fois.".to_owned()));
    talks::end(&tx, no, Side::Offerer, Ended::Refused, words, &platform).await.unwrap();
    talks::end(&tx, withdrawn, Side::Replier, Ended::Withdrawn, None, &platform).await.unwrap();
    let person = tx.get::<replies::Entity>(new).await.unwrap().unwrap().person_id;
    let unconfirmed = replies::create(&tx, shown, person, tx.ids.uuid(), "Bonjour".into()).await.unwrap();
    tx.update::<offer::Entity>()
        .col_expr(offer::Column::CheckSince, Expr::value(tx.now))
        .filter(offer::Column::Id.eq(waiting.id))
        .exec(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let awaiting = made(world, "place=Chamb%C3%A9ry&q=chien", SearchState::Awaiting).await;
    let active = made(world, "place=Chamb%C3%A9ry&q=chien", SearchState::Active).await;
    seen_before(world, active.id, chrono::Duration::days(1)).await;
    let mut dog = crate::near::offer(world, "Un chien doux", Some("FR-73065"), "dog");
    dog.posted_at -= chrono::Duration::hours(2);
    crate::near::post(world, dog).await;
    let said = world.all::<messages::Entity>().await;
    let message = said.iter().find(|one| one.words.starts_with("Quand")).unwrap().id;
    let replier = async |id| world.read().get::<replies::Entity>(id).await.unwrap().unwrap().person_id;
    vec![
        (Letter::ConfirmOffer, written.person_id, written.id),
        (Letter::OfferWaiting, waiting.person_id, waiting.id),
        (Letter::OfferOpen, shown.person_id, shown.id),
        (Letter::OfferRefused, refused.person_id, refused.id),
        (Letter::OfferStill, stale.person_id, stale.id),
        (Letter::OfferEnded, over.person_id, over.id),
        (Letter::ConfirmReply, person, unconfirmed),
        (Letter::NewReply, shown.person_id, new),
        (Letter::ReplyWaits, shown.person_id, new),
        (Letter::NewMessage, replier(talked).await, message),
        (Letter::ReplyAgreed, shown.person_id, agreed),
        (Letter::ReplyRefused, replier(no).await, no),
        (Letter::TalkEnded, shown.person_id, withdrawn),
        (Letter::HowWasIt, replier(agreed).await, agreed),
        (Letter::TalkAgain, replier(talked).await, talked),
        (Letter::NeedsCheck, world.coordinator, world.coordinator),
        (Letter::ConfirmSearch, awaiting.person_id, awaiting.id),
        (Letter::SearchThere, awaiting.person_id, active.id),
        (Letter::SearchNews, active.person_id, active.id),
    ]
}

crate::world::both!(nobody_can_have_words_mailed_to_a_stranger, |world| async move {
    // Before an address is confirmed nothing that somebody has typed goes there.
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let spam = [("title", "GAGNEZ ICI"), ("details", "visitez spam.example")];
    let (made, _) = crate::offers::write(&world, &mut luc, &spam).await;
    world.work().await;
    let link = format!("/savoie/offer/confirm/{}", world.token(Purpose::ConfirmOffer, made.id));
    luc.get(&link).await.is(200);
    luc.post(&link, &[]).await.to();
    let open = now(&world, made.id).await;
    let path = format!("/savoie/offer/reply/{}", open.id);
    let id = odette.get(&path).await.hidden("form_id");
    let more = [("words", "GAGNEZ AUSSI"), ("email", "victime@example.org")];
    odette.post(&path, &crate::offers::reply_form(&id, &more)).await.to();
    world.work().await;
    let mails = world.all::<entraide::mail::model::caught::Entity>().await;
    let unasked = |mail: &&entraide::mail::model::caught::Model| {
        mail.body.contains("/offer/confirm/") || mail.recipient == "victime@example.org"
    };
    let unasked: Vec<_> = mails.iter().filter(unasked).collect();
    assert_eq!(unasked.len(), 2);
    for mail in unasked {
        assert!(!mail.body.contains("GAGNEZ") && !mail.body.contains("spam"), "{}", mail.body);
    }
});
