//! `entraide doctor`: checks configuration, database and mail, and writes what to mend.

use std::path::Path;
use std::time::Duration;

use super::{Failure, say};
use crate::clock::Clock;
use crate::config::{Config, KEYS, without_password};
use crate::db::Db;
use crate::db::migrations;
use crate::mail::transport::Transport;

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(8);

pub(super) async fn run(config: Config) -> Result<(), Failure> {
    let mut wrong = 0;
    let mut check = |what: &str, result: Result<String, String>| match result {
        Ok(text) => say(&format!("ok    {what}: {text}")),
        Err(text) => {
            wrong += 1;
            say(&format!("MEND  {what}: {text}"));
        }
    };
    check("configuration", Ok(format!("{} settings known, all of yours are", KEYS.len())));
    check("public address", public_address(&config));
    match database(&config).await {
        Ok(lines) => lines.into_iter().for_each(|(what, result)| check(what, result)),
        Err(text) => check("database", Err(text)),
    }
    check("mail", mail(&config).await);
    check(
        "geocoder",
        Ok(config
            .geocoder
            .as_ref()
            .map_or("off: places are as exact as their commune".into(), |one| without_password(&one.url))),
    );
    match wrong {
        0 => say("nothing to mend"),
        1 => return Err(Failure("1 thing to mend".into())),
        _ => return Err(Failure(format!("{wrong} things to mend"))),
    }
    Ok(())
}

fn public_address(config: &Config) -> Result<String, String> {
    let url = &config.public_url;
    let local = ["://127.0.0.1", "://localhost", "://[::1]"].iter().any(|here| url.contains(here));
    if url.starts_with("https://") || local {
        return Ok(url.clone());
    }
    Err(format!("{url}: links in mails go there without encryption; set public_url to an https:// address"))
}

type Line = (&'static str, Result<String, String>);

async fn database(config: &Config) -> Result<Vec<Line>, String> {
    let url = without_password(&config.database_url);
    // Connecting would make an empty one.
    if let Some(path) = config.database_url.strip_prefix("sqlite:")
        && !Path::new(path.split('?').next().unwrap_or(path)).exists()
    {
        return Err(format!("{url} is not there yet; check database_url, and run `entraide migrate`"));
    }
    let away =
        |error: &str| format!("{url} does not answer ({error}); check database_url and that the server runs");
    // A server that is starting is waited for elsewhere; here somebody waits for the answer.
    let db = tokio::time::timeout(PATIENCE, Db::connect(&config.database_url)).await;
    let db = db.map_err(|_| away("no connection"))?.map_err(|error| away(&error.to_string()))?;
    let mut lines = vec![("database", Ok(format!("{url}, {:?}", db.backend())))];
    let waiting = migrations::waiting(&db).await.map_err(|error| away(&error.to_string()))?;
    if waiting > 0 {
        lines.push(("schema", Err(format!("{waiting} step(s) behind; run `entraide migrate`"))));
        return Ok(lines);
    }
    lines.push(("schema", Ok("up to date".into())));
    let platforms =
        crate::platforms::directory::Directory::load(&db).await.map_err(|error| error.to_string())?.all();
    lines.push((
        "platforms",
        if platforms.is_empty() {
            Err("none yet; make one with `entraide platform create`".into())
        } else {
            Ok(platforms.iter().map(|one| one.row.slug.clone()).collect::<Vec<_>>().join(", "))
        },
    ));
    let jobs = queue::stats(&db.read, Clock::system().now()).await.map_err(|error| error.to_string())?;
    let dead: i64 = jobs.iter().map(|job| job.dead).sum();
    lines.push((
        "jobs",
        if dead > 0 {
            let names =
                jobs.iter().filter(|job| job.dead > 0).map(|job| format!("{} × {}", job.dead, job.name));
            Err(format!("given up: {}", names.collect::<Vec<_>>().join(", ")))
        } else {
            Ok(format!("{} wait, none given up", jobs.iter().map(|job| job.due + job.scheduled).sum::<i64>()))
        },
    ));
    Ok(lines)
}

async fn mail(config: &Config) -> Result<String, String> {
    if config.mail.url == "catch:" {
        return Err(
            "catch: keeps all mail here, for the demonstration; set mail.url to your mail server".into()
        );
    }
    let transport = Transport::new(&config.mail)?;
    transport.check().await.map_err(|error| format!("{error}; check mail.url"))?;
    Ok(format!("{} answers, sender {}", without_password(&config.mail.url), config.mail.from))
}
