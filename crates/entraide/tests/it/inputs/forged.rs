//! Forms that no page of ours has sent: forged tokens, other bodies, sent twice.

use axum::body::Body;
use axum::http::Request;
use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::listings::model as listing;
use entraide::offers::replies::State;
use entraide::searches::model::State as SearchState;
use uuid::Uuid;

use super::{Sender, good, is_an_answer, roles};
use crate::html::{crawl, forms};
use crate::town::{Town, claire};
use crate::world::{World, both};

const FORM: &str = "application/x-www-form-urlencoded";

/// Tokens that look like one and are none, for a purpose.
fn forged(world: &World, purpose: Purpose, id: Uuid) -> Vec<String> {
    let secret = &world.app.secret;
    let now = world.clock.now();
    let good = world.token(purpose, id);
    let mut flipped = good.clone().into_bytes();
    flipped[10] = if flipped[10] == b'A' { b'B' } else { b'A' };
    let wrong = if purpose == Purpose::Alert { Purpose::Helping } else { Purpose::Alert };
    let mut all = vec![
        secret.link(world.other, purpose, id, now),
        secret.link(world.platform, purpose, id, now - purpose.lifetime() - Duration::minutes(2)),
        secret.link(world.platform, wrong, id, now),
        String::from_utf8(flipped).unwrap(),
        good[..good.len() - 1].to_owned(),
        format!("{good}A"),
        format!("{good}%3D"),
        id.to_string(),
        "x".repeat(5000),
    ];
    if purpose != Purpose::SignIn {
        // Its page asks the database only when the button is pressed.
        all.push(secret.link(world.platform, purpose, Uuid::from_u128(7), now));
    }
    all.extend(["%00", "%ff", "%F0%9F%90%88", "..", "-", "%2F%2F", "%2e%2e%2f"].map(str::to_owned));
    all
}

both!(forged_links_open_nothing, |world| async move {
    let town = Town::build(&world).await;
    let matched = &town.asks["matched"];
    let (ask, alert, promise) = (matched.ask.id, matched.alerts[0].id, matched.promise.unwrap());
    let helper = town.helpers[0];
    let (offer, reply) = (town.given.offer("open"), town.given.reply(State::Proposed));
    let [awaiting, active] =
        [SearchState::Awaiting, SearchState::Active].map(|state| town.given.search(state));
    let mut sender = Sender::new(world.visitor());
    let page = sender.visitor.get("/savoie/follow").await;
    let token = ("form_token".to_owned(), page.hidden("form_token"));
    for (purpose, id, gets, posts) in [
        (Purpose::ConfirmAsk, ask, &["ask/confirm/{}"][..], &["ask/confirm/{}"][..]),
        (
            Purpose::Follow,
            ask,
            &["follow/{}", "follow/{}/edit", "follow/{}/cancel", "ask/sent/{}", "ask/sheet/{}"],
            &["follow/{}/edit", "follow/{}/cancel", "follow/{}/helped", "follow/{}/object"],
        ),
        (Purpose::Alert, alert, &["alert/{}"], &["alert/{}/yes", "alert/{}/no"]),
        (
            Purpose::Helping,
            promise,
            &["helping/{}", "helping/{}/stop"],
            &["helping/{}/done", "helping/{}/stop"],
        ),
        (
            Purpose::OwnPage,
            helper,
            &["helper/me/{}", "helper/me/{}/edit", "helper/me/{}/pause", "helper/me/{}/leave"],
            &["helper/me/{}/edit", "helper/me/{}/pause", "helper/me/{}/resume", "helper/me/{}/leave"],
        ),
        (Purpose::ConfirmOffer, offer, &["offer/confirm/{}"], &["offer/confirm/{}"]),
        (
            Purpose::OwnOffer,
            offer,
            &["offer/mine/{}", "offer/mine/{}/edit", "offer/mine/{}/end", "offer/mine/{}/pause"],
            &["offer/mine/{}/edit", "offer/mine/{}/end", "offer/mine/{}/pause", "offer/mine/{}/still"],
        ),
        (Purpose::ConfirmReply, reply, &["offer/reply/confirm/{}"], &["offer/reply/confirm/{}"]),
        (Purpose::Written, offer, &["offer/sent/{}"], &[]),
        (
            Purpose::TalkAsOfferer,
            reply,
            &["offer/talk/{}", "offer/talk/{}/yes"],
            &["offer/talk/{}", "offer/talk/{}/yes", "offer/talk/{}/no", "offer/talk/{}/done"],
        ),
        (
            Purpose::TalkAsReplier,
            reply,
            &["offer/talk/{}", "offer/talk/{}/withdraw"],
            &["offer/talk/{}", "offer/talk/{}/withdraw", "offer/talk/{}/failed"],
        ),
        (Purpose::ConfirmSearch, awaiting, &["near/save/confirm/{}"], &["near/save/confirm/{}"]),
        (Purpose::OwnSearch, active, &["near/save/mine/{}"], &["near/save/mine/{}"]),
        (Purpose::StopSearch, active, &["unsubscribe/search/{}"], &["unsubscribe/search/{}"]),
        (Purpose::ConfirmHelper, helper, &["helper/confirm/{}"], &["helper/confirm/{}"]),
        (Purpose::Unsubscribe, helper, &["unsubscribe/{}"], &["unsubscribe/{}"]),
        (Purpose::SignIn, world.coordinator, &["desk/sign-in/{}"], &["desk/sign-in/{}"]),
    ] {
        for bad in forged(&world, purpose, id) {
            for path in gets {
                let path = format!("/savoie/{}", path.replace("{}", &bad));
                let answer = sender.visitor.get(&path).await;
                is_an_answer(&path, &answer);
                assert!(answer.status.is_client_error(), "GET {path}: {}", answer.status);
            }
            for path in posts {
                let path = format!("/savoie/{}", path.replace("{}", &bad));
                let mut answer = sender.form(&path, std::slice::from_ref(&token)).await;
                is_an_answer(&path, &answer);
                if answer.status.is_redirection() {
                    // Signed by us, for something that is not there (any more).
                    answer = sender.visitor.get(answer.to()).await;
                }
                assert!(answer.status.is_client_error(), "POST {path}: {}", answer.status);
            }
        }
    }
});

both!(ids_of_others_are_unknown, |world| async move {
    let town = Town::build(&world).await;
    let mut desk = Sender::new(claire(&world).await);
    let matched = &town.asks["matched"];
    let page = desk.visitor.get(&format!("/savoie/desk/asks/{}", matched.ask.id)).await;
    let version = page.is(200).hidden("version");
    let token = page.hidden("form_token");
    let there = town.elsewhere.as_ref().unwrap().id;
    let pairs = |more: &[(&str, String)]| {
        let fixed = [("form_token", token.clone()), ("version", version.clone())];
        let all = fixed.iter().chain(more).map(|(name, value)| ((*name).to_owned(), value.clone()));
        all.collect::<Vec<_>>()
    };
    for id in [there.to_string(), Uuid::from_u128(7).to_string(), "x".into(), "%00".into()] {
        desk.visitor.get(&format!("/savoie/desk/asks/{id}")).await.is(404);
        for action in ["contacts", "note", "call-back", "close", "assign", "nothing"] {
            let path = format!("/savoie/desk/asks/{id}/{action}");
            let answer = desk.form(&path, &pairs(&[("text", "x".into())])).await;
            is_an_answer(&path, answer.is(404));
        }
    }
    let open = format!("/savoie/desk/asks/{}", town.asks["alerted"].ask.id);
    for id in [matched.promise.unwrap(), there, Uuid::nil()] {
        for (action, field) in [
            ("assign", "helper"),
            ("contacts", "helper"),
            ("help-came", "commitment"),
            ("no-help", "commitment"),
        ] {
            let more = [(field, id.to_string()), ("state", "accepted".into()), ("how", "nobody-came".into())];
            let answer = desk.form(&format!("{open}/{action}"), &pairs(&more)).await;
            is_an_answer(action, &answer);
            assert!(answer.status.is_client_error(), "{action} with {id}: {}", answer.status);
        }
    }
    // A promise on another ask is none on this one.
    let mut person = Sender::new(world.visitor());
    let follow = format!("/savoie/follow/{}", world.token(Purpose::Follow, town.asks["some"].ask.id));
    let page = person.visitor.get(&format!("{follow}/cancel")).await;
    let token = ("form_token".to_owned(), page.hidden("form_token"));
    for id in [matched.promise.unwrap(), there, matched.ask.id] {
        for act in ["helped", "nobody-came", "not-working", "object"] {
            person.visitor.get(&format!("{follow}/{act}?commitment={id}")).await.is(404);
            let fields = [token.clone(), ("commitment".to_owned(), id.to_string())];
            person.form(&format!("{follow}/{act}"), &fields).await.is(404);
        }
    }
});

both!(only_forms_of_ours_are_taken, |world| async move {
    let town = Town::build(&world).await;
    let mut stranger = Sender::new(world.visitor());
    let foreign = stranger.visitor.get("/bern/follow").await.hidden("form_token");
    let theirs = stranger.visitor.get("/savoie/follow").await.hidden("form_token");
    assert_ne!(foreign, theirs);
    for (mut sender, forms) in roles(&world, &town).await {
        for form in &forms {
            let path = form.action.as_str();
            let fields = good(form);
            let with = |token: Option<&str>| {
                let kept = fields.iter().filter(|(name, _)| name != "form_token").cloned();
                kept.chain(token.map(|token| ("form_token".to_owned(), token.to_owned()))).collect::<Vec<_>>()
            };
            // A mail program has no token; the signed link is the right.
            let is_one_click = path.contains("/unsubscribe/");
            let own = fields.iter().find(|(name, _)| name == "form_token").map(|(_, token)| token.clone());
            assert_eq!(own.is_none(), is_one_click, "{path}");
            for token in [None, Some(""), Some("x"), Some(theirs.as_str()), Some(foreign.as_str())] {
                let answer = sender.form(path, &with(token)).await;
                is_an_answer(path, &answer);
                assert!(is_one_click || answer.status == 403, "{path} with {token:?}: {}", answer.status);
            }
            let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
            let kinds = ["text/plain", "application/json", "multipart/form-data; boundary=x", ""];
            for kind in kinds.into_iter().filter(|_| !is_one_click) {
                let answer = sender.send(path, kind, body.clone().into_bytes()).await;
                is_an_answer(path, answer.is(400));
            }
            // Who was there is said of many people at once.
            let most = if path.contains("/dates/") { 1_100_000 } else { 70_000 };
            for (body, wanted) in [
                (b"{\"form_token\": \"x\"}".to_vec(), 403),
                (b"%%%\xff\xfe=%zz&&&=".to_vec(), 403),
                (b"\0".repeat(most), 413),
                (b"a=b&".repeat(10_000), 413),
            ] {
                let answer = sender.send(path, FORM, body).await;
                is_an_answer(path, &answer);
                assert!(is_one_click || answer.status == wanted, "{path}: {}", answer.status);
            }
            // More than any server of ours reads.
            is_an_answer(path, sender.send(path, FORM, vec![b'a'; 3_000_000]).await.is(413));
        }
    }
});

both!(a_form_sent_twice_works_once, |world| async move {
    let mut sender = Sender::new(world.visitor());
    let page = sender.visitor.get("/savoie/ask/shopping").await;
    let form = forms("/savoie/ask/shopping", &page).remove(0);
    let mut fields = good(&form);
    for (name, value) in &mut fields {
        match name.as_str() {
            "when" => *value = "asap".into(),
            "for_whom" => *value = "me".into(),
            _ => {}
        }
    }
    let first = sender.form(&form.action, &fields).await.to().to_owned();
    assert_eq!(sender.form(&form.action, &fields).await.to(), first);
    assert_eq!(world.all::<listing::Entity>().await.len(), 1);
    // The id is of that platform: elsewhere it makes another ask.
    let page = sender.visitor.get("/bern/ask/shopping").await;
    for (name, value) in &mut fields {
        match name.as_str() {
            "form_token" => *value = page.hidden("form_token"),
            "place" => *value = "Bern (3011)".into(),
            "phone" => value.clear(),
            _ => {}
        }
    }
    let there = sender.form("/bern/ask/shopping", &fields).await;
    assert!(there.to().starts_with("/bern/ask/sent/"));
    assert_eq!(world.all::<listing::Entity>().await.len(), 1);
});

both!(other_methods_and_paths_are_answered, |world| async move {
    let town = Town::build(&world).await;
    let mut links = town.links(&world);
    links.push("/savoie/".into());
    let seen = crawl(&mut world.visitor(), links).await;
    let mut visitor = world.visitor();
    let mut paths: Vec<String> = seen.into_keys().step_by(7).collect();
    paths.extend(
        ["/savoie//", "//savoie/", "/savoie/%2e%2e/", "/SAVOIE/", "/savoie/ask/%E2%80%AE", "/savoie/ask/%zz"]
            .map(str::to_owned),
    );
    paths.push(format!("/savoie/{}", "a/".repeat(500)));
    for path in paths {
        for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
            let request = Request::builder().method(method).uri(&path).header("host", "entraide.test");
            let answer = visitor.request(request.body(Body::empty()).unwrap()).await;
            assert!(answer.status.is_client_error(), "{method} {path}: {}", answer.status);
        }
        let answer = visitor.get(&path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
    }
});
