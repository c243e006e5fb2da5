//! A server that stops: what runs is finished or handed back, and it ends in time; and the web server
//! and the workers each alone.

mod watching;

use std::time::Duration;

use entraide::auth::staff;
use entraide::clock::Clock;
use entraide::i18n::Lang;
use entraide::listings::model as listing;
use entraide::mail::letter::{Letter, send};
use entraide::mail::model::{caught, sent};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::child::{Server, run, until};
use crate::journey::{LUC_MAIL, a_while, ask_form, ask_to_done, calm, link, rows, sign_up};
use crate::world::{World, both};

/// What containers are given before they are killed.
const IN_TIME: Duration = Duration::from_secs(10);

/// A service that is asked, thinks for so long, and says this; and how often it was asked.
async fn thinks(time: Duration, says: &'static str) -> (String, watch::Receiver<u32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (asked, count) = watch::channel(0);
    tokio::spawn(async move {
        while let Ok((mut visitor, _)) = listener.accept().await {
            asked.send_modify(|count| *count += 1);
            tokio::spawn(async move {
                let mut bytes = [0; 4096];
                let _ = visitor.read(&mut bytes).await;
                tokio::time::sleep(time).await;
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{says}", says.len());
                let _ = visitor.write_all(head.as_bytes()).await;
            });
        }
    });
    (address, count)
}

/// Puts a sign-in link for somebody of the staff with this address in the post.
async fn post_letter(world: &World, address: &str) {
    world.clock.set(Clock::system().now());
    let tx = world.tx().await;
    let id = staff::add(&tx, "Nadia", address, staff::Role::Coordinator, Lang::Fr).await.unwrap();
    send(&tx, Letter::SignIn, id, id).await.unwrap();
    tx.commit().await.unwrap();
}

/// Letters that wait, and those in somebody's hands.
async fn letters(world: &World) -> (i64, i64) {
    let stats = queue::stats(&world.app.db.read, Clock::system().now()).await.unwrap();
    stats.iter().find(|job| job.name == "mail.send").map_or((0, 0), |job| (job.due, job.running))
}

both!(what_runs_is_finished, |world| async move {
    let platform = calm(&world).await;
    let (geocoder, asked) = thinks(Duration::from_secs(2), "{\"features\":[]}").await;
    let url = format!("http://{geocoder}/search/");
    let smtp = format!("smtp://{}", std::env::var("ENTRAIDE_TEST_SMTP").expect("set ENTRAIDE_TEST_SMTP"));
    let env = [
        ("ENTRAIDE_GEOCODER_KIND", "addok"),
        ("ENTRAIDE_GEOCODER_URL", &*url),
        ("ENTRAIDE_GEOCODER_TIMEOUT_MS", "9000"),
        ("ENTRAIDE_MAIL_URL", &smtp),
    ];
    let mut server = Server::start(&world.database, &[], &env).await;
    let mut odette = server.guest();
    let form_id = odette.get("/calme/ask/shopping").await.between("name=\"form_id\" value=\"", "\"");
    // The mail server takes five seconds for this one.
    post_letter(&world, &format!("slow-{}@example.org", std::process::id())).await;
    until("the letter is on its way", async || letters(&world).await == (0, 1)).await;
    let running =
        tokio::spawn(async move { odette.try_post("/calme/ask/shopping", &ask_form(&form_id)).await });
    until("the request runs", async || *asked.borrow() == 1).await;
    server.terminate();
    let (status, took) = server.ended().await;
    assert_eq!(status.code(), Some(0), "{}", server.log());
    assert!(took < IN_TIME, "{took:?}");
    let answer = running.await.unwrap().expect("the request was cut off");
    assert!(answer.to().starts_with("/calme/ask/sent/"));
    assert_eq!(rows::<listing::Entity>(&world, platform).await.len(), 1);
    // The letter has left, once, and nothing waits of it.
    assert_eq!(world.all::<sent::Entity>().await.len(), 1);
    assert_eq!(letters(&world).await.1, 0);
});

both!(what_cannot_be_finished_is_handed_back, |world| async move {
    let (silent, asked) = thinks(Duration::from_secs(3600), "").await;
    let smtp = format!("smtp://{silent}");
    let env = [("ENTRAIDE_MAIL_URL", &*smtp), ("ENTRAIDE_MAIL_TIMEOUT_SECONDS", "300")];
    let mut server = Server::start(&world.database, &[], &env).await;
    post_letter(&world, "nadia@example.org").await;
    until("the letter is on its way", async || letters(&world).await == (0, 1) && *asked.borrow() > 0).await;
    server.terminate();
    let (status, took) = server.ended().await;
    assert_eq!(status.code(), Some(0), "{}", server.log());
    assert!(took < IN_TIME, "{took:?}");
    // At once, and not when its lease of a minute runs out.
    assert_eq!(letters(&world).await, (1, 0));
    assert!(world.all::<sent::Entity>().await.is_empty());
    let _other = Server::start(&world.database, &["--worker"], &[]).await;
    until("another takes it", async || world.all::<caught::Entity>().await.len() == 1).await;
});

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn visitors_who_never_end_do_not_keep_it() {
    let world = World::on_sqlite().await;
    let mut server = Server::start(&world.database, &[], &[]).await;
    let address = server.base.trim_start_matches("http://").to_owned();
    let mut visitors = Vec::new();
    for words in [
        "",
        "GET /savoie/ HTTP/1.1\r\nHost: x\r\n",
        "GET /savoie/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /savoie/helper HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n\r\nfirst_name=",
    ] {
        let mut visitor = TcpStream::connect(&address).await.unwrap();
        visitor.write_all(words.as_bytes()).await.unwrap();
        visitors.push(visitor);
    }
    a_while().await;
    server.terminate();
    let (status, took) = server.ended().await;
    assert_eq!(status.code(), Some(0), "{}", server.log());
    assert!(took < IN_TIME, "{took:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn with_nothing_to_do_it_stops_at_once() {
    let world = World::on_sqlite().await;
    for args in [&[][..], &["--web"], &["--worker"]] {
        let mut server = Server::start(&world.database, args, &[("ENTRAIDE_LOG_LEVEL", "info")]).await;
        until("it works", async || server.log().contains("working") || server.log().contains("listening"))
            .await;
        server.terminate();
        let (status, took) = server.ended().await;
        assert_eq!(status.code(), Some(0), "{}", server.log());
        assert!(took < Duration::from_secs(5), "{took:?}");
    }
    let both = run(&["serve", "--web", "--worker"], &[("ENTRAIDE_DATABASE_URL", &world.database)]);
    assert_eq!(both.status.code(), Some(2));
}

both!(web_and_workers_each_alone_do_it_together, |world| async move {
    let platform = calm(&world).await;
    let mut web = Server::start(&world.database, &["--web"], &[]).await;
    let (mut luc, mut odette) = (web.guest(), web.guest());
    sign_up(&mut luc).await;
    a_while().await;
    assert!(rows::<caught::Entity>(&world, platform).await.is_empty(), "the web server mails");
    let mut worker =
        Server::start(&world.database, &["--worker"], &[("ENTRAIDE_PUBLIC_URL", &web.base)]).await;
    link(&world, platform, LUC_MAIL, "helper/confirm").await;
    ask_to_done(&world, platform, &mut luc, &mut odette).await;
    // Without the workers the pages go on.
    worker.terminate();
    assert_eq!(worker.ended().await.0.code(), Some(0));
    odette.get("/calme/ask").await.is(200);
    web.terminate();
    assert_eq!(web.ended().await.0.code(), Some(0));
});
