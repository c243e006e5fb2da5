//! Journeys through the pages of `offers`: offering, answering, talking, agreeing, ending.

mod alone;
mod many;
mod talking;

use entraide::auth::links::Purpose;
use entraide::board::model as board;
use entraide::board::model::Kind;
use entraide::i18n::Lang;
use entraide::mail::model::caught;
use entraide::offers::model::{self as offer, NewOffer, Offer, Said};
use entraide::offers::replies::{self, Reply, Side};
use entraide::offers::{change, purpose_of, talks};
use entraide::people::model::{self as people, Introduction};
use entraide::platforms::model::{Rules, Settings};
use sea_orm::prelude::*;
use uuid::Uuid;

use crate::world::{Answer, Visitor, World, both, savoie};

pub const LUC: &str = "luc.offre@example.org";
pub const ODETTE: &str = "odette.repond@example.org";

/// What Luc writes; fields can be replaced and added.
pub fn form<'a>(form_id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("form_id", form_id),
        ("title", "Aide pour l’ordinateur"),
        ("details", "Je viens chez vous et je vous explique, sans hâte."),
        ("where", "place"),
        ("place", "Chambéry"),
        ("people", "1"),
        ("first_name", "Lucien"),
        ("email", LUC),
        ("phone", "06 39 98 00 77"),
        ("language", "fr"),
        ("consent", "yes"),
    ];
    replaced(&usual, more)
}

/// What Odette answers.
pub fn reply_form<'a>(form_id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("form_id", form_id),
        ("words", "Bonjour, mon écran reste noir depuis lundi."),
        ("first_name", "Odile"),
        ("email", ODETTE),
        ("phone", "06 39 98 00 78"),
        ("consent", "yes"),
    ];
    replaced(&usual, more)
}

fn replaced<'a>(usual: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let is_replaced = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<_> = usual.iter().copied().filter(|(name, _)| !is_replaced(name)).collect();
    all.extend(more.iter().filter(|(_, value)| *value != "(nothing)"));
    all
}

/// The link of a mail to an address: the latest that leads to such a page.
pub async fn mailed(world: &World, to: &str, page: &str) -> String {
    world.work().await;
    let mails = world.all::<caught::Entity>().await;
    let start = format!("http://entraide.test/savoie/{page}/");
    let links = mails.iter().filter(|mail| mail.recipient == to).filter_map(|mail| {
        let link = mail.body.lines().find(|line| line.starts_with(&start))?;
        Some((mail.sent_at, link.trim_start_matches("http://entraide.test").to_owned()))
    });
    links.max_by_key(|(at, _)| *at).unwrap_or_else(|| panic!("no mail to {to} leads to {page}")).1
}

/// How many mails somebody has got.
pub async fn mails(world: &World, to: &str) -> usize {
    world.work().await;
    let mails = world.all::<caught::Entity>().await;
    mails.iter().filter(|mail| mail.recipient == to).count()
}

/// Sends the form and gives the offer that came of it.
pub async fn write(world: &World, visitor: &mut Visitor, more: &[(&str, &str)]) -> (Offer, Answer) {
    let id = visitor.get("/savoie/offer/computer").await.hidden("form_id");
    let page = visitor.submit("/savoie/offer/computer", &form(&id, more)).await;
    let all = world.all::<offer::Entity>().await;
    (all.into_iter().find(|offer| offer.form_id.to_string() == id).unwrap(), page)
}

/// Luc's offer, confirmed, and his own page.
pub async fn offered(world: &World, visitor: &mut Visitor, more: &[(&str, &str)]) -> (Offer, String) {
    let (offer, _) = write(world, visitor, more).await;
    let link = mailed(world, LUC, "offer/confirm").await;
    visitor.get(&link).await.is(200);
    let own = visitor.post(&link, &[]).await.to().to_owned();
    (now(world, offer.id).await, own)
}

pub async fn now(world: &World, id: Uuid) -> Offer {
    world.read().get::<offer::Entity>(id).await.unwrap().unwrap()
}

/// What stands on the board of it.
pub async fn posted(world: &World, id: Uuid) -> Option<board::Model> {
    let row = world.read().get::<board::Entity>(id).await.unwrap();
    row.filter(|row| row.down_at.is_none())
}

/// Odette answers and confirms; gives the reply.
pub async fn answered(world: &World, visitor: &mut Visitor, offer: Uuid) -> Reply {
    let path = format!("/savoie/offer/reply/{offer}");
    let id = visitor.get(&path).await.hidden("form_id");
    visitor.submit(&path, &reply_form(&id, &[])).await.is(200);
    let link = mailed(world, ODETTE, "offer/reply/confirm").await;
    visitor.get(&link).await.is(200);
    visitor.post(&link, &[]).await.to();
    let all = world.all::<replies::Entity>().await;
    all.into_iter().find(|reply| reply.form_id.to_string() == id).unwrap()
}

/// Somebody has got a mail that says this.
pub async fn was_told(world: &World, to: &str, text: &str) {
    world.work().await;
    let mails = world.all::<caught::Entity>().await;
    let got: Vec<_> = mails.into_iter().filter(|mail| mail.recipient == to).map(|mail| mail.body).collect();
    assert!(got.iter().any(|body| body.contains(text)), "{text:?} is in none of {got:#?}");
}

/// The page of a conversation, for one of the two.
pub fn talk(world: &World, side: Side, reply: Uuid) -> String {
    format!("/savoie/offer/talk/{}", world.token(purpose_of(side), reply))
}

/// An open offer, made by the rules alone.
pub async fn open(world: &World, capacity: i16) -> Offer {
    let tx = world.tx().await;
    let n = tx.ids.uuid();
    let person = Introduction {
        first_name: "Bastien".into(),
        email: Some(format!("l{}@example.org", n.simple())),
        phone: None,
    };
    let person_id = people::add(&tx, &person, Lang::Fr).await.unwrap();
    let platform = world.settings();
    let said = Said {
        title: "Promener un chien".into(),
        details: "Le matin, tous les jours".into(),
        language: "fr".into(),
        price: None,
        place: geo::gazetteer().by_code("FR-73065"),
        from_day: None,
        until_day: None,
        languages: vec!["fr".into()],
        capacity,
        flags: Vec::new(),
    };
    let category_id = platform.offered_by_slug(Kind::Offer, "dog").unwrap().id;
    let new = NewOffer { form_id: n, category_id, person_id, said };
    let made = offer::create(&tx, new).await.unwrap();
    change::confirm(&tx, made.id, &platform).await.unwrap();
    tx.commit().await.unwrap();
    now(world, made.id).await
}

/// A confirmed reply to it, made by the rules alone.
pub async fn replied(world: &World, offer: &Offer) -> Uuid {
    let tx = world.tx().await;
    let n = tx.ids.uuid();
    let person = Introduction {
        first_name: "Odile".into(),
        email: Some(format!("o{}@example.org", n.simple())),
        phone: None,
    };
    let person = people::add(&tx, &person, Lang::Fr).await.unwrap();
    let id = replies::create(&tx, offer, person, n, "Bonjour".into()).await.unwrap();
    talks::confirm(&tx, id).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// From now on offers are looked at first.
pub async fn check_first(world: &World) {
    let rules = Rules { offers_after_check: true, ..Rules::default() };
    let settings = Settings { rules, ..savoie() };
    let tx = world.app.db.begin().await.unwrap();
    use entraide::platforms::model as platform;
    #[expect(clippy::disallowed_methods, reason = "a platform is no row of a platform")]
    let update = platform::Entity::update_many();
    update
        .col_expr(platform::Column::Settings, sea_orm::sea_query::Expr::value(settings))
        .filter(platform::Column::Id.eq(world.platform))
        .exec(&tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    world.app.directory.refresh(&world.app.db).await.unwrap();
}

both!(an_offer_goes_online_with_its_link, |world| async move {
    let mut luc = world.visitor();
    luc.get("/savoie/offer").await.is(200).shows("/savoie/offer/computer").shows("Aide informatique");
    let (written, page) = write(&world, &mut luc, &[]).await;
    page.is(200).shows("l…@example.org").hides(LUC);
    assert_eq!(written.state, offer::State::Unconfirmed);
    assert!(posted(&world, written.id).await.is_none());
    // A mail scanner opens the link: nothing happens.
    let link = mailed(&world, LUC, "offer/confirm").await;
    luc.get(&link).await.is(200).shows("Aide pour l’ordinateur").shows("sans hâte");
    assert_eq!(now(&world, written.id).await.state, offer::State::Unconfirmed);
    let page = luc.submit(&link, &[]).await;
    page.is(200).shows("Votre annonce").shows("Visible").shows("Personne n’a encore répondu");
    let row = posted(&world, written.id).await.unwrap();
    assert_eq!(row.title.as_deref(), Some("Aide pour l’ordinateur"));
    assert_eq!((row.kind, row.places_left, row.place_code.as_deref()), (Kind::Offer, 1, Some("FR-73065")));
    // A second time it changes nothing, and the link leads on.
    assert!(luc.get(&link).await.to().starts_with("/savoie/offer/mine/"));
    luc.post(&link, &[]).await.to();
    let own = mailed(&world, LUC, "offer/mine").await;
    luc.get(&own).await.is(200).shows("Visible");
    assert_eq!(mails(&world, LUC).await, 2);
    // Nothing of its author is public.
    let public = format!("/savoie/offer/reply/{}", written.id);
    let page = world.visitor().get(&public).await;
    page.is(200)
        .shows("Aide pour l’ordinateur")
        .shows("Chambéry")
        .hides("Lucien")
        .hides(LUC)
        .hides("98 00 77");
});

both!(from_the_first_words_to_done, |world| async move {
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let (made, own) = offered(&world, &mut luc, &[]).await;
    let before = mails(&world, LUC).await;
    let path = format!("/savoie/offer/reply/{}", made.id);
    let id = odette.get(&path).await.hidden("form_id");
    let page = odette.submit(&path, &reply_form(&id, &[])).await;
    page.is(200).shows("o…@example.org");
    assert_eq!(mails(&world, LUC).await, before, "nothing is told before the link");
    luc.get(&own).await.shows("Personne n’a encore répondu");
    let link = mailed(&world, ODETTE, "offer/reply/confirm").await;
    odette.get(&link).await.is(200).shows("mon écran reste noir");
    assert_eq!(mails(&world, LUC).await, before);
    let page = odette.submit(&link, &[]).await;
    page.is(200).shows("En discussion").shows("mon écran reste noir");
    let theirs = mailed(&world, LUC, "offer/talk").await;
    let mine = odette.get(&link).await.to().to_owned();
    let private = ["Lucien", "Odile", LUC, ODETTE, "98 00 77", "98 00 78", "980077", "980078"];
    let nothing_private = |page: &Answer| {
        for word in private {
            page.hides(word);
        }
    };
    nothing_private(&page);
    let page = luc.get(&theirs).await;
    nothing_private(page.is(200).shows("mon écran reste noir").shows("Oui, je suis d’accord"));
    nothing_private(luc.get(&own).await.is(200).shows("Attend votre réponse"));

    // Messages both ways.
    let id = luc.get(&theirs).await.hidden("form_id");
    let said = [("form_id", id.as_str()), ("words", "C’est un portable ?\nOu un fixe ?")];
    nothing_private(luc.submit(&theirs, &said).await.is(200).shows("C’est un portable ?"));
    luc.post(&theirs, &said).await.to();
    let there = mailed(&world, ODETTE, "offer/talk").await;
    was_told(&world, ODETTE, "> C’est un portable ?\n> Ou un fixe ?").await;
    let page = odette.get(&there).await;
    assert_eq!(page.body.matches("C’est un portable ?").count(), 1, "sent twice, it is there once");
    let id = page.hidden("form_id");
    odette.submit(&there, &[("form_id", &id), ("words", "Un portable.")]).await.is(200).shows("Un portable.");
    nothing_private(&luc.get(&theirs).await);

    // The yes.
    luc.get(&format!("{theirs}/yes")).await.is(200).shows("Êtes-vous d’accord");
    assert!(posted(&world, made.id).await.is_some());
    let page = luc.submit(&format!("{theirs}/yes"), &[]).await;
    page.is(200).shows("Odile").shows(ODETTE).shows("tel:+33639980078").hides(LUC);
    odette.get(&mine).await.is(200).shows("Lucien").shows(LUC).shows("tel:+33639980077").hides(ODETTE);
    assert!(posted(&world, made.id).await.is_none(), "full");
    luc.get(&own).await.shows("Complète");
    world.visitor().get(&path).await.is(410).shows("Toutes les places sont prises");
    let lines = world.all::<entraide::events::Entity>().await;
    assert_eq!(lines.iter().filter(|line| line.kind == "contact-released").count(), 1);
    // Said again it is the same.
    luc.post(&format!("{theirs}/yes"), &[]).await.to();
    assert_eq!(now(&world, made.id).await.taken, 1);

    // Done: the place is free, and the contacts are hidden.
    odette.get(&format!("{mine}/done")).await.is(200);
    odette.submit(&format!("{mine}/done"), &[]).await.is(200).shows("C’est fait").hides(LUC);
    nothing_private(&luc.get(&theirs).await);
    assert_eq!(now(&world, made.id).await.taken, 0);
    assert_eq!(posted(&world, made.id).await.unwrap().places_left, 1);
});
