//! Invariant 4 as an attacker would test it: who has neither a link nor a session learns nothing of
//! anybody, and who has one learns what it is for and nothing else.

use entraide::alerts::model as alert;
use entraide::auth::links::Purpose;
use entraide::events;
use entraide::listings::model::spoken;
use entraide::mail::model::caught;
use entraide::people::model::Introduction;

use crate::html::{addresses, crawl, has_safe_headers};
use crate::town::{Asked, Town, claire};
use crate::world::{Answer, World, both};

/// Which secrets stand in a text.
fn leaks<'a>(secrets: &'a [(String, String)], text: &str) -> Vec<&'a (String, String)> {
    // A phone number is one however it is grouped.
    let between = |c: &char| !" .-/()\u{a0}\u{202f}".contains(*c);
    let plain: String = text.chars().filter(between).collect();
    let is_in = |(what, value): &&(String, String)| match what.as_str() {
        "phone" => plain.contains(value.as_str()),
        _ => text.contains(value.as_str()),
    };
    secrets.iter().filter(is_in).collect()
}

/// Fails when an answer holds a secret, in its text or its headers.
#[track_caller]
fn is_clean(secrets: &[(String, String)], path: &str, answer: &Answer) {
    // What the reader has sent is no news: the language links repeat it.
    let body = answer.body.replace(path.split('?').next().unwrap(), "");
    let found = leaks(secrets, &body);
    assert!(found.is_empty(), "{path} tells {found:?}:\n{body}");
    for (name, value) in &answer.headers {
        let value = value.to_str().unwrap();
        let found = leaks(secrets, value);
        assert!(found.is_empty(), "{path} tells {found:?} in {name}: {value}");
    }
}

/// Doors that are closed to somebody without a link or a session.
fn closed_doors(world: &World, town: &Town, mails: &[caught::Model]) -> Vec<String> {
    let ask = &town.asks["matched"].ask;
    let other = |purpose, id| world.app.secret.link(world.other, purpose, id, world.clock.now());
    let mut doors: Vec<String> =
        ["", "/contacts", "/note"].map(|end| format!("/savoie/desk/asks/{}{end}", ask.id)).into();
    doors.extend([
        "/nowhere/at/all".to_owned(),
        "/savoie/nothing".into(),
        format!("/savoie/follow/{}", ask.id),
        format!("/savoie/follow/{}", other(Purpose::Follow, ask.id)),
        format!("/savoie/helper/me/{}", world.token(Purpose::Follow, ask.id)),
        format!("/bern/follow/{}", world.token(Purpose::Follow, ask.id)),
        format!("/savoie/follow?code={}", spoken(&ask.code)),
        format!("/savoie/desk/search?q={}", ask.code),
        "/savoie/mailbox".into(),
        "/savoie/places?q=Chamb".into(),
        "/savoie/places?q=".into(),
    ]);
    doors.extend(
        mails
            .iter()
            .take(3)
            .flat_map(|mail| ["", "/html"].map(|end| format!("/savoie/mailbox/{}{end}", mail.id))),
    );
    doors
}

both!(a_stranger_learns_nothing_of_anybody, |world| async move {
    let town = Town::build(&world).await;
    let mails = world.all::<caught::Entity>().await;
    assert!(mails.len() > 40);
    // Where mail is really sent: the demonstration shows its mailbox to everybody.
    let app = world.beside(&[("ENTRAIDE_MAIL_URL", "")]).await;
    let mut stranger = world.visitor_at(&app);
    let mut from: Vec<String> =
        ["/", "/savoie", "/savoie/", "/bern/", "/healthz", "/readyz", "/metrics"].map(str::to_owned).into();
    let near =
        ["", "?view=map", "/geo.json", "/table.csv", "/feed.atom", "/clusters.json?zoom=14", "/places.json"];
    from.extend(near.map(|page| format!("/savoie/near{page}")));
    from.extend([".csv", ".geojson", "/embed"].map(|page| format!("/savoie/groups{page}")));
    from.push(format!("/savoie/desk/groups/import/{}", town.import));
    from.extend(closed_doors(&world, &town, &mails));
    let seen = crawl(&mut stranger, from.clone()).await;
    assert!(seen.len() > 100, "{}", seen.len());
    assert!(seen["/savoie/"].body.contains("Chambéry"));
    for (path, answer) in &seen {
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        is_clean(&town.secrets, path, answer);
        has_safe_headers(path, answer);
    }
    for path in from {
        let request = axum::http::Request::get(&path).header("host", "entraide.test");
        let request = request.header("accept", "application/problem+json").body(Default::default());
        let answer = stranger.request(request.unwrap()).await;
        is_clean(&town.secrets, &path, &answer);
        has_safe_headers(&path, &answer);
        if answer.status.is_client_error() {
            assert_eq!(answer.headers["content-type"], "application/problem+json", "{path}");
        }
    }
    // What was guessed at stands nowhere afterwards.
    let token = world.token(Purpose::Follow, town.asks["matched"].ask.id);
    let metrics = stranger.get("/metrics").await;
    is_clean(&town.secrets, "/metrics", metrics.shows("route=\"/follow/{token}\"").hides(&token));
});

/// What is secret of one ask, and of those who stand behind it.
fn secrets_of(one: &Asked) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add = |what: &str, value: &str| all.push((what.to_owned(), value.to_owned()));
    for Introduction { first_name, email, phone } in
        [Some(&one.person), one.contact.as_ref()].into_iter().flatten()
    {
        add("name", first_name.split(' ').nth(1).unwrap());
        add("email", email.as_deref().unwrap().split('@').next().unwrap());
        add("phone", &phone.as_deref().unwrap()[3..]);
    }
    add("street", one.ask.street.as_deref().unwrap().split(' ').next_back().unwrap());
    add("details", one.ask.details.split(' ').next_back().unwrap());
    add("answer", &one.ask.answers.0["list"]);
    add("code", &one.ask.code);
    add("code", &spoken(&one.ask.code));
    all
}

both!(an_alert_tells_nothing_before_the_yes, |world| async move {
    let town = Town::build(&world).await;
    let one = &town.asks["alerted"];
    assert!(one.alerts.len() >= 5);
    let secrets = secrets_of(one);
    let mails = world.all::<caught::Entity>().await;
    for alert in &one.alerts {
        let token = world.token(Purpose::Alert, alert.id);
        let page = world.visitor().get(&format!("/savoie/alert/{token}")).await;
        is_clean(&secrets, &token, page.is(200).shows("Chambéry").shows("Courses"));
        let mail = mails.iter().find(|mail| mail.body.contains(&token)).unwrap();
        for text in [&mail.subject, &mail.body, &mail.html] {
            assert!(leaks(&secrets, text).is_empty(), "{:?}: {text}", leaks(&secrets, text));
        }
    }
    // All letters that name no ask's people in their subjects: a subject shows on locked screens.
    for mail in &mails {
        let found = leaks(&secrets, &mail.subject);
        assert!(found.iter().all(|(what, _)| what == "name"), "{:?}: {found:?}", mail.subject);
    }
});

both!(the_yes_shows_exactly_the_other_side, |world| async move {
    let town = Town::build(&world).await;
    let one = &town.asks["alerted"];
    let [mine, theirs, ..] = &one.alerts[..] else { panic!() };
    let count = |lines: &[events::Model]| {
        lines
            .iter()
            .filter(|line| line.kind == "contact-released" && line.listing_id == Some(one.ask.id))
            .count()
    };
    assert_eq!(count(&world.all::<events::Entity>().await), 0);
    let mut helper = world.visitor();
    let link = format!("/savoie/alert/{}", world.token(Purpose::Alert, mine.id));
    helper.get(&link).await.is(200);
    let page = helper.submit(&format!("{link}/yes"), &[]).await;
    page.is(200);
    for Introduction { first_name, email, phone } in [&one.person, one.contact.as_ref().unwrap()] {
        page.shows(first_name).shows(email.as_deref().unwrap()).shows(phone.as_deref().unwrap());
    }
    page.shows(one.ask.street.as_deref().unwrap()).shows(&one.ask.details).shows(&one.ask.answers.0["list"]);
    // Of this ask all that is needed; of everybody else, and of the ask's code and point, nothing.
    let shown = secrets_of(one);
    let needed = |secret: &(String, String)| secret.0 != "code" && shown.contains(secret);
    let rest: Vec<_> = town.secrets.iter().filter(|secret| !needed(secret)).cloned().collect();
    is_clean(&rest, &link, &page);
    let lines = world.all::<events::Entity>().await;
    assert_eq!(count(&lines), 1);
    let line =
        lines.iter().find(|line| line.kind == "contact-released" && line.listing_id == Some(one.ask.id));
    let line = line.unwrap();
    assert_eq!((line.helper_id, line.actor_id), (Some(mine.helper_id), Some(mine.helper_id)));
    // The log itself holds ids and keywords only.
    for line in &lines {
        let found = leaks(&shown, &line.data.to_string());
        assert!(found.is_empty(), "{found:?}: {line:?}");
    }

    // Another helper who was asked as well: before the ask is full, and after it.
    let second = format!("/savoie/alert/{}", world.token(Purpose::Alert, theirs.id));
    let mut stranger = world.visitor();
    is_clean(&shown, &second, stranger.get(&second).await.is(200));
    let third = format!("/savoie/alert/{}", world.token(Purpose::Alert, one.alerts[2].id));
    helper.get(&third).await;
    helper.post(&format!("{third}/yes"), &[]).await.to();
    for alert in &one.alerts[3..] {
        let path = format!("/savoie/alert/{}", world.token(Purpose::Alert, alert.id));
        is_clean(
            &town.secrets,
            &path,
            stranger.get(&path).await.is(200).shows("plus rapides").shows("si une place se libère"),
        );
    }
    assert_eq!(stranger.post(&format!("{second}/yes"), &[]).await.to(), second);
    is_clean(&town.secrets, &second, stranger.get(&second).await.is(200));
    let late = world.read().get::<alert::Entity>(theirs.id).await.unwrap().unwrap();
    assert_eq!(late.state, alert::State::Late);

    // The person's page shows the helpers who come, and no other helper.
    let follow = format!("/savoie/follow/{}", world.token(Purpose::Follow, one.ask.id));
    let page = world.visitor().get(&follow).await;
    assert_eq!(page.is(200).body.matches("href=\"tel:+33639980").count(), 2);
});

both!(no_address_names_anybody, |world| async move {
    let town = Town::build(&world).await;
    let mut from = town.links(&world);
    from.push("/savoie/".into());
    let mut seen = crawl(&mut world.visitor(), from).await;
    let mut claire = claire(&world).await;
    let tabs = ["hand", "searching", "matched", "finished"].map(|tab| format!("/savoie/desk?tab={tab}"));
    seen.extend(crawl(&mut claire, tabs.into()).await);
    assert!(seen.keys().filter(|path| path.contains("/desk/asks/")).count() >= 12);
    // What is typed does not get into the address of the page that answers.
    let found = claire.post("/savoie/desk/search", &[("q", "Zéphirine Quenotte26")]).await;
    seen.insert("search".into(), found);
    let code = town.asks["matched"].ask.code.clone();
    let mut visitor = world.visitor();
    visitor.get("/savoie/follow").await.is(200);
    let found = visitor.post("/savoie/follow", &[("code", &code)]).await;
    found.to();
    seen.insert("code".into(), found);
    let personal = |what: &str| matches!(what, "name" | "email" | "phone" | "code" | "street");
    let personal: Vec<_> = town.secrets.iter().filter(|(what, _)| personal(what)).cloned().collect();
    for (path, answer) in &seen {
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        has_safe_headers(path, answer);
        // Numbers to call and addresses to write to are what a helper has come for.
        let addresses = addresses(answer).into_iter();
        // The mailbox is the demonstration's, whose people are invented.
        let is_meant =
            |to: &str| ["tel:", "mailto:", "/savoie/mailbox?to="].iter().any(|start| to.starts_with(start));
        for address in addresses.filter(|to| !is_meant(to)) {
            let found = leaks(&personal, &address);
            assert!(found.is_empty(), "{path} leads to {address}: {found:?}");
        }
    }
});

both!(cookies_are_for_the_server_alone_and_over_https_only_there, |world| async move {
    let app = world.beside(&[("ENTRAIDE_PUBLIC_URL", "https://entraide.test")]).await;
    let mut visitor = world.visitor_at(&app);
    let link = format!("/savoie/desk/sign-in/{}", world.token(Purpose::SignIn, world.coordinator));
    for path in ["/savoie/?lang=de", link.as_str()] {
        let answer = visitor.get(path).await;
        answer.is(200);
        assert!(answer.headers.contains_key("strict-transport-security"));
        has_safe_headers(path, &answer);
    }
    let signed_in = visitor.post(&link, &[]).await;
    let session = signed_in.headers["set-cookie"].to_str().unwrap();
    assert!(session.starts_with("session=") && session.contains("; Path=/savoie/;"), "{session}");
    has_safe_headers(&link, &signed_in);
    visitor.get("/savoie/desk").await.is(200);
    // The session of one platform opens nothing on another one.
    assert_eq!(visitor.get("/bern/desk").await.to(), "/bern/desk/sign-in");
});
