//! The drill in small: some days in a few communes, on both databases, with exact accounts; the same
//! seed makes the same history.

use entraide::platforms::model::{AlertPolicy, Rules};
use entraide::replay::measure::Measured;
use entraide::replay::run::{Plan, live};
use entraide::replay::scenario::Scenario;
use entraide::replay::settings;

use crate::world::postgres;

/// Some days of Belgium's spring, small, with the surge in their middle.
fn small() -> Scenario {
    let mut scenario = Scenario::named("spring-2020-belgium").unwrap();
    scenario.days = 6;
    scenario.after_days = 5;
    scenario.helpers.count = 2_000;
    scenario.asks.count = 400;
    if let Some(surge) = &mut scenario.asks.surge {
        surge.day = 3.0;
        surge.by_phone = 0.4;
    }
    scenario
}

async fn drill(database: &str, scenario: Scenario, scale: f64, policy: AlertPolicy, seed: u64) -> Measured {
    lived(database, scenario, scale, policy, seed, false).await
}

async fn lived(
    database: &str,
    scenario: Scenario,
    scale: f64,
    policy: AlertPolicy,
    seed: u64,
    http: bool,
) -> Measured {
    let settings = settings::platform(&scenario, Rules { alerts: policy, ..Rules::default() });
    let plan = Plan { scenario, seed, scale, settings, database: database.to_owned(), http };
    let mut shown = 0.0;
    let measured = live(plan, |progress| {
        assert!(progress.share >= shown, "it goes back: {progress:?}");
        shown = progress.share;
    })
    .await
    .unwrap();
    assert!(measured.accounts.hold(), "{:#?}", measured.accounts.breaches());
    measured
}

async fn on_sqlite(seed: u64) -> Measured {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/drill.db", folder.path().display());
    drill(&url, small(), 0.02, AlertPolicy::Engine, seed).await
}

/// Everything but what depends on the machine.
fn history(measured: &Measured) -> serde_json::Value {
    let mut all = serde_json::to_value(measured).unwrap();
    all["cost"].take();
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_accounts_are_exact_and_the_same_seed_makes_the_same_history() {
    let (first, again) = (on_sqlite(7).await, on_sqlite(7).await);
    assert_eq!(history(&first), history(&again));
    assert_eq!((first.helpers.signed_up, first.asks.all), (40, 8));
    assert!(first.asks.matched >= 5 && first.asks.done >= 3, "{:#?}", first.asks);
    let other = drill(&postgres(module_path!()).await, small(), 0.02, AlertPolicy::Engine, 7).await;
    assert_eq!(history(&first), history(&other));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_mails_everybody_mails_more_for_each_yes() {
    // One town, where everybody lives within five kilometres.
    let mut scenario = small();
    scenario.territory.areas = vec!["BE-21004".into()];
    (scenario.days, scenario.after_days) = (4, 3);
    (scenario.helpers.count, scenario.asks.count, scenario.asks.surge) = (150, 6, None);
    scenario.helpers.by_day = vec![(0.0, 9.0), (1.0, 0.0)];
    scenario.asks.by_day = vec![(1.0, 0.0), (1.1, 1.0)];
    let (folder, mut of) = (tempfile::tempdir().unwrap(), Vec::new());
    for policy in [AlertPolicy::Engine, AlertPolicy::Everyone] {
        let url = format!("sqlite:{}/{policy:?}.db", folder.path().display());
        of.push(drill(&url, scenario.clone(), 1.0, policy, 3).await);
    }
    let (engine, everyone) = (&of[0], &of[1]);
    // The same people come, whatever the policy.
    assert_eq!(engine.helpers.signed_up, everyone.helpers.signed_up);
    assert_eq!(engine.asks.by_phone, everyone.asks.by_phone);
    let (ours, theirs) = (engine.mails_per_yes(), everyone.mails_per_yes());
    assert!(ours > 1.0 && ours < theirs, "{ours} against {theirs}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_in_use_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/drill.db", folder.path().display());
    let mut scenario = small();
    (scenario.days, scenario.after_days, scenario.helpers.count, scenario.asks.count) = (1, 0, 1, 1);
    let plan = || Plan {
        settings: settings::platform(&scenario, Rules::default()),
        scenario: scenario.clone(),
        seed: 1,
        scale: 1.0,
        database: url.clone(),
        http: false,
    };
    live(plan(), |_| {}).await.unwrap();
    let error = live(plan(), |_| {}).await.unwrap_err().to_string();
    assert!(error.contains("an empty one"), "{error}");
}

/// One town in which everything happens to few people: they call, forget, lie, leave and come back.
fn eventful() -> Scenario {
    let mut scenario = small();
    scenario.territory.areas = vec!["BE-21004".into()];
    (scenario.days, scenario.after_days) = (3, 9);
    (scenario.helpers.count, scenario.helpers.never_confirm) = (40, 0.05);
    scenario.helpers.by_day = vec![(0.0, 9.0), (1.0, 0.0)];
    (scenario.asks.count, scenario.asks.surge) = (26, None);
    (scenario.asks.by_phone, scenario.asks.call_back, scenario.asks.never_confirm) = (0.2, 0.2, 0.05);
    scenario.asks.by_day = vec![(0.5, 0.0), (1.0, 1.0)];
    scenario.asks.kinds = vec![("shopping".into(), 0.8), ("medicine".into(), 0.2)];
    let people = &mut scenario.behaviour;
    (people.withdraws, people.never_comes, people.false_report) = (0.12, 0.38, 0.2);
    (people.reports, people.answers_how) = (0.4, 0.3);
    (people.answers_come, people.confirms) = (0.95, 0.7);
    (people.says_no, people.patience, people.unsubscribes) = (0.3, 0.5, 0.1);
    (people.elsewhere, people.elsewhere_after) = (0.4, (0.1, 0.5));
    let desk = &mut scenario.desk;
    (desk.accounts, desk.hours, desk.closes_after_days, desk.calls) = (2, (9, 14), 1, 3);
    (desk.asker_answers, desk.helper_answers) = (0.6, 0.6);
    scenario
}

/// What people have to have sent: every deed, by its form.
const FORMS: [&str; 23] = [
    "/helper",
    "/helper/confirm/…",
    "/ask/shopping",
    "/ask/confirm/…",
    "/alert/…/yes",
    "/alert/…/no",
    "/unsubscribe/…",
    "/helping/…/done",
    "/helping/…/stop",
    "/follow",
    "/follow/…/helped",
    "/follow/…/object",
    "/follow/…/nobody-came",
    "/follow/…/cancel",
    "/desk/sign-in",
    "/desk/sign-in/…",
    "/desk/asks/…/contacts",
    "/desk/asks/…/call-back",
    "/desk/asks/…/assign",
    "/desk/asks/…/take-care",
    "/desk/asks/…/close",
    "/desk/asks/…/help-came",
    "/desk/asks/…/no-help",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_http_everything_goes_through_the_pages_and_the_accounts_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = format!("sqlite:{}/drill.db", folder.path().display());
    let first = lived(&sqlite, eventful(), 1.0, AlertPolicy::Engine, 2, true).await;
    let other = postgres(&format!("{}_http", module_path!())).await;
    let other = lived(&other, eventful(), 1.0, AlertPolicy::Engine, 2, true).await;
    // The same seed makes the same history, to the last request.
    assert_eq!(history(&first), history(&other));
    let (first, other) = (first.cost.http.unwrap(), other.cost.http.unwrap());
    assert_eq!(first.by_page, other.by_page);
    assert_eq!((first.errors, first.requests), (0, first.by_page.values().sum()));
    let missing: Vec<_> =
        FORMS.iter().filter(|form| !first.by_page.contains_key(&format!("POST {form}"))).collect();
    assert!(missing.is_empty(), "nobody has sent {missing:?}: {:#?}", first.by_page);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_http_a_refusal_ends_the_drill_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut scenario = small();
    (scenario.days, scenario.after_days, scenario.helpers.count, scenario.asks.count) = (1, 0, 1, 1);
    let mut settings = settings::platform(&scenario, Rules::default());
    // The platform does not serve where the people live.
    settings.areas = vec!["FR-73".into()];
    let database = format!("sqlite:{}/drill.db", folder.path().display());
    let plan = Plan { scenario, seed: 1, scale: 1.0, settings, database, http: true };
    let error = live(plan, |_| {}).await.unwrap_err().to_string();
    let told = error.strip_prefix("Asks: POST /drill/ask/").unwrap_or_else(|| panic!("{error}"));
    assert!(told.ends_with(" was answered with 422, wrong: place"), "{error}");
}
