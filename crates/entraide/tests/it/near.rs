//! Near me: what everybody may see of what is asked and offered, found, opened, taken along.

mod outputs;
pub mod properties;
mod sync;

use axum::body::Body;
use axum::http::Request;
use chrono::{Duration, NaiveDate};
use entraide::board::model::{Kind, Posting, put, take_down};
use entraide::helpers::model::Words;
use entraide::mail::model::caught;
use entraide::platforms::create::set_rules;
use uuid::Uuid;

use crate::world::{Answer, Visitor, World, both};

/// An offer on the board: title, place, category.
pub fn offer(world: &World, title: &str, place: Option<&str>, category: &str) -> Posting {
    let place = place.map(|code| geo::gazetteer().by_code(code).unwrap());
    let categories = &world.settings().categories;
    Posting {
        id: world.app.ids.uuid(),
        kind: Kind::Offer,
        category: categories.iter().find(|one| one.slug == category).unwrap().id,
        words: Some((title.to_owned(), "À convenir ensemble.".to_owned(), "fr".to_owned())),
        price: None,
        place: place.map(|place| (place.code().to_owned(), geo::public_place(place, place.point()).point)),
        due: None,
        from_day: None,
        until_day: None,
        languages: Words(vec!["fr".into()]),
        from_age: 0,
        places_left: 1,
        posted_at: world.clock.now(),
    }
}

pub async fn post(world: &World, posting: Posting) -> Uuid {
    let id = posting.id;
    let tx = world.tx().await;
    put(&tx, posting).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// The ids of the postings that a page of the list shows, in order.
pub fn shown(answer: &Answer) -> Vec<Uuid> {
    let links = answer.body.split("<h3><a href=\"").skip(1);
    links.map(|link| link.split('"').next().unwrap().rsplit('/').next().unwrap().parse().unwrap()).collect()
}

/// Opens a page as a browser does that has seen it before.
async fn again(visitor: &mut Visitor, path: &str, tag: &str) -> Answer {
    let request = Request::get(path).header("host", "entraide.test").header("if-none-match", tag);
    visitor.request(request.body(Body::empty()).unwrap()).await
}

both!(an_ask_is_found_and_a_neighbour_helps, |world| async move {
    world.helper("Berthe").await;
    let ask = world.ask(1).await;
    let mut visitor = world.visitor();
    let list = visitor.get("/savoie/near").await;
    list.is(200).shows("Courses").shows("Chambéry").shows("1 résultat");
    list.hides("Odette").hides("pain complet").hides("rue des Exemples").hides(&ask.code);
    let found = visitor.get("/savoie/near?place=Aix-les-Bains&km=20").await;
    assert_eq!(shown(&found), [ask.id]);
    found.shows("environ 15 km");
    found.is(200);
    // Looked for in German, in another number and case; the ask itself is in no language.
    for words in ["einkaufen", "EINKÄUFE", "courses", "course"] {
        let path = format!(
            "/savoie/near?q={}",
            url::form_urlencoded::byte_serialize(words.as_bytes()).collect::<String>()
        );
        assert_eq!(shown(&visitor.get(&path).await), [ask.id], "{words}");
    }
    assert!(shown(&visitor.get("/savoie/near?q=plombier").await).is_empty());
    assert!(shown(&visitor.get("/savoie/near?kind=offer").await).is_empty());
    // Too far: the next circle is offered.
    let nothing = visitor.get("/savoie/near?place=Aix-les-Bains&km=5").await;
    nothing.is(200).shows("Rien ici").shows("km=20");

    let page = format!("/savoie/near/{}", ask.id);
    visitor.get(&page).await.is(200).shows("Courses").shows("/help\"").hides("Odette").hides("pain complet");
    visitor.get(&format!("{page}/help")).await.is(200);
    visitor.post(&format!("{page}/help"), &[("email", "")]).await.is(422);
    let unknown = visitor.post(&format!("{page}/help"), &[("email", "nobody@example.org")]).await;
    let known = visitor.post(&format!("{page}/help"), &[("email", "Berthe@example.org")]).await;
    assert_eq!(unknown.is(200).body.replace("nobody", ""), known.is(200).body.replace("Berthe", ""));
    world.work().await;
    let mails = world.all::<caught::Entity>().await;
    let mail = mails.iter().find(|mail| mail.recipient == "berthe@example.org").unwrap();
    let link = mail.body.split("/alert/").nth(1).unwrap().split_whitespace().next().unwrap();
    let link = format!("/savoie/alert/{link}");
    visitor.get(&link).await.is(200);
    visitor.submit(&format!("{link}/yes"), &[]).await.is(200).shows("Odette");
    // Taken: gone for everybody else with the next request.
    visitor.get("/savoie/near").await.is(200).hides(&ask.id.to_string());
    visitor.get(&page).await.is(410).shows("plus ouvert");
});

both!(a_page_for_everybody_is_kept_and_exact, |world| async move {
    world.ask(1).await;
    let mut visitor = world.visitor();
    let first = visitor.get("/savoie/near").await;
    let tag = first.is(200).headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(first.headers["cache-control"], "no-cache");
    assert!(!first.headers.contains_key("set-cookie"), "{:?}", first.headers);
    let (second, statements) = world.statements(visitor.get("/savoie/near")).await;
    assert_eq!((second.is(200).body.as_str(), statements), (first.body.as_str(), 0));
    let kept = again(&mut visitor, "/savoie/near", &tag).await;
    assert_eq!((kept.status.as_u16(), kept.body.len()), (304, 0));
    assert_eq!(kept.headers["etag"], *tag);
    // Another search, never seen: no query either. Another language is another page.
    let (_, statements) = world.statements(visitor.get("/savoie/near?q=courses&sort=urgent")).await;
    assert_eq!(statements, 0);
    let german = world.visitor_in("de").get("/savoie/near").await;
    german.is(200).shows("In Ihrer Nähe");
    assert_ne!(german.headers["etag"], *tag);
    // A change is on the next page, for one query.
    let id = post(&world, offer(&world, "Réparer un vélo", Some("FR-73065"), "repairs")).await;
    let (after, statements) = world.statements(visitor.get("/savoie/near")).await;
    after.is(200).shows("Réparer un vélo");
    assert_eq!(statements, 1);
    assert_eq!(again(&mut visitor, "/savoie/near", &tag).await.is(200).body, after.body);
    let tx = world.tx().await;
    take_down(&tx, id).await.unwrap();
    tx.commit().await.unwrap();
    visitor.get("/savoie/near").await.is(200).hides("Réparer un vélo");
    visitor.get(&format!("/savoie/near/{id}")).await.is(410);
    // What happens elsewhere in the platform takes one look at the board, and the page stays.
    world.helper("Berthe").await;
    let page = visitor.get("/savoie/near").await;
    let tag = page.headers["etag"].to_str().unwrap().to_owned();
    again(&mut visitor, "/savoie/near", &tag).await.is(304);
    // The home page counts helpers.
    visitor.get("/savoie/").await.is(200).shows("<dd>1</dd>");
    world.helper("Colette").await;
    visitor.get("/savoie/").await.is(200).shows("<dd>2</dd>");
    // "Today" ends at midnight.
    let today = visitor.get("/savoie/near").await;
    world.clock.set(world.clock.now() + Duration::hours(20));
    let tomorrow = visitor.get("/savoie/near").await;
    today.shows("publié aujourd’hui");
    tomorrow.shows("publié hier");
});

both!(pages_are_sent_compressed_to_those_who_can_read_that, |world| async move {
    world.ask(1).await;
    let mut visitor = world.visitor();
    let plain = visitor.get("/savoie/near").await;
    for _ in 0..2 {
        let request =
            Request::get("/savoie/near").header("host", "entraide.test").header("accept-encoding", "gzip");
        let request = request.header("if-none-match", &plain.headers["etag"]).body(Body::empty()).unwrap();
        // Of the plain page nothing follows for the compressed one.
        let answer = visitor.request(request).await;
        answer.is(200);
        assert_eq!(answer.headers["content-encoding"], "gzip");
        assert!(answer.headers["vary"].to_str().unwrap().contains("accept-encoding"));
        let known = Request::get("/savoie/near").header("host", "entraide.test");
        let known = known.header("accept-encoding", "gzip").header("if-none-match", &answer.headers["etag"]);
        let answer = visitor.request(known.body(Body::empty()).unwrap()).await;
        answer.is(304);
        assert!(answer.body.is_empty() && !answer.headers.contains_key("content-encoding"));
    }
});

both!(odd_words_about_coding_do_not_spoil_the_page_for_others, |world| async move {
    world.ask(1).await;
    for (at, odd) in ["gzip;q=0, gzip", "gzip;q=0.0001", "*", "x-gzip", "identity;q=0", "br, *;q=0.5", "GZIP"]
        .into_iter()
        .enumerate()
    {
        let path = format!("/savoie/near?n={at}");
        let mut visitor = world.visitor();
        let request = Request::get(&path).header("host", "entraide.test").header("accept-encoding", odd);
        visitor.request(request.body(Body::empty()).unwrap()).await.is(200);
        let plain = visitor.get(&path).await;
        assert!(!plain.headers.contains_key("content-encoding"), "after {odd}");
        plain.is(200).shows("</html>");
    }
});

both!(filters_say_what_they_mean, |world| async move {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    let near = post(&world, offer(&world, "Promener votre chien", Some("FR-73065"), "dog")).await;
    let later = Posting {
        from_day: day("2026-04-01"),
        until_day: day("2026-04-03"),
        posted_at: world.clock.now() + Duration::seconds(1),
        ..offer(&world, "Chambre libre", Some("FR-73008"), "lodging")
    };
    let later = post(&world, later).await;
    let remote = post(&world, offer(&world, "Aide aux démarches en ligne", None, "computer")).await;
    let mut visitor = world.visitor();
    let mut ids = async |query: &str| shown(visitor.get(&format!("/savoie/near?{query}")).await.is(200));
    assert_eq!(ids("place=Chambéry".replace('é', "%C3%A9").as_str()).await, [near, remote]);
    assert_eq!(ids("place=Chamb%C3%A9ry&km=20").await, [near, later, remote]);
    assert_eq!(ids("place=73000&remote=no").await, [near]);
    assert_eq!(ids("remote=only").await, [remote]);
    assert_eq!(ids("when=today&remote=no").await, [near]);
    assert_eq!(ids("when=month&remote=no&sort=newest").await, [later, near]);
    assert_eq!(ids("at=45.5695,5.9179&remote=no").await, [near]);
    assert_eq!(ids("category=lodging").await, [later]);
    assert_eq!(ids("q=chiens").await, [near]);
    assert_eq!(ids("q=demarche").await, [remote]);
    let page = visitor.get("/savoie/near?place=Nulleparterre").await;
    page.is(200).shows("place-error").shows("value=\"Nulleparterre\"");
    // What the browser knows exactly is made rough before it stands in any link.
    visitor.get("/savoie/near?at=45.56954321,5.91793456").await.is(200).shows("at=45.57%2C5.92");
});

both!(those_under_age_find_what_they_may_come_to, |world| async move {
    let ask = world.ask(1).await.id;
    let mut missions = Vec::new();
    for (title, from_age) in [("Dessiner des cartes", 0), ("Trier des livres", 14), ("Trier des dons", 18)] {
        let usual = offer(&world, title, Some("FR-73065"), "dog");
        missions.push(post(&world, Posting { kind: Kind::Mission, from_age, ..usual }).await);
    }
    let [anybody, from_14, grown_up] = missions[..] else { panic!() };
    let mut visitor = world.visitor();
    let mut ids = async |query: &str| {
        let mut ids = shown(visitor.get(&format!("/savoie/near?{query}")).await.is(200));
        ids.sort();
        ids
    };
    let sorted = |mut ids: Vec<Uuid>| {
        ids.sort();
        ids
    };
    assert_eq!(ids("").await, sorted(vec![ask, anybody, from_14, grown_up]));
    // One registers to help from 16 on.
    assert_eq!(ids("age=16").await, sorted(vec![ask, anybody, from_14]));
    assert_eq!(ids("age=14").await, sorted(vec![anybody, from_14]));
    assert_eq!(ids("age=12&kind=mission").await, [anybody]);
    // What cannot be read is left out.
    assert_eq!(ids("age=-1").await.len(), 4);
    let page = visitor.get("/savoie/near?age=14&remote=no").await;
    page.shows("14 ou 15 ans").shows("name=\"age\" value=\"14\"").shows("name=\"remote\" value=\"no\"");
    page.shows("/near/save?remote=no&#38;age=14");
    visitor.get("/savoie/near?kind=offer").await.is(200).hides("Votre âge");
    visitor.get("/savoie/near/save?age=14").await.is(200).shows("Votre âge").shows("14 ou 15 ans");
});

both!(an_operator_may_keep_asks_to_helpers, |world| async move {
    let ask = world.ask(1).await;
    let offer = post(&world, offer(&world, "Tricoter ensemble", Some("FR-73065"), "listening")).await;
    let mut visitor = world.visitor();
    assert_eq!(shown(&visitor.get("/savoie/near?sort=newest").await).len(), 2);
    set_rules(&world.app, &world.settings(), "asks_are_public = false").await.unwrap();
    assert_eq!(shown(&visitor.get("/savoie/near").await), [offer]);
    visitor.get(&format!("/savoie/near/{}", ask.id)).await.is(410);
    visitor.get(&format!("/savoie/near/{}/help", ask.id)).await.is(410);
    visitor.get("/savoie/near/geo.json").await.is(200).hides(&ask.id.to_string());
});

both!(the_map_sums_up_what_the_list_shows, |world| async move {
    for _ in 0..3 {
        post(&world, offer(&world, "Bricoler", Some("FR-73065"), "repairs")).await;
    }
    post(&world, offer(&world, "Bricoler à Aix", Some("FR-73008"), "repairs")).await;
    let mut visitor = world.visitor();
    let all = visitor.get("/savoie/near/clusters.json?bbox=44,4,47,8&zoom=6").await;
    let all: serde_json::Value = serde_json::from_str(&all.is(200).body).unwrap();
    let count: u64 =
        all["clusters"].as_array().unwrap().iter().map(|one| one["count"].as_u64().unwrap()).sum();
    assert_eq!(count, 4);
    let near = visitor.get("/savoie/near/clusters.json?bbox=45.4,5.8,45.8,6&zoom=14").await;
    let near: serde_json::Value = serde_json::from_str(&near.is(200).body).unwrap();
    let spots = near["clusters"].as_array().unwrap();
    let aix = spots.iter().find(|one| one["label"] == "Aix-les-Bains").unwrap();
    assert_eq!((&aix["count"], &aix["offers"]), (&1.into(), &1.into()));
    visitor.get(aix["url"].as_str().unwrap()).await.is(200).shows("Bricoler à Aix");
    let names = visitor.get("/savoie/near/places.json?bbox=45.5,5.8,45.6,6&zoom=11").await;
    names.is(200).shows("Chambéry").hides("Aix-les-Bains");
});
