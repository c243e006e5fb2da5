//! Journeys through the pages of `coordination`, and the sign-in before them.

mod actions;
mod nudges;

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::auth::staff;
use entraide::commitments::model as commitment;
use entraide::coordination::model as note;
use entraide::events;
use entraide::i18n::Lang;
use entraide::listings::model::{Hand, Listing, Start, State, spoken};
use entraide::mail::letter::Letter;
use uuid::Uuid;

use crate::world::{Answer, Visitor, World, both};

/// Claire's browser, signed in.
async fn claire(world: &World) -> Visitor {
    signed_in(world, world.coordinator).await
}

async fn signed_in(world: &World, member: Uuid) -> Visitor {
    let mut visitor = world.visitor();
    let link = format!("/savoie/desk/sign-in/{}", world.token(Purpose::SignIn, member));
    visitor.get(&link).await.is(200);
    assert_eq!(visitor.post(&link, &[]).await.to(), "/savoie/desk");
    visitor
}

async fn colleague(world: &World) -> Uuid {
    let tx = world.tx().await;
    let role = staff::Role::Coordinator;
    let id = staff::add(&tx, "Bruno", "bruno@example.org", role, Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    id
}

fn page(ask: &Listing) -> String {
    format!("/savoie/desk/asks/{}", ask.id)
}

/// Presses a button of the page that is open: with the version that it showed.
async fn press(
    visitor: &mut Visitor,
    shown: &Answer,
    ask: &Listing,
    action: &str,
    more: &[(&str, &str)],
) -> Answer {
    let (version, seen) = (shown.hidden("version"), shown.hidden("seen"));
    let mut fields = vec![("version", version.as_str()), ("seen", seen.as_str())];
    fields.extend_from_slice(more);
    visitor.post(&format!("{}/{action}", page(ask)), &fields).await
}

/// Opens the page and presses a button.
async fn act(visitor: &mut Visitor, ask: &Listing, action: &str, more: &[(&str, &str)]) -> Answer {
    let shown = visitor.get(&page(ask)).await;
    let answer = press(visitor, shown.is(200), ask, action, more).await;
    let to = answer.to().to_owned();
    assert_eq!(to, format!("{}?done={action}", page(ask)));
    visitor.get(&to).await
}

async fn kinds(world: &World, ask: &Listing) -> Vec<String> {
    let lines = events::of_listing(&world.read(), ask.id).await.unwrap();
    lines.into_iter().map(|line| line.kind).collect()
}

/// Whether a letter about `about` waits in the post.
async fn posted(world: &World, letter: Letter, about: Uuid) -> bool {
    use sea_orm::{ConnectionTrait, Statement};
    let db = &world.app.db.read;
    let sql = "SELECT payload FROM jobs WHERE name = 'mail.send'";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().any(|row| {
        let payload: serde_json::Value = row.try_get("", "payload").unwrap();
        payload["letter"] == serde_json::to_value(letter).unwrap() && payload["about"] == about.to_string()
    })
}

both!(a_link_signs_in_once_and_the_session_ends, |world| async move {
    let mut visitor = world.visitor();
    assert_eq!(visitor.get("/savoie/desk").await.to(), "/savoie/desk/sign-in");
    // Somebody unknown and Claire get the same answer.
    for (email, known) in [("nobody@example.org", false), ("Claire@example.org", true)] {
        visitor.get("/savoie/desk/sign-in").await.is(200).shows("Se connecter");
        let answer = visitor.submit("/savoie/desk/sign-in", &[("email", email)]).await;
        answer.is(200).shows("Regardez vos e-mails");
        assert_eq!(posted(&world, Letter::SignIn, world.coordinator).await, known);
    }
    visitor.get("/savoie/desk/sign-in").await;
    visitor.post("/savoie/desk/sign-in", &[("email", "x")]).await.is(422).shows("value=\"x\"");

    let link = format!("/savoie/desk/sign-in/{}", world.token(Purpose::SignIn, world.coordinator));
    // A mail scanner opens the link; that does not use it up, nor sign anybody in.
    let mut scanner = world.visitor();
    scanner.get(&link).await.is(200);
    assert!(!scanner.cookies.contains_key("session"));
    visitor.get(&link).await.is(200).shows("Me connecter");
    let answer = visitor.post(&link, &[]).await;
    assert_eq!(answer.to(), "/savoie/desk");
    let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
    let cookie = cookies.iter().find_map(|cookie| cookie.to_str().ok()?.strip_prefix("session="));
    let (_, rest) = cookie.unwrap().split_once("; ").unwrap();
    assert_eq!(rest, "Path=/savoie/; Max-Age=50400; HttpOnly; SameSite=Lax");
    visitor.get("/savoie/desk").await.is(200).shows("Claire");
    // The link works once, and not for another platform.
    scanner.post(&link, &[]).await.is(410);
    scanner.get(&link.replace("savoie", "bern")).await.is(410);

    let before = visitor.clone();
    assert_eq!(visitor.post("/savoie/desk/sign-out", &[]).await.to(), "/savoie/desk/sign-in");
    assert!(!visitor.cookies.contains_key("session"));
    // The cookie of before opens nothing any more, and its link neither.
    let mut before = before;
    assert_eq!(before.get("/savoie/desk").await.to(), "/savoie/desk/sign-in");
    scanner.post(&link, &[]).await.is(410);
    // A session ends by itself.
    world.clock.advance(Duration::minutes(1));
    let mut visitor = claire(&world).await;
    visitor.get("/savoie/desk").await.is(200);
    world.clock.advance(Duration::hours(14));
    assert_eq!(visitor.get("/savoie/desk").await.to(), "/savoie/desk/sign-in");
    // So does a link.
    let link = format!("/savoie/desk/sign-in/{}", world.token(Purpose::SignIn, world.coordinator));
    world.clock.advance(Duration::minutes(16));
    visitor.get(&link).await.is(410);
});

both!(who_has_left_the_team_cannot_sign_in, |world| async move {
    use sea_orm::sea_query::Expr;
    use sea_orm::{ColumnTrait, QueryFilter};
    let bruno = colleague(&world).await;
    let mut visitor = signed_in(&world, bruno).await;
    world.clock.advance(Duration::minutes(1));
    let link = format!("/savoie/desk/sign-in/{}", world.token(Purpose::SignIn, bruno));
    let tx = world.tx().await;
    let left = tx.update::<staff::Entity>().col_expr(staff::Column::LeftAt, Expr::value(tx.now));
    left.filter(staff::Column::Id.eq(bruno)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(visitor.get("/savoie/desk").await.to(), "/savoie/desk/sign-in");
    visitor.get(&link).await.is(200);
    visitor.post(&link, &[]).await.is(410);
});

both!(the_queue_is_oldest_first_with_its_reasons_and_no_contacts, |world| async move {
    let mut visitor = claire(&world).await;
    visitor.get("/savoie/desk").await.is(200).shows("Rien à traiter");
    let first = world.ask_as(1, Start::Phone).await;
    world.clock.advance(Duration::hours(1));
    // Nobody is there for this one: the first check hands it over.
    let second = world.ask(1).await;
    world.work().await;
    world.clock.advance(Duration::days(2));
    world.helper("Luc").await;
    let third = world.ask(1).await;
    let mut visitor = claire(&world).await;
    let (list, statements) = world.statements(visitor.get("/savoie/desk")).await;
    assert!(statements <= 6, "{statements}");
    list.is(200).shows("À rappeler").shows("Personne n’a été trouvé").shows("depuis 2 jours");
    list.shows("Chambéry").shows("Odette").shows("À traiter <span class=\"count\">2</span>");
    let place = |ask: &Listing| list.body.find(&ask.id.to_string());
    assert!(place(&first).unwrap() < place(&second).unwrap());
    assert_eq!(place(&third), None);
    // They were needed within three days: the first one within this day.
    list.shows("queue-item is-urgent").shows("queue-item is-soon");
    for tab in ["", "?tab=searching", "?tab=matched", "?tab=finished", "?tab=%ff&page=-1", "?page=99"] {
        let list = visitor.get(&format!("/savoie/desk{tab}")).await;
        list.is(200);
        for secret in ["+334799", "04 79 96", "odette@", "rue des Exemples", "luc@", "06 39", "pain complet"]
        {
            list.hides(secret);
        }
    }
    visitor.get("/savoie/desk?tab=searching").await.shows(&third.id.to_string());
});

both!(long_lists_have_pages, |world| async move {
    let mut visitor = claire(&world).await;
    for _ in 0..52 {
        world.ask_as(1, Start::Phone).await;
        world.clock.advance(Duration::seconds(1));
    }
    let first = visitor.get("/savoie/desk").await;
    first.shows("Page 1 sur 2").shows("/savoie/desk?tab=hand&#38;page=2");
    assert_eq!(first.body.matches("queue-item").count(), 50);
    let second = visitor.get("/savoie/desk?tab=hand&page=2").await;
    assert_eq!(second.body.matches("queue-item").count(), 2);
});

both!(an_ask_is_found_by_code_name_and_phone, |world| async move {
    let mut visitor = claire(&world).await;
    let ask = world.ask(1).await;
    visitor.get("/savoie/desk/search").await.is(200);
    let code = spoken(&ask.code).to_lowercase();
    for typed in [code.as_str(), "odette", "ODE", "04 79 96 00 01", "+33 479 96 00 01"] {
        let found = visitor.post("/savoie/desk/search", &[("q", typed)]).await;
        found.is(200).shows(&ask.id.to_string()).hides("odette@").hides("rue des Exemples");
    }
    for typed in ["Lucette", "%", "_", "'; drop table people", "K4M-7RX-2HP", "\u{202e}"] {
        let found = visitor.post("/savoie/desk/search", &[("q", typed)]).await;
        found.is(200).shows("Rien trouvé").hides(&ask.id.to_string());
    }
    visitor.post("/savoie/desk/search", &[("q", "")]).await.is(422);
});

both!(contacts_are_shown_on_demand_and_the_look_is_logged, |world| async move {
    let mut visitor = claire(&world).await;
    let luc = world.helper("Luc").await;
    let zoe = world.helper("Zoe").await;
    let ask = world.ask(2).await;
    world.work().await;
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await.shows("Luc aide");
    let secrets = ["04 79 96 00 01", "odette@", "rue des Exemples", "luc@", "zoe@"];
    let shown = visitor.get(&page(&ask)).await;
    for secret in secrets {
        shown.hides(secret);
    }
    shown.shows("Du pain complet et du lait").shows("Zoe");
    // A look is a POST: no address shows contacts, and a language link leads back to the page.
    assert_eq!(visitor.get(&format!("{}/contacts", page(&ask))).await.to(), page(&ask));
    let shown = visitor.post(&format!("{}/contacts", page(&ask)), &[]).await;
    for secret in &secrets[..4] {
        shown.is(200).shows(secret);
    }
    shown.hides("zoe@").shows("Coordonnées affichées");
    let one = visitor.post(&format!("{}/contacts", page(&ask)), &[("helper", &zoe.to_string())]).await;
    one.is(200).shows("zoe@").hides("luc@").hides("odette@").shows("Téléphone de Zoe affiché");
    let looks = kinds(&world, &ask).await.iter().filter(|kind| *kind == "contact-shown").count();
    assert_eq!(looks, 2);
});

both!(a_coordinator_of_another_platform_sees_and_does_nothing, |world| async move {
    let tx = world.app.tx(world.other).await.unwrap();
    let role = staff::Role::Coordinator;
    let reto = staff::add(&tx, "Reto", "reto@example.org", role, Lang::De).await.unwrap();
    tx.commit().await.unwrap();
    let token = world.app.secret.link(world.other, Purpose::SignIn, reto, world.clock.now());
    let mut reto = world.visitor();
    reto.get(&format!("/bern/desk/sign-in/{token}")).await.is(200);
    assert_eq!(reto.post(&format!("/bern/desk/sign-in/{token}"), &[]).await.to(), "/bern/desk");
    let ask = world.ask_as(1, Start::Phone).await;
    // In his own house there is no such ask; next door he is not signed in.
    reto.get("/bern/desk").await.is(200).hides(&ask.id.to_string());
    let theirs = format!("/bern/desk/asks/{}", ask.id);
    reto.get(&theirs).await.is(404);
    let fields = [("version", "0"), ("reason", "other")];
    for action in ["close", "contacts", "call-back", "note"] {
        reto.post(&format!("{theirs}/{action}"), &fields).await.is(404);
    }
    assert_eq!(reto.get(&page(&ask)).await.to(), "/savoie/desk/sign-in");
    reto.get("/savoie/").await.is(200);
    for action in ["close", "contacts"] {
        reto.post(&format!("{}/{action}", page(&ask)), &fields).await.is(401);
    }
    reto.post("/savoie/desk/search", &[("q", "Odette")]).await.is(401);
    assert_eq!(world.listing(ask.id).await, ask);
});

both!(forged_and_odd_forms_are_refused, |world| async move {
    let mut visitor = claire(&world).await;
    let ask = world.ask_as(1, Start::Phone).await;
    visitor.get(&page(&ask)).await.is(200);
    let path = format!("{}/close", page(&ask));
    visitor.post_raw(&path, b"version=0&reason=other").await.is(403);
    visitor.post(&path, &[("version", "0"), ("reason", "because")]).await.is(422);
    visitor.post(&path, &[("version", "no"), ("reason", "other")]).await.is(400);
    visitor.post(&format!("{}/dance", page(&ask)), &[("version", "0")]).await.is(404);
    visitor.get("/savoie/desk/asks/x").await.is(404);
    let long = "x".repeat(2001);
    let kept = visitor.post(&format!("{}/note", page(&ask)), &[("version", "0"), ("text", &long)]).await;
    kept.is(422).shows(&long);
    visitor.post(&format!("{}/note", page(&ask)), &[("version", "0"), ("text", " ")]).await.is(422);
    assert_eq!(world.listing(ask.id).await, ask);
    assert!(world.all::<note::Entity>().await.is_empty());
});

both!(the_desk_speaks_every_language, |world| async move {
    let mut visitor = claire(&world).await;
    let luc = world.helper("Luc").await;
    world.helper("Zoe").await;
    let ask = world.ask(2).await;
    world.work().await;
    act(&mut visitor, &ask, "assign", &[("helper", &luc.to_string())]).await;
    let stale = visitor.get(&page(&ask)).await;
    act(&mut visitor, &ask, "note", &[("text", "Bien")]).await;
    let finished = world.ask(1).await;
    act(&mut visitor, &finished, "close", &[("reason", "other")]).await;
    let tabs =
        ["", "?tab=searching", "?tab=matched", "?tab=finished"].map(|tab| format!("/savoie/desk{tab}"));
    let mut paths =
        vec![page(&ask), page(&finished), "/savoie/desk/search".into(), "/savoie/desk/sign-in".into()];
    paths.extend(tabs);
    for lang in Lang::ALL {
        visitor.cookies.insert("lang".into(), lang.tag().into());
        for path in &paths {
            let shown = visitor.get(path).await;
            shown.is(200).shows(&format!("<html lang=\"{lang}\"")).hides("desk-sign").hides("event-");
        }
        let told = press(&mut visitor, &stale, &ask, "wave", &[]).await;
        told.is(409).shows("Bien");
    }
});
