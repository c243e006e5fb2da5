//! Journeys of saved searches: from the list to the letter of the week, and out of it again.

mod digests;
mod twice;

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::events;
use entraide::i18n::Lang;
use entraide::mail::model::caught;
use entraide::near::wanted::Wanted;
use entraide::people::model::{self as people, Introduction};
use entraide::searches::model::{self as searches, NewSearch, Search, State};
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;
use uuid::Uuid;

use crate::near::{offer, post};
use crate::offers::{mailed, mails};
use crate::world::{Answer, Visitor, World, both};

pub const IRMA: &str = "irma.cherche@example.org";

/// Sends the form of a search and gives what came of it.
pub async fn saved(visitor: &mut Visitor, query: &str, email: &str) -> Answer {
    let path = format!("/savoie/near/save?{query}");
    let page = visitor.get(&path).await;
    let (id, kept) = (page.is(200).hidden("form_id"), crate::html::unescape(&page.hidden("query")));
    visitor.submit(&path, &[("form_id", &id), ("query", &kept), ("email", email)]).await
}

/// A search that is mailed, and the path of its own page.
pub async fn confirmed(world: &World, visitor: &mut Visitor, query: &str, email: &str) -> (Search, String) {
    // Later than all mails before.
    world.clock.set(world.clock.now() + Duration::minutes(1));
    saved(visitor, query, email).await.is(200);
    let link = mailed(world, email, "near/save/confirm").await;
    visitor.get(&link).await.is(200);
    let own = visitor.post(&link, &[]).await.to().to_owned();
    let all = world.all::<searches::Entity>().await;
    (all.into_iter().max_by_key(|search| search.created_at).unwrap(), own)
}

/// A search, written by the rules alone; begun, if it is not awaiting.
pub async fn made(world: &World, query: &str, state: State) -> Search {
    let platform = world.settings();
    let tx = world.tx().await;
    let form_id = tx.ids.uuid();
    let email = format!("s{}@example.org", form_id.simple());
    let query = Wanted::of(query, &platform, Lang::Fr).kept(Lang::Fr);
    let mark = searches::mark(&world.app.secret, world.platform, &email, &query);
    let person = Introduction { email: Some(email), ..Introduction::default() };
    let person_id = people::add(&tx, &person, Lang::Fr).await.unwrap();
    let id = searches::create(&tx, NewSearch { form_id, person_id, query, mark }).await.unwrap().id;
    if state != State::Awaiting {
        searches::begin(&tx, id, State::Awaiting, &platform).await.unwrap();
    }
    if state == State::Stopped {
        searches::stop(&tx, id, true, &platform).await.unwrap();
    }
    tx.commit().await.unwrap();
    now(world, id).await
}

pub async fn now(world: &World, id: Uuid) -> Search {
    world.read().get::<searches::Entity>(id).await.unwrap().unwrap()
}

/// As if it had been confirmed so much earlier.
pub async fn seen_before(world: &World, id: Uuid, before: Duration) {
    let tx = world.tx().await;
    let at = searches::whole_seconds(tx.now) - before;
    let update = tx.update::<searches::Entity>().col_expr(searches::Column::SeenUntil, Expr::value(at));
    update.filter(searches::Column::Id.eq(id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

/// The latest mail to somebody.
pub async fn last(world: &World, to: &str) -> caught::Model {
    world.work().await;
    let mails = world.all::<caught::Entity>().await;
    mails.into_iter().filter(|mail| mail.recipient == to).max_by_key(|mail| mail.sent_at).unwrap()
}

both!(what_is_new_comes_each_week_until_it_is_stopped, |world| async move {
    post(&world, offer(&world, "Promener un vieux chien", Some("FR-73065"), "dog")).await;
    world.clock.set(world.clock.now() + Duration::minutes(9));
    let mut irma = world.visitor();
    let list = irma.get("/savoie/near?place=Chamb%C3%A9ry&km=20&q=chien&kind=offer").await;
    list.is(200).shows("Promener un vieux chien");
    let link = list.body.split('"').find(|text| text.starts_with("/savoie/near/save?")).unwrap();
    let form = irma.get(&crate::html::unescape(link)).await;
    form.is(200).shows("à moins de 20 km de Chambéry").shows("Propositions").shows("chien");
    // What is wrong is said, and the search is kept, in another language too.
    let (id, query) = (form.hidden("form_id"), crate::html::unescape(&form.hidden("query")));
    let wrong =
        irma.post("/savoie/near/save", &[("form_id", &id), ("query", &query), ("email", "irma")]).await;
    assert_eq!(crate::html::unescape(&wrong.is(422).shows("value=\"irma\"").hidden("query")), query);
    let page = saved(&mut irma, "place=Chamb%C3%A9ry&km=20&q=chien&kind=offer", IRMA).await;
    page.is(200).shows("i…@example.org").hides(IRMA);

    // Opening the link changes nothing; its button does.
    let link = mailed(&world, IRMA, "near/save/confirm").await;
    assert!(!last(&world, IRMA).await.body.contains("chien"), "nothing typed goes to a stranger");
    irma.get(&link).await.is(200).shows("chien").shows("à moins de 20 km de Chambéry");
    let [search] = &world.all::<searches::Entity>().await[..] else { panic!() };
    assert_eq!(search.state, State::Awaiting);
    let own = irma.post(&link, &[]).await.to().to_owned();
    irma.get(&own).await.is(200).shows("chaque semaine").shows("lundi 23 mars").shows("Ne plus m’écrire");
    assert_eq!(irma.get(&link).await.to().split('/').nth(4), Some("mine"), "the link leads on");
    let search = now(&world, search.id).await;
    assert_eq!(search.state, State::Active);

    // What comes afterwards and fits is in the letter, and only that.
    world.clock.set(world.clock.now() + Duration::hours(5));
    let new = post(&world, offer(&world, "Garder un petit chien", Some("FR-73008"), "dog")).await;
    let far = offer(&world, "Un chien à Modane", Some("FR-73157"), "dog");
    post(&world, far).await;
    post(&world, offer(&world, "Cours de piano", Some("FR-73065"), "repairs")).await;
    let before = mails(&world, IRMA).await;
    world.pass(Duration::days(6)).await;
    assert_eq!(mails(&world, IRMA).await, before, "not before the day");
    world.pass(Duration::days(1)).await;
    assert_eq!(mails(&world, IRMA).await, before + 1);
    let letter = last(&world, IRMA).await;
    let text = &letter.body;
    assert!(text.contains("Garder un petit chien") && text.contains("Aix-les-Bains"), "{text}");
    assert!(text.contains(&format!("http://entraide.test/savoie/near/{new}")), "{text}");
    assert!(!text.contains("vieux") && !text.contains("Modane") && !text.contains("piano"), "{text}");
    assert!(!text.contains("km\n") && letter.subject.contains("nouveauté"), "{text}");
    // Nothing new, no letter.
    world.pass(Duration::days(14)).await;
    assert_eq!(mails(&world, IRMA).await, before + 1);

    // One click stops it, without cookie or token; opening the link does not.
    let off = mailed(&world, IRMA, "unsubscribe/search").await;
    world.visitor().get(&off).await.is(200).shows("Ne plus m’écrire");
    assert_eq!(now(&world, search.id).await.state, State::Active);
    world.visitor().post_raw(&off, b"List-Unsubscribe=One-Click").await.is(200).shows("C’est noté");
    assert_eq!(now(&world, search.id).await.state, State::Stopped);
    world.visitor().post_raw(&off, b"List-Unsubscribe=One-Click").await.is(200);
    post(&world, offer(&world, "Promener un chien noir", Some("FR-73065"), "dog")).await;
    world.pass(Duration::days(8)).await;
    assert_eq!(mails(&world, IRMA).await, before + 1);

    // It can be undone, and then stopped on its own page.
    let own = world.visitor().get(&off).await.to().to_owned();
    irma.get(&own).await.is(200).shows("Reprendre");
    irma.submit(&own, &[("do", "again")]).await.is(200).shows("chaque semaine");
    post(&world, offer(&world, "Promener un chien blanc", Some("FR-73065"), "dog")).await;
    world.pass(Duration::days(7)).await;
    assert_eq!(mails(&world, IRMA).await, before + 2);
    assert!(last(&world, IRMA).await.body.contains("chien blanc"));
    irma.submit(&own, &[("do", "stop")]).await.is(200).shows("C’est noté");
    irma.post(&own, &[("do", "nothing")]).await.is(400);

    // And then it is forgotten.
    world.pass(Duration::days(i64::from(world.settings().rules.retention_days) - 1)).await;
    assert_eq!(now(&world, search.id).await.state, State::Stopped);
    world.pass(Duration::days(1)).await;
    let gone = now(&world, search.id).await;
    assert_eq!((gone.state, gone.query.as_str(), gone.mark.as_str()), (State::Forgotten, "", ""));
    let person = world.read().get::<people::Entity>(search.person_id).await.unwrap().unwrap();
    assert!(person.email.is_none() && person.erased_at.is_some());
    assert!(irma.get(&own).await.status.is_client_error());
    irma.post(&own, &[("do", "again")]).await;
    assert_eq!(now(&world, search.id).await.state, State::Forgotten);
    let kinds: Vec<String> = world.all::<events::Entity>().await.into_iter().map(|line| line.kind).collect();
    for kind in ["search-saved", "search-confirmed", "search-stopped", "search-again", "search-forgotten"] {
        assert!(kinds.iter().any(|known| known == kind), "{kind} is not in {kinds:?}");
    }
});

both!(what_nobody_confirms_is_asked_once_more_and_forgotten, |world| async move {
    let mut irma = world.visitor();
    saved(&mut irma, "q=chien", IRMA).await.is(200);
    world.pass(Duration::hours(3)).await;
    assert_eq!(mails(&world, IRMA).await, 2, "the link, and once more");
    let link = mailed(&world, IRMA, "near/save/confirm").await;
    post(&world, offer(&world, "Promener un chien", Some("FR-73065"), "dog")).await;
    world.pass(Duration::days(6)).await;
    assert_eq!(world.all::<searches::Entity>().await[0].state, State::Awaiting);
    world.pass(Duration::days(1)).await;
    let [search] = &world.all::<searches::Entity>().await[..] else { panic!() };
    assert_eq!((search.state, search.next_check_at), (State::Forgotten, None));
    let person = world.read().get::<people::Entity>(search.person_id).await.unwrap().unwrap();
    assert!(person.email.is_none());
    world.pass(Duration::days(20)).await;
    assert_eq!(mails(&world, IRMA).await, 2, "no letter without a yes");
    assert!(irma.get(&link).await.status.is_client_error());
    assert!(irma.post(&link, &[]).await.status.is_client_error());
});

both!(links_of_others_open_nothing, |world| async move {
    let search = made(&world, "q=chien", State::Active).await;
    let awaiting = made(&world, "q=chat", State::Awaiting).await;
    let mut visitor = world.visitor();
    visitor.get("/savoie/follow").await.is(200);
    let secret = &world.app.secret;
    let (then, now_) = (world.clock.now() - Duration::days(4 * 365), world.clock.now());
    for (page, purpose, id) in [
        ("near/save/mine", Purpose::OwnSearch, search.id),
        ("unsubscribe/search", Purpose::StopSearch, search.id),
        ("near/save/confirm", Purpose::ConfirmSearch, awaiting.id),
    ] {
        for bad in [
            secret.link(world.other, purpose, id, now_),
            secret.link(world.platform, purpose, id, then),
            secret.link(world.platform, Purpose::OwnOffer, id, now_),
            secret.link(world.platform, Purpose::Unsubscribe, id, now_),
            id.to_string(),
        ] {
            let path = format!("/savoie/{page}/{bad}");
            assert!(visitor.get(&path).await.status.is_client_error(), "{path}");
            let answer = visitor.post(&path, &[("do", "stop")]).await;
            assert!(answer.status.is_client_error(), "{path}");
        }
    }
    assert_eq!(now(&world, search.id).await.state, State::Active);
    assert_eq!(now(&world, awaiting.id).await.state, State::Awaiting);
    // Its own page is not there before it is confirmed, and only a form of ours is taken.
    let own = |id| format!("/savoie/near/save/mine/{}", world.token(Purpose::OwnSearch, id));
    visitor.get(&own(awaiting.id)).await.is(404);
    visitor.post_raw(&own(search.id), b"do=stop").await.is(403);
    visitor.post_raw("/savoie/near/save", b"email=a%40example.org").await.is(403);
});
