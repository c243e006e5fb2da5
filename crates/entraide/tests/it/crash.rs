//! The machine dies in the middle of accepting: `kill -9` on a child process, again and again.
//! Every acknowledged yes is there afterwards, no ask has more helpers than it wants, and every
//! mail leaves once.

use std::collections::{BTreeMap, BTreeSet};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use entraide::alerts::model as alert;
use entraide::auth::links::Purpose;
use entraide::clock::Clock;
use entraide::commitments::model as commitment;
use entraide::listings::model::{self as listing, Change};
use entraide::mail::model::{caught, sent};
use sea_orm::PaginatorTrait as _;
use uuid::Uuid;

use crate::world::World;

const ASKS: i16 = 8;
const HELPERS: usize = 16;

/// The server as a process of its own, which can be killed.
struct Server {
    child: Child,
    base: String,
}

impl Server {
    async fn start(database: &str) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let base = format!("http://127.0.0.1:{port}");
        let child = Command::new(env!("CARGO_BIN_EXE_entraide"))
            .arg("serve")
            .env("ENTRAIDE_DATABASE_URL", database)
            .env("ENTRAIDE_LISTEN", format!("127.0.0.1:{port}"))
            .env("ENTRAIDE_MAIL_URL", "catch:")
            .env("ENTRAIDE_LOG_LEVEL", "error")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, base };
        let begin = Instant::now();
        while reqwest::get(format!("{}/readyz", server.base)).await.is_err() {
            assert!(begin.elapsed() < Duration::from_secs(60), "the server does not start");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // The first page of a process loads tables; the visitors come after that.
        reqwest::get(format!("{}/savoie/", server.base)).await.unwrap();
        server
    }

    /// SIGKILL: nothing is finished, nothing is handed back.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Opens the alert and says yes, as a browser does; whether it was acknowledged.
async fn say_yes(client: &reqwest::Client, base: &str, token: &str) -> Option<bool> {
    let page = client.get(format!("{base}/savoie/alert/{token}")).send().await.ok()?;
    let cookie = page.headers().get("set-cookie")?.to_str().ok()?.split(';').next()?.to_owned();
    let body = page.text().await.ok()?;
    let form_token = body.split_once("name=\"form_token\" value=\"")?.1.split('"').next()?.to_owned();
    let answer = client
        .post(format!("{base}/savoie/alert/{token}/yes"))
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("form_token={form_token}"))
        .send()
        .await
        .ok()?;
    let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
    Some(to.contains("/helping/"))
}

async fn survives(world: World, database: String) {
    // The child lives by the machine's clock.
    world.clock.set(Clock::system().now());
    for number in 0..HELPERS {
        world.helper(&format!("Helper{number}")).await;
    }
    let mut tokens = Vec::new();
    for number in 0..ASKS {
        let ask = world.ask(1 + number % 3).await;
        let tx = world.tx().await;
        for helper in world.all::<entraide::helpers::model::Entity>().await {
            let new = alert::NewAlert {
                listing: ask.id,
                helper: helper.id,
                wave: 1,
                distance_m: 500,
                why: alert::Why::default(),
            };
            let id = alert::add(&tx, new).await.unwrap();
            tokens.push((id, world.token(Purpose::Alert, id)));
        }
        // Only the yeses matter here: the next wave waits.
        Change::default().check_at(tx.now + chrono::Duration::days(2)).make(&tx, ask.id).await.unwrap();
        tx.commit().await.unwrap();
    }
    // One client for all: making one reads the system's certificates.
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let tokens = Arc::new(tokens);
    let next = Arc::new(AtomicUsize::new(0));
    let mut acknowledged: BTreeSet<Uuid> = BTreeSet::new();
    for round in 0..4 {
        let server = Server::start(&database).await;
        let visitors: Vec<_> = (0..6)
            .map(|_| {
                let (tokens, next, base) = (Arc::clone(&tokens), Arc::clone(&next), server.base.clone());
                let client = client.clone();
                tokio::spawn(async move {
                    let mut said = Vec::new();
                    loop {
                        // Alerts of all asks in turn, so that every ask is fought for.
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        let Some((alert, token)) =
                            tokens.get(at * 37 % tokens.len()).filter(|_| at < tokens.len())
                        else {
                            return said;
                        };
                        match say_yes(&client, &base, token).await {
                            Some(true) => said.push(*alert),
                            Some(false) => {}
                            // The server is dead.
                            None => return said,
                        }
                    }
                })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(500 + 200 * round)).await;
        server.kill();
        for visitor in visitors {
            acknowledged.extend(visitor.await.unwrap());
        }
    }
    let server = Server::start(&database).await;
    let begin = Instant::now();
    let mut quiet = 0;
    // Jobs of killed workers come back when their lease ends.
    while quiet < 3 {
        assert!(begin.elapsed() < Duration::from_secs(150), "jobs are left");
        tokio::time::sleep(Duration::from_millis(500)).await;
        let stats = queue::stats(&world.app.db.read, Clock::system().now()).await.unwrap();
        let busy: i64 =
            stats.iter().filter(|job| job.name == "mail.send").map(|job| job.due + job.running).sum();
        quiet = if busy == 0 { quiet + 1 } else { 0 };
    }
    server.kill();

    let promises = world.all::<commitment::Entity>().await;
    assert!(!acknowledged.is_empty(), "nothing was acknowledged before the kills");
    for alert in &acknowledged {
        let alert = world.read().get::<alert::Entity>(*alert).await.unwrap().unwrap();
        let kept =
            promises.iter().any(|one| one.listing_id == alert.listing_id && one.helper_id == alert.helper_id);
        assert!(kept, "an acknowledged yes is lost");
    }
    for ask in world.all::<listing::Entity>().await {
        let taken = promises.iter().filter(|one| one.listing_id == ask.id).count();
        assert_eq!(taken, usize::try_from(ask.taken).unwrap());
        assert!(ask.taken <= ask.capacity);
    }
    // One mail to the helper and one to the person for each yes, no more and no less.
    let mails = world.all::<sent::Entity>().await;
    let mut by_letter: BTreeMap<&str, usize> = BTreeMap::new();
    for mail in &mails {
        *by_letter.entry(mail.letter.as_str()).or_default() += 1;
    }
    assert_eq!(by_letter.get("you-help").copied().unwrap_or(0), promises.len(), "{by_letter:?}");
    assert_eq!(by_letter.get("help-comes").copied().unwrap_or(0), promises.len(), "{by_letter:?}");
    let scope = world.read();
    let boxes = scope.find::<caught::Entity>().count(scope.conn()).await.unwrap();
    assert_eq!(boxes, mails.len() as u64, "a mail left twice");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_killed_server_forgets_nothing_on_sqlite() {
    let world = World::on_sqlite().await;
    let database = world.database.clone();
    survives(world, database).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_killed_server_forgets_nothing_on_postgres() {
    let world = World::on_postgres(module_path!()).await;
    let database = world.database.clone();
    survives(world, database).await;
}
