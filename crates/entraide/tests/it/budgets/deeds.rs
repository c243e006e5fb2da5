//! How many statements each deed may take.

use entraide::auth::links::Purpose;
use entraide::commitments::model as commitment;
use entraide::listings::model::Start;

use super::{Scene, alerted};
use crate::html::forms;
use crate::town::claire;
use crate::world::{World, both};

/// A deed: what it is, and the statements that it may take.
const DEEDS: [(&str, u64); 9] = [
    ("ask", 6),
    ("confirm", 7),
    ("yes", 20),
    ("late", 8),
    ("no", 6),
    ("done", 10),
    ("helped", 15),
    ("helper", 8),
    ("search", 4),
];

/// Does each deed once, from its page, and counts.
async fn deeds(world: &World) -> Vec<u64> {
    let mut visitor = claire(world).await;
    let helper = world.helper("Berthe").await;
    let other = world.helper("Colette").await;
    let (ask, second) = (world.ask(1).await, world.ask(1).await);
    let alerts = [
        alerted(world, ask.id, helper).await,
        alerted(world, ask.id, other).await,
        alerted(world, second.id, helper).await,
    ];
    let written = world.ask_as(1, Start::Mail).await;
    let link = |page: &str, purpose, id| format!("/savoie/{page}/{}", world.token(purpose, id));
    let alert_of = |at: usize| link("alert", Purpose::Alert, alerts[at].id);
    let mut counts = Vec::new();
    for (deed, _) in DEEDS {
        let promise = async || {
            let all = world.all::<commitment::Entity>().await;
            all.into_iter().find(|one| one.listing_id == ask.id).map(|one| one.id)
        };
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut add = |name: &str, value: &str| fields.push((name.to_owned(), value.to_owned()));
        let (page, end) = match deed {
            "ask" | "helper" => {
                let page = if deed == "ask" { "/savoie/ask/shopping" } else { "/savoie/helper" };
                let answer = visitor.get(page).await;
                for field in &forms(page, &answer).last().unwrap().fields {
                    match field.name.as_str() {
                        "email" => add("email", &format!("jeanne{}@example.org", alerts[0].id.simple())),
                        name => add(name, &crate::inputs::good_value(field)),
                    }
                }
                (page.to_owned(), "")
            }
            "confirm" => (link("ask/confirm", Purpose::ConfirmAsk, written.id), ""),
            "yes" => (alert_of(0), "/yes"),
            "late" => (alert_of(1), "/yes"),
            "no" => (alert_of(2), "/no"),
            "done" => (link("helping", Purpose::Helping, promise().await.unwrap()), "/done"),
            "helped" => {
                add("commitment", &promise().await.unwrap().to_string());
                (link("follow", Purpose::Follow, ask.id), "/helped")
            }
            _ => {
                add("q", "Odette");
                ("/savoie/desk/search".to_owned(), "")
            }
        };
        visitor.get(&page).await.is(200);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .filter(|(name, _)| name != "form_token")
            .map(|(name, value)| (&**name, &**value))
            .collect();
        let (answer, count) = world.statements(visitor.post(&format!("{page}{end}"), &fields)).await;
        assert!(answer.status == 303 || deed == "search", "{deed}: {} {}", answer.status, answer.body);
        counts.push(count);
    }
    counts
}

both!(a_deed_takes_as_many_statements_among_many_rows_as_among_few, |world| async move {
    let mut scene = Scene::new(&world).await;
    let few = deeds(&world).await;
    scene.grow(&world, 20).await;
    world.clock.set(world.clock.now() + chrono::Duration::hours(1));
    let many = deeds(&world).await;
    for (((deed, budget), few), many) in DEEDS.into_iter().zip(few).zip(many) {
        assert_eq!(many, few, "{deed}: {few} statements among few rows, {many} among many");
        assert!(many <= budget, "{deed}: {many} statements, {budget} allowed");
    }
});
