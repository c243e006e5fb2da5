//! The commands as an operator runs them: child processes, on both databases where one is needed.

mod doctor;
mod import;
mod settings;

use entraide::auth::staff;
use entraide::mail::model::caught;
use entraide::platforms::model::Platform;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::child::{Said, Server, empty, run, until};
use crate::world::{World, both};

/// Arguments that make a platform in Haute-Savoie; some can be replaced.
fn create<'a>(more: &[(&'a str, &'a str)]) -> Vec<&'a str> {
    let usual = [
        ("--name", "fr=Entraide du Léman,de=Hilfe am See"),
        ("--operator", "Ville d’exemple"),
        ("--email", "bonjour@example.org"),
        ("--areas", "FR-74"),
        ("--languages", "fr,de"),
        ("--timezone", "Europe/Paris"),
        ("--phone", "04 50 33 00 00"),
    ];
    let slug = more.iter().find(|(name, _)| *name == "slug").map_or("leman", |(_, slug)| slug);
    let replaced = |name: &str| more.iter().any(|(other, _)| *other == name);
    let kept = usual.iter().filter(|(name, _)| !replaced(name));
    let more = more.iter().filter(|(name, _)| *name != "slug");
    let options = kept.chain(more).flat_map(|(name, value)| [*name, *value]);
    ["platform", "create", slug].into_iter().chain(options).collect()
}

fn at(url: &str, args: &[&str]) -> Said {
    run(args, &[("ENTRAIDE_DATABASE_URL", url), ("ENTRAIDE_PUBLIC_URL", "https://entraide.example")])
}

empty!(migrate_makes_the_schema_once, |url| async move {
    let first = at(&url, &["migrate"]);
    first.went_well().says("the schema is up to date");
    assert!(!first.out.starts_with("0 "), "{first:?}");
    at(&url, &["migrate"]).went_well().says("0 step(s) made; the schema is up to date");
    at(&url, &["platform", "list"]).went_well();
    at(&url, &create(&[])).went_well().says("https://entraide.example/leman/").says("coordinator add leman");
    at(&url, &["migrate"]).went_well().says("0 step(s) made");
    let list = at(&url, &["platform", "list"]);
    list.went_well().says("leman\t-\t");
});

/// The platform that a command has made, as the database has it.
async fn made(world: &World, slug: &str) -> Option<Arc<Platform>> {
    world.app.directory.refresh(&world.app.db).await.unwrap();
    world.app.directory.by_slug(slug)
}

both!(a_platform_and_its_coordinator_work_at_once_in_a_server_that_runs, |world| async move {
    let server = Server::start(&world.database, &[], &[]).await;
    let mut guest = server.guest();
    guest.get("/leman/").await.is(404);
    let said = at(&world.database, &create(&[("--host", "Leman.Example.org")]));
    said.went_well();
    let begin = Instant::now();
    until("the platform answers", async || guest.get("/leman/").await.status == 200).await;
    // A second, and some patience with a busy machine.
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
    let home = guest.get("/leman/").await;
    assert!(home.body.contains("Entraide du Léman") && home.body.contains("04 50 33 00 00"), "{}", home.body);
    assert!(guest.get("/leman/?lang=de").await.body.contains("Hilfe am See"));
    guest.get("/leman/ask").await.is(200);
    assert!(guest.get("/savoie/").await.body.contains("Entraide Savoie"));
    let platform = made(&world, "leman").await.unwrap();
    assert_eq!(platform.row.host.as_deref(), Some("leman.example.org"));

    let add = ["coordinator", "add", "leman", "--name", "Nadia", "--email", "Nadia@Example.org"];
    at(&world.database, &add).went_well().says("https://entraide.example/leman/desk");
    guest.get("/leman/desk").await;
    guest.get("/leman/desk/sign-in").await.is(200);
    guest.post("/leman/desk/sign-in", &[("email", "nadia@example.org")]).await.to();
    let letter = async || {
        let scope = world.app.read(platform.id());
        scope.find::<caught::Entity>().one(scope.conn()).await.unwrap()
    };
    until("the link is mailed", async || letter().await.is_some()).await;
    let letter = letter().await.unwrap();
    assert_eq!(letter.recipient, "nadia@example.org");
    let parts = letter.body.split_once("/desk/sign-in/");
    let (_, link) = parts.unwrap_or_else(|| panic!("{}", letter.body));
    let link = format!("/leman/desk/sign-in/{}", link.split_whitespace().next().unwrap());
    guest.get(&link).await.is(200);
    guest.submit(&link, &[]).await.is(200);
    guest.get("/leman/desk").await.is(200);
    // Her desk is that of her platform alone.
    assert_ne!(guest.get("/savoie/desk").await.status, 200);
});

both!(a_value_that_does_not_fit_is_named_with_what_would, |world| async move {
    let url = world.database.clone();
    let logo = ("--logo", "/nowhere/logo.svg");
    for (wrong, said) in [
        (("--areas", "FR-733"), "did you mean FR-73 (Savoie)?"),
        (("--areas", "FR-73,Haute-Savoie"), "did you mean FR-74 (Haute-Savoie)?"),
        (("--areas", "berne"), "did you mean CH-BE (Bern)?"),
        (("--areas", "ch"), "did you mean CH?"),
        (("--areas", "fr-73"), "did you mean FR-73 (Savoie)?"),
        (("--areas", "Chambery"), "did you mean FR-73065 (Chambéry)?"),
        (("--areas", "Xyzzyville"), "FR-73, CH-BE"),
        (("--languages", "fr,xx"), "\"xx\" is none of fr, de, it, nl, en"),
        (("--languages", "french"), "\"french\" is none of fr, de, it, nl, en"),
        (("--timezone", "Europe/Pari"), "did you mean Europe/Paris?"),
        (("--phone", "12"), "--phone"),
        (("--email", "nobody"), "nobody"),
        (("--accent", "green"), "#2f6b3a"),
        (("--name", " "), "--name"),
        (("--host", "https://leman.example.org/"), "host"),
        (logo, "/nowhere/logo.svg"),
        (("--rules", "/nowhere/rules.toml"), "/nowhere/rules.toml"),
        (("slug", "savoie"), "\"savoie\" is taken"),
        (("slug", "Le Léman"), "small letters"),
        (("slug", "static"), "static"),
    ] {
        let done = at(&url, &create(&[wrong]));
        done.failed().says(said).hides("UNIQUE").hides("constraint").hides("panicked");
        assert_eq!(done.err.lines().count(), 1, "{done:?}");
        assert!(made(&world, "leman").await.is_none(), "{wrong:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    let rules = folder.path().join("rules.toml");
    std::fs::write(&rules, "wave_sizes = 3\n").unwrap();
    let path = rules.to_str().unwrap();
    at(&url, &create(&[("--rules", path)])).failed().says(path).says("wave_sizes").says("wave_size");
    std::fs::write(&rules, "wave_size = 3\nquiet_from = 22\n").unwrap();
    at(&url, &create(&[("--rules", path), ("--host", "leman.example.org")])).went_well();
    assert_eq!(made(&world, "leman").await.unwrap().rules.wave_size, 3);
    let same_host = [("slug", "lac"), ("--host", "LEMAN.example.org")];
    at(&url, &create(&same_host)).failed().says("leman.example.org").says("taken").hides("UNIQUE");

    let add = |platform, name, email, language| {
        let names = ["coordinator", "add", platform, "--name", name, "--email", email];
        at(&url, &[&names[..], &["--language", language]].concat())
    };
    add("savoi", "Nadia", "nadia@example.org", "fr").failed().says("did you mean savoie?");
    add("savoie", "Nadia", "nadia", "fr").failed().says("\"nadia\"");
    add("savoie", "Nadia", "nadia@example.org", "xx").failed().says("\"xx\" is none of fr, de, it, nl, en");
    add("savoie", " ", "nadia@example.org", "fr").failed().says("--name");
    add("savoie", "Claire", "CLAIRE@example.org", "fr").failed().says("already");
    add("bern", "Claire", "CLAIRE@example.org", "de").went_well();
    let promote = ["coordinator", "add", "savoie", "--name", "Claire", "--email", "Claire@example.org"];
    let promote = [&promote[..], &["--director"]].concat();
    at(&url, &promote).went_well().says("a director now");
    let claire = world.read().get::<staff::Entity>(world.coordinator).await.unwrap().unwrap();
    assert_eq!(claire.role, staff::Role::Director);
    at(&url, &promote).failed().says("already");
});
