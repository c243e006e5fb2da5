//! `entraide doctor`: says what is well and what to mend, and no password.

use std::time::{Duration, Instant};

use super::*;

fn smtp_server() -> String {
    std::env::var("ENTRAIDE_TEST_SMTP").expect("set ENTRAIDE_TEST_SMTP or run `cargo xtask test`")
}

fn doctor(database: &str, more: &[(&str, &str)]) -> Said {
    let smtp = format!("smtp://{}", smtp_server());
    let usual = [
        ("ENTRAIDE_DATABASE_URL", database),
        ("ENTRAIDE_MAIL_URL", &smtp),
        ("ENTRAIDE_MAIL_FROM", "entraide@example.org"),
        ("ENTRAIDE_PUBLIC_URL", "https://entraide.example"),
    ];
    let env: Vec<_> = usual.into_iter().chain(more.iter().copied()).collect();
    run(&["doctor"], &env)
}

empty!(it_leads_from_nothing_to_a_healthy_installation, |url| async move {
    let nothing = doctor(&url, &[]);
    nothing.failed().says("MEND").says("entraide migrate");
    if let Some(path) = url.strip_prefix("sqlite:") {
        assert!(!std::path::Path::new(path).exists(), "looking made a database");
    }
    at(&url, &["migrate"]).went_well();
    doctor(&url, &[]).failed().says("MEND  platforms").says("entraide platform create");
    at(&url, &create(&[])).went_well();
    let well = doctor(&url, &[("ENTRAIDE_SECRET", "hunter2hunter2hunter2hunter2hunter2")]);
    well.went_well().says("nothing to mend").hides("MEND").hides("hunter2");
    for part in ["configuration", "public address", "database", "schema", "platforms", "jobs", "mail"] {
        well.says(&format!("ok    {part}: "));
    }
    well.hides(&password_of(&url));
});

/// The password in a URL of the tests' PostgreSQL; something that is nowhere for SQLite.
fn password_of(url: &str) -> String {
    let credentials = url.split_once("://").and_then(|(_, rest)| rest.split_once('@'));
    let password = credentials.and_then(|(credentials, _)| credentials.split_once(':'));
    password.map_or("no such text", |(_, password)| password).to_owned()
}

both!(it_says_what_to_mend, |world| async move {
    let smtp = smtp_server();
    let of = |url: &str| format!("smtp://me:hunter2@{url}");
    for (key, value, what, said) in [
        ("ENTRAIDE_MAIL_URL", String::new(), "mail", "mail.url"),
        ("ENTRAIDE_MAIL_URL", of("127.0.0.1:9"), "mail", "check mail.url"),
        ("ENTRAIDE_MAIL_URL", of(&smtp), "mail", "check mail.url"),
        ("ENTRAIDE_MAIL_FROM", "nobody".into(), "mail", "mail.from"),
        ("ENTRAIDE_PUBLIC_URL", "http://entraide.example".into(), "public address", "https://"),
    ] {
        let said_it = doctor(&world.database, &[(key, &value)]);
        said_it.failed().says(&format!("MEND  {what}: ")).says(said).says("1 thing to mend").hides("hunter2");
        said_it.says("ok    database: ").says("ok    platforms: savoie, bern");
    }
    // The demonstration's way to catch mail is no way to run an installation.
    doctor(&world.database, &[("ENTRAIDE_MAIL_URL", "catch:")]).failed().says("MEND  mail: ").says("catch:");
    let geocoder = [
        ("ENTRAIDE_GEOCODER_KIND", "photon"),
        ("ENTRAIDE_GEOCODER_URL", "http://me:hunter2@127.0.0.1:9/api?key=hunter2"),
    ];
    doctor(&world.database, &geocoder).says("geocoder: ").says("127.0.0.1:9/api").hides("hunter2");
    // Letters that were given up are named.
    let tx = world.tx().await;
    entraide::mail::letter::send(
        &tx,
        entraide::mail::letter::Letter::SignIn,
        world.coordinator,
        world.platform,
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    bury(&world).await;
    doctor(&world.database, &[]).failed().says("MEND  jobs: given up: 1 × mail.send");
});

/// Lets the letter that waits fail for good.
async fn bury(world: &World) {
    use queue::{JobError, JobMeta, Options, Registry, Worker};
    let registry = Registry::new().register(
        async |_: entraide::state::App, _: entraide::mail::letter::SendLetter, _: JobMeta| {
            Err::<(), _>(JobError::Fail("a test".into()))
        },
    );
    let app = &world.app;
    let (db, sources) = (app.db.write.clone(), Arc::new(app.clone()));
    let worker = Worker::new(db, sources, registry, app.clone(), app.wake.clone(), Options::default());
    worker.run_due().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_broken_or_away_is_told_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    std::fs::write(folder.path().join("letter.txt"), "Dear Odette, this is no database. ".repeat(200))
        .unwrap();
    let postgres = std::env::var("ENTRAIDE_TEST_POSTGRES").unwrap();
    let wrong = postgres.replace(&password_of(&postgres), "hunter2");
    let missing = postgres.replace("/postgres", "/hunter_is_not_here");
    for url in [
        path("letter.txt"),
        path("letter.txt/below-a-file.db"),
        wrong,
        "postgres://me:hunter2@127.0.0.1:9/entraide".to_owned(),
        "postgres://127.0.0.1:9/entraide?user=me&password=hunter2".to_owned(),
        missing,
    ] {
        let begin = Instant::now();
        let said = doctor(&url, &[]);
        said.failed().says("MEND  database: ").says("database_url").hides("hunter2").hides("panicked");
        said.hides(&password_of(&postgres)).hides("Odette").says("ok    mail: ");
        assert!(begin.elapsed() < Duration::from_secs(25), "{url} {:?}", begin.elapsed());
    }
}
