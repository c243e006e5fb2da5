//! What an operator watches: `/healthz`, `/readyz`, `/metrics`.

use std::collections::BTreeMap;
use std::time::Instant;

use sea_orm::{ConnectionTrait as _, Database};
use tokio::task::JoinHandle;

use super::*;
use crate::child::LONG;
use crate::world::postgres;

/// A way to the database that can be cut.
struct Way {
    address: std::net::SocketAddr,
    to: String,
    open: Option<JoinHandle<()>>,
}

impl Way {
    async fn open(to: &str) -> Self {
        let mut way = Self { address: "127.0.0.1:0".parse().unwrap(), to: to.to_owned(), open: None };
        way.mend().await;
        way
    }

    async fn mend(&mut self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.address = listener.local_addr().unwrap();
        let to = self.to.clone();
        self.open = Some(tokio::spawn(async move {
            // When this ends, so do all that run in it.
            let mut running = tokio::task::JoinSet::new();
            while let Ok((mut here, _)) = listener.accept().await {
                let to = to.clone();
                running.spawn(async move {
                    let mut there = TcpStream::connect(to).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut here, &mut there).await;
                });
            }
        }));
    }

    async fn cut(&mut self) {
        let open = self.open.take().unwrap();
        open.abort();
        let _ = open.await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_database_that_goes_away_is_told_and_comes_back() {
    let world = World::on_postgres(module_path!()).await;
    let (credentials, rest) = world.database.rsplit_once('@').unwrap();
    let (host, name) = rest.split_once('/').unwrap();
    let mut way = Way::open(host).await;
    let url = format!("{credentials}@{}/{name}", way.address);
    let mut server = Server::start(&url, &[], &[]).await;
    let mut guest = server.guest();
    guest.get("/readyz").await.is(200);
    guest.get("/savoie/").await.is(200);

    way.cut().await;
    let begin = Instant::now();
    let answer = guest.get("/readyz").await;
    assert!(begin.elapsed() < Duration::from_secs(8), "{:?}", begin.elapsed());
    answer.is(503);
    guest.get("/healthz").await.is(200);
    let metrics = guest.get("/metrics").await;
    assert!(metrics.is(200).body.contains("\nentraide_database_up 0\n"), "{}", metrics.body);

    way.mend().await;
    until("it is ready again", async || guest.get("/readyz").await.status == 200).await;
    guest.get("/savoie/").await.is(200);
    let is_up = async || guest.get("/metrics").await.body.contains("\nentraide_database_up 1\n");
    until("it is told", is_up).await;

    // A database that was started again: the connections that the server holds are dead.
    let mut crowd: Vec<_> = (0..8).map(|_| server.guest()).collect();
    for _ in 0..3 {
        let many = crowd.iter_mut().map(|one| one.get("/savoie/"));
        let many: Vec<_> = many.collect();
        for one in many {
            one.await.is(200);
        }
    }
    let admin = Database::connect(&world.database).await.unwrap();
    let all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    admin.execute_unprepared(all).await.unwrap();
    a_while().await;
    for _ in 0..20 {
        guest.get("/savoie/").await.is(200);
    }
    // And the workers work.
    until("the worker is back", async || {
        let stats = queue::stats(&admin, Clock::system().now()).await.unwrap();
        stats.iter().all(|job| job.due == 0)
    })
    .await;
    server.terminate();
    assert_eq!(server.ended().await.0.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn without_a_database_the_start_fails_with_words() {
    // Not reached at all: the address is nobody's.
    let url = postgres(module_path!()).await.replace("postgres://postgres", "postgres://nobody");
    let begin = Instant::now();
    let said = run(&["serve"], &[("ENTRAIDE_DATABASE_URL", &*url), ("ENTRAIDE_LISTEN", "127.0.0.1:0")]);
    said.failed().says("entraide: ").hides("panicked");
    assert!(begin.elapsed() < LONG);
}

/// Lines of the Prometheus text format: what is measured, its labels, its value.
fn read(text: &str) -> Vec<(String, String, f64)> {
    let mut kinds = BTreeMap::new();
    let mut samples = Vec::new();
    for line in text.lines() {
        if let Some(kind) = line.strip_prefix("# TYPE ") {
            let (name, kind) = kind.split_once(' ').unwrap();
            assert!(kinds.insert(name.to_owned(), kind.to_owned()).is_none(), "{line} comes twice");
        } else if !line.starts_with("# HELP ") {
            let (what, value) = line.rsplit_once(' ').unwrap();
            let (name, labels) = what.split_once('{').unwrap_or((what, "}"));
            let labels = labels.strip_suffix('}').unwrap();
            let family = ["_bucket", "_sum", "_count"].iter().find_map(|end| name.strip_suffix(end));
            assert!(kinds.contains_key(family.unwrap_or(name)), "{line} comes before its TYPE");
            samples.push((name.to_owned(), labels.to_owned(), value.parse().unwrap()));
        }
    }
    samples
}

both!(metrics_are_for_those_with_the_token, |world| async move {
    let env = [("ENTRAIDE_METRICS_TOKEN", "m3trics-t0ken")];
    let server = Server::start(&world.database, &[], &env).await;
    let mut guest = server.guest();
    for _ in 0..3 {
        guest.get("/savoie/").await.is(200);
    }
    guest.get("/savoie/follow/AAAA-token-BBBB").await.is(410);
    guest.get("/savoie/nowhere/odette@example.org").await.is(404);
    let client = reqwest::Client::new();
    let metrics = async |token: Option<&str>| {
        let mut request = client.get(format!("{}/metrics", server.base));
        if let Some(token) = token {
            request = request.header("authorization", token);
        }
        request.send().await.unwrap()
    };
    for wrong in
        [None, Some("Bearer "), Some("Bearer m3trics-t0kem"), Some("m3trics-t0ken"), Some("Basic eA==")]
    {
        let refused = metrics(wrong).await;
        assert_eq!(refused.status().as_u16(), 401, "{wrong:?}");
        assert_eq!(refused.headers()["www-authenticate"], "Bearer");
        assert!(!refused.text().await.unwrap().contains("entraide_"));
    }
    let answer = metrics(Some("Bearer m3trics-t0ken")).await;
    assert_eq!(answer.status().as_u16(), 200);
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/plain"));
    let text = answer.text().await.unwrap();
    let samples = read(&text);
    let value = |name: &str, labels: &str| {
        let found = samples.iter().find(|(of, with, _)| of == name && with == labels);
        found.unwrap_or_else(|| panic!("no {name}{{{labels}}}:\n{text}")).2
    };
    let home = "route=\"/\",status=\"200\"";
    assert_eq!(value("entraide_request_seconds_count", home), 3.0);
    assert_eq!(value("entraide_request_seconds_bucket", &format!("{home},le=\"+Inf\"")), 3.0);
    assert!(value("entraide_request_seconds_sum", home) > 0.0);
    assert_eq!(value("entraide_request_seconds_count", "route=\"/follow/{token}\",status=\"410\""), 1.0);
    assert_eq!(value("entraide_database_up", ""), 1.0);
    assert!(text.contains("entraide_jobs{name="), "{text}");
    // Buckets only grow.
    let buckets: Vec<f64> = samples
        .iter()
        .filter(|(name, labels, _)| name.ends_with("_bucket") && labels.starts_with(home))
        .map(|(.., value)| *value)
        .collect();
    assert!(buckets.len() > 5 && buckets.is_sorted(), "{buckets:?}");
    for personal in ["token-BBBB", "odette", "m3trics"] {
        assert!(!text.contains(personal), "{text}");
    }
    let open = Server::start(&world.database, &["--web"], &[]).await;
    open.guest().get("/metrics").await.is(200);
});
