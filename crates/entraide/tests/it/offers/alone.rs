//! An offer by itself: its form, its words, its days, and that it is not left lying.

use chrono::Duration;
use entraide::offers::messages;
use entraide::offers::model::{self as offer, Closed, State};

use super::*;

both!(mistakes_keep_all_that_was_typed, |world| async move {
    let mut luc = world.visitor();
    let id = luc.get("/savoie/offer/computer").await.hidden("form_id");
    let wrong = [
        ("title", ""),
        ("place", "Xyzzyville"),
        ("until_day", "2026-03-15"),
        ("people", "51"),
        ("email", "no"),
        ("phone", "12"),
        ("language", "ta"),
        ("consent", "(nothing)"),
    ];
    let page = luc.post("/savoie/offer/computer", &form(&id, &wrong)).await;
    page.is(422)
        .shows("value=\"Xyzzyville\"")
        .shows("sans hâte.</textarea>")
        .shows("value=\"2026-03-15\"")
        .shows("value=\"51\"")
        .shows("value=\"ta\" checked")
        .shows("value=\"no\"");
    for field in ["title", "place", "until_day", "people", "email", "phone", "consent"] {
        page.shows(&format!("href=\"#{field}\""))
            .shows(&format!("id=\"{field}-error\""))
            .shows(&format!("id=\"{field}\""));
    }
    assert_eq!(page.hidden("form_id"), id);
    let long = "é".repeat(81);
    for (field, value) in [
        ("title", long.as_str()),
        ("title", "\u{200b}"),
        ("details", ""),
        ("details", "…"),
        ("where", ""),
        ("where", "moon"),
        ("place", ""),
        ("place", "Bern"),
        ("from_day", "tea"),
        ("from_day", "2029-01-01"),
        ("until_day", "2029-01-01"),
        ("people", "0"),
        ("first_name", ""),
        ("email", ""),
        ("website", "http://spam.example"),
    ] {
        let page = luc.post("/savoie/offer/computer", &form(&id, &[(field, value)])).await;
        page.is(422).shows("class=\"errors\"");
    }
    let turned = [("from_day", "2026-04-02"), ("until_day", "2026-04-01")];
    luc.post("/savoie/offer/computer", &form(&id, &turned)).await.is(422).shows("#until_day");
    // Contacts do not stand where strangers read.
    for (field, value) in [
        ("title", "Appelez le 06 39 98 00 77"),
        ("details", "Appelez-moi au 06.39.98.00.77, le soir"),
        ("details", "Écrivez à lucien@example.org"),
        ("details", "lucien (at) example.org"),
    ] {
        let page = luc.post("/savoie/offer/computer", &form(&id, &[(field, value)])).await;
        page.is(422).shows(&format!("href=\"#{field}\"")).shows("Retirez-les");
    }
    luc.post("/savoie/offer/computer", &form("x", &[])).await.is(400);
    luc.get("/savoie/offer/nothing").await.is(404);
    assert!(world.all::<offer::Entity>().await.is_empty());
    assert!(world.all::<people::Entity>().await.is_empty());
    let days = [("from_day", "2026-04-01"), ("until_day", "30/04/2026")];
    luc.post("/savoie/offer/computer", &form(&id, &days)).await.to();
    assert_eq!(world.all::<offer::Entity>().await.len(), 1);
});

both!(a_form_sent_twice_makes_one_offer, |world| async move {
    let mut luc = world.visitor();
    let id = luc.get("/savoie/offer/computer").await.hidden("form_id");
    let fields = form(&id, &[]);
    let send = || {
        let (mut luc, fields) = (luc.clone(), fields.clone());
        async move { luc.post("/savoie/offer/computer", &fields).await }
    };
    let (one, two, three) = tokio::join!(send(), send(), send());
    for answer in [one, two, three, send().await] {
        assert!(answer.to().starts_with("/savoie/offer/sent/"));
    }
    assert_eq!(world.all::<offer::Entity>().await.len(), 1);
    assert_eq!(world.all::<people::Entity>().await.len(), 1);
    assert_eq!(mails(&world, LUC).await, 1);
    let made = open(&world, 1).await;
    let path = format!("/savoie/offer/reply/{}", made.id);
    let id = luc.get(&path).await.hidden("form_id");
    for _ in 0..2 {
        luc.post(&path, &reply_form(&id, &[])).await.to();
    }
    assert_eq!(world.all::<replies::Entity>().await.len(), 1);
});

both!(forms_from_one_address_are_limited_and_kept, |world| async move {
    let mut luc = world.visitor();
    for _ in 0..30 {
        let id = luc.get("/savoie/offer/computer").await.hidden("form_id");
        luc.post("/savoie/offer/computer", &form(&id, &[])).await.is(303);
    }
    let id = luc.get("/savoie/offer/computer").await.hidden("form_id");
    let page = luc.post("/savoie/offer/computer", &form(&id, &[])).await;
    page.is(429).shows("sans hâte").shows("Il y a eu trop d’essais");
    assert!(page.headers.contains_key("retry-after"));
});

both!(what_is_given_at_a_distance_has_no_place, |world| async move {
    let mut luc = world.visitor();
    let more = [("where", "remote"), ("place", ""), ("people", "3")];
    let (made, own) = offered(&world, &mut luc, &more).await;
    let row = posted(&world, made.id).await.unwrap();
    assert_eq!((row.place_code, row.lat, row.lon, row.places_left), (None, None, None, 3));
    luc.get(&own).await.is(200).shows("À distance");
    luc.get(&format!("{own}/edit")).await.is(200).shows("value=\"remote\" checked");
    let again = [("form_id", "(nothing)"), ("where", "place"), ("place", "Albertville"), ("people", "3")];
    luc.submit(&format!("{own}/edit"), &form("", &again)).await.is(200).shows("Albertville");
    let row = posted(&world, made.id).await.unwrap();
    assert!(row.place_code.is_some() && row.lat.is_some());
});

both!(a_price_stands_where_the_category_allows_one, |world| async move {
    let mut luc = world.visitor();
    luc.get("/savoie/offer/computer").await.is(200).hides("name=\"price\"");
    let (made, _) = offered(&world, &mut luc, &[("price", "5 € pour le matériel")]).await;
    assert_eq!(made.price, None);
    allow_price(&world, "repairs").await;
    let id = luc.get("/savoie/offer/repairs").await.shows("name=\"price\"").hidden("form_id");
    let more = [
        ("price", "5 € pour le matériel"),
        ("details", "Je ne demande rien pour l’heure, payez le matériel"),
    ];
    luc.post("/savoie/offer/repairs", &form(&id, &more)).await.to();
    let all = world.all::<offer::Entity>().await;
    let made = all.into_iter().find(|offer| offer.form_id.to_string() == id).unwrap();
    assert_eq!(made.price.as_deref(), Some("5 € pour le matériel"));
    assert!(made.flags.0.is_empty());
    let id = luc.get("/savoie/offer/repairs").await.hidden("form_id");
    let more = [("price", "appelez 06 39 98 00 77")];
    luc.post("/savoie/offer/repairs", &form(&id, &more)).await.is(422).shows("#price");
});

async fn allow_price(world: &World, slug: &str) {
    use entraide::categories::model as category;
    let tx = world.tx().await;
    tx.update::<category::Entity>()
        .col_expr(category::Column::PriceAllowed, sea_orm::sea_query::Expr::value(true))
        .filter(category::Column::Slug.eq(slug))
        .exec(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    world.app.directory.refresh(&world.app.db).await.unwrap();
}

both!(its_author_changes_pauses_and_brings_back, |world| async move {
    let mut luc = world.visitor();
    let (made, own) = offered(&world, &mut luc, &[("people", "2")]).await;
    let reply = replied(&world, &made).await;
    luc.get(&format!("{own}/edit")).await.is(200).shows("sans hâte").shows("value=\"Chambéry (73000)\"");
    let wrong = [("form_id", "(nothing)"), ("title", "")];
    luc.post(&format!("{own}/edit"), &form("", &wrong)).await.is(422).shows("#title");
    let again = [("form_id", "(nothing)"), ("title", "Aide pour le téléphone"), ("people", "2")];
    luc.submit(&format!("{own}/edit"), &form("", &again)).await.is(200).shows("Aide pour le téléphone");
    assert_eq!(posted(&world, made.id).await.unwrap().title.as_deref(), Some("Aide pour le téléphone"));
    luc.submit(&format!("{own}/pause"), &[]).await.is(200).shows("En pause");
    assert!(posted(&world, made.id).await.is_none());
    world.visitor().get(&format!("/savoie/offer/reply/{}", made.id)).await.is(410);
    // Who waits can still get a yes.
    let theirs = talk(&world, Side::Offerer, reply);
    luc.get(&theirs).await.is(200);
    luc.post(&format!("{theirs}/yes"), &[]).await.to();
    luc.get(&own).await.is(200);
    luc.submit(&format!("{own}/resume"), &[]).await.is(200).shows("Visible");
    assert_eq!(posted(&world, made.id).await.unwrap().places_left, 1);
    let fewer = [("form_id", "(nothing)"), ("people", "1")];
    luc.submit(&format!("{own}/edit"), &form("", &fewer)).await.is(200).shows("Complète");
    let second = replied(&world, &now(&world, made.id).await).await;
    luc.get(&own).await.is(200);
    let more = [("form_id", "(nothing)"), ("people", "2")];
    luc.submit(&format!("{own}/edit"), &form("", &more)).await.is(200);
    luc.post(&format!("{}/yes", talk(&world, Side::Offerer, second)), &[]).await.to();
    let page = luc.post(&format!("{own}/edit"), &form("", &fewer)).await;
    page.is(422).shows("déjà mis d’accord avec 2");
    luc.post(&format!("{own}/fly"), &[]).await.is(404);
    assert_eq!(luc.get(&format!("{own}/pause")).await.to(), own);
});

both!(two_months_later_it_is_asked_whether_it_is_still_so, |world| async move {
    let mut luc = world.visitor();
    let (made, own) = offered(&world, &mut luc, &[]).await;
    let before = mails(&world, LUC).await;
    luc.get(&own).await.hides("Est-ce toujours valable");
    world.pass(Duration::days(61)).await;
    assert_eq!(mails(&world, LUC).await, before + 1);
    let link = mailed(&world, LUC, "offer/mine").await;
    luc.get(&link).await.is(200).shows("Est-ce toujours valable");
    luc.submit(&format!("{link}/still"), &[]).await.is(200).hides("Est-ce toujours valable");
    world.pass(Duration::days(59)).await;
    assert_eq!(mails(&world, LUC).await, before + 1);
    // Then he falls silent: asked twice, told once.
    world.pass(Duration::days(31)).await;
    assert_eq!(mails(&world, LUC).await, before + 4);
    let ended = now(&world, made.id).await;
    assert_eq!((ended.state, ended.close_reason), (State::Closed, Some(Closed::Silent)));
    assert!(posted(&world, made.id).await.is_none());
    let link = mailed(&world, LUC, "offer/mine").await;
    luc.get(&link).await.is(200).shows("pas eu de réponse");
    luc.submit(&format!("{link}/reopen"), &[]).await.is(200).shows("Visible");
});

both!(after_its_last_day_it_ends, |world| async move {
    let mut luc = world.visitor();
    let (made, own) = offered(&world, &mut luc, &[("until_day", "2026-03-18")]).await;
    let before = mails(&world, LUC).await;
    // Until midnight in Chambéry.
    world.clock.set(chrono::DateTime::parse_from_rfc3339("2026-03-18T22:59:00Z").unwrap().to_utc());
    world.work().await;
    assert!(posted(&world, made.id).await.is_some());
    world.pass(Duration::minutes(2)).await;
    assert!(posted(&world, made.id).await.is_none());
    assert_eq!(now(&world, made.id).await.close_reason, Some(Closed::Over));
    assert_eq!(mails(&world, LUC).await, before + 1);
    luc.get(&own).await.is(200).shows("Son dernier jour est passé");
    luc.submit(&format!("{own}/reopen"), &[]).await.is(200).shows("Visible");
    assert_eq!(now(&world, made.id).await.until_day, None);
});

both!(what_nobody_confirms_is_forgotten, |world| async move {
    let mut luc = world.visitor();
    let (made, _) = write(&world, &mut luc, &[]).await;
    let link = mailed(&world, LUC, "offer/confirm").await;
    world.pass(Duration::hours(3)).await;
    assert_eq!(mails(&world, LUC).await, 2, "once more");
    world.pass(Duration::days(7)).await;
    assert_eq!(mails(&world, LUC).await, 2);
    let ended = now(&world, made.id).await;
    assert_eq!((ended.close_reason, ended.title.as_str()), (Some(Closed::Expired), ""));
    let person = world.read().get::<people::Entity>(ended.person_id).await.unwrap().unwrap();
    assert!(person.email.is_none());
    let own = luc.get(&link).await.to().to_owned();
    luc.get(&own).await.is(200).shows("Jamais confirmée").hides("/reopen");
});

both!(three_months_after_its_end_all_is_forgotten, |world| async move {
    let (mut luc, mut odette) = (world.visitor(), world.visitor());
    let (made, own) = offered(&world, &mut luc, &[]).await;
    let reply = answered(&world, &mut odette, made.id).await;
    let theirs = talk(&world, Side::Offerer, reply.id);
    luc.get(&theirs).await.is(200);
    luc.post(&format!("{theirs}/yes"), &[]).await.to();
    luc.post(&format!("{theirs}/done"), &[]).await.to();
    luc.post(&format!("{own}/end"), &[]).await.to();
    world.pass(Duration::days(89)).await;
    assert_eq!(now(&world, made.id).await.title, "Aide pour l’ordinateur");
    assert_eq!(world.all::<messages::Entity>().await.len(), 1);
    world.pass(Duration::days(2)).await;
    let gone = now(&world, made.id).await;
    assert_eq!((gone.title.as_str(), gone.details.as_str()), ("", ""));
    assert!(world.all::<messages::Entity>().await.is_empty());
    for id in [made.person_id, reply.person_id] {
        let person = world.read().get::<people::Entity>(id).await.unwrap().unwrap();
        assert!(person.first_name.is_empty() && person.email.is_none() && person.phone.is_none());
    }
    let row = world.read().get::<board::Entity>(made.id).await.unwrap().unwrap();
    assert!(row.title.is_none() && row.details.is_none() && row.price.is_none());
    // The pages still say what they can.
    luc.get(&own).await.is(200);
    luc.get(&theirs).await.is(200).shows("effacés");
});
