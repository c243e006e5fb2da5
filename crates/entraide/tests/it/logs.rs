//! The log: nothing personal, no token, no code; and each request with its route, status, time and id.

use std::process::id;

use entraide::auth::staff;
use entraide::i18n::Lang;
use entraide::mail::letter::{Letter, send};
use serde_json::Value;

use crate::child::{Guest, Server, until};
use crate::journey::{self, ask_to_done, calm, link, rows, sign_up};
use crate::world::{World, both};

/// Nothing of this may be in any log.
const PERSONAL: [&str; 16] = [
    journey::LUC,
    "lucazar.helps",
    journey::ODETTE,
    "odettine.asks",
    "Fantasque",
    "sapin",
    "entreb",
    // Fewer digits stand in a moment or an id by chance.
    "39987142",
    "98 71 42",
    "79968351",
    "96 83 51",
    "nadiouchka",
    "Quelquun",
    "quelquun",
    "0639987999",
    "K4M7RX2HP",
];

/// No line holds any of it, in whatever way it is written.
#[track_caller]
fn holds_nothing(log: &str, secrets: &[String]) {
    let secrets = secrets.iter().map(String::as_str).filter(|secret| !secret.is_empty());
    for word in PERSONAL.into_iter().chain(secrets) {
        let found = log.lines().find(|line| line.to_lowercase().contains(&word.to_lowercase()));
        assert!(found.is_none(), "{word} is in the log: {}", found.unwrap());
    }
}

/// Lines of a JSON log.
fn lines(log: &str) -> Vec<Value> {
    let whole = log.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect()
}

/// What people, robots and thieves send that does not fit.
async fn nonsense(guest: &mut Guest) {
    let personal = [
        ("first_name", "Quelquun"),
        ("email", "quelquun@@example"),
        ("phone", "06 39 98 79 99 00 00"),
        ("street", journey::STREET),
        ("details", journey::DETAILS),
        ("q", "Quelquun"),
        ("code", "K4M-7RX-2HP"),
        ("form_id", "Quelquun"),
        ("week", "Quelquun"),
    ];
    let token = "AQuelquunAAAA";
    for path in
        ["/calme/ask/shopping", "/calme/helper", "/calme/follow", "/calme/desk/sign-in", "/calme/helper/link"]
    {
        guest.get(path).await;
        let answer = guest.post(path, &personal).await;
        assert!(answer.status < 500, "{path} {}", answer.body);
    }
    for path in [
        format!("/calme/follow/{token}"),
        format!("/calme/alert/{token}?email=quelquun@example.org"),
        format!("/calme/desk/sign-in/{token}"),
        "/quelquun@example.org/".to_owned(),
        "/calme/quelquun@example.org".to_owned(),
        "/calme/places?q=Quelquun+0639987142".to_owned(),
        "/calme/%ff%feQuelquun".to_owned(),
        "/calme/ask/Quelquun".to_owned(),
        format!("/calme/{}Quelquun", "a".repeat(9000)),
    ] {
        assert!(guest.get(&path).await.status < 500, "{path}");
        assert!(guest.post(&path, &personal).await.status < 500, "{path}");
    }
    let huge = "Quelquun".repeat(20_000);
    assert!(
        guest
            .try_post("/calme/ask/shopping", &[("details", &huge)])
            .await
            .is_none_or(|page| page.status == 413)
    );
}

/// Somebody of the staff signs in and looks at everything; gives the tokens.
async fn at_the_desk(world: &World, platform: uuid::Uuid, guest: &mut Guest) -> Vec<String> {
    let tx = world.app.tx(platform).await.unwrap();
    let address = "nadiouchka@example.org";
    staff::add(&tx, "Nadiouchka", address, staff::Role::Coordinator, Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    guest.get("/calme/desk/sign-in").await.is(200);
    guest.post("/calme/desk/sign-in", &[("email", address)]).await.to();
    let sign_in = link(world, platform, address, "desk/sign-in").await;
    guest.get(&sign_in).await.is(200);
    guest.submit(&sign_in, &[]).await.is(200);
    let ask = rows::<entraide::listings::model::Entity>(world, platform).await.pop().unwrap();
    let page = format!("/calme/desk/asks/{}", ask.id);
    guest.get(&page).await.is(200);
    let shown = guest.post(&format!("{page}/contacts"), &[]).await;
    assert!(shown.is(200).body.contains(journey::ODETTE), "{}", shown.body);
    guest.get("/calme/desk/search").await.is(200);
    guest.post("/calme/desk/search", &[("q", journey::ODETTE)]).await.is(200);
    vec![sign_in.rsplit('/').next().unwrap().to_owned(), guest.cookie("session"), guest.cookie("form")]
}

/// Letters that are refused, put off, and for a server that is away.
async fn mail_fails(world: &World) -> Vec<String> {
    let sink = format!("smtp://{}", std::env::var("ENTRAIDE_TEST_SMTP").expect("set ENTRAIDE_TEST_SMTP"));
    let mut logs = Vec::new();
    for (server, address) in [
        (sink.as_str(), format!("never-quelquun-{}@example.org", id())),
        (sink.as_str(), format!("later-9-quelquun-{}@example.org", id())),
        (
            &format!("smtp://quelquun:hunter2@{}", sink.trim_start_matches("smtp://")),
            "quelquun@example.org".into(),
        ),
        ("smtp://quelquun:hunter2@127.0.0.1:9", "quelquun2@example.org".into()),
    ] {
        let tx = world.tx().await;
        let person = staff::add(&tx, "Quelquun", &address, staff::Role::Coordinator, Lang::Fr).await.unwrap();
        send(&tx, Letter::SignIn, person, person).await.unwrap();
        tx.commit().await.unwrap();
        let env = [("ENTRAIDE_MAIL_URL", server), ("ENTRAIDE_LOG_LEVEL", "trace")];
        let server = Server::start(&world.database, &["--worker"], &env).await;
        let said = |log: &str| log.contains("job failed") || log.contains("mail refused for good");
        for _ in 0..600 {
            if said(&server.log()) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        assert!(said(&server.log()), "{address}: {}", server.log());
        assert!(!server.log().contains("hunter2"), "{}", server.log());
        logs.push(server.log());
    }
    logs
}

both!(nothing_personal_is_in_any_log, |world| async move {
    let platform = calm(&world).await;
    let env = [("ENTRAIDE_LOG_LEVEL", "trace"), ("ENTRAIDE_LOG_FORMAT", "json")];
    let server = Server::start(&world.database, &[], &env).await;
    let (mut luc, mut odette, mut nadia) = (server.guest(), server.guest(), server.guest());
    sign_up(&mut luc).await;
    let mut secrets = ask_to_done(&world, platform, &mut luc, &mut odette).await;
    secrets.extend([luc.cookie("form"), odette.cookie("form")]);
    secrets.extend(at_the_desk(&world, platform, &mut nadia).await);
    nonsense(&mut server.guest()).await;
    let log = server.log();
    assert!(log.lines().count() > 40, "{log}");
    holds_nothing(&log, &secrets);
    // Its worker would catch the letters that shall fail.
    drop(server);
    for failed in mail_fails(&world).await {
        holds_nothing(&failed, &secrets);
    }
});

both!(each_request_has_its_line, |world| async move {
    let env = [("ENTRAIDE_LOG_FORMAT", "json"), ("ENTRAIDE_PROXIES", "1")];
    let server = Server::start(&world.database, &[], &env).await;
    let client = reqwest::Client::new();
    let mut ids = Vec::new();
    for (path, given) in [
        ("/savoie/", ""),
        ("/savoie/follow/AAAA", ""),
        ("/savoie/nowhere", "of-the-proxy_1"),
        ("/savoie/ask", "not one\u{e9}"),
        ("/savoie/ask", "quelquun@example.org"),
    ] {
        let request = client.get(format!("{}{path}", server.base)).header("x-request-id", given);
        let answer = request.send().await.unwrap();
        ids.push(answer.headers()["x-request-id"].to_str().unwrap().to_owned());
    }
    assert_eq!(ids[2], "of-the-proxy_1");
    assert!(ids.iter().all(|id| id.len() >= 14 && !id.contains('@')), "{ids:?}");
    until("all lines are there", async || server.log().matches("answered").count() >= ids.len()).await;
    let lines = lines(&server.log());
    let answered: Vec<_> = lines.iter().filter(|line| line["fields"]["message"] == "answered").collect();
    let routes = ["/", "/follow/{token}", "other", "/ask", "/ask"];
    for ((line, id), (route, status)) in
        answered.iter().zip(&ids).zip(routes.iter().zip([200, 410, 404, 200, 200]))
    {
        assert_eq!(line["fields"]["route"], *route, "{line}");
        assert_eq!(line["fields"]["status"], status, "{line}");
        assert_eq!(line["fields"]["method"], "GET", "{line}");
        assert!(line["fields"]["micros"].as_u64().is_some(), "{line}");
        assert_eq!(line["span"]["id"], **id, "{line}");
        assert!(line["timestamp"].is_string() && line["level"] == "INFO", "{line}");
    }
    assert_eq!(answered.len(), ids.len());
});
